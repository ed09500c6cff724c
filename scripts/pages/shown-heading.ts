import { markdownHeading } from '../chinese/heading-patterns.ts';
import type { HeadingBlock } from '../model.ts';

/** Markdown's heading marks, where a report came with them. The page keeps them, but does not show them. */
export const sourceMark = new RegExp(`^${markdownHeading.source}`);

/** A heading as a reader sees it on the page. */
export function shownHeading({ text }: HeadingBlock): string {
  return text.replace(sourceMark, '');
}
