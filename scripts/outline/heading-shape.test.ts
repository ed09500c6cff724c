import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShape } from './heading-shape.ts';

test('each form, and where its heading ends', () => {
  const forms: [string, string, string][] = [
    ['总体要求', 'title', '总体要求'],
    ['指导思想。', 'sentence', '指导思想'],
    ['支持设立口岸。（负责部门：某局）', 'sentence', '支持设立口岸。（负责部门：某局）'],
    ['工作任务：', 'colon', '工作任务'],
    ['坚持学习，提高本领。全年参加集中学习十次。', 'runIn', '坚持学习，提高本领'],
    ['专户资金：指存入专门账户的资金。', 'sentence', '专户资金：指存入专门账户的资金'],
    ['节水优先：把节约用水放在首位，贯穿始终。', 'runInColon', '节水优先'],
    ['馆藏建设　全年购入图书八千册，其中外文六百册。', 'runInSpace', '馆藏建设'],
    ['馆藏建设 全年购入图书八千册，其中外文六百册。', 'runInSpace', '馆藏建设'],
    [
      '张 某同志任某局局长，试用期一年，自发文之日起。',
      'sentence',
      '张 某同志任某局局长，试用期一年，自发文之日起',
    ],
    [
      '指导思想以改善民生为目标，坚持因地制宜，分类施策，全面完成棚户区改造任务，让群众早日住上新房。',
      'runInNamed',
      '指导思想',
    ],
    [
      '组织领导要到位，各单位主要负责人要亲自抓，分管负责人要具体抓，一级抓一级，层层抓落实。',
      'sentence',
      '组织领导要到位，各单位主要负责人要亲自抓，分管负责人要具体抓，一级抓一级，层层抓落实',
    ],
    ['在思想方面，认真参加学习，做到学用结合。', 'runInAspect', '在思想方面'],
    ['公共停车场；', 'member', '公共停车场；'],
    ['长'.repeat(67), 'member', '长'.repeat(67)],
    ['**加强领导。**全年开会八次，解决问题。', 'runIn', '**加强领导'],
  ];
  for (const [text, form, head] of forms) {
    const shape = readShape(text, 0);
    assert.deepEqual([shape.form, shape.head], [form, head], text);
  }
});

test('a run-in heading ends after its mark', () => {
  const text = '一、学习。全年读书十本。';
  assert.equal(text.slice(0, readShape(text, 2).headEnd), '一、学习。');
});
