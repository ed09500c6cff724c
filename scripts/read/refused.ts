import type { RefusedFormat } from './sniff.ts';

const FOLDER = 'soffice --headless --convert-to docx *.doc';

/** What a file of a format that is not read is, and what to do with it. */
export const REFUSED: Record<RefusedFormat, string> = {
  doc: `This is a document of old Word or of WPS (.doc, .wps). Open it and save it as .docx (另存为 .docx); for a whole folder: ${FOLDER}`,
  encryptedOffice: 'This document has a password. Open it and save it as .docx without one.',
  excel: 'This is an Excel workbook. Copy its table into a Word document.',
  powerpoint: 'This is a PowerPoint presentation. Save its text as a Word document.',
  rtf: `This is an RTF document. Open it in Word or WPS and save it as .docx (另存为 .docx); for a whole folder: ${FOLDER.replace('.doc', '.rtf')}`,
  pdf: 'A PDF has a layout but no paragraphs. Find the Word file that it was made of; else open it in Word or WPS, save it as .docx, and proofread it.',
  mht: 'This is a web archive (.mht). Open it in a browser or in Word and save it as .html or .docx.',
  wordXml:
    'This is a document in the XML of Word 2003. Open it in Word or WPS and save it as .docx.',
  encrypted: 'The file is encrypted by the software of an organisation. Have it decrypted there.',
  archive: 'This is an archive. Unpack it, and put the files in it here.',
  picture: 'This is a picture, as a scanner makes. Put in the text that it shows.',
};
