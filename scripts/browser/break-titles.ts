/**
 * Lets long titles break between any two words: official titles must not be torn inside one
 * (GB/T 9704, 7.3.1). The build marks the few breaks that grammar tells; the browser knows the words.
 * The style sheet gives each break a character that breaks, since Firefox balances no lines at `wbr`.
 */
export function startTitleBreaks(): void {
  if (!('Segmenter' in Intl)) return;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const title of document.querySelectorAll('.report h1, .section h1, .report h2[id^="a"]')) {
    for (const known of title.querySelectorAll('wbr')) known.replaceWith(makeBreak());
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const words = [...segmenter.segment(text.data)];
      text.replaceWith(
        ...words.flatMap(({ segment }, at) =>
          breaksBefore(words, at) ? [makeBreak(), segment] : [segment],
        ),
      );
    }
  }
}

function makeBreak(): HTMLElement {
  const made = document.createElement('span');
  made.className = 'break';
  return made;
}

/** Words of one character that a line may begin with. */
const particles = '和与及或对在为向将把';
/** Words of one character that may open the name of an office: 县教育局, 党工委. */
const openers = '省市县区乡镇村党';
/** Neighbours in the one name that is too long to be a word in any dictionary: 中华人民共和国. */
const name = /^(?:中华人民|人民共和国)$/;

/**
 * Browsers' dictionaries lack many official words and cut them into characters: 专|项, 部|际, 奥运|会.
 * So a character alone stays with those beside it, and one between two words with the first of them.
 * A number stays with what it counts: 2996|号, 第五次|会议. Beside marks the usual rules hold.
 */
function breaksBefore(words: readonly Intl.SegmentData[], at: number): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!last?.isWordLike || !word?.isWordLike) return false;
  if (isParticle(word.segment)) return true;
  if (/[\d第次届]$/.test(last.segment) || word.segment === '的') return false;
  if (name.test(last.segment + word.segment)) return false;
  if (word.segment.length === 1) {
    return last.segment.length > 1 && next?.isWordLike === true && next.segment.length === 1;
  }
  return last.segment.length > 1 || !leansForward(words, at - 1);
}

/** 在|温|家宝: what follows a particle is not part of it. 转发|县|教育局: 县 may belong to either side. */
function leansForward(words: readonly Intl.SegmentData[], at: number): boolean {
  const before = words[at - 1]?.segment ?? '';
  return before.length > 1 ? openers.includes(words[at]?.segment ?? '') : isParticle(before);
}

function isParticle(word: string): boolean {
  return word !== '' && particles.includes(word);
}
