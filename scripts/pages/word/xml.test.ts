import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countUnwritable, escapeXml } from './xml.ts';

test('text never becomes markup, and what XML cannot hold is left out', () => {
  assert.equal(escapeXml('<w:p>"R&D"</w:p>'), '&lt;w:p&gt;&quot;R&amp;D&quot;&lt;/w:p&gt;');
  const text = '甲\u0000\u000b乙\ufffe\uffff丙\ud800丁𠮷\t';
  assert.equal(escapeXml(text), '甲乙丙丁𠮷\t');
  assert.equal(countUnwritable(text), 5);
});
