import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/store/utf8.js';

const placed = (bytes: Uint8Array) => {
  const text = textOf(bytes);
  return text.ok ? text.value : text.problems.map(({ path }) => path);
};

describe('textOf', () => {
  it('reads UTF-8, with a mark before it or without', () => {
    expect(placed(Buffer.from('{"a":"Zürich – 习近平"}'))).toBe('{"a":"Zürich – 习近平"}');
    expect(placed(Buffer.from('\ufeff{}'))).toBe('{}');
  });

  it.each<[string, Uint8Array, string]>([
    ['a single byte of Latin-1', Buffer.from('{\n "a": "Zürich"\n}', 'latin1'), 'line 2, column 9'],
    ['half a letter at the end', Buffer.from('ab\ncé').subarray(0, 5), 'line 2, column 2'],
    ['half a letter in the middle', Buffer.from([0x61, 0xe4, 0xb9, 0x61]), 'line 1, column 2'],
    [
      'a wrong byte after letters of several',
      Buffer.concat([Buffer.from('é–习'), Buffer.from([0xff])]),
      'line 1, column 4',
    ],
    ['nothing but wrong bytes', Buffer.from([0x80, 0x80]), 'line 1, column 1'],
  ])('finds %s', (_, bytes, place) => {
    expect(placed(bytes)).toEqual([place]);
  });

  it.each<[string, Uint8Array]>([
    ['marked', Buffer.from('\ufeff{}', 'utf16le')],
    ['marked, big-endian', Buffer.from('\ufeff{}', 'utf16le').swap16()],
    ['not marked', Buffer.from('{}', 'utf16le')],
    ['not marked, big-endian', Buffer.from('{}', 'utf16le').swap16()],
  ])('names UTF-16, %s', (_, bytes) => {
    expect(textOf(bytes)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('UTF-16') }],
    });
  });
});
