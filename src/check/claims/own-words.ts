/** Words by which somebody gives his own view, or which say that somebody goes on speaking. */

import { partiesOf } from '../../reading/voices/voices.js';
import type { Word } from '../../record/names.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';

type Span = Pick<Clause, 'start' | 'end'>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who judges a thing does so in public: "called energy security a pillar", "hailed the deal". */
const JUDGING = set(
  'called calls credited credits hailed hails praised praises termed terms dubbed dubs labelled labels described describes characterised characterises portrayed portrays likened compared estimated estimates valued values reckoned',
);
/** "put the investment at 600 billion", "spoke of a new Middle East" */
const IN_TWO: readonly (readonly [verb: ReadonlySet<string>, particle: ReadonlySet<string>])[] = [
  [set('put puts'), set('at')],
  [set('spoke speaks talked'), set('of')],
];
const REACH = 8;

const PRONOUNS = set('he she they it');
const GOING_ON =
  /^(?:added|replied|answered|continued|wrote|noted|explained|recalled|concluded|went)$/;

/** Whether a clause gives the view of those who alone have it on the record, in a verb of judging. */
export function givesOwnView(
  copy: Copy,
  { read }: BoundSentence,
  { start, end }: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = words.findIndex(
    (word, at) => word.start >= start && word.end <= end && isOfJudging(words, at),
  );
  if (verb < 1) return false;
  // "called Xi" is a call, and no judgement.
  const object = mentions.find(({ first }) => first === verb + 1);
  const isWho = object?.senses.some(({ kind }) => kind !== 'topic') === true;
  if (/^call(?:s|ed)$/.test(words[verb]?.norm ?? '') && isWho) return false;
  const subject = mentions.filter(({ last }) => last < verb && (words[last]?.start ?? 0) >= start);
  if (subject.length === 0)
    return words.slice(Math.max(0, verb - 3), verb).some(({ norm }) => PRONOUNS.has(norm));
  return subject.some((mention) =>
    partiesOf(mention, copy.record).some((party) => voices.includes(party)),
  );
}

function isOfJudging(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (JUDGING.has(norm)) return true;
  return IN_TWO.some(
    ([verbs, particles]) =>
      verbs.has(norm) &&
      words.slice(at + 1, at + 1 + REACH).some((word) => particles.has(word.norm)),
  );
}

/** ", it added", "He added that": somebody goes on, though it was not understood who. */
export function goesOnSpeaking({ read }: BoundSentence): boolean {
  const { words } = read.sentence;
  return words.some(({ norm, before }, at) => {
    if (!GOING_ON.test(norm)) return false;
    const subject = words[at - 1];
    if (!subject) return false;
    const opens = at <= 2 && PRONOUNS.has(words[0]?.norm ?? '');
    const inserted = /,/.test(subject.before) && PRONOUNS.has(subject.norm);
    const noun = words.slice(Math.max(0, at - 4), at).some((word) => /,/.test(word.before));
    const closes = at === words.length - 1 && (inserted || noun);
    return opens || inserted || closes || (before.includes(',') && at === words.length - 2);
  });
}
