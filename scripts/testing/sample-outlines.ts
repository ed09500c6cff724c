/**
 * Reports with every kind of block, as the outline stage hands them on: what the page checks and the
 * print test build their sites of. Made by hand, so that they do not depend on the stages before.
 */

import type { CleanReport, Outline, Paragraph, ParagraphRole, Part, Section } from '../model.ts';

type Level = Section['level'];

export function paragraph(text: string, role?: ParagraphRole): Paragraph {
  const markers = /(?:^|(?<=。))[一二三四五]是/g;
  const enumeration = [...text.matchAll(markers)].map(({ index }) => ({
    start: index,
    end: index + 2,
  }));
  return {
    line: 1,
    text,
    ...(role ? { role } : {}),
    ...(enumeration.length > 1 ? { enumeration } : {}),
  };
}

/** @param text the heading as written; up to the first 、 ） . or 章 it is the ordinal */
export function section(
  level: Level,
  text: string,
  body: readonly (string | Paragraph)[],
  children: Section[] = [],
): Section {
  const ordinal = /^(?:[^、）.章。]{1,4}[、）.章])?/u.exec(text)?.[0] ?? '';
  return {
    level,
    ordinal,
    title: text.slice(ordinal.length).replace(/。$/, '').trim(),
    text,
    runIn: text.endsWith('。'),
    line: 1,
    body: body.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
    children,
  };
}

const empty = { line: 1, masthead: [], opening: [], sections: [], closing: [] };

function report(id: string, title: string, rest: Partial<Outline>): Outline {
  const masthead = [paragraph(title, 'title')];
  return { id, path: `${id}.txt`, facts: {}, annexes: [], title, ...empty, masthead, ...rest };
}

const sentence =
  '全年组织集中学习××次，走访企业××家，协调解决用水、用电、用工等问题×件，办结率达到九成以上，群众满意度稳步提高。';

/** Body text that fills several pages: lines of every length, quotes, brackets, figures, blanks. */
export function filler(count: number): Paragraph[] {
  const more = [
    '同时，坚持“一线工作法”，把会议开到田间地头，把问题解决在村（社区）一级；2023年以来，共修订制度12项，压减文件38%。',
    '严格执行《××街道议事规则》，重大事项一律集体研究。',
    '对照年度目标，项目建设完成投资××××万元，道路硬化×公里，改造老旧小区×个、涉及居民××户，新增绿地480米×140米。',
  ];
  return Array.from({ length: count }, (_, index) =>
    paragraph(sentence.repeat(1 + (index % 3)) + (more[index % more.length] ?? '')),
  );
}

const table = ['项目\t计划\t完成\t完成率', '道路硬化\t12公里\t11公里\t91.7%'];

const full = report('full', '关于2023年度某街道办事处推进基层治理和服务群众工作情况的报告', {
  facts: {
    documentNumber: '某街办〔2024〕3号',
    issuer: '某街道办事处',
    addressee: '区人民政府：',
    issuedOn: '2024年1月9日',
    date: '2024-01-09',
    year: '2024',
    kind: '报告',
  },
  masthead: [
    paragraph('某街办〔2024〕3号', 'documentNumber'),
    paragraph('关于2023年度某街道办事处', 'title'),
    paragraph('推进基层治理和服务群众工作情况的报告', 'title'),
    paragraph('区人民政府：', 'addressee'),
  ],
  opening: [paragraph('按照通知要求，现将2023年度有关工作情况报告如下：')],
  sections: [
    section(1, '一、主要工作', filler(1), [
      section(2, '（一）坚持党建引领，夯实基层基础。', filler(3)),
      section(2, '（二）坚持为民服务，办好民生实事', filler(6), [
        section(3, '1.改善居住条件', filler(1), [section(4, '（1）老旧小区', filler(1))]),
        section(3, '2.完善公共设施。', [
          ...Array.from(
            { length: 14 },
            (_, index) => `以“${'×'.repeat(20 + index)}”为主题的项目已验收。`,
          ),
          ...table.map((line) => paragraph(line, 'table')),
        ]),
      ]),
    ]),
    section(1, '二、存在的问题', [
      '一是调查研究不够深。到村入户××次，比上年减少。二是统筹协调不够顺。三是工作创新不够多。',
    ]),
    section(1, '三、下一步打算', filler(4)),
  ],
  closing: [
    paragraph('特此报告。'),
    paragraph('附件：1.重点项目一览表', 'annexNote'),
    paragraph('某街道办事处', 'issuer'),
    paragraph('2024年1月9日', 'date'),
    paragraph('（联系人：×××，电话：××××××××）', 'endNote'),
    paragraph('抄送：区委办公室，区人大常委会办公室。', 'copiedTo'),
  ],
  annexes: [
    {
      ...empty,
      title: '重点项目一览表',
      masthead: [paragraph('附件1', 'annexLabel'), paragraph('重点项目一览表', 'title')],
      opening: [paragraph('本表所列项目截至2023年12月底。')],
      sections: [section(1, '一、道路', [sentence], [section(2, '（一）主干道', [sentence])])],
    },
  ],
});

const statute = report('statute', '某镇村务公开办法', {
  masthead: [
    paragraph('某镇村务公开办法', 'title'),
    paragraph('（2020年3月1日某镇人民代表大会通过）', 'passageNote'),
  ],
  facts: { date: '2020-03-01', year: '2020' },
  sections: [
    section(1, '第一章 总则', [
      paragraph('第一条 为规范村务公开，制定本办法。', 'article'),
      paragraph('第二条 本办法适用于本镇各村。', 'article'),
      paragraph('（一）涉及村集体资产的；', 'item'),
    ]),
    section(1, '第二章 附则', [paragraph('第三条 本办法自公布之日起施行。', 'article')]),
  ],
});

const plain = report('plain', '年终感言', {
  opening: [paragraph('一年来，我认真学习，努力工作。'), paragraph('今后将继续努力。')],
});

const payload =
  '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}&lt;"\'';

const hostile = report('hostile', `关于${payload}的《“甲”办法》说明`, {
  facts: { issuer: payload, documentNumber: payload, addressee: payload, kind: payload },
  opening: [paragraph(payload), paragraph(`# ${payload}`), paragraph('\u2028```\u2029---')],
  sections: [
    section(1, `一、${payload}`, [payload], [section(2, `（一）${payload}。`, [payload])]),
  ],
  closing: [paragraph(payload, 'issuer'), paragraph(']]>', 'endNote')],
});

export const sampleOutlines: readonly Outline[] = [full, hostile, plain, statute];

/** A clean report to go with an outline, with one removal on its ledger. */
export function cleanOf({ id, path }: Pick<Outline, 'id' | 'path'>): CleanReport {
  const raw = '正文##paidbegin##之中\n';
  const removal = { rule: 'paid-marker', line: 1, column: 3, text: '##paidbegin##', offset: 2 };
  const text = '正文之中\n';
  const lines = [{ number: 1, text: '正文之中' }];
  const encoding = 'utf-8';
  return {
    id,
    path,
    encoding,
    raw,
    text,
    lines,
    removals: [removal],
    doubts: [],
    textIsMissing: true,
    labels: {},
  };
}

/** Every paragraph and heading of a part, one a line, in order. */
export function partLines(part: Part): string[] {
  const texts = (list: readonly Paragraph[]) => list.map(({ text }) => text);
  const inSection = (one: Section): string[] => [
    one.text,
    ...texts(one.body),
    ...one.children.flatMap(inSection),
  ];
  return [
    ...texts([...part.masthead, ...part.opening]),
    ...part.sections.flatMap(inSection),
    ...texts(part.closing),
  ];
}
