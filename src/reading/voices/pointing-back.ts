/** Speakers who are not named: whom "he", "its office" and "the ministry" mean. */
import { wordsOf } from '../../record/words.js';
import type { Sentence } from '../reading.js';
import { OFFICE_NOUNS } from './say-words.js';
import type { Speakers, Voice } from './voices.js';

/** "he", "his office", "the chancellor's spokesman", "the ministry": who was named before. */
export function pointedAt(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  speakers: Speakers,
): Voice | undefined {
  const opener = openerOf(norms, sentence, from, speakers);
  if (opener) return opener;
  const voice = namedBefore(norms, sentence, from, speakers);
  const feminine = norms.some((norm) => norm === 'she' || norm === 'her');
  const masculine = norms.some((norm) => norm === 'he' || norm === 'his');
  if (!voice || voice.bystander || feminine === masculine || isHouse(voice)) return voice;
  const { people } = speakers;
  if (voice.kind === 'parties' && people.isWoman(voice) === feminine) return voice;
  // "von der Leyen asked Xi, she said. He urged": of those named before, whom the pronoun fits.
  const start = sentence.words[from]?.start ?? 0;
  const fits = people.lastNamed(feminine ? 'she' : 'he', start);
  return feminine || people.isWoman(voice) ? (fits ?? voice) : voice;
}

/** Whom the clause before a colon speaks of: "The Swiss president sees it differently: two are open, she says". */
function openerOf(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  { people }: Speakers,
): Voice | undefined {
  if (!norms.some((norm) => /^(?:he|she|they|it|the)$/.test(norm))) return undefined;
  const start = sentence.words[from]?.start ?? 0;
  // "Indonesia's does: the tariff falls to zero, the cabinet secretary wrote", "Tuggar's people differ: it was, they say, late"
  const before = sentence.text.slice(0, start - sentence.start);
  const clause =
    /(?:^|[;,] (?:(?:but|and|while|whereas) )?)([^,;:"“]{3,60}): (?:[^;:"“]{0,80}, )?$/.exec(
      before,
    );
  if (!clause) return undefined;
  // Those of the clause before the colon, and none of what is said behind it.
  const [own = ''] = clause.slice(1);
  const opens = sentence.start + clause.index + clause[0].indexOf(own);
  const closes = opens + own.length;
  return (
    people.between(sentence, opens, closes)?.voice ?? people.partyBetween(sentence, opens, closes)
  );
}

