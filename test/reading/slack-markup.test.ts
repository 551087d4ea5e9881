import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankedMarkup } from '../../src/reading/slack-markup.js';

describe('blankedMarkup', () => {
  it.each([
    ['<@U0ANN> called', 'called'],
    ['see <https://example.com/a-b|the story>', 'see the story'],
    ['see <https://example.com/trump-called-xi>', 'see'],
    ['see <https://example.com|example.com/trump-called-xi>', 'see'],
    ['in <#C0WORLD|world-desk>', 'in'],
    ['R&amp;D &lt;3', 'R& D < 3'],
    ['Trump :telephone_receiver: Xi', 'Trump Xi'],
    ['at 12:30:45', 'at 12:30:45'],
    ['*BREAKING* _Trump_ ~called~ Xi', 'BREAKING Trump called Xi'],
    ['`Trump called Xi` is the slug', 'is the slug'],
    ['&gt; Trump called Xi\nreally?', 'really?'],
    ['&gt;&gt;&gt; Trump\ncalled Xi', ''],
    ['```Trump\ncalled Xi```', ''],
  ])('%s', (text, left) => {
    expect(blankedMarkup(text).replace(/\s+/g, ' ').trim()).toBe(left);
  });

  it('keeps every letter where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(blankedMarkup(text).length).toBe(text.length);
      }),
    );
  });
});
