import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstInvalidUtf8, gb2312Share } from './encodings.ts';

test('the first byte that is no UTF-8 is where the strict decoder of the platform stops', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const whole = new TextEncoder().encode('aé述🙂');
  for (let at = 0; at < whole.length; at++) {
    for (const byte of [0x00, 0x7f, 0x80, 0xbf, 0xc0, 0xe0, 0xed, 0xf4, 0xf5, 0xff]) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = byte;
      let valid = true;
      try {
        strict.decode(bytes);
      } catch {
        valid = false;
      }
      const offset = firstInvalidUtf8(bytes);
      assert.equal(offset === bytes.length && valid, valid, `byte ${byte} at ${at}`);
      if (!valid)
        assert.doesNotThrow(() => new TextDecoder('utf-8').decode(bytes.subarray(0, offset)));
    }
  }
  assert.equal(firstInvalidUtf8(whole), whole.length);
});

test('frequent Chinese has a high share of GB 2312 pairs, ASCII none', () => {
  assert.equal(gb2312Share(Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7)), 1);
  assert.equal(gb2312Share(Uint8Array.of(0xe9, 0x74, 0xe0, 0x6c)), 0);
  assert.equal(gb2312Share(Uint8Array.of(0x61, 0x62)), 0);
});
