/** Where the characters of a PDF stand, read from its text operators. */

import { getDocumentProxy } from 'unpdf';

export interface PdfLine {
  /** Without white space. */
  text: string;
  /** Points from the top of the sheet to the base line, from its left edge, and to the right end. */
  base: number;
  left: number;
  right: number;
  /** Largest size on the line, in points. */
  size: number;
  /** Name of the font of its first character: `AAAAAA+NotoSansCJKsc-Regular`. */
  font: string;
}

/** A run of text as pdf.js reports it; marks of other kinds have no `str`. */
interface TextItem {
  str?: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** The lines of each page, from top to bottom. */
export async function readPdf(bytes: Uint8Array): Promise<PdfLine[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    // Fonts are named only after the page's operators have been read.
    await page.getOperatorList();
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = (await page.getTextContent()) as { items: TextItem[] };
    const lines = new Map<number, PdfLine>();
    for (const { str = '', transform, width, fontName } of items) {
      if (str.trim() === '') continue;
      const [, , , size = 0, left = 0, bottom = 0] = transform;
      const base = height - bottom;
      const key = [...lines.keys()].find((one) => Math.abs(one - base) < 3) ?? base;
      const line = lines.get(key);
      const text = unified(str.replace(/\s+/g, ''));
      if (line) {
        line.text += text;
        line.left = Math.min(line.left, left);
        line.right = Math.max(line.right, left + width);
        line.size = Math.max(line.size, size);
      } else {
        const font = page.commonObjs.get(fontName) as { name: string };
        lines.set(key, { text, base, left, right: left + width, size, font: font.name });
      }
    }
    pages.push([...lines.values()].sort((a, b) => a.base - b.base));
  }
  await document.destroy();
  return pages;
}

/** Fonts share a glyph between 一 and the radical ⼀, and a PDF may name either. */
function unified(text: string): string {
  return text.replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'));
}
