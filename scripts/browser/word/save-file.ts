/** Has the browser save what was made on the page. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read it only now.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
