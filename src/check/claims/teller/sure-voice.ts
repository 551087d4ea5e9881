/** Whether the voice that was read of a clause is plainly the one in whose name it is told. */

import type { Attributed } from '../../../reading/voices/attribution.js';
import { MOUTHPIECES } from '../../../reading/voices/say-words.js';
import { partiesOf, personOf } from '../../../reading/voices/voices.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { SPOKESPEOPLE } from './whose-words.js';

const REPLIES = /^(?:reply|replied|answer|answered|response|responded|retort|rejoinder)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;
/** So far before the words of a voice its clause may begin: "; it says". */
const LEAD = 4;
/** So many sentences back "he" may reach. */
const BACK = 2;
/** Behind a voice in the middle of a sentence these begin what somebody else may tell. */
const NEW_CLAUSE = /,\s(?:when|where|as|after|before|once|until)\s/;

/** Whether it is sure that a clause is told in the name of the voice that was read. */
export function isSureVoice(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  { marker, voice, anywhere, form }: Attributed,
): boolean {
  if (anywhere) return false;
  // "Merz told reporters; concerns have to be met, ran the reply as Xinhua gave it": words of an answer.
  if (form === 'carried' && clause.words.some(({ norm }) => REPLIES.test(norm))) return false;
  const behind = copy.text.slice(Math.max(marker.end, clause.start), clause.end);
  if (marker.start > clause.start && NEW_CLAUSE.test(behind)) return false;
  if (isOvertaken(copy, sentence, marker.end, clause.start, voice.parties)) return false;
  // "the president replied, according to the White House": two voices, one upon the other.
  const beside = `${copy.text.slice(clause.start, marker.start)} ${copy.text.slice(marker.end, clause.end)}`;
  if (/\b(?:according to|in the words of)\b/i.test(beside)) return false;
  if (voice.kind === 'all' && !isWordOfAll(copy, sentence, marker.end)) return false;
  // "Trump's own post on his call": who is named speaks, whatever is his.
  const names = sentence.read.sentence.mentions.some(({ first, senses }) => {
    const at = sentence.read.sentence.words[first]?.start ?? 0;
    // "the national security adviser": what he advises on is nobody's name.
    const isSomebody = senses.some(({ kind }) => kind !== 'topic');
    return isSomebody && marker.start <= at && at < marker.end;
  });
  // "the Egyptian presidency said in its own summary"
  const house = voice.speaker
    .split(' ')
    .some((word) => MOUTHPIECES.has(word.toLowerCase()) && !SPOKESPEOPLE.has(word.toLowerCase()));
  const spelt =
    house &&
    sentence.read.sentence.text.includes(voice.speaker) &&
    sentence.read.sentence.mentions.some(({ text }) => voice.speaker.includes(text));
  if (names || spelt) return true;
  const said = copy.text.slice(marker.start, marker.end);
  const pronoun =
    /\b(?:he|she|his|her|it|its|they)\b/i.exec(said)?.[0] ??
    (voice.kind === 'all' ? undefined : pointedHouse(said));
  if (pronoun === undefined) return true;
  if (isPutBehindName(sentence, marker.start)) return false;
  // "He" is the one person of whom the text speaks there, or may be any of them.
  const index = copy.sentences.indexOf(sentence);
  const near = copy.sentences.slice(Math.max(0, index - BACK), index + 1);
  // Whom it means has been named before.
  const mentions = near.flatMap(({ read }) =>
    read.sentence.mentions.filter(
      ({ first }) => (read.sentence.words[first]?.start ?? 0) < marker.start,
    ),
  );
  if (!/^(?:he|she|his|her)$/i.test(pronoun)) {
    // "The ministry's summary of the call was long. It also said": the text that the sentence before opens with.
    const lead = copy.sentences[index - 1]?.read.sentence.text.trimStart();
    if (
      /^it$/i.test(pronoun) &&
      marker.start === sentence.read.sentence.start &&
      lead?.startsWith(voice.speaker)
    )
      return true;
    // "Kigali's leaves that out; it says": whoever was named last before it.
    const own = mentions.filter((mention) => sentence.read.sentence.mentions.includes(mention));
    const last = own.findLast((mention) => partiesOf(mention, copy.record).length > 0);
    const other = last && !partiesOf(last, copy.record).some((it) => voice.parties.includes(it));
    if (other && clause.start >= marker.start - LEAD) return false;
    // "his office said. Its statement also has": who spoke right before speaks on.
    const before = copy.sentences[index - 1]?.read.attributed.findLast(
      ({ form }) => form !== 'told',
    );
    if (before?.voice.kind === 'parties' && before.voice.parties.join() === voice.parties.join())
      return true;
    // "A statement followed from Kyiv. The last line concerns": nobody else was named right before.
    const lately = copy.sentences[index - 1]?.read.sentence.mentions.flatMap((mention) =>
      partiesOf(mention, copy.record),
    );
    if (lately?.length && lately.every((party) => voice.parties.includes(party))) return true;
    const parties = mentions.flatMap((mention) => partiesOf(mention, copy.record));
    return new Set(parties).size < 2;
  }
  // "His visitor wants to join, he said": whoever the sentence itself tells of by his part.
  const own = sentence.read.sentence;
  if (OFFICE.test(own.text.slice(0, Math.max(0, marker.start - own.start)))) return false;
  // "The chancellor said that he had asked. It must end, he said": who spoke right before, and nobody else named since.
  const spoke = copy.sentences[index - 1]?.read.attributed.findLast(({ form }) => form === 'said');
  const since = sentence.read.sentence.mentions.some(
    (mention) =>
      (sentence.read.sentence.words[mention.first]?.start ?? 0) < marker.start &&
      personOf(mention) !== undefined,
  );
  if (spoke?.voice.person !== undefined && spoke.voice.person === voice.person && !since)
    return true;
  const offices = near.some(({ read }) => OFFICE.test(read.sentence.text));
  const people = new Set(mentions.flatMap((mention) => personOf(mention) ?? []));
  return (
    !offices &&
    people.size < 2 &&
    (voice.person === undefined || !people.size || people.has(voice.person))
  );
}