function namedBefore(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  speakers: Speakers,
): Voice | undefined {
  const { last, human: before, person, subject, people, nouns } = speakers;
  const start = sentence.words[from]?.start ?? 0;
  const own = people.subjectIn(sentence, start);
  // "Iceland had asked for neither, her host retorted": the other of the two.
  const peer =
    norms.some((norm) => PEERS.test(norm)) && norms.some((norm) => /^(?:his|her)$/.test(norm));
  const other = peer && last ? people.otherThan(last) : undefined;
  if (other) return other;
  // "The Philippines hopes to order more, its foreign secretary said"
  if (norms.includes('its')) return people.partyIn(sentence, start) ?? last;
  // "…, his spokesman said": of whom the sentence speaks.
  // After a newspaper's report "his spokesman" is that of whom it told.
  const human = last && last.kind !== 'independent' && !isHouse(last);
  // "Arévalo has it, a spokesman for him told Prensa Libre"
  if (/^(?:him|them)$/.test(norms.at(-1) ?? '') && own) return own;
  if (norms.some((norm) => norm === 'his' || norm === 'her')) {
    // "The Moroccan minister asked for one, his own ministry reported", "The president had, his adviser said"
    const opener = own ? undefined : officeOpening(sentence, from, people);
    if (opener) return opener;
    if (own ?? !human) return own ?? person ?? last;
  }
  if (norms.some((norm) => norm === 'he' || norm === 'she')) {
    // "…, said the dairy farmer Grace Wanjiru. She said": whoever looked on goes on.
    if (last?.bystander && !own && !/s$/.test(wordsOf(last.speaker)[0]?.norm ?? '')) return last;
    // "Gil, his Venezuelan opposite number, wants it withdrawn, he said"
    if (own && (opensWithSubject(sentence, start) || isJoined(sentence, from))) return own;
    // "Merz is wary. He said", whoever spoke before that
    if (subject && !own && (last?.kind !== 'all' || speakers.alone)) return subject;
    // After a ministry "he" is whom the sentence itself speaks of.
    const nobody = last?.kind === 'unknown' && isHouse(last) ? person : undefined;
    return (
      (human ? last : undefined) ??
      own ??
      (last && isHouse(last) ? (subject ?? before) : undefined) ??
      nobody ??
      last ??
      person
    );
  }
  const here = houseThere(norms, sentence, from);
  if (here) return here;
  const shared = people.byHouse(norms);
  if (shared) return shared;
  // "an alliance official", "a bloc spokesman"
  const form = /^(?:an?|two|three|four|several|some)$/.test(norms[0] ?? '')
    ? people.byForm(norms)
    : undefined;
  if (form) return form;
  // A flash leaves its articles out: "…: PRESIDENCY".
  if (!norms.includes('the') && /\p{Ll}/u.test(sentence.text)) return undefined;
  const holder = people.byOffice(norms) ?? people.byForm(norms);
  if (holder) return holder;
  // "the presidential press service", behind words of a presidency
  const noun = norms
    .map((norm) => (norm === 'presidential' ? 'presidency' : norm))
    .find((norm) => nouns.has(norm));
  if (noun !== undefined) return nouns.get(noun);
  // "Marcos will pay a visit to India, the palace announced"
  return last === undefined &&
    norms[0] === 'the' &&
    // "the president's spokesman", of a text with two presidents
    !norms.some(
      (norm) => HOLDERS.test(norm) && !/^spokes|^aide|^advis|^official|^diplomat/.test(norm),
    ) &&
    norms.some((norm) => OFFICE_NOUNS.has(norm))
    ? (own ?? people.partyIn(sentence, start))
    : undefined;
}

/** "Putin was in Delhi, where he promised that": a clause that goes on with whom the sentence began. */
function isJoined({ words }: Sentence, from: number): boolean {
  return [words[from - 1], words[from]].some((word) => JOINTS.test(word?.norm ?? ''));
}

const JOINTS = /^(?:where|when|because|as|and|but|before|after|while|though|although)$/;

