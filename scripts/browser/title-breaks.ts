/**
 * Lets long titles break between any two words: official titles must not be torn inside one
 * (GB/T 9704, 7.3.1). The build marks the few places that grammar tells; the browser knows the words.
 */
export function startTitleBreaks(): void {
  if (!('Segmenter' in Intl)) return;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const title of document.querySelectorAll('.report h1, .report h2[id^="a"]')) {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) text.replaceWith(...withBreaks([...segmenter.segment(text.data)]));
  }
}

/** No break before 的, and none between a figure and its unit; beside marks the usual rules hold. */
function withBreaks(segments: Intl.SegmentData[]): (string | Node)[] {
  return segments.flatMap(({ segment, isWordLike }, index) => {
    const last = segments[index - 1];
    const breaks = isWordLike && segment !== '的' && last?.isWordLike && !/\d$/.test(last.segment);
    return breaks ? [document.createElement('wbr'), segment] : [segment];
  });
}
