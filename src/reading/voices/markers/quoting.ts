/** Attributions without a plain verb of their own: "quoted as saying", "if Kigali is right", "Khartoum, that it will not". */

import { DENYING, LOOSE_SAYING, OFFICE_NOUNS, SAYING } from '../say-words.js';
import { TOGETHER } from '../together.js';
import type { Voice } from '../voices.js';
import { endOfPhrase, namesOnly, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { BE } from './words.js';

/** "denied that a number had been named and said that a list was being drawn up": the same voice once more. */
export function goingOn(spoken: SpokenSentence, at: number, before: Marker | undefined) {
  const norm = spoken.norm(at);
  if (before?.form !== 'said' || before.reach === 'back' || !SAYING.has(norm)) return undefined;
  if (!/^(and|but|though|yet)$/.test(spoken.norm(at - 1)) || LOOSE_SAYING.has(norm))
    return undefined;
  // "made no mention of the vote and said the two had discussed cocoa"
  const plain =
    (before.manner !== 'affirms' || spoken.norm(at - 1) === 'but') &&
    /^(said|says|added|adds)$/.test(norm);
  if (!plain && spoken.norm(at + 1) !== 'that' && !/["“]/.test(spoken.before(at + 1)))
    return undefined;
  return mark(
    spoken,
    before.voice,
    at,
    at,
    at,
    DENYING.has(norm) ? 'denies' : 'affirms',
    'said',
    'on',
  );
}

/** "the Norwegians report", "Rome and Algiers both say": more than one speak, and it is no noun. */
export function areMany(spoken: SpokenSentence, at: number, free: number): boolean {
  let subject = at - 1;
  // "…, both report"
  if (spoken.norm(subject) === 'both') return true;
  while (subject > free && /^(?:also|both|now|still|all|further|\w+ly)$/.test(spoken.norm(subject)))
    subject -= 1;
  if (/^(?:they|both|all|two|people)$/.test(spoken.norm(subject))) return true;
  const name = spoken.sentence.mentions.find(({ last }) => last === subject);
  if (name) {
    const nation =
      name.form === 'adjective' && /[^'’]s$|[^'’]ese$|sh$/.test(spoken.text(subject, subject));
    const joined =
      spoken.norm(name.first - 1) === 'and' &&
      spoken.sentence.mentions.some(({ last }) => last === name.first - 2);
    return (nation && spoken.norm(name.first - 1) === 'the') || joined;
  }
  return (
    /(?:s|men|women|people)$/.test(spoken.norm(subject)) &&
    (OFFICE_NOUNS.has(spoken.norm(subject)) ||
      // "Both presidents believe" tells what they think, and no more.
      (TOGETHER.has(spoken.norm(subject)) &&
        !/^(?:believe|think|remember)$/.test(spoken.norm(at)))) &&
    !/^(?:to|of|in)$/.test(spoken.norm(subject - 1))
  );
}

/** "Japan's commitments on history": what belongs to a name and is neither a house nor an office. */
export function isThingOfName(spoken: SpokenSentence, from: number, to: number): boolean {
  const name = spoken.sentence.mentions.find(({ first }) => first === from);
  return (
    name !== undefined &&
    name.last < to &&
    /['’]s?$/.test(spoken.text(name.last, name.last)) &&
    !namesOnly(spoken, name.last + 1, name.last + 2)
  );
}

/** "in May, says Dodoma": behind what is said the speaker stands after the verb. */
export function saidBehind(spoken: SpokenSentence, at: number) {
  if (!/^,\s*$/.test(spoken.before(at))) return undefined;
  const { to, voice } = speakerBehind(spoken, at + 1);
  const ends = spoken.norm(to + 1) === '' || /[,;.]/.test(spoken.before(to + 1));
  return ends && voice && voice.kind !== 'unknown'
    ? mark(spoken, voice, at, to, to, 'affirms', 'said')
    : undefined;
}

/** "if Kigali is right", "if one asks in Islamabad": told on somebody's word, and no more. */
export function ifRight(spoken: SpokenSentence, at: number) {
  if (spoken.norm(at) !== 'if') return undefined;
  // "if one goes by the White House"
  if (
    /^(?:one|you)$/.test(spoken.norm(at + 1)) &&
    /^(?:go(?:es)? by|believes?|trusts?|follows?|listens? to)/.test(
      spoken.range(at + 2, at + 4).join(' '),
    )
  ) {
    const from = /^(?:by|to)$/.test(spoken.norm(at + 3)) ? at + 4 : at + 3;
    const end = endOfPhrase(spoken, from);
    // "if you listen to her": of those named it may be any.
    const pronoun = /^(?:him|her|them|it)$/.test(spoken.norm(from));
    const whose = pronoun ? nobody(spoken.text(from, end)) : spoken.voice(from, end);
    return whose && mark(spoken, whose, at, end, end, 'affirms', 'said', 'around');
  }
  if (/^(?:one|you)$/.test(spoken.norm(at + 1)) && /^asks?$/.test(spoken.norm(at + 2))) {
    const to = endOfPhrase(spoken, at + 3);
    return mark(spoken, nobody(spoken.text(at + 3, to)), at, to, to, 'affirms', 'said', 'around');
  }
  const is = [2, 3, 4, 5, 6, 7].find((step) =>
    /^(?:is|was|are|has|have|had|got)$/.test(spoken.norm(at + step)),
  );
  const right = is === undefined ? '' : spoken.range(at + is + 1, at + is + 4).join(' ');
  const correct =
    /^(?:right|correct|accurate|true|reliable|complete|to be (?:believed|trusted|relied)|(?:it|that|this) (?:right|correct))/.exec(
      right,
    );
  if (is === undefined || !correct) return undefined;
  const to = at + is + correct[0].split(' ').length;
  const voice = spoken.voice(at + 1, at + is - 1);
  return voice && mark(spoken, voice, at, to, to, 'affirms', 'said', 'around');
}

/** "fully agreed in Kyiv's telling, and nearly so in that of his host": two tell it, and not alike. */
export function inThatOf(spoken: SpokenSentence, at: number) {
  if (spoken.norm(at) !== 'that' || spoken.norm(at + 1) !== 'of') return undefined;
  if (!/^(?:in|by|per|from|to)$/.test(spoken.norm(at - 1))) return undefined;
  const to = endOfPhrase(spoken, at + 2);
  return mark(spoken, nobody(spoken.text(at + 2, to)), at - 1, to, to, 'affirms', 'said', 'around');
}

/** "Cairo says that it will; Khartoum, that it will not": the verb is that of whoever spoke before. */
export function gapped(spoken: SpokenSentence, at: number, free: number) {
  if (spoken.norm(at) !== 'that' || free === 0) return undefined;
  // "Trump said that they had, and Xinhua that Xi had asked for care"
  if (spoken.before(at) === ' ') {
    const and = [2, 3, 4].find((step) => /^(?:and|but|while)$/.test(spoken.norm(at - step)));
    if (and === undefined || !namesOnly(spoken, at - and + 1, at)) return undefined;
    // "let it be known after the call between Trump and Zelenskyy that": the two who met.
    const joins = spoken.sentence.mentions.some(({ last }) => last === at - and - 1);
    if (joins && spoken.before(at - and) === ' ') return undefined;
    const other = spoken.voice(at - and + 1, at - 1);
    return other?.kind === 'parties' || other?.kind === 'independent'
      ? mark(spoken, other, at - and + 1, at, at, 'affirms', 'said', 'on')
      : undefined;
  }
  if (!/^,\s*$/.test(spoken.before(at))) return undefined;
  const name = spoken.sentence.mentions.find(({ last }) => last === at - 1);
  if (!name || !(/[;,]/.test(spoken.before(name.first)) || spoken.norm(name.first - 1) === 'and'))
    return undefined;
  const voice = spoken.voice(name.first, at - 1);
  return voice && mark(spoken, voice, name.first, at, at, 'affirms', 'said', 'on');
}

/** "the Jordan Times quoted him as saying", "Aliyev was quoted as saying by AZERTAC": whose words they are. */
export function quoting(spoken: SpokenSentence, at: number, free: number) {
  if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(spoken.norm(at))) return undefined;
  let as = at + 1;
  while (as < at + 10 && spoken.norm(as) !== 'as' && !/[,;]/.test(spoken.before(as))) as += 1;
  // "…, the guest is quoted in the Indian readout"
  if (BE.has(spoken.norm(at - 1)) && /^(?:in|by)$/.test(spoken.norm(at + 1))) {
    const to = endOfPhrase(spoken, at + 2);
    const voice = spoken.voice(at + 2, to);
    const from = Math.max(free, subjectStart(spoken, at - 1, free));
    return voice && mark(spoken, voice, from, to, to, 'affirms', 'said');
  }
  if (
    spoken.norm(as) !== 'as' ||
    !/^(saying|telling|replying|answering|warning|seeing|calling|describing|insisting|denying|hoping|believing|promising|adding|noting|stressing|asking|urging)$/.test(
      spoken.norm(as + 1),
    )
  )
    return undefined;
  if (BE.has(spoken.norm(at - 1))) {
    const subject = subjectOf(spoken, at, free);
    const by = spoken.norm(as + 2) === 'by' ? endOfPhrase(spoken, as + 3) : as + 1;
    return subject && mark(spoken, subject.voice, subject.from, by, by, 'affirms', 'said');
  }
  const from = Math.max(free, subjectStart(spoken, at, free));
  const voice = spoken.voice(at + 1, as - 1);
  // "Xinhua quoted Trump as saying" is what China's side has him say.
  const quoter = subjectOf(spoken, at, free)?.voice;
  if (
    quoter?.kind === 'parties' &&
    voice?.kind === 'parties' &&
    voice.parties.join() !== quoter.parties.join()
  )
    return mark(spoken, quoter, from, as + 1, as + 1, 'affirms', 'said');
  const own = /^(him|her|them)$/.test(spoken.norm(at + 1))
    ? spoken.speakers.people.subjectIn(spoken.sentence, spoken.sentence.words[at]?.start ?? 0)
    : voice;
  const whose = own ?? spoken.speakers.last ?? spoken.speakers.person;
  return whose && mark(spoken, whose, from, as + 1, as + 1, 'affirms', 'said');
}

function nobody(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
