import type { ReportPage } from '../model.ts';
import { escapeHtml } from './escape-html.ts';

/** What scripts cite a report by: attributes of the article that shows its text. */
export function sourceAttributes({ id, title, facts }: ReportPage): string {
  const values = {
    report: title,
    'report-id': id,
    'document-number': facts.documentNumber,
    issuer: facts.issuer,
    'issued-on': facts.issuedOn,
  };
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? `data-${name}="${escapeHtml(value)}"` : []))
    .join(' ');
}