/** "Alexander Fomin, the deputy minister, had announced": whose name is before it, unknown to the record. */
function isPutBehindName({ read: { sentence } }: BoundSentence, start: number): boolean {
  const { words, mentions } = sentence;
  const at = words.findIndex((word) => word.start >= start);
  const last = words[at - 1];
  return (
    last !== undefined &&
    /^,\s*$/.test(words[at]?.before ?? '') &&
    /^(?:the|a|an|his|her|its)$/.test(words[at]?.norm ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    !MONTH.test(last.norm) &&
    !mentions.some((mention) => mention.last === at - 1)
  );
}

/** "both sides said, and the White House named volumes: 12 million": another goes on before the clause begins. */
function isOvertaken(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  from: number,
  to: number,
  parties: readonly string[],
): boolean {
  return sentence.mentions.some((mention) => {
    const at = sentence.words[mention.first]?.start ?? 0;
    const others = partiesOf(mention, record).filter((party) => !parties.includes(party));
    return from <= at && at < to && others.length > 0;
  });
}

/**
 * Whether "both sides" and "a joint statement" are those of the contact: not where one side's account
 * tells of both ("according to the Indian readout, the two leaders described"), nor of those named before.
 */
function isWordOfAll(copy: Copy, { read, about, before }: BoundSentence, end: number): boolean {
  const { sentence, attributed } = read;
  // "They report him as saying": those who report on others are not both of them.
  if (/^[^,;:]{1,80}? as (?:saying|telling|\p{Ll}+ing)\b/u.test(copy.text.slice(end, sentence.end)))
    return false;
  const told = attributed.some(({ voice, form }) => voice.kind === 'parties' && form === 'said');
  const named = sentence.mentions
    .filter(({ first }) => (sentence.words[first]?.start ?? end) < end)
    .flatMap((mention) => partiesOf(mention, copy.record));
  const sides = (about ?? before)?.parties ?? [];
  return !told && (named.length === 0 || sides.every((party) => named.includes(party)));
}

/** "the ministry", "state television", "the agency": a house without its name points back as "it" does. */
function pointedHouse(said: string): string | undefined {
  const words = said.replace(/^\P{L}*\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return /\p{Lu}/u.test(words) ? undefined : words;
}

/** Somebody who goes by his office or part alone, and may be "he" too. */
const OFFICE =
  /\b(?:[Tt]he|[Hh]is|[Hh]er) (?:\p{L}+ )?(?:president|prime minister|premier|chancellor|leader|minister|guest|host|counterpart|visitor)\b(?! \p{Lu})/u;
