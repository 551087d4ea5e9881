/** Voices by what somebody is heard to do with words: spoke of a thing, was put in between commas, was heard by others. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { attributionsOf } from '../../src/reading/voices/attribution.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

/** Each voice with the last words of its stretch. */
function voices(text: string): string[] {
  return attributionsOf(sentencesOf(text, record.names), record)
    .flat()
    .map(({ voice, form, end }) => {
      const who = voice.kind === 'parties' ? voice.parties.join('+') : voice.kind;
      return `${form} ${who}: ${/\S+ \S+$/.exec(text.slice(0, end).trim())?.[0] ?? ''}`;
    });
}

describe('who speaks', () => {
  it.each([
    // Whose joint statement it is.
    [
      'A truce will come, the Egyptian and Qatari foreign ministers said in a joint statement.',
      ['said EG+QA: joint statement.'],
    ],
    ['It was said in a joint statement that a truce will come.', ['said all: will come.']],
    // Of the clause that an "and" begins, and of none before it.
    ['Kim sat in Hanoi, and there, as Trump put it, nothing was signed.', ['said US: was signed.']],
    // Which of them the visitor is the contact tells.
    [
      'Modi was pleased. The visiting leader told reporters that gas would flow.',
      ['said unknown: would flow.'],
    ],
    // What one proposes there is no word to the public.
    ['Putin proposed that both plant trees.', []],
    // Put in between what is told and its verb.
    ['The visit, said Modi, had been planned for a year.', ['said IN: a year.']],
    ['The gas and a new pipeline, wrote Putin, were never in doubt.', ['said RU: in doubt.']],
    ['Rubio, the secretary, said Kyiv, Riga and Brussels had agreed.', ['said US: had agreed.']],
    // Who speaks of a thing, and of no subject of the talks.
    ['Lula spoke on Monday of a deal within weeks.', ['said BR: within weeks.']],
    ['A joint text was issued, and Putin spoke of brotherhood.', ['said RU: of brotherhood.']],
    [
      'The mediators, Pakistan and Qatar, spoke in a joint statement of a first step.',
      ['said PK+QA: first step.'],
    ],
    [
      'The Kremlin spoke of ten points; Washington, of twelve.',
      ['said RU: ten points;', 'said US: of twelve.'],
    ],
    ['Erdoğan spoke of Gaza and of Syria.', []],
    ['They spoke at the start of the dinner.', []],
    ['Modi spoke with the president of France.', []],
    ['Nobody had spoken of a treaty.', []],
    // Whom others hear, or an account has do so.
    ['Reporters heard Rubio promise that visas would follow.', ['said US: would follow.']],
    ['Xi heard Trump praise the dinner.', ['told US: the dinner.']],
    ['They heard Putin was late.', []],
    ['Chinese state television had Trump praise the tea.', ['said CN: the tea.']],
    ['The White House had Vance call Tehran.', []],
    // Behind a colon, and no reason why.
    ['The treaty is dead: so Putin, in Minsk on Monday.', ['said RU: on Monday.']],
    ['They were tired: so Trump asked Xi to come back.', []],
    ['They were tired; so they went home.', []],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});
