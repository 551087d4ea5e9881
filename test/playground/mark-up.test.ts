// What goes onto the wire from the composer, and how mrkdwn is read on the page.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/playground/cast.js';
import { escaped, onTheWire, richText, unescaped } from '../../src/playground/mark-up.js';
import { proposalFor } from '../../src/playground/page/completions.js';
import { parseMrkdwn, parsePlain, type Span } from '../../src/playground/page/mrkdwn.js';
import { slackDate } from '../../src/playground/page/slack-date.js';

const CHANNELS = [{ id: 'C1', name: 'politics' }];

describe('onTheWire', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['@Summit last us-china', '<@U0SUMMIT00> last us-china'],
    ['@summit, please', '<@U0SUMMIT00>, please'],
    ['ask @Rosa Marín (not @Rosamund)', 'ask <@U0ROSA0000> (not @Rosamund)'],
    ['mail rosa@Summit.example', 'mail rosa@Summit.example'],
    ['see #politics', 'see <#C1|politics>'],
    ['@channel look', '<!channel> look'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['https://a.example/x?y=1&z=2.', '<https://a.example/x?y=1&amp;z=2>.'],
  ])('puts %s as %s', (typed, wire) => {
    expect(onTheWire(typed, PEOPLE, CHANNELS)).toBe(wire);
  });

  it('escapes so that it can be undone, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => unescaped(escaped(text)) === text));
  });

  it('gives the same words as rich text', () => {
    expect(richText('<@U1> a &amp; b <https://x.y>')).toEqual([
      { type: 'user', user_id: 'U1' },
      { type: 'text', text: ' a & b ' },
      { type: 'link', url: 'https://x.y' },
    ]);
  });
});

describe('parseMrkdwn', () => {
  const shown = (spans: readonly Span[]): string =>
    spans
      .map((span) => {
        if ('spans' in span) return `<${span.kind}>${shown(span.spans)}</${span.kind}>`;
        if (span.kind === 'text') return span.text;
        if (span.kind === 'link') return `[${span.label}](${span.url})`;
        return `{${span.kind}}`;
      })
      .join('');
  it.each([
    ['*bold* and _it_', '<bold>bold</bold> and <italic>it</italic>'],
    ['2*3*4 and a_b_c', '2*3*4 and a_b_c'],
    ['*both _of_ them*', '<bold>both <italic>of</italic> them</bold>'],
    ['* no bold *', '* no bold *'],
    ['# no heading', '# no heading'],
    ['at 10:30:45', 'at 10:30:45'],
    [':white_check_mark: done :nothing_known:', '✅ done :nothing_known:'],
    ['`*code*` ~gone~', '{code} <strike>gone</strike>'],
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
    ['<https://a.b/c_d_e|the _label_>', '[the _label_](https://a.b/c_d_e)'],
    ['*<https://a.b|bold link>*', '<bold>[bold link](https://a.b)</bold>'],
    ['https://a.b/x_y_z.', '[https://a.b/x_y_z](https://a.b/x_y_z).'],
    ['*Xi*’s', '<bold>Xi</bold>’s'],
    ['(*x*)', '(<bold>x</bold>)'],
    ['***', '***'],
  ])('reads %s as %s', (text, wanted) => {
    const [only] = parseMrkdwn(text);
    expect(only && 'spans' in only ? shown(only.spans) : '').toBe(wanted);
  });

  it('parts quotes and preformatted text from lines', () => {
    const kinds = parseMrkdwn('a\n&gt; b\n&gt; c\nd\n```\n*e*\n```').map((one) => one.kind);
    expect(kinds).toEqual(['lines', 'quote', 'lines', 'preformatted']);
  });

  it('loses no letter of a text without marks', () => {
    const plainWords = fc.stringMatching(/^[a-z0-9 .,#-]*$/);
    fc.assert(
      fc.property(plainWords, (text) => {
        const [only] = parseMrkdwn(text);
        return text.trim() === '' || (only && 'spans' in only && shown(only.spans)) === text;
      }),
    );
  });

  it('reads nothing but emoji in plain text', () => {
    expect(parsePlain('*x* <b> :x:')).toEqual([{ kind: 'text', text: '*x* <b> ❌' }]);
    expect(parsePlain(':x:', false)).toEqual([{ kind: 'text', text: ':x:' }]);
  });

  it('shows a date, or its fallback where the token is unknown', () => {
    expect(slackDate(1_700_000_000, 'on {date_long}', 'then')).toContain('November 2023');
    expect(slackDate(1_700_000_000, 'on {date_odd}', 'then')).toBe('then');
  });
});

describe('proposalFor', () => {
  const known = {
    commands: [{ command: '/summit', description: 'Ask', usageHint: '[question]' }],
    people: PEOPLE,
    channels: [],
    inThread: false,
    listens: true,
    canAdd: true,
  };
  const labels = (text: string, more = {}) =>
    proposalFor(text, text.length, { ...known, ...more })?.completions.map((one) => one.label);

  it('completes commands, and what can be asked with them', () => {
    expect(labels('/su')?.[0]).toBe('/summit [question]');
    expect(labels('/summit comp')).toEqual(['/summit compare us-china']);
    expect(labels('/summit why')).toBeUndefined();
    expect(labels('/summit', { inThread: true })).toBeUndefined();
  });

  it('completes names after @, Summit first', () => {
    expect(labels('hello @')?.[0]).toBe('@Summit');
    expect(labels('hello @ros')).toEqual(['@Rosa Marín']);
    expect(labels('mail@ros')).toBeUndefined();
  });

  it('proposes what the app can do, and no more', () => {
    expect(labels('/summit ad')).toEqual(['/summit add']);
    expect(labels('/summit ad', { canAdd: false })).toBeUndefined();
  });
});
