import type { Severity } from '../../diagnostics.ts';
import type { Text } from '../../messages/text.ts';
import type { ExtractionLedger } from '../extraction.ts';
import type { Fields } from './fields.ts';
import type { Notes } from './notes.ts';
import type { NumberingCounter } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What the readers of one document share. */
export interface DocxContext {
  styles: Styles;
  numbering: NumberingCounter;
  fields: Fields;
  notes: Notes;
  ledger: ExtractionLedger;
  tell: (severity: Severity, rule: string, line: number, message: Text) => void;
}
