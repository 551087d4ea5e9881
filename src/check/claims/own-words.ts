/** Words that somebody says in his own name, or which say that somebody goes on speaking. */

import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { Mention, Word } from '../../record/names.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';

type Span = Pick<Clause, 'start' | 'end'>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who judges a thing does so in public: "called energy security a pillar", "hailed the deal". */
const JUDGING = set(
  'called calls calling credited credits hailed hails hailing praised praises praising termed terms terming dubbed dubs dubbing labelled labels described describes describing characterised characterises portrayed portrays portraying likened compared named names identified identifies singled listed counted ranked estimated estimates valued values reckoned',
);
const PRONOUNS = set('he she they it');
const GOING_ON =
  /^(?:added|replied|answered|continued|wrote|noted|explained|recalled|concluded|went)$/;

/** With "that" behind them these tell what their subject said, to whomever. */
const SPEAKING = set(
  'warned warns promised promises vowed vows pledged pledges hoped hopes urged urges cautioned cautions predicted predicts threatened threatens repeated repeats demanded demands suggested suggests boasted boasts lamented laments complained complains protested protests conceded concedes argued argues declared declares announced announces confirmed confirms added adds answered replied countered stressed stresses underlined underlines emphasised emphasized reiterated reiterates recalled recalls acknowledged acknowledges',
);

/**
 * Whether a clause is the word of those who alone have its point on the record: what they promise or
 * warn of, whom they blame, how they judge a thing.
 */
export function speaksInOwnName(
  copy: Copy,
  sentence: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  return (
    speaksForItself(copy, sentence, clause, voices) ||
    blamesInItsName(copy, sentence, clause, voices) ||
    givesOwnView(copy, sentence, clause, voices) ||
    tellsNow(copy, sentence, clause, voices)
  );
}

/** "Wang Yi promised that China would": his own word, where his side alone has it. */
function speaksForItself(
  copy: Copy,
  { read }: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = verbIn(
    words,
    clause,
    ({ norm }, at) => SPEAKING.has(norm) && endsSubject(words, at),
  );
  if (verb === -1) return false;
  const before = mentions.filter(
    ({ last }) => last < verb && (words[last]?.start ?? 0) >= clause.start,
  );
  return areAllOf(before, voices, copy);
}

/** Of these the present tells how things stand, and of no telling. */
const STATES = set('is has was does wants needs hopes fears s');

/** "His host speaks of the ports", "The prime minister himself reports progress": what was is over, and the telling goes on. */
function tellsNow(
  copy: Copy,
  { read }: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const first = words.findIndex(({ start }) => start >= clause.start);
  const name = mentions.find((mention) => mention.first >= first && mention.first <= first + 2);
  const many = name?.form === 'adjective' && /s$/.test(words[name.last]?.text ?? '');
  const nobody = name === undefined && /^(?:his|her|the|their)$/.test(words[first]?.norm ?? '');
  const office = name ? -1 : officeAt(words, first + 1);
  const last = name ? name.last : office;
  const verb = words[/^(?:him|her)self$/.test(words[last + 1]?.norm ?? '') ? last + 2 : last + 1];
  if (!verb || verb.end > clause.end || STATES.has(verb.norm) || verb.before !== ' ') return false;
  if (name ? !areAllOf([name], voices, copy) : !nobody || office === -1) return false;
  return many
    ? /^(?:give|speak|call|put|tell|name|see|cite|blame|point|talk|list|mention|deny|hold|speak|describe)$/.test(
        verb.norm,
      )
    : /^(?:gives|speaks|calls|puts|tells|names|sees|cites|blames|points|talks|lists|mentions|denies|holds|describes|reports|claims|notes)$/.test(
        verb.norm,
      );
}

const SPEAKER =
  /^(?:host|guest|visitor|president|chancellor|premier|leader|king|minister|emir|prince|secretary|envoy|taoiseach|sultan)$/;
const RANK = /^(?:prime|foreign|vice|deputy|crown|finance|defence|defense|trade)$/;

/** Where the office of a subject ends: "president", "prime minister"; -1 where it is none. */
function officeAt(words: readonly Word[], first: number): number {
  const at = RANK.test(words[first]?.norm ?? '') ? first + 1 : first;
  return SPEAKER.test(words[at]?.norm ?? '') ? at : -1;
}

const BLAMING = set(
  'blamed blames blaming cited cites citing accused accuses accusing denounced denounces protested protests deplored deplores',
);

/** "Mexico blamed the weather": what a state blames, it blames in public. */
function blamesInItsName(
  copy: Copy,
  { read }: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = verbIn(words, clause, ({ norm }) => BLAMING.has(norm));
  const subject = mentions.find(({ last }) => last === verb - 1);
  return (
    subject !== undefined && personOf(subject) === undefined && areAllOf([subject], voices, copy)
  );
}

/** Before "that", or between commas: "Tomahawks, Putin warned, would". */
function endsSubject(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next === undefined || next.norm === 'that' || /[,"“”]/.test(next.before);
}

/** Whether a clause gives the view of those who alone have it on the record, in a verb of judging. */
function givesOwnView(
  copy: Copy,
  { read }: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = verbIn(words, clause, ({ norm }, at) => JUDGING.has(norm) || putsAt(words, at));
  if (verb < 1) return false;
  if (/^call(?:s|ed|ing)$/.test(words[verb]?.norm ?? '') && !isNaming(words, mentions, verb))
    return false;
  const subject = mentions.filter(
    ({ last }) => last < verb && (words[last]?.start ?? 0) >= clause.start,
  );
  if (subject.length === 0)
    return words.slice(Math.max(0, verb - 3), verb).some(({ norm }) => PRONOUNS.has(norm));
  return subject.some((mention) =>
    partiesOf(mention, copy.record).some((party) => voices.includes(party)),
  );
}

/** "called it a pillar"; "called Xi", "called her" is a call, and "was called off" no judgement. */
function isNaming(words: readonly Word[], mentions: readonly Mention[], verb: number): boolean {
  const [next, behind] = [words[verb + 1]?.norm ?? '', words[verb + 2]];
  if (/^(?:off|on|for|upon|up|him|her|them|back|again)$/.test(next))
    return next === 'her' && behind !== undefined && /^\s$/.test(behind.before);
  const object = mentions.find(({ first }) => first === verb + 1);
  return object === undefined || object.senses.every(({ kind }) => kind === 'topic');
}

/** "put the investment at 600 billion" */
function putsAt(words: readonly Word[], at: number): boolean {
  return (
    /^puts?$/.test(words[at]?.norm ?? '') &&
    words.slice(at + 1, at + 9).some(({ norm }) => norm === 'at')
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

/** Whether the names are there, and all of those who stand behind the point. */
export function areAllOf(
  names: readonly Mention[],
  voices: readonly string[],
  { record }: Copy,
): boolean {
  const parties = new Set(names.flatMap((mention) => partiesOf(mention, record)));
  return parties.size > 0 && [...parties].every((party) => voices.includes(party));
}

/** Where in a clause the first verb of a sort stands; -1 where there is none. */
function verbIn(
  words: readonly Word[],
  { start, end }: Span,
  isOfSort: (word: Word, at: number) => boolean,
): number {
  return words.findIndex(
    (word, at) => word.start >= start && word.end <= end && isOfSort(word, at),
  );
}
