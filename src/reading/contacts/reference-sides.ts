import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { type Clause, clauseTree } from '../clauses/clauses.js';
import { subjectOf } from '../clauses/subject.js';
import { OFFICES } from '../people/role-words.js';
import { isBystander, strangersIn } from '../people/strangers.js';
import { sendsAnother } from '../people/superiors.js';
import { isPlannedFor } from '../places/place-senses.js';
import type { Sentence } from '../reading.js';
import type { Attributed } from '../voices/attribution.js';
import { partiesOf, personOf } from '../voices/voices.js';
import { isOfPronoun, isSubject } from './deed-subject.js';
import { clauseOf, isOfAnotherNoun, ofOwnPhrase } from './reference-clause.js';
import type { ReadSentence } from './references.js';

const ABOUT =
  /^(about|on|over|regarding|concerning|discussed|discuss|discussing|raised|including|war|covering|covered|topics|agenda|situation|of|against|position|policy)$/;

const ENVOYS =
  /^(officials|delegations?|negotiators|leaders|teams?|envoys?|ministers|diplomats|delegates|representatives|experts|emissary|emissaries)$/;

const PLACE = /^(in|at|near|outside|from|aboard)$/;

/** Who is named as a side of it: people first, then states that stand there as actors. */
export function namedWith(
  sentence: Sentence,
  first: number,
  last: number,
  attributed: readonly Attributed[],
  record: ContactRecord,
): { parties: string[]; people: string[] } {
  const tells = clauseOf(sentence, { first, last });
  const own = sentence.words.flatMap((_, at) => (tells(at) ? [at] : []));
  const from = own[0] ?? first;
  const to = beforePurpose(sentence, last, { from, to: own.at(-1) ?? last }, record);
  const start = sentence.words[from]?.start ?? sentence.start;
  const told = sentence.mentions.filter(
    (mention) =>
      tells(mention.first) &&
      mention.last <= to &&
      !isOfAnotherNoun(sentence, mention, { first, last }) &&
      !(
        mention.form === 'capital' &&
        mention.first >= first &&
        mention.last < last &&
        !/[-–/]/.test(sentence.words[mention.last + 1]?.before ?? '')
      ) &&
      isSide(mention, sentence, attributed),
  );
  const clause = ofOwnPhrase(sentence, told, { first, last }, record);
  const people = [
    ...new Set(
      clause
        .filter((mention) => !sendsAnother(mention, sentence))
        .map(personOf)
        .filter((id) => id !== undefined),
    ),
  ];
  const parties = [...new Set(clause.flatMap((mention) => partiesOf(mention, record)))];
  const ofPeople = [...new Set(people.flatMap((id) => record.people.get(id)?.party ?? []))];
  const introduced = strangersIn(sentence, record).filter(
    (stranger) =>
      stranger.party !== undefined &&
      tells(sentence.words.findIndex(({ end }) => end > stranger.start)) &&
      stranger.end <= (sentence.words[to]?.end ?? 0) &&
      !attributed.some(
        ({ marker, form }) =>
          form !== 'told' && marker.start <= stranger.start && stranger.start < marker.end,
      ) &&
      !stranger.bystander &&
      !/spokes|ambassador/i.test(stranger.title ?? ''),
  );
  for (const { party } of introduced) {
    if (party !== undefined && !ofPeople.includes(party)) ofPeople.push(party);
    if (party !== undefined && !parties.includes(party)) parties.push(party);
  }
  if (ofPeople.length >= 2) return { parties: ofPeople, people };
  // "Bessent was there four days after their president and Xi had talked": it was not he who did.
  const before = sentence.text.slice(
    start - sentence.start,
    (sentence.words[first]?.start ?? start) - sentence.start,
  );
  const another = OF_THEIRS.test(before);
  // "Trump said he had spoken to Xi": who tells it may be one of the two.
  if (parties.length < 2 && !another) {
    for (const mention of sentence.mentions) {
      const teller = personOf(mention);
      const [party] = partiesOf(mention, record);
      if (
        teller === undefined ||
        party === undefined ||
        parties.includes(party) ||
        parties.length !== 1 ||
        !mayTell(mention, sentence, first, attributed)
      )
        continue;
      return { parties: [...parties, party], people: [...people, teller] };
    }
  }
  if (parties.length >= 2)
    return { parties: withPeople(parties, ofPeople, clause, first, last, record), people };
  // "Starmer's talks there": the other side is whoever is at home there.
  if (sentence.words[last + 1]?.norm === 'there') return { parties, people };
  // "He saw Putin, and later rang Trump": whoever he is, he is none of those named before.
  if (!another && isOfPronoun(sentence, first)) return { parties, people };
  // "Trump, who met Putin in Alaska": the subject stands before the clause.
  const earlier = sentence.mentions.filter(
    (mention) =>
      (sentence.words[mention.last]?.end ?? 0) <= start && isSide(mention, sentence, attributed),
  );
  const subject = earlier.findLast((mention) => isSubject(sentence, mention));
  for (const mention of [...(subject ? [subject] : earlier.slice(-1)), ...earlier.slice(0, 1)]) {
    const more = partiesOf(mention, record);
    if (parties.length === 1 && more.length === 1 && !parties.includes(more[0] ?? '')) {
      const person = personOf(mention);
      return {
        parties: [...parties, ...more],
        people: person === undefined || another ? people : [...people, person],
      };
    }
  }
  return { parties, people };
}

