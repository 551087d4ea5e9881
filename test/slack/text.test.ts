import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHelp, LONGEST_QUESTION, questionIn } from '../../src/slack/text.js';

describe('questionIn', () => {
  it.each([
    ['last us-china', 'last us-china'],
    ['<@U0SUMMIT> last us-china', 'last us-china'],
    ['hey <@U0SUMMIT|summit> last <@U1> call', 'hey last call'],
    ['  last\u00a0us–china \n', 'last us–china'],
    ['*last* _us-china_ `call` ~now~', 'last us-china call now'],
    ['snake_case stays', 'snake_case stays'],
    ['“Trump’s” call', '"Trump\'s" call'],
    ['R&amp;D &lt;b&gt; &amp;amp;', 'R&D <b> &amp;'],
    [
      'see <https://example.org/a|the page> and <https://example.org/b>',
      'see the page and https://example.org/b',
    ],
    ['in <#C1|world> or <#C2>', 'in world or'],
    ['<!here> <!subteam^S1|@desk> <!date^1^{date}|24 Nov>', '@desk 24 Nov'],
    ['Erdo\u011fan – S\u00e1nchez – 习近平', 'Erdoğan – Sánchez – 习近平'],
    ['Sa\u0301nchez', 'Sánchez'],
    ['\u202elast\u202c us\u200b-china\u200f', 'last us-china'],
    ['\u0000last\u0007 us-china', 'last us-china'],
    ['', ''],
    ['<@U0SUMMIT>', ''],
    ['__proto__', 'proto'],
  ])('reads %j as %j', (raw, words) => {
    expect(questionIn(raw)).toBe(words);
  });

  it('reads no more than a question: a long text is told from a long markup', () => {
    expect(questionIn('a'.repeat(LONGEST_QUESTION))).toHaveLength(LONGEST_QUESTION);
    expect(questionIn('a'.repeat(LONGEST_QUESTION + 1))).toBeUndefined();
    expect(questionIn(`last us-china ${'<@U012345678> '.repeat(100)}`)).toBe('last us-china');
    expect(questionIn(' '.repeat(40_000))).toBeUndefined();
  });

  it('leaves no control character, override of direction or markup in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (raw) => {
        const words = questionIn(raw) ?? '';
        expect(words).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s|\s$/u);
      }),
    );
  });
});

describe('asksForHelp', () => {
  it.each(['', 'help', 'Help!', 'hi', 'Hello', '?', '??'])('is so with %j', (words) => {
    expect(asksForHelp(words)).toBe(true);
  });

  it.each(['last us-china', 'help us-china', 'us'])('is not so with %j', (words) => {
    expect(asksForHelp(words)).toBe(false);
  });
});