/** Whether a sentence begins with somebody who is introduced in it. */
function opensWithSubject({ text, start }: Sentence, before: number): boolean {
  const said = text.slice(0, before - start);
  return /^(?:\p{Lu}[\p{L}’'-]+ ){1,4}\p{Lu}[\p{L}’'-]+, (?:[^,]{3,60}), |^[^,;:"“]{3,60}: /u.test(
    said,
  );
}

/** Whose office the sentence names before, by its state or where the text has one such alone; unknown where it has not. */
function officeOpening(
  { words, mentions }: Sentence,
  before: number,
  people: Speakers['people'],
): Voice | undefined {
  const the = officeBefore(words, mentions, before);
  if (the === undefined) return undefined;
  // "The Zambian leader raised it, his spokesman said"
  const office = mentions.find(
    ({ first, form }) => first >= the && first <= the + 1 && form === 'office',
  );
  const [holds, more] = office?.senses ?? [];
  if (office && holds?.kind === 'party' && more === undefined)
    return { kind: 'parties', parties: [holds.id], speaker: office.text };
  const state = stateAt(mentions, the + 1);
  const from = state ? state.last + 1 : the + 1;
  const opening = words.slice(from, from + 2).map(({ norm }) => norm);
  const [sense, other] = state?.senses ?? [];
  const speaker = words
    .slice(the, from + 2)
    .map(({ text }) => text)
    .join(' ');
  if (sense?.kind === 'party' && other === undefined)
    return { kind: 'parties', parties: [sense.id], speaker };
  return people.byOffice(['the', ...opening]) ?? { kind: 'unknown', parties: [], speaker };
}

/** Where "the president" stands before a word: at the head of the sentence, or nearest to it. */
function officeBefore(
  words: Sentence['words'],
  mentions: Sentence['mentions'],
  before: number,
): number | undefined {
  if (before < 4) return undefined;
  const isOffice = (at: number) => {
    const from = (stateAt(mentions, at + 1)?.last ?? at) + 1;
    const next = words.slice(from, from + 2).map(({ norm }) => norm);
    return words[at]?.norm === 'the' && next.some((norm) => HOLDERS.test(norm));
  };
  if (isOffice(0)) return 0;
  const near = words.findLastIndex((_, at) => at < before && isOffice(at));
  return near === -1 || GOVERNORS.test(words[near - 1]?.norm ?? '') ? undefined : near;
}

/** Behind these he is no subject: "with the president". */
const GOVERNORS = /^(?:with|to|of|for|from|by|between|about|on|against|at|told|asked|met|called)$/;

function stateAt(
  mentions: Sentence['mentions'],
  at: number,
): Sentence['mentions'][number] | undefined {
  return mentions.find(({ first, form }) => first === at && form === 'adjective');
}

/** "In Jakarta, the palace said", "a government spokesman said in Bamako": of the state whose capital it is. */
export function houseThere(
  norms: readonly string[],
  { words, mentions }: Sentence,
  from: number,
): Voice | undefined {
  if (!norms.some((norm) => OFFICE_NOUNS.has(norm))) return undefined;
  // "Putrajaya has disputed this: it was only a study, the Prime Minister's Office there said"
  if (norms.at(-1) === 'there') {
    const named = mentions.findLast(
      ({ last, form }) => last < from && (form === 'capital' || form === 'alias'),
    );
    const [of, more] = named?.senses.filter(({ kind }) => kind === 'party') ?? [];
    if (of && more === undefined)
      return { kind: 'parties', parties: [of.id], speaker: norms.join(' ') };
  }
  const behind = from + norms.length + 2;
  const there = mentions.find(
    ({ first, last, form }) =>
      (form === 'capital' || form === 'alias') &&
      (last === from - 1 ||
        (first === behind && !/[,;:"”]/.test(words[first - 1]?.before ?? ''))) &&
      words[first - 1]?.norm === 'in',
  );
  // Taipei is a topic besides.
  const [sense, other] = there?.senses.filter(({ kind }) => kind === 'party') ?? [];
  return sense && other === undefined
    ? { kind: 'parties', parties: [sense.id], speaker: norms.join(' ') }
    : undefined;
}

export function isHouse({ person, speaker, state }: Voice): boolean {
  if (state) return true;
  if (person !== undefined || SPOKESMAN.test(speaker)) return false;
  const words = speaker.toLowerCase().split(/\s+/);
  // "the cabinet secretary", "foreign ministry spokesman Lin Jian"; "the president's office" is one.
  if (words.some((word) => HOLDERS.test(word))) return false;
  return speaker
    .toLowerCase()
    .split(/[\s’']+/)
    .some((word) => OFFICE_NOUNS.has(word) && !HOLDERS.test(word));
}

/** "the spokesman of the presidency": whom a house has is no house. */
const SPOKESMAN = /^(?:an? |the )?(?:\p{L}+ )?spokes(?:man|woman|person) (?:of|for|at) /iu;

/** "number" is the opposite one. */
const PEERS =
  /^(?:host|hostess|guest|counterpart|colleague|visitor|interlocutor|number|neighbou?r)$/;

/** Whether a word is for somebody in office, and for no house. */
export function isHolder(norm: string): boolean {
  return HOLDERS.test(norm);
}

const HOLDERS =
  /^(?:president|minister|premier|chancellor|secretary|leader|king|emir|prince|chief|envoy|ambassador|negotiator|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|official|diplomat)$/;
