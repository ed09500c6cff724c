import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignLevels, type LevelledMark } from './levels.ts';

function levels(written: string): string {
  const marks = written.split(' ').map((each): LevelledMark => {
    const [system = '', number = '0'] = each.split('/');
    return { system: system as LevelledMark['system'], number: Number(number), signs: 0 };
  });
  return assignLevels(marks).join('');
}

test('systems nest as they are seen to nest', () => {
  assert.equal(levels('han/1 hanParen/1 arabic/1 hanParen/2 han/2'), '12321');
  assert.equal(levels('hanParen/1 arabic/1 arabic/2 hanParen/2'), '1221');
  assert.equal(levels('han/1 arabic/1 arabic/2 han/2 arabic/1'), '12212');
});

test('an inner system keeps its level where one above it is skipped', () => {
  assert.equal(levels('han/1 arabic/1 han/2 hanParen/1 arabic/1'), '13123');
});

test('（一） holds 一、 where its series goes on around it', () => {
  assert.equal(levels('hanParen/1 han/1 han/2 hanParen/2 han/3'), '12212');
});

test('nothing is deeper than four', () => {
  assert.equal(levels('part/1 chapter/1 section/1 han/1 hanParen/1 arabic/1'), '123444');
});

test('headings without number: named ones are outermost, others stand below', () => {
  assert.equal(levels('han/1 apart apart han/2 named'), '12211');
  assert.equal(levels('apart plain apart'), '121');
});

test('headings without number hold the series that start again below them', () => {
  assert.equal(levels('apart han/1 han/2 apart han/1'), '12212');
});

test('signs of Markdown say the level where every heading has them', () => {
  const mark = (signs: number): LevelledMark => ({ system: 'apart', number: 0, signs });
  assert.deepEqual(assignLevels([mark(2), mark(3), mark(2)]), [1, 2, 1]);
});
