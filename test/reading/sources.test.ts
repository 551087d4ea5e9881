/** Sources that are named in passing: by whom one goes, whose claim it was, what somebody's reply was. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { attributionsOf } from '../../src/reading/voices/attribution.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

/** Whose words the text begins with; undefined where nobody is said to say them. */
function voiceOf(text: string): string | undefined {
  const [first] = attributionsOf(sentencesOf(text, record.names), record)[0] ?? [];
  if (!first || first.start > 0) return undefined;
  return first.voice.kind === 'parties' ? first.voice.parties.join() : first.voice.kind;
}

describe('whose word it is', () => {
  it.each([
    ['Flights were to resume, to go by the Kremlin.', 'RU'],
    ['Flights were to resume, going by Rubio.', 'US'],
    ['It was about a truce, to hear the Ukrainian tell it.', 'UA'],
    ['The port will open in May, or so Modi would have it.', 'IN'],
    ['They signed a swap; so the presidential office in Seoul had it.', 'KR'],
    ['American mediation was Trump’s claim.', 'US'],
    ['That they had settled it alone was New Delhi’s.', 'IN'],
    ['That sanctions came up we have from Tehran alone.', 'IR'],
    ['A loan was promised, ran Xi’s assurance.', 'CN'],
    ['A loan was promised, Rubio let reporters know.', 'US'],
    ['It was agreed in Kyiv’s version and nearly so in Washington’s.', 'unknown'],
    ['Talks on a takeover, if you listen to her.', 'unknown'],
    ['Both condemned it, if the White House has it right.', 'US'],
    ['Both condemned it, if one goes by Beijing.', 'CN'],
    // What is owned, done or told at the table is nobody's account.
    ['The plane was Trump’s gift to the museum.', undefined],
    ['Trump let Xi know that missiles were on their way.', undefined],
    ['They flew to Kyiv to hear Zelensky.', undefined],
    ['The delegation came from Tehran alone.', undefined],
  ])('%s', (text, expected) => {
    expect(voiceOf(text)).toBe(expected);
  });
});

describe('whose word it is, told with less than a subject and a verb of its own', () => {
  const voicesIn = (text: string) =>
    attributionsOf(sentencesOf(text, record.names), record).map((some) =>
      some.map(({ voice }) => (voice.kind === 'parties' ? voice.parties.join() : voice.kind)),
    );

  it.each([
    // "he" is whom the sentence before was about, whoever spoke before it.
    ['Trump says so. Merz is wary. He said that it would bring no stability.', ['US', '', 'DE']],
    [
      'Trump says so. How does von der Leyen defend it? She says that it is good.',
      ['US', '', 'EU'],
    ],
    ['Trump said it was agreed. He said that a text would follow.', ['US', 'US']],
    // A medium without its name is the one that was named, and no ministry.
    [
      'Xi asked for it, Xinhua said. It was refused, the White House said. Firms were held down, the agency reported.',
      ['CN', 'US', 'CN'],
    ],
    [
      'Kyiv said it was long. China stood for peace, Xi told the Ukrainian leader, according to state television.',
      ['UA', 'unknown'],
    ],
    // The verb is left out.
    ['Washington said that trade was discussed, Beijing that Taiwan came up.', ['US+CN']],
    ['The Kremlin said that the call was long and the White House that it was short.', ['RU+US']],
    ['Paris said that it regretted a decision by Berlin that hurt farmers.', ['FR']],
    // The office of one whom nobody knows is not that of whoever spoke last.
    [
      'Beijing called it candid. Vinay Kwatra, then Foreign Secretary, said it was good.',
      ['CN', 'unknown'],
    ],
    ['Tokyo called it candid. Wang Yi, then foreign minister, said it was good.', ['JP', 'CN']],
  ])('%s', (text, expected) => {
    expect(voicesIn(text).map((some) => some.join('+'))).toEqual(expected);
  });
});
