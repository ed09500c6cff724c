/** What stands inside a paragraph: runs of text, and all that Word puts between them. */

import type { ExtractionKind } from '../../model.ts';
import type { DocxContext } from './context.ts';
import { symbolOf } from './symbols.ts';
import { child, descendants, isElement, isOn, textOf, valueIn, type XmlElement } from './xml.ts';

export interface Inline {
  /** With \n where a line ends inside the paragraph. */
  text: string;
  /** The contents of text boxes that are anchored here. */
  boxes: XmlElement[];
  /** A part of it is computed when the file is opened. */
  hasToday: boolean;
  omits: ReadonlySet<ExtractionKind>;
}

/** Elements whose text is characters of the file. */
const TEXT = new Set(['w:t', 'w:delText', 'm:t']);

/** Elements that stand for a few characters, which the file does not hold. */
const WRITTEN: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:br': '\n',
};

/** Elements whose text is not the document's. */
const OMITTED: Record<string, ExtractionKind> = {
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'w:rt': 'ruby',
};

/** Elements that say how something looks, or looked once. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:rubyPr', 'w:tblPr', 'w:sectPr']);

/** @param omit why all of it is left out, if it is */
export function readInline(
  element: XmlElement,
  context: DocxContext,
  omit?: ExtractionKind,
): Inline {
  const reader = new InlineReader(context);
  for (const node of element.children) if (isElement(node)) reader.read(node, omit);
  return reader.finish();
}

/** All characters below an element, to count them. */
export function allText(element: XmlElement): string {
  let text = '';
  for (const each of descendants(element)) if (TEXT.has(each.name)) text += textOf(each);
  return text;
}

class InlineReader {
  private text = '';
  private readonly boxes: XmlElement[] = [];
  private readonly omitted = new Map<ExtractionKind, string>();
  private hasToday = false;
  private readonly context: DocxContext;

  constructor(context: DocxContext) {
    this.context = context;
  }

  finish(): Inline {
    for (const [kind, text] of this.omitted) this.context.ledger.leaveOut(kind, text);
    const omits = new Set(this.omitted.keys());
    return { text: this.text, boxes: this.boxes, hasToday: this.hasToday, omits };
  }

  read(element: XmlElement, omit: ExtractionKind | undefined): void {
    const { name } = element;
    if (TEXT.has(name)) this.add(textOf(element), omit);
    else if (name in WRITTEN) this.addBreak(WRITTEN[name] ?? '', omit);
    else if (name in OMITTED) this.readAll(element, omit ?? OMITTED[name]);
    else if (PROPERTIES.has(name)) return;
    else (HANDLERS[name] ?? this.readAll).call(this, element, omit);
  }

  readAll(element: XmlElement, omit: ExtractionKind | undefined): void {
    for (const node of element.children) if (isElement(node)) this.read(node, omit);
  }

  /** A run may be hidden by itself or by its style. */
  readRun(element: XmlElement, omit: ExtractionKind | undefined): void {
    const properties = child(element, 'w:rPr');
    const isHidden =
      isOn(properties, 'w:vanish') ||
      (!child(properties, 'w:vanish') &&
        this.context.styles.isHidden(valueIn(properties, 'w:rStyle')));
    this.readAll(element, omit ?? (isHidden ? 'hidden' : undefined));
  }

  readFieldCharacter({ attributes }: XmlElement): void {
    const { fields } = this.context;
    if (attributes.fldCharType === 'begin') fields.begin();
    else if (attributes.fldCharType === 'separate')
      this.hasToday = fields.separate() || this.hasToday;
    else if (attributes.fldCharType === 'end') fields.end();
  }

  readSimpleField(element: XmlElement, omit: ExtractionKind | undefined): void {
    const { fields } = this.context;
    fields.begin(element.attributes.instr);
    this.hasToday = fields.separate() || this.hasToday;
    this.readAll(element, omit);
    fields.end();
  }

  readFieldCode(element: XmlElement): void {
    this.context.fields.addCode(textOf(element));
  }

  readNoteMark(element: XmlElement, omit: ExtractionKind | undefined): void {
    if (this.omission(omit) !== undefined) return;
    const hasOwnMark = element.attributes.customMarkFollows === '1';
    this.write('noteMark', this.context.notes.cite(element, hasOwnMark));
  }

