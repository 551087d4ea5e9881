import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBreak } from '../../src/store/json-break.js';

describe('jsonBreak', () => {
  it.each([
    ['{"a": [1, }', 10],
    ['{"a" 1}', 5],
    ['{"a": 1', 7],
    ['{"a": tru}', 6],
    ['[1, 2] 3', 7],
    ['{1: 2}', 1],
    ['["a\nb"]', 1],
    ['', 0],
    ['[01]', 2],
    ['[}', 1],
  ])('finds where %j breaks', (text, offset) => {
    expect(jsonBreak(text)).toBe(offset);
  });

  it('finds a break in whatever JSON.parse refuses, and in nothing that it takes', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '}', ']', '\\', '0', 'x'),
      )
      .map(([json, at, length, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + length);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(jsonBreak(text) === undefined).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
  });
});
