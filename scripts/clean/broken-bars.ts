import type { Finding } from './noise-rule.ts';

/** Fields of a bar, each on a line of its own. A date without the clock may be that of the report. */
const FIELD =
  /^(?:(?:发[布表稿]|更新)(?:时间|日期) ?:|时间 ?:(?=.*\d:\d\d)|(?:信息|文章|稿件)?来源 ?:|分享 ?:$)[^\n]{0,40}$/;
/** The label of a field whose value, if it has one, is on the next line. */
const LABEL =
  /^(?:(?:信息|文章|稿件)?来源|作者|(?:发[布表稿]|更新)(?:时间|日期)|(?:阅读|浏览|点击|访问)(?:量|次数|数)) ?:$/;
const VALUE = /^[^\n。,;:!?]{1,20}$/;
/** Below a bar the text begins: only a name that tells what it is may be a value. */
const VALUE_BELOW = /^[^\n。,;:!?]{1,16}(?:网|报|电视台|客户端|办公室|新闻社)$/;
const CLOCK = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日? {0,3}\d{1,2}[:时]\d{1,2}[^\n一-龥]{0,4}分?$/;
const FAR = 300;
const MOST_LINES = 8;

/**
 * A certain line of a bar that a scraper broke into lines, with the fields right above and below it.
 *
 * @param isField whether a line is nothing but a field and its value
 */
export function withFieldsAround(
  folded: string,
  { start, end }: Finding,
  isField: (line: string) => boolean,
): Finding {
  const above = folded.slice(Math.max(0, start - FAR), start).split('\n');
  const below = folded.slice(end, end + FAR).split('\n');
  const isWhole = (line: string) => FIELD.test(line) && isField(line);
  const taken = (lines: readonly string[], isUpward: boolean) => {
    let count = 0;
    while (count < Math.min(MOST_LINES, lines.length)) {
      const [line = '', next = ''] = lines.slice(count).map((each) => each.trim());
      if (isUpward && VALUE.test(line) && LABEL.test(next)) count += 2;
      else if (!isUpward && LABEL.test(line) && (VALUE_BELOW.test(next) || CLOCK.test(next)))
        count += 2;
      else if (isWhole(line) || LABEL.test(line) || CLOCK.test(line)) count++;
      else break;
    }
    return lines.slice(0, count).reduce((length, line) => length + line.length + 1, 0);
  };
  const up = taken(above.slice(0, -1).reverse(), true);
  const down = taken(below.slice(1), false);
  return { start: up === 0 ? start : start - up - (above.at(-1)?.length ?? 0), end: end + down };
}