  readSymbol({ attributes }: XmlElement, omit: ExtractionKind | undefined): void {
    this.add(symbolOf(attributes.font ?? '', attributes.char ?? ''), omit);
  }

  /** The same twice, for programs that know the newer form and for those that do not. */
  readAlternatives(element: XmlElement, omit: ExtractionKind | undefined): void {
    const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    for (const node of element.children) {
      if (!isElement(node)) continue;
      if (node === choice) this.readAll(node, omit);
      else this.omit('duplicate', allText(node));
    }
  }

  readTextBox(element: XmlElement, omit: ExtractionKind | undefined): void {
    const kind = this.omission(omit);
    if (kind === undefined) this.boxes.push(element);
    else this.omit(kind, allText(element));
  }

  readPicture(element: XmlElement, omit: ExtractionKind | undefined): void {
    const hasText = [...descendants(element)].some(({ name }) => name === 'w:txbxContent');
    if (!hasText && this.omission(omit) === undefined) this.context.ledger.leaveOut('picture');
    this.readAll(element, omit);
  }

  /** What stands above and below its bar, on one line. */
  readFraction(element: XmlElement, omit: ExtractionKind | undefined): void {
    this.readJoined(element, ['m:num', 'm:den'], '/', omit);
  }

  readPower(element: XmlElement, omit: ExtractionKind | undefined): void {
    this.readJoined(element, ['m:e', 'm:sup'], '^', omit);
  }

  /** Not a break of a line: a hyphen at which no line may end. */
  readHyphen(_: XmlElement, omit: ExtractionKind | undefined): void {
    if (this.omission(omit) === undefined) this.write('symbol', '-');
  }

  private readJoined(
    element: XmlElement,
    names: string[],
    sign: string,
    omit: ExtractionKind | undefined,
  ): void {
    for (const [at, name] of names.entries()) {
      const part = child(element, name);
      if (at > 0 && this.omission(omit) === undefined) this.write('symbol', sign);
      if (part) this.readAll(part, omit);
    }
  }

  private omission(omit: ExtractionKind | undefined): ExtractionKind | undefined {
    return omit ?? this.context.fields.omits();
  }

  private add(text: string, omit: ExtractionKind | undefined): void {
    const kind = this.omission(omit);
    if (kind !== undefined) this.omit(kind, text);
    else {
      this.context.ledger.take(text);
      this.text += text.replace(/[\n\r\u2028\u2029]/g, ' ');
    }
  }

  private addBreak(text: string, omit: ExtractionKind | undefined): void {
    if (this.omission(omit) === undefined) this.text += text;
  }

  private write(kind: ExtractionKind, text: string): void {
    this.context.ledger.writeOut(kind, text);
    this.text += text;
  }

  private omit(kind: ExtractionKind, text: string): void {
    this.omitted.set(kind, (this.omitted.get(kind) ?? '') + text);
  }
}

type Handler = (this: InlineReader, element: XmlElement, omit: ExtractionKind | undefined) => void;

const HANDLERS: Record<string, Handler> = {
  'w:r': InlineReader.prototype.readRun,
  'w:fldChar': InlineReader.prototype.readFieldCharacter,
  'w:fldSimple': InlineReader.prototype.readSimpleField,
  'w:instrText': InlineReader.prototype.readFieldCode,
  'w:footnoteReference': InlineReader.prototype.readNoteMark,
  'w:endnoteReference': InlineReader.prototype.readNoteMark,
  'w:sym': InlineReader.prototype.readSymbol,
  'w:noBreakHyphen': InlineReader.prototype.readHyphen,
  'mc:AlternateContent': InlineReader.prototype.readAlternatives,
  'w:txbxContent': InlineReader.prototype.readTextBox,
  'w:drawing': InlineReader.prototype.readPicture,
  'w:pict': InlineReader.prototype.readPicture,
  'w:object': InlineReader.prototype.readPicture,
  'm:f': InlineReader.prototype.readFraction,
  'm:sSup': InlineReader.prototype.readPower,
};
