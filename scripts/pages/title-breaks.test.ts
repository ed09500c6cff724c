import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleBreaks } from './title-breaks.ts';

const titles = [
  '2023年度|某镇党委书记|抓基层党建工作|述职报告',
  '某省人民政府办公厅|关于加强乡村公路养护的|意见',
  '某市实施|《中华人民共和国水法》|办法',
  '某县|关于印发|《防汛预案》的|通知',
  '政府工作报告',
  '意见',
];

for (const title of titles) {
  test(`breaks ${title}`, () => {
    const text = title.replaceAll('|', '');
    const places = [0, ...titleBreaks(text), text.length];
    const lines = places.slice(1).map((end, index) => text.slice(places[index], end));
    assert.equal(lines.join('|'), title);
  });
}
