/** Whose words: the voice that a phrase such as "the Foreign Ministry in Seoul" names. */
import { isOrdinary } from '../../record/names/ordinary.js';

import type { ContactRecord } from '../../record/record.js';
import { wordsOf } from '../../record/words.js';
import { isOfficeAlone } from '../people/office-names.js';
import type { Sentence } from '../reading.js';
import {
  anonymityOf,
  houseWithin,
  isDocument,
  isOneOfSeveral,
  isSameDocument,
} from './anonymous.js';
import { groupBefore } from './group.js';
import {
  governmentIn,
  HOUSE_NOUNS,
  isLocalMedia,
  isMedium,
  isNamelessMedium,
  isStateMedia,
} from './houses.js';
import { learnStrangers } from './learn-strangers.js';
import { subjectForm } from './named-again.js';
import { isObjectName, isOtherOf } from './object-names.js';
import { bodyIn, isNamedAfterState } from './organisations.js';
import { outsiderIn } from './outsiders.js';
import { isFamilyName, namesIn, partiesOf, personOf } from './parties.js';
import {
  inOneRow,
  isInserted,
  joinedPeople,
  partyInterrupted,
  partySpeaking,
} from './parties-before.js';
import { houseThere, isHolder, pointedAt } from './pointing-back.js';
import { ACCOUNT_NOUNS, BACK_TO_SPEAKER, NAMELESS, OFFICE_NOUNS, SAYING } from './say-words.js';
import { isServiceApart } from './services.js';
import { isJointText, isOfGoBetweens, isTogether } from './together.js';
import type { Speakers, Voice } from './voice.js';
import { isName, spokenName, TITLES } from './voice-names.js';
import {
  houseIn,
  isPaper,
  isPress,
  isReporter,
  isSharedHouse,
  outletIn,
  stateServiceIn,
} from './voice-outlets.js';

export type { Speakers, Voice };
export { isFamilyName, namesIn, partiesOf, personOf };

const SPOKESMAN = /^(?:spox|spokes(?:man|woman|person)|aide|adviser|advisor)$/;

/** So many words behind an office those may stand who hold it. */
const APPOSED = 4;

