import { describe, expect, it } from 'vitest';
import { clauseAt, clauseTree } from '../../src/reading/clauses/clauses.js';
import { clauseText } from '../../src/reading/clauses/extent.js';
import { subjectOf } from '../../src/reading/clauses/subject.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { starterRecord } from '../starter-record.js';

/** The clauses of a sentence as "joint: words", in the order in which they open. */
function clauses(text: string): string[] {
  const [sentence] = sentencesOf(text, starterRecord().names);
  if (!sentence) return [];
  const { clauses: all, of } = clauseTree(sentence);
  return all.map((clause) => {
    const words = sentence.words.filter((_, at) => of[at] === clause).map(({ text }) => text);
    return `${clause.joint}: ${words.join(' ')}`;
  });
}

describe('a sentence in clauses', () => {
  it.each([
    [
      'what stands between commas is closed, and the main clause goes on',
      'Merz and Tusk met in Poznań, before the congress of the party, on 14 March 2026.',
      [
        'main: Merz and Tusk met in Poznań',
        'othertime: before the congress of the party',
        'loose: on 14 March 2026',
      ],
    ],
    [
      'a length of time belongs to what it is measured from',
      'Macron was in Rabat on 2 June, only days after Sánchez had left.',
      ['main: Macron was in Rabat on 2 June', 'othertime: only days after Sánchez had left'],
    ],
    [
      'a "when" behind a day is of that day',
      'Since 10 March, when Modi and Lula ended talks in Goa, prices have risen.',
      [
        'main: prices have risen',
        'othertime: Since 10 March',
        'sametime: when Modi and Lula ended talks in Goa',
      ],
    ],
    [
      'a day alone makes no clause',
      'Since December 2024 Ruto and Kagame have met twice.',
      ['main: Ruto and Kagame have met twice', 'othertime: Since December 2024'],
    ],
    [
      'the second verb is that of the subject',
      'The call that Meloni and Sánchez were to have on Monday will not take place.',
      [
        'main: The call will not take place',
        'relative: that Meloni and Sánchez were to have on Monday',
      ],
    ],
    [
      'whoever tells it is put in, and it goes on',
      'Ruto and Samia agreed by phone to meet, the presidency in Dodoma said, with traders in attendance.',
      [
        'main: Ruto and Samia agreed by phone to meet with traders in attendance',
        'reporting: the presidency in Dodoma said',
      ],
    ],
    [
      'what is said needs no "that"',
      'Lula told Petro on Sunday he would come to Leticia.',
      ['main: Lula told Petro on Sunday', 'content: he would come to Leticia'],
    ],
    [
      'a further verb of whoever tells it is no part of what is said',
      'A spokesman in Suva confirmed the call and promised a statement.',
      ['main: A spokesman in Suva confirmed the call', 'predicate: and promised a statement'],
    ],
    [
      'who led a side is put in',
      'Envoys of Fiji and Tonga, led by Rabuka and Eke, met for talks in Nadi.',
      ['main: Envoys of Fiji and Tonga met for talks in Nadi', 'appended: led by Rabuka and Eke'],
    ],
    [
      'what is said is said by the verb of saying',
      'Suva said after a call on 3 June that Rabuka would go.',
      ['main: Suva said', 'othertime: after a call on 3 June', 'content: that Rabuka would go'],
    ],
    [
      'a day before the subject is not the subject',
      'Boric waited a year, and on Friday President Milei received him.',
      ['main: Boric waited a year', 'coordinate: and on Friday President Milei received him'],
    ],
    [
      'a place within a name ends nothing',
      'Carney, who met Modi in Calgary, Alberta, on 15 June, is due in Delhi on Monday.',
      [
        'main: Carney is due in Delhi on Monday',
        'relative: who met Modi in Calgary Alberta',
        'loose: on 15 June',
      ],
    ],
    [
      'what is said, and what is beside it',
      'Berlin said that Merz rang Modi and invited him to Kiel, and in Pune, on 3 May, they had talked.',
      [
        'main: Berlin said',
        'content: that Merz rang Modi',
        'predicate: and invited him to Kiel',
        'coordinate: and in Pune on 3 May they had talked',
      ],
    ],
    [
      'a verb before its subject ends the opening',
      'Not since the talks in Goa had Modi seen Lula.',
      ['main: Not had Modi seen Lula', 'othertime: since the talks in Goa'],
    ],
    [
      'behind a colon a list is no sentence of its own',
      'They have met twice: in Rome in May, in Lima in June.',
      ['main: They have met twice', 'main: in Rome in May in Lima in June'],
    ],
    [
      'what came later is apart',
      'Bessent met He Lifeng in Stockholm, and the next round opened two weeks later.',
      [
        'main: Bessent met He Lifeng in Stockholm',
        'apart: and the next round opened two weeks later',
      ],
    ],
    [
      'that day is no clause',
      'Ishiba rang Albanese that day about steel.',
      ['main: Ishiba rang Albanese that day about steel'],
    ],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('what a clause tells, and of whom', () => {
  /** Of the clause of some words: the words of it and of what goes on with it, and its subject. */
  function told(text: string, words: string): { own: string; subject: string } {
    const [sentence] = sentencesOf(text, starterRecord().names);
    const clause = sentence && clauseAt(sentence, text.indexOf(words));
    if (!sentence || !clause) return { own: '', subject: '' };
    const subject = subjectOf(sentence, clause);
    const named = subject ? sentence.words.slice(subject.from, subject.to + 1) : [];
    return {
      own: clauseText(sentence, clause).replace(/\s+/g, ' ').trim(),
      subject: named.map(({ text }) => text).join(' '),
    };
  }

  it.each([
    [
      'a further verb is of the same subject',
      'Ruto landed in Kampala on 4 May and dined with Museveni.',
      'dined',
      'Ruto landed in Kampala on 4 May and dined with Museveni.',
      'Ruto',
    ],
    [
      'a "who" is whoever stands before it',
      'Meloni came a week after Sánchez, who saw Abinader there on 3 May, had gone.',
      '3 May',
      'who saw Abinader there on 3 May,',
      'Sánchez',
    ],
    [
      'what is inserted is no part of it',
      'Petro, after he had landed in Quito, called Noboa.',
      'called',
      'Petro, called Noboa.',
      'Petro',
    ],
    [
      'a clause of time has its own',
      'The line was open when Anutin and Manet spoke on 2 June.',
      'spoke',
      'when Anutin and Manet spoke on 2 June.',
      'Anutin and Manet',
    ],
  ])('%s', (_, text, words, own, subject) => {
    expect(told(text, words)).toEqual({ own, subject });
  });
});
