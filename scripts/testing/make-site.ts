/** Sites for tests, without the stages before them: generated reports, read by their line forms only. */

import { generateReport } from '../../bench/generate.ts';
import type {
  Block,
  HeadingBlock,
  ParagraphBlock,
  ReportPage,
  SectionPage,
  Site,
} from '../model.ts';

/**
 * A site of generated reports.
 *
 * @param sections level-1 sections of each report
 */
export function makeSite(reports: number, sections: number, seed = 1): Site {
  const site: Site = { reports: [], sections: [] };
  for (let place = 1; place <= reports; place++) {
    const { name, text } = generateReport(place, sections, seed);
    addReport(site, name.replace('.txt', ''), text);
  }
  return site;
}

/** Adds a report whose first line is its title and whose headings begin with 一、 or （一）. */
export function addReport(site: Site, id: string, text: string): ReportPage {
  const [title = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const front: Block[] = [];
  const sections: Block[][] = [];
  let child = 0;
  for (const [index, line] of lines.entries()) {
    const isClosing = /^总之/.test(line) || front.some((block) => block.id === 'closing');
    const [, ordinal, own = ''] = /^([一二三四五六七八九十]+、)(.*)$/.exec(line) ?? [];
    const [, subordinal, run = '', rest = ''] =
      /^(（[一二三四五六七八九十]+）)([^。]*。)(.*)$/.exec(line) ?? [];
    const open = sections.at(-1);
    if (ordinal !== undefined) {
      sections.push([makeHeading(`s${sections.length + 1}`, 1, ordinal, own, line, false)]);
      child = 0;
    } else if (open === undefined || isClosing) {
      const zone = isClosing ? 'closing' : 'opening';
      const isFirst = !front.some((block) => block.id === zone);
      front.push(makeParagraph(zone, line, index, isFirst));
    } else if (subordinal !== undefined) {
      const headingText = `${subordinal}${run}`;
      open.push(
        makeHeading(
          `s${sections.length}-${++child}`,
          2,
          subordinal,
          run.slice(0, -1),
          headingText,
          true,
        ),
      );
      open.push(makeParagraph('body', rest, index, false));
    } else {
      open.push(makeParagraph('body', line, index, false));
    }
  }
  const year = /(\d{4})年度/.exec(title)?.[1];
  const kind = /(述职报告|工作总结|调研报告|情况通报|实施意见|工作要点|检查报告|述廉报告)$/.exec(
    title,
  )?.[1];
  const report: ReportPage = {
    url: `${id}/index.html`,
    id,
    title,
    facts: { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }) },
    outline: {
      id,
      path: id,
      title,
      line: 1,
      masthead: [],
      opening: [],
      sections: [],
      closing: [],
      annexes: [],
      facts: {},
    },
    blocks: [...front, ...sections.flat()],
    front,
    contents: [],
    characters: text.length,
    ledger: {
      url: `${id}/ledger.html`,
      clean: {
        id,
        path: id,
        encoding: 'utf-8',
        raw: text,
        text,
        lines: [],
        removals: [],
        textIsMissing: false,
      },
      diagnostics: [],
    },
  };
  site.reports.push(report);
  sections.forEach((blocks, index) => {
    site.sections.push(makeSection(report, index + 1, blocks));
  });
  return report;
}

function makeSection(report: ReportPage, place: number, blocks: Block[]): SectionPage {
  const [first] = blocks;
  return {
    url: `${report.id}/${place}.html`,
    kind: 'section',
    title: first?.kind === 'heading' ? first.text : report.title,
    report,
    blocks,
    trail: [],
    contents: [],
  };
}

function makeHeading(
  id: string,
  depth: number,
  ordinal: string,
  title: string,
  text: string,
  runIn: boolean,
): HeadingBlock {
  return { kind: 'heading', id, depth, ordinal, title, text, runIn, line: 1 };
}

function makeParagraph(
  zone: ParagraphBlock['zone'],
  text: string,
  line: number,
  isFirst: boolean,
): ParagraphBlock {
  return { kind: 'paragraph', zone, paragraph: { line, text }, ...(isFirst ? { id: zone } : {}) };
}