/** The voice that the words [from, to] name; undefined where they name none. */
export function voiceIn(
  sentence: Sentence,
  from: number,
  to: number,
  speakers: Speakers,
  record: ContactRecord,
): Voice | undefined {
  if (from > to) return undefined;
  const words = sentence.words.slice(from, to + 1);
  const speaker = spokenName(words);
  const norms = subjectForm(words.map(({ norm }) => norm));
  const voice = (kind: Voice['kind'], parties: readonly string[] = []): Voice => ({
    kind,
    parties,
    speaker,
  });

  // "one of them", "the other", behind two officials
  if (speakers.last && isOneOfSeveral(norms, speakers.last.speaker)) return { ...speakers.last };
  if (isDocument(norms) || isSameDocument(norms, speakers.last?.speaker))
    return voice('independent');
  // "a Stuff reporter noted"
  if (isReporter(norms)) return voice('independent');
  const outlet = stateServiceIn(words, record) ?? outletIn(words);
  // "The broadcaster also reported", after words of CCTV
  const same = isPaper(norms) && /^the /.test(norms.join(' ')) ? speakers.last : undefined;
  const state = same && outletIn(wordsOf(same.speaker));
  if (same && state !== undefined && state !== 'independent') return { ...same, speaker };
  if (outlet === 'independent' || (outlet === undefined && isPaper(norms)))
    return voice('independent');
  const before = namesIn(sentence, from, to);
  const body =
    outlet === undefined
      ? bodyIn(words, sentence.words[from - 1], before.length > 0, speakers.last?.speaker)
      : undefined;
  if (body)
    return {
      ...voice('independent'),
      ...(body === 'nameless' ? { bystander: true as const } : { body: true as const }),
    };
  const names = before.filter((name) => !isObjectName(name, sentence, from, to));
  if (before.length === 0 && isJointText(norms)) return voice('all');
  // "their final declaration says"
  if (
    (norms.includes('their') || norms.includes('final') || norms.includes('closing')) &&
    before.length === 0 &&
    norms.some((norm) => /^(?:declaration|communique|statement|text|document)s?$/.test(norm))
  )
    return voice('all');
  // "the joint statement of the mediators, Pakistan and Qatar": theirs, and not of those at the table.
  if (isOfGoBetweens(norms)) {
    const theirs = namesIn(sentence, to, to + APPOSED).flatMap((name) => partiesOf(name, record));
    return theirs.length > 0 ? voice('parties', [...new Set(theirs)]) : voice('unknown');
  }
  if (isTogether(norms) && (before.length === 0 || norms.includes('joint'))) return voice('all');
  // Who tells it has no name and no side: an editor decides whether it is good enough to stand alone.
  const anonymity = anonymityOf(norms, sentence, from, names);
  // Witnesses and those who once were in office tell what they saw and know.
  if (anonymity === 'bystander')
    return norms.some((norm) => /^(?:witness|former|residents)/.test(norm))
      ? voice('independent')
      : { ...voice('independent'), bystander: true };
  if (anonymity === 'of no house') {
    // "sources in the Prime Minister's Office"
    const within = houseWithin(norms, (some) => houseIn(some.slice(0, 3)) !== undefined);
    // "In Ankara a diplomatic source at the foreign ministry"
    const there = within === undefined ? undefined : houseThere(norms, sentence, from);
    if (there) return { ...there, speaker };
    const house =
      within === undefined ? undefined : voiceIn(sentence, from + within, to, speakers, record);
    return house?.kind === 'parties' ? { ...house, speaker } : voice('unknown');
  }
  if (outlet !== undefined) {
    const found = voice('parties', [outlet]);
    speakers.medium = found;
    for (const noun of norms) if (OFFICE_NOUNS.has(noun)) speakers.nouns.set(noun, found);
    return found;
  }

  const [first, ...rest] = names;
  if (first) {
    if (isPress(first, sentence, to)) return voice('independent');
    if (isNamedAfterState(first, sentence, to)) return { ...voice('independent'), body: true };
    // "Starmer's host", "Xi's opposite number": the other, and the text says who that is.
    if (isOtherOf(first, sentence, to)) return voice('unknown');
    const { parties, last } = inOneRow(first, rest, sentence, record);
    const unique = [...new Set(parties)];
    const seated = governmentIn(rest, norms, sentence, record);
    if (seated !== undefined && parties.every((party) => party.length > 2))
      return voice('parties', [seated]);
    // "The Congolese presidency": of the two, the one that the text speaks of.
    // "the White House and the prime minister's office"
    const other = norms.slice(last.last - from + 1);
    if (unique.length > 0 && other[0] === 'and')
      for (const party of speakers.people.byOffice(other)?.parties ?? [])
        if (!unique.includes(party)) unique.push(party);
    if (unique.length === 0) unique.push(...speakers.people.partyAmong(first));
    if (unique.length === 0) return voice('unknown');
    const person = rest.length === 0 || last === first ? personOf(first) : undefined;
    const outsider = person === undefined ? outsiderIn(words, from, before) : undefined;
    if (outsider)
      return {
        ...voice('independent'),
        ...(outsider === 'body' ? { body: true as const } : { bystander: true as const }),
      };
    const isState =
      names.every(
        ({ senses, form }) => form !== 'office' && senses.every(({ kind }) => kind === 'party'),
      ) &&
      words.every(
        (word, index) =>
          /^(?:the|and|of|side)$/.test(word.norm) ||
          names.some(({ first: a, last: b }) => a <= from + index && from + index <= b),
      );
    const found = {
      ...voice('parties', unique),
      ...(person && { person }),
      ...(isState && { state: true as const }),
    };
    learnStrangers(words, from, sentence, found, speakers);
    for (const noun of norms) if (OFFICE_NOUNS.has(noun)) speakers.nouns.set(noun, found);
    return found;
  }
  for (const word of words) {
    const known = speakers.people.byName(word.norm) ?? speakers.strangers.get(word.norm);
    if (known && /^\p{Lu}/u.test(word.text)) {
      for (const noun of norms) if (OFFICE_NOUNS.has(noun)) speakers.nouns.set(noun, known);
      // "per Tinubu spox Bayo Onanuga": his name is known from now on.
      if (norms.some((norm) => SPOKESMAN.test(norm)))
        learnStrangers(words, from, sentence, known, speakers);
      // Of a house by its letters, which may be anybody's, its name tells more.
      return known.kind === 'unknown' ? { ...known } : { ...known, speaker };
    }
  }
  // "Naypyitaw's state television", where nobody knows the name, is not whoever spoke last.
  const whose = words[0];
  if (
    whose &&
    /^\p{Lu}\p{Ll}.*['’]s$/u.test(whose.text) &&
    !isOrdinary(whose.norm) &&
    !TITLES.test(whose.norm)
  )
    return speakers.people.byForm(norms) ?? voice('unknown');
  const house = houseIn(norms);
  // "the Foreign Office said", in Islamabad: whose it is where the text names nobody of the other.
  const elsewhere = house !== undefined && isSharedHouse(norms) && !speakers.people.names(house);
  // "the president's chancellery": that of the one president whom the text names.
  const holder =
    house !== undefined && isSharedHouse(norms) ? speakers.people.byOffice(norms) : undefined;
  if (holder) return { ...voice('parties', holder.parties), speaker };
  if (house !== undefined && !elsewhere)
    return {
      ...voice('parties', [house]),
      ...(!norms.some((norm) => OFFICE_NOUNS.has(norm)) && { state: true as const }),
    };
  // "he" is one person, and never all of those who spoke last.
  const single = norms.some((norm) =>
    /^(?:he|she|his|her|minister|president|premier|chancellor|secretary|leader|guest|host|king|emir)$/.test(
      norm,
    ),
  );
  // "the Prime Minister's Office said in Jerusalem", in a text with two prime ministers
  const there = houseThere(norms, sentence, from);
  if (there) return there;
  // "the minister added", of two: whoever spoke last, where he is one.
  const beside = [from - 1, to + 1, to + 2].map((at) => sentence.words[at]?.norm ?? '');
  if (isOfficeAlone(norms) && beside.some((norm) => SAYING.has(norm)) && speakers.last)
    if (speakers.people.holds(speakers.last, norms)) return { ...speakers.last };
  // "both his guests", "the prime minister" of a text with two
  if (
    norms.some((norm) => /^(?:guests|visitors|hosts)$/.test(norm)) ||
    speakers.people.shares(norms)
  )
    return voice('unknown');
  const role = norms.some((norm) =>
    /^(?:guest|host|visitor|hostess|visiting|opposite)$/.test(norm),
  );
  // "the guest said": which of the two he is the contact tells, and not the sentence.
  if (
    role &&
    !(speakers.last?.kind === 'parties' && norms.some((norm) => norm === 'his' || norm === 'her'))
  )
    return voice('unknown');
  // "the agency reported", "according to state television": no ministry and no spokesman who spoke last.
  if (isNamelessMedium(norms)) {
    const party = isStateMedia(norms) ? partySpeaking(sentence, from, record) : undefined;
    if (party !== undefined) return voice('parties', [party]);
    if (speakers.medium) return { ...speakers.medium };
    const { last } = speakers;
    // "Kyodo reported. … according to the agency"
    const again =
      last?.kind === 'independent' ||
      /\b(?:media|television|tv|broadcaster|agency)\b/i.test(last?.speaker ?? '');
    return last && again ? { ...last } : voice('unknown');
  }
  const theirs = norms.some((norm) => HOUSE_NOUNS.has(norm))
    ? partyInterrupted(sentence, from, record)
    : undefined;
  if (theirs !== undefined) return voice('parties', [theirs]);
  if (isLocalMedia(norms)) return { ...voice('independent'), body: true };
  // "the statistics office", "the army", behind words of a president's office: nobody who spoke.
  if (isServiceApart(norms, speakers.last?.speaker)) return voice('unknown');
  const back = pointedAt(norms, sentence, from, speakers);
  // "Putin would not rule it out, he said", after words of Kim's: either may be meant.
  // "He has invited Ishiba, he added" goes on with the one who spoke.
  const goesOn = /^(?:he|she)$/.test(sentence.words[0]?.norm ?? '');
  const named =
    !goesOn && !isInserted(sentence, from) && norms.some((norm) => norm === 'he' || norm === 'she')
      ? partySpeaking(sentence, from, record)
      : undefined;
  if (named !== undefined && back && !back.parties.includes(named)) return voice('unknown');
  if (back && back.kind !== 'all') learnStrangers(words, from, sentence, back, speakers);
  // "the foreign ministry said" behind words of Seoul's minister: from then on it is Seoul's.
  if (back?.kind === 'parties' && back.parties.length === 1)
    for (const noun of norms)
      if (HOUSE_NOUNS.has(noun) && !speakers.nouns.has(noun)) speakers.nouns.set(noun, back);
  // "Its information minister said": of the house that spoke, and somebody.
  if (back?.state && norms.some(isHolder)) return voice('parties', back.parties);
  if (back) return single && back.kind === 'all' ? voice('unknown') : { ...back };
  if (norms.some((norm) => norm === 'he' || norm === 'she')) return voice('unknown');
  // A name that nobody knows is not whoever spoke last: "Donald Tusk, the prime minister, said".
  if (
    words.some((word, index) => isName(word, index + from === 0 || index === 0)) &&
    !/['’]s$/.test(words[0]?.text ?? '')
  )
    return voice('unknown');
  if (norms.length === 1 && norms[0] === 'they') {
    const named = joinedPeople(sentence, from, record);
    if (named.length > 1) return voice('parties', named);
    // "Both men agreed, they said side by side, that"
    if (isTogether(sentence.words.slice(0, from).map(({ norm }) => norm))) return voice('all');
    // "they" are more than the one who spoke last.
    const group = groupBefore(sentence, from);
    if (group) return group;
    const { last } = speakers;
    const house = last?.speaker
      .split(/[\s’']+/)
      .some((word) => OFFICE_NOUNS.has(word.toLowerCase()));
    return last && (house || last.parties.length !== 1) ? last : voice(last ? 'unknown' : 'all');
  }
  // "Vinay Kwatra, then Foreign Secretary, said": of him alone, and of nobody before.
  if (/^(?:then|former|ex)$/.test(norms[0] ?? '')) return voice('unknown');
  const points = norms.some(
    (norm) => BACK_TO_SPEAKER.has(norm) || OFFICE_NOUNS.has(norm) || ACCOUNT_NOUNS.has(norm),
  );
  const own = isStateMedia(norms) ? partySpeaking(sentence, from, record) : undefined;
  if (own !== undefined) return voice('parties', [own]);
  // "the directorate said", behind what cameras showed: no house of theirs.
  const unnamed = norms.some((norm) => OFFICE_NOUNS.has(norm)) && !isMedium(norms);
  const capitals = !/\p{Ll}/u.test(sentence.text);
  if (capitals && norms.some((norm) => !OFFICE_NOUNS.has(norm) && !BACK_TO_SPEAKER.has(norm)))
    return points ? voice('unknown') : undefined;
  if (points)
    return speakers.last &&
      // "the chief adviser's press wing" is one of them.
      !(
        (single || /['’]s$/.test(words[1]?.text ?? '') || /['’]s$/.test(words[2]?.text ?? '')) &&
        speakers.last.kind === 'all'
      ) &&
      !(unnamed && speakers.last.kind === 'independent')
      ? { ...speakers.last }
      : voice('unknown');
  if (norms.some((norm) => NAMELESS.has(norm))) return voice('independent');
  if (words.some((word, index) => isName(word, index + from === 0 && words.length > 2)))
    return voice('unknown');
  return undefined;
}
