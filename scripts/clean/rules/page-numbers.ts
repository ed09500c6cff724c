import {
  type Finding,
  matching,
  type NoiseRule,
  onLinesWith,
  type Passage,
  wholeLine,
} from '../noise-rule.ts';

/** So much stands on a page; the cells of a table follow each other. */
const SHORTEST_COUNTED_PAGE = 60;

const findCounterLines = onLinesWith(
  /\d ?\/ ?\d/g,
  matching(wholeLine('[[(]?\\d{1,3} ?/ ?\\d{1,4}[\\])]?')),
);

/** Numbered like the pages of one document: the same total, the numbers rising. One alone may be a cell of a table. */
function findCounters(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  let previous: { page: number; total: number; span: Finding } | undefined;
  for (const { start, end } of findCounterLines(passage)) {
    const [page = '', total = ''] = passage.folded.slice(start, end).match(/\d+/g) ?? [];
    const counter = {
      page: Number(page),
      total: Number(total),
      span: { start, end },
    };
    if (counter.page > counter.total || counter.total < 2) continue;
    if (
      previous?.total === counter.total &&
      counter.page === previous.page + 1 &&
      start - previous.span.end >= SHORTEST_COUNTED_PAGE
    ) {
      if (findings.at(-1)?.end !== previous.span.end) findings.push(previous.span);
      findings.push(counter.span);
    }
    previous = counter;
  }
  return findings;
}

const findBare = matching(wholeLine('\\d{1,3}'));
/** So much stands on a page at least; the cells of a table and the numbers of a list follow each other. */
const SHORTEST_PAGE = 200;
/** So many numbers in a row are no chance. */
const FEWEST = 3;
/** A line that is not longer may be the title to which the number belongs. */
const LONGEST_TITLE = 30;
/** A line of running text that a page breaks has at least so many characters. */
const SHORTEST_LINE = 20;
const ENDS = /[。!?;:…”)]$/;
/** A new paragraph, or a sentence that goes on. */
const TEXT_BELOW = /^(?:[ \t]{2,}\S|[^\n]{31})/;

interface Numbered extends Finding {
  number: number;
  /** The sentence above it goes on below. */
  breaks: boolean;
}

/**
 * Numbers alone on their lines that count one by one, a page of text between each two, where none of
 * them can be the ordinal of a title below it or the cell of a table.
 */
function findNumbers({ folded }: Passage): Finding[] {
  const findings: Finding[] = [];
  let row: Numbered[] = [];
  const close = () => {
    if (row.length >= FEWEST && row.some(({ breaks }) => breaks))
      for (const { start, end } of row) findings.push({ start, end });
    row = [];
  };
  for (const { start, end } of findBare({ text: folded, folded })) {
    const number = Number(folded.slice(start, end));
    const last = row.at(-1);
    const goesOn = last && number === last.number + 1 && start - last.end >= SHORTEST_PAGE;
    if (last && !goesOn) close();
    if (isBetweenPages(folded, start, end))
      row.push({ start, end, number, breaks: !ENDS.test(lineAbove(folded, start)) });
    else close();
  }
  close();
  return findings;
}

/** Text stands right above and below: what is above has some length or ends, what is below is no title. */
function isBetweenPages(folded: string, start: number, end: number): boolean {
  const above = lineAbove(folded, start);
  const below = folded.slice(end, end + 200).replace(/^\s*\n/, '');
  const ends = ENDS.test(above);
  if (above.trim().length < SHORTEST_LINE && !ends) return false;
  if (!ends) return true;
  return below.trim() === '' || TEXT_BELOW.test(below) || isOrdinal(below) || !isTitle(below);
}

function lineAbove(folded: string, start: number): string {
  const lines = folded
    .slice(Math.max(0, start - 200), start)
    .trimEnd()
    .split('\n');
  return lines.at(-1) ?? '';
}

function isOrdinal(below: string): boolean {
  return /^[ \t]*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节条]|\d{1,2}[.、])/.test(
    below,
  );
}

/** A short line without a mark at its end. */
function isTitle(below: string): boolean {
  const line = below.split('\n')[0]?.trim() ?? '';
  return line.length <= LONGEST_TITLE && !ENDS.test(line);
}

export const PAGE_NUMBER_RULES: NoiseRule[] = [
  {
    id: 'page-number-row',
    why: 'Pages of a PDF leave their bare numbers on lines of their own. One alone may be a cell, or an ordinal that lost its title; three that count on, with a page of text between each two, one of them in mid-sentence and no title below, are none.',
    label: '页码',
    find: findNumbers,
    goes: [
      `　　${'全年各项工作取得明显成效，'.repeat(20)}\n⟦1⟧\n${'完成了年初确定的目标任务。'.repeat(20)}\n⟦2⟧\n　　一、主要做法\n${'加强领导，落实责任，形成合力。'.repeat(20)}\n⟦3⟧`,
    ],
    stays: [
      `1\n${'全年各项工作取得明显成效。'.repeat(20)}\n2\n${'完成了年初确定的目标任务。'.repeat(20)}\n3\n${'加强领导，落实责任，形成合力。'.repeat(20)}`,
      `合计\n1\n${'全年各项工作取得明显成效，'.repeat(20)}\n合计\n2\n${'全年各项工作取得明显成效，'.repeat(20)}\n合计\n3`,
      `1\n总则\n${'全年各项工作取得明显成效。'.repeat(20)}\n2\n分则\n${'全年各项工作取得明显成效。'.repeat(20)}\n3\n附则\n${'全年各项工作取得明显成效。'.repeat(20)}`,
      '1\n2\n3\n4',
      `${'全年各项工作取得明显成效。'.repeat(20)}\n12\n${'全年各项工作取得明显成效。'.repeat(20)}`,
      `${'全年各项工作取得明显成效。'.repeat(20)}\n1\n${'全年各项工作取得明显成效。'.repeat(3)}\n2\n${'全年各项工作取得明显成效。'.repeat(3)}\n3`,
    ],
  },
  {
    id: 'page-counter',
    why: 'A PDF viewer or a converter counts pages as 3 / 40 on a line of its own. Only where two such lines follow each other in the count: a single one may be a cell of a table or a fraction.',
    label: '页码',
    find: findCounters,
    goes: [
      `⟦3 / 40⟧\n${'全年各项工作取得明显成效。'.repeat(6)}\n⟦4 / 40⟧`,
      `⟦[1/12]⟧\n${'全年各项工作取得明显成效。'.repeat(6)}\n⟦[2/12]⟧`,
    ],
    stays: ['3 / 40', '1/2\n3/4', '1/3\n1/3', '5/12\n3/12', '2 / 5\n3 / 5'],
  },
];