/** Who is named by an office beside those to whose state it belongs. */
const OF_THEIRS =
  /\b(?:their|his|her|its)\s(?:own\s)?(?:new\s)?(?:presidents?|prime ministers?|premiers?|chancellors?|leaders?|kings?|bosses|boss|masters?|principals?|(?:foreign |defence |defense |finance )?(?:ministers?|secretar(?:y|ies)))\b/i;

/**
 * "Trump rang Zelenskyy to have Biden looked into": where both sides are named, those whom the purpose
 * names are none. Where the clause ends for its sides.
 */
function beforePurpose(
  { words, mentions }: Sentence,
  last: number,
  { from, to }: { from: number; to: number },
  record: ContactRecord,
): number {
  const purpose = words.findIndex(
    ({ norm }, at) =>
      at > last + 1 &&
      at < to &&
      norm === 'to' &&
      words[at + 1]?.before === ' ' &&
      /^\p{Ll}+$/u.test(words[at + 1]?.text ?? '') &&
      !NO_PURPOSE.test(words[at + 1]?.norm ?? ''),
  );
  if (purpose < 0) return to;
  const named = mentions.filter((mention) => mention.first >= from && mention.last < purpose);
  const sides = new Set(
    named
      .filter((mention) => personOf(mention) !== undefined)
      .flatMap((mention) => partiesOf(mention, record)),
  );
  return sides.size >= 2 ? purpose - 1 : to;
}

/** "sat down to talks with", "flew there to meet", "to both": still of the contact itself. */
const NO_PURPOSE =
  /^(?:an?|the|his|her|their|its|both|each|him|them|meet|see|join|host|receive|welcome|greet|sign|hold|sit|talk|speak|confer|visit|negotiate|include|bring|talks|lunch|dinner|face|seal|mark|attend|be|ring|call|phone)$/;

/** Who tells of a contact or had it promised: in words of telling, or as the subject of a clause on which the contact's hangs, or of its relative one. */
function mayTell(
  mention: Mention,
  sentence: Sentence,
  verb: number,
  attributed: readonly Attributed[],
): boolean {
  const from = sentence.words[mention.first]?.start ?? 0;
  if (attributed.some(({ marker }) => marker.start <= from && from < marker.end)) return true;
  const { of } = clauseTree(sentence);
  const own = of[mention.first];
  const above = new Set<Clause>();
  for (let clause = of[verb]; clause; clause = clause.parent) above.add(clause);
  const relative = own?.joint === 'relative' && own.from > verb && own.parent === of[verb];
  const subject = own && (relative || above.has(own)) ? subjectOf(sentence, own) : undefined;
  return subject !== undefined && subject.from <= mention.first && mention.last <= subject.to;
}

/** The two sides that a sentence names, where it names just two: people first. */
export function sidesIn(
  { sentence, attributed }: Pick<ReadSentence, 'sentence' | 'attributed'>,
  record: ContactRecord,
): readonly string[] {
  const people = new Set<string>();
  const parties = new Set<string>();
  for (const mention of sentence.mentions) {
    const person = personOf(mention) !== undefined;
    if (!person && (!isSide(mention, sentence, attributed) || mention.form === 'adjective'))
      continue;
    for (const party of partiesOf(mention, record)) {
      parties.add(party);
      if (person) people.add(party);
    }
  }
  for (const { party, start, bystander } of strangersIn(sentence, record)) {
    const said = attributed.some(
      ({ marker, form }) => form !== 'told' && marker.start <= start && start < marker.end,
    );
    if (party === undefined || bystander || said) continue;
    parties.add(party);
    people.add(party);
  }
  return people.size === 2 ? [...people] : parties.size === 2 ? [...parties] : [];
}

/** Of many states in a clause only those that stand nearest to the contact are its sides. */
function withPeople(
  parties: string[],
  ofPeople: string[],
  clause: readonly Mention[],
  first: number,
  last: number,
  record: ContactRecord,
): string[] {
  if (parties.length === 2 || ofPeople.length === 0) return parties;
  const near = [...clause].sort((a, b) => distance(a, first, last) - distance(b, first, last));
  const chosen = new Set(ofPeople);
  for (const mention of near) {
    if (chosen.size >= 2) break;
    for (const party of partiesOf(mention, record)) chosen.add(party);
  }
  return [...chosen];
}

function distance(mention: Mention, first: number, last: number): number {
  return mention.last < first ? first - mention.last : Math.max(0, mention.first - last);
}

