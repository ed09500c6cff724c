import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type DocxParts,
  docxOf,
  level,
  list,
  numbered,
  p,
  run,
  table,
} from '../../testing/docx.ts';
import { readDocx } from './read-docx.ts';

const read = (parts: DocxParts) => readDocx(docxOf(parts));
const linesOf = (body: string, parts: Omit<DocxParts, 'body'> = {}) =>
  read({ body, ...parts }).text.split('\n');

const CHAPTERS = list(
  1,
  level('chineseCounting', '%1、'),
  level('chineseCounting', '（%2）'),
  level('decimal', '%1.%3'),
);

describe('readDocx writes the numbers of lists', () => {
  test('each level counts anew below the one above it', () => {
    const body = [0, 1, 1, 0, 1].map((ilvl) => p(run('抓落实'), numbered(1, ilvl))).join('');
    assert.deepEqual(linesOf(body, { numbering: CHAPTERS }), [
      '一、抓落实',
      '（一）抓落实',
      '（二）抓落实',
      '二、抓落实',
      '（一）抓落实',
    ]);
  });

  test('in the format of each level, with a blank after a digit', () => {
    const body = p(run('总则'), numbered(1)) + p(run('范围'), numbered(1, 2));
    assert.equal(linesOf(body, { numbering: CHAPTERS })[1], '一.1 范围');
  });

  test('an empty paragraph counts but shows nothing; in a cell its number is all there is', () => {
    const empty = p('', numbered(1));
    const body =
      empty + p(run('甲'), numbered(1)) + table([empty, p(run('乙'))], [empty, p(run('丙'))]);
    assert.deepEqual(linesOf(body, { numbering: CHAPTERS }), [
      '',
      '二、甲',
      '三、\t乙',
      '四、\t丙',
    ]);
  });

  test('a list that starts anew does so once, and shares its count with others of its kind', () => {
    const again = `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [1, 1, 2, 2, 1].map((numId) => p(run('甲'), numbered(numId))).join('');
    assert.deepEqual(linesOf(body, { numbering: CHAPTERS + again }), [
      '一、甲',
      '二、甲',
      '一、甲',
      '二、甲',
      '三、甲',
    ]);
  });

  test('bullets show nothing', () => {
    const numbering = list(1, level('bullet', '\uf0b7'));
    assert.deepEqual(linesOf(p(run('甲'), numbered(1)), { numbering }), ['甲']);
  });
});

describe('readDocx says what the file knows of a line', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="o"><w:name w:val="own"/><w:basedOn w:val="h"/></w:style>';

  test('its title, and levels of headings through the styles they are based on', () => {
    const body = ['t', 'h', 'o'].map((id) => p(run('甲'), `<w:pStyle w:val="${id}"/>`)).join('');
    assert.deepEqual(read({ body: body + p(run('乙')), styles }).hints, [
      { line: 1, heading: 0 },
      { line: 2, heading: 2 },
      { line: 3, heading: 2 },
    ]);
  });

  test('rows of a table', () => {
    const body = table([p(run('姓名')), p(run('职务'))], [p(run('甲')) + p(run('乙')), p('')]);
    const { text, hints } = read({ body });
    assert.equal(text, '姓名\t职务\n甲 乙\t');
    assert.deepEqual(hints, [
      { line: 1, table: 1 },
      { line: 2, table: 1 },
    ]);
  });

  test('a table of one cell is a frame around paragraphs', () => {
    assert.deepEqual(linesOf(table([p(run('甲')) + p(run('乙'))])), ['甲', '乙']);
  });
});

describe('readDocx reads what a reader of the document sees', () => {
  test('revisions as accepted, also the end of a paragraph', () => {
    const deleted = '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const body =
      p(`${run('全年')}${deleted}<w:ins>${run('新')}</w:ins>`, '<w:rPr><w:del/></w:rPr>') +
      p(run('计划'));
    assert.deepEqual(linesOf(body), ['全年新计划']);
  });

  test('no table of contents, whether a field, a style or a building block made it', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const contents = `${field('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${field('separate')}`;
    const styles = '<w:style w:type="paragraph" w:styleId="9"><w:name w:val="toc 1"/></w:style>';
    const block = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(run('三、丙 3'))}</w:sdtContent></w:sdt>`;
    const body =
      p(contents + run('一、甲 1')) +
      p(field('end')) +
      p(run('二、乙 2'), '<w:pStyle w:val="9"/>') +
      block +
      p(run('一、甲'));
    assert.deepEqual(linesOf(body, { styles }).filter(Boolean), ['一、甲']);
  });

  test('notes after the text, with a mark where they belong', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="5">${p(run(' 据年报。'))}</w:footnote>`;
    const body = p(`${run('增长一成')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('。')}`);
    assert.deepEqual(linesOf(body, { footnotes }), ['增长一成〔1〕。', '', '〔1〕据年报。']);
  });

  test('of a hidden word, a comment and a header only their number', () => {
    const body = p(run('甲') + run('密语', '<w:vanish/>'));
    const comments = `<w:comment w:id="1" w:author="某人">${p(run('待核'))}</w:comment>`;
    const extracted = read({ body, comments, header: p(run('内部资料')) });
    assert.equal(extracted.text, '甲');
    assert.deepEqual(extracted.extraction?.leftOut, [
      { kind: 'hidden', occurrences: 1, characters: 2 },
      { kind: 'comment', occurrences: 1, characters: 2 },
      { kind: 'header', occurrences: 1, characters: 4 },
    ]);
    assert.doesNotMatch(JSON.stringify(extracted), /密语|待核|某人|内部/);
  });

  test('a date that Word computes, with a warning', () => {
    const body = p(`<w:fldSimple w:instr=" DATE ">${run('2031年3月4日')}</w:fldSimple>`);
    const { text, diagnostics } = read({ body });
    assert.equal(text, '2031年3月4日');
    assert.equal(diagnostics[0]?.rule, 'computed-date');
  });
});
