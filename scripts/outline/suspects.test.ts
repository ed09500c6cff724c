import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clean } from '../clean/clean.ts';
import type { Sidecar } from '../model.ts';
import { textOf } from '../testing/report-of-text.ts';
import { outline } from './outline.ts';
import { standsInLine } from './stands-in-line.ts';
import { suspectsOf } from './suspects.ts';

function suspects(text: string, sidecar: Sidecar = {}) {
  const { value } = clean(textOf(text), sidecar);
  assert.ok(value);
  return suspectsOf(value, outline(value, sidecar).value, sidecar);
}

const texts = (text: string, sidecar?: Sidecar) =>
  suspects(text, sidecar).strings.map((each) => each.text);

const body = `云岭县水务局2021年工作总结

　　一年来，完成造林一千二百亩，安装路灯二百盏。
　　一、主要工作
　　全年新修水渠三十公里，群众用水有了保障。
　　二、下一步打算
　　继续抓好水利设施管护，确保群众用水安全。
`;
const signature = '\n云岭县水务局\n2021年12月31日\n';

describe('a line may be noise', () => {
  test('above the title, also where it was taken for a part of it', () => {
    assert.deepEqual(texts(`青松文秘之家\n${body}${signature}`), ['青松文秘之家']);
    assert.deepEqual(texts(`青松文秘之家\n\n\n${body}${signature}`), ['青松文秘之家']);
  });

  test('below the signature, and at the very end of a text without one', () => {
    assert.deepEqual(texts(`${body}${signature}\n书山有路勤为径\n`), ['书山有路勤为径']);
    assert.deepEqual(texts(`${body}书山有路勤为径\n`), ['书山有路勤为径']);
  });

  test('where it tears a sentence in two', () => {
    const torn = body.replace(
      '水渠三十公里，',
      '水渠三十公里，清淤河道十二条，新建泵站三座，\n青松文库藏本\n',
    );
    assert.deepEqual(texts(torn + signature), ['青松文库藏本']);
  });

  test('where a rule doubts it', () => {
    const [suspect] = suspects(`${body}关注微信公众号：青松党建\n${signature}`).strings;
    assert.deepEqual(suspect, { text: '关注微信公众号：青松党建', line: 8, isDoubted: true });
  });
});

describe('no suspect is', () => {
  for (const [what, text] of [
    ['a signature, a date and what stands around them', body + signature],
    ['a letterhead', `云岭县水务局文件\n云水发〔2021〕5号\n${body}${signature}`],
    ['a title of two lines', `云岭县人民政府办公室\n关于印发《节水办法》的通知\n${signature}`],
    ['words that close a report', `${body}　　特此报告。\n${signature}（此件公开发布）\n`],
    ['an imprint', `${body}${signature}抄送：县委办。\n云岭县水务局办公室　2022年1月4日印发\n`],
    ['a name', `${body}\n李　明\n`],
    ['thanks', `${body}　　谢谢大家\n`],
    ['the first line of a title', `贯彻新发展理念\n${body}${signature}`],
    ['a note', `${body}${signature}注 本表一式三份\n`],
    ['a heading without a number', body.replace('　　二、下一步打算', '下一步打算') + signature],
    ['a field', `${body}${signature}公开方式：主动公开\n`],
  ] as const) {
    test(what, () => assert.deepEqual(texts(text), []));
  }

  test('what its owner keeps', () => {
    assert.deepEqual(
      texts(`${body}${signature}书山有路勤为径\n`, { keep: ['书山有路勤为径'] }),
      [],
    );
  });

  test('what the text speaks of, too', () => {
    const spoken = body.replace('群众用水', '牢记书山有路勤为径的道理，群众用水');
    assert.deepEqual(texts(`${spoken}${signature}书山有路勤为径\n`), []);
  });
});

test('of a web address the host is told, whether named, removed or bare', () => {
  const bare = body.replace('水渠', '水渠www.qingsong.com');
  const [address] = suspects(bare).strings;
  assert.deepEqual(
    [address?.text, address?.host, address?.isDoubted],
    ['www.qingsong.com', 'qingsong.com', true],
  );
  assert.deepEqual(suspects(`${body}　　报名网站：www.qingsong.com。\n`).named, ['qingsong.com']);
  assert.deepEqual(suspects(`${body}　　邮箱a@qingsong.com。\n`).named, ['qingsong.com']);
  const removed = suspects(body.replace('保障。', '保障。青松范文网www.qingsong.com'));
  assert.deepEqual([removed.removed, removed.named], [['qingsong.com'], []]);
});

test('a string stands in a line where there is more on it', () => {
  assert.ok(standsInLine('甲\n见乙', '乙'));
  assert.ok(!standsInLine('　乙 \n<p>乙</p>\n乙', '乙'));
});