/** Whether a name stands for one who acts, not for a place, a topic or the voice that tells it. */
export function isSide(
  mention: Mention,
  sentence: Sentence,
  attributed: readonly Attributed[],
): boolean {
  if (!mention.senses.some(({ kind }) => kind !== 'topic')) return false;
  const start = sentence.words[mention.first]?.start ?? 0;
  const said = attributed.some(
    ({ marker, form }) => form !== 'told' && marker.start <= start && start < marker.end,
  );
  const isPerson = mention.senses.some(({ kind }) => kind === 'person');
  if (said) return false;
  // "Maduro's successor", "with Azerbaijan's foreign minister as host"
  const tail = sentence.words.slice(mention.last + 1, mention.last + 6).map(({ norm }) => norm);
  if (
    /['’]s$/.test(sentence.words[mention.last]?.text ?? '') &&
    /^(successor|predecessor|spokesman|spokeswoman|spokesperson|office|aide|adviser|advisor|envoy|deputy|wife|son|daughter|party|administration)$/.test(
      tail[0] ?? '',
    )
  )
    return false;
  if (isBystander(sentence, mention.first, mention.last)) return false;
  // "on the margins of the OAS assembly"
  if (
    !isPerson &&
    /\b(?:margins?|sidelines?|fringes?|edges?|occasion|framework|auspices|opening|eve) of (?:the |a |an )?$/.test(
      `${sentence.words
        .slice(Math.max(0, mention.first - 4), mention.first)
        .map(({ norm }) => norm)
        .join(' ')} `,
    )
  )
    return false;
  const previous = sentence.words[mention.first - 1]?.norm ?? '';
  const before = previous === 'the' ? (sentence.words[mention.first - 2]?.norm ?? '') : previous;
  if (isPerson) return true;
  if (isEnemy(sentence, mention.first)) return false;
  // "in Busan, South Korea"
  const city = sentence.words[mention.first - 1];
  if (
    /^,\s*$/.test(sentence.words[mention.first]?.before ?? '') &&
    /^\p{Lu}/u.test(city?.text ?? '') &&
    // "from Russia, Ukraine and the United States" is a row of states.
    !sentence.mentions.some(
      ({ last, form, senses }) =>
        last === mention.first - 1 &&
        form !== 'capital' &&
        senses.some(({ kind }) => kind === 'party'),
    ) &&
    sentence.words
      .slice(Math.max(0, mention.first - 4), mention.first - 1)
      .some(({ norm }) => PLACE.test(norm))
  )
    return false;
  // "Madrid, on 14 September, was the fourth round": a subject that is a place.
  if (
    mention.form === 'capital' &&
    mention.first === 0 &&
    /^,\s*$/.test(sentence.words[mention.last + 1]?.before ?? '') &&
    /^(in|on|at|where|which)$/.test(sentence.words[mention.last + 1]?.norm ?? '')
  )
    return false;
  // "negotiators from the Netherlands"
  const sent = mention.first - (previous === 'the' ? 3 : 2);
  const envoys = ENVOYS.test(sentence.words[sent]?.norm ?? '');
  // "a call from the King of Jordan": from a person, not from a place.
  const giver = before === 'from' && (envoys || mention.form === 'office');
  if (PLACE.test(before) && !giver) return false;
  if (mention.form === 'capital' && isPlannedFor(sentence, mention.first)) return false;
  if (mention.senses.some(({ kind }) => kind === 'topic')) {
    // "China and Taiwan", "Ukraine's Zelenskyy": a name that is also a topic acts only where nothing says that it is one.
    for (let at = mention.first - 1; at >= Math.max(0, mention.first - 8); at -= 1) {
      const norm = sentence.words[at]?.norm ?? '';
      // "the delegations of Iran and the United States", "the presidents of Iran and Iraq"
      if (norm === 'of' && OFFICES.has(sentence.words[at - 1]?.norm ?? '')) break;
      if (ABOUT.test(norm)) return false;
      if (/^(between|with|and|president|met|called)$/.test(norm)) break;
    }
    return true;
  }
  if (ABOUT.test(before) && before !== 'of') return false;
  const after = sentence.words[mention.last]?.text ?? '';
  const next = sentence.words[mention.last + 1]?.norm ?? '';
  // "China's position on Taiwan" tells no side of the contact, "China's Xi" does.
  if (
    /['’]s$/.test(after) &&
    /^(position|policy|account|readout|claim|exports|imports|economy|nuclear|right|return|view|role)$/.test(
      next,
    )
  )
    return false;
  return true;
}

/** "because of the war with Iran": with whom one fights, and does not sit. */
function isEnemy({ words }: Sentence, first: number): boolean {
  const before = words.slice(Math.max(0, first - 3), first).map(({ norm }) => norm);
  if (before.at(-1) === 'the') before.pop();
  return (
    /^(?:with|against)$/.test(before.at(-1) ?? '') &&
    /^(?:wars?|fighting|conflict|hostilities|invasion|offensive)$/.test(before.at(-2) ?? '')
  );
}
