/** The copy bound to the record, sentence by sentence. */

import { type ReadSentence, type Reference, sidesIn } from '../reading/references.js';
import { partiesOf, personOf } from '../reading/voices.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { type Binding, bind, type Setting } from './binding.js';
import { bindNamed, tentativeMeant } from './bound-by-names.js';
import { takesUp } from './clauses.js';
import { contradicts } from './event-facts.js';
import { gatheringMeant } from './gatherings.js';
import { type BoundReference, type BoundSentence, eventOf } from './reading.js';

/** How many sentences a text goes on about a contact without naming it again. */
const GOES_ON = 6;

export function boundSentences(
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
  ownDay: boolean,
): BoundSentence[] {
  const defaults =
    read.flatMap(({ references }) => references).find(({ parties }) => parties.length >= 2)
      ?.parties ?? sidesNamed(read, record);
  const topics = read.map(({ sentence }) => topicsIn(sentence.mentions));
  let focus: ContactEvent | undefined;
  let parties: readonly string[] = [];
  let since = 0;
  let dated = false;
  /** The sides whose people the text has named so far. */
  const people = new Set<string>();
  const bound: BoundSentence[] = read.map((sentence, index) => {
    for (const mention of sentence.sentence.mentions) {
      if (personOf(mention) === undefined) continue;
      for (const party of partiesOf(mention, record)) people.add(party);
    }
    const before = focus;
    const bindOne = (reference: Reference): BoundReference => {
      const named = sidesIn(sentence, record);
      const sides = sidesOf(
        focus,
        reference,
        reference.parties.length < 2 &&
          named.length === 2 &&
          reference.parties.every((party) => named.includes(party))
          ? named
          : parties,
        defaults,
        record,
      );
      const setting: Setting = {
        parties: sides,
        topics: topicsAround(read, topics, index),
        written,
        ownDay,
        place: focus,
        dated,
        named: sides.every((party) => people.has(party)),
        focus: focus && sides.every((party) => focus?.parties.includes(party)) ? focus : undefined,
      };
      const first = bind(reference, setting, record);
      const second =
        first.state === 'bound' && !first.dateMissed
          ? undefined
          : (gatheringMeant(reference, sentence, record) ??
            // "told by Trump, in a call on 25 November, not to provoke Beijing": between the two who are named.
            bindNamed(reference, setting, named, record));
      const result = second ?? first;
      // "They met at the White House with seven European leaders": it is still the two.
      const known = parties.length >= 2 ? parties : defaults;
      const stillTheSame =
        reference.parties.length < 2 &&
        known.length >= 2 &&
        result.state === 'bound' &&
        known.every((party) => result.event.parties.includes(party));
      if (sides.length >= 2 && reference.parties.length > 0 && !stillTheSame) parties = sides;
      if (result.state === 'bound' && !reference.aside) {
        if (result.event !== focus) dated = false;
        dated ||= reference.dates.some(({ precision }) => precision === 'day');
        focus = result.event;
      } else if (
        !reference.aside &&
        reference.parties.length >= 2 &&
        reference.modality === 'held' &&
        result.state !== 'bound'
      )
        focus = undefined;
      return { reference, parties: stillTheSame ? known : sides, binding: result };
    };
    const told = sentence.references.map(bindOne);
    const meant = told.some((bound) => !bound.reference.aside && eventOf(bound))
      ? undefined
      : tentativeMeant(sentence, parties.length >= 2 ? parties : defaults, record, written, ownDay);
    // What the day and the people tell stands for words of contact that were not understood.
    const own = meant ? [...told.filter(({ reference }) => reference.aside), bindOne(meant)] : told;
    since = own.length > 0 ? 0 : since + 1;
    if (since > GOES_ON) focus = undefined;
    return { read: sentence, references: own, about: aboutOf(sentence, own, before), before };
  });
  return secondReading(toldBefore(bound));
}

/** "Embassies will work again. That was one result of the talks": what comes first is about what follows. */
function toldBefore(sentences: readonly BoundSentence[]): readonly BoundSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const points = /^(?:That|This|Such|So much|It) (?:is|was|were|had been|came|followed)\b/.test(
      next?.read.sentence.text ?? '',
    );
    const open = !sentence.before && !sentence.about && sentence.references.length === 0;
    return points && open && next?.about ? { ...sentence, before: next.about } : sentence;
  });
}

/** What was open at first may be plain from what the text says later: "the call" in the headline. */
function secondReading(sentences: readonly BoundSentence[]): BoundSentence[] {
  const known = [...new Set(sentences.flatMap(({ references }) => references.map(eventOf)))].filter(
    (event) => event !== undefined,
  );
  return sentences.map((sentence) => {
    let changed = false;
    const references = sentence.references.map((bound): BoundReference => {
      const { reference, binding, parties } = bound;
      if (
        binding.state !== 'unsure' ||
        reference.aside ||
        reference.other ||
        reference.dates.length > 0 ||
        parties.length < 2
      )
        return bound;
      if (reference.modality !== 'held' && reference.modality !== 'ongoing') return bound;
      const fitting = known.filter(
        (event) =>
          event.status === 'held' &&
          parties.every((party) => event.parties.includes(party)) &&
          !contradicts(reference.kinds, reference.strict, event) &&
          reference.people.every((id) => event.participants.includes(id)) &&
          reference.places.length === 0,
      );
      const [only] = fitting;
      if (!only || fitting.length !== 1 || known.length > 3) return bound;
      changed = true;
      return {
        ...bound,
        binding: { state: 'bound', event: only, by: 'focus', dateMissed: false } satisfies Binding,
      };
    });
    return changed
      ? {
          ...sentence,
          references,
          about: aboutOf(sentence.read, references, sentence.before) ?? sentence.about,
        }
      : sentence;
  });
}

/** The event that a sentence's claims are about: its own, or the one the text goes on about. */
function aboutOf(
  read: ReadSentence,
  references: readonly BoundReference[],
  before: ContactEvent | undefined,
): ContactEvent | undefined {
  const mains = references.filter(
    ({ reference }) =>
      !reference.aside &&
      reference.modality !== 'hypothetical' &&
      reference.modality !== 'scheduled',
  );
  const events = [...new Set(mains.map(eventOf).filter((event) => event !== undefined))];
  if (events.length > 1) return undefined;
  if (events.length === 1)
    return mains.some(({ binding }) => binding.state !== 'bound') ? undefined : events[0];
  const [beside] = asides(references);
  // "After the meeting of 11 February his office said": the claims are about what is told beside.
  if (beside && !before && mains.every(isPassing)) return beside;
  if (mains.length > 0) return undefined;
  if (!before) return undefined;
  return goesOnAbout(read, before) ? before : undefined;
}

/** The events told beside, where there is one alone. */
function asides(references: readonly BoundReference[]): readonly ContactEvent[] {
  const events = new Set(
    references
      .filter(
        ({ reference, binding }) =>
          reference.aside && binding.state === 'bound' && binding.by === 'date',
      )
      .map(eventOf)
      .filter((event) => event !== undefined),
  );
  return events.size === 1 ? [...events] : [];
}

/** A word of contact with no day and no place that could be bound: "carrying on with the negotiations". */
function isPassing({ reference, binding }: BoundReference): boolean {
  return (
    binding.state === 'unsure' && reference.dates.length === 0 && reference.places.length === 0
  );
}

/** Whether a sentence without a contact of its own speaks of the sides of the one before. */
function goesOnAbout({ sentence, attributed }: ReadSentence, event: ContactEvent): boolean {
  if (attributed.length > 0) return true;
  const people = sentence.mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  if (people.some((id) => !event.participants.includes(id)))
    return people.some((id) => event.participants.includes(id)) && people.length > 1;
  if (people.length > 0) return true;
  if (
    sentence.mentions.some(({ senses }) =>
      senses.some(({ kind, id }) => kind === 'party' && event.parties.includes(id)),
    )
  )
    return true;
  if (
    sentence.words.some(({ norm }) =>
      /^(they|their|both|two|sides|leaders|he|she|his|her|call|meeting|talks|also|too)$/.test(norm),
    )
  )
    return true;
  // "Taiwan came up."
  return (
    takesUp(sentence.text) === 'discussing' &&
    sentence.mentions.some(({ senses }) =>
      senses.some(
        ({ kind, id }) =>
          kind === 'topic' && event.statements.some(({ topics }) => topics.includes(id)),
      ),
    )
  );
}

/** The first two sides that any sentence names. */
function sidesNamed(read: readonly ReadSentence[], record: ContactRecord): readonly string[] {
  for (const sentence of read.slice(0, 40)) {
    const pair = sidesIn(sentence, record);
    if (pair.length === 2) return pair;
  }
  // "Lula came back with hope. His teams and Trump's were to negotiate": the two whom the text names.
  const people = read
    .slice(0, 40)
    .flatMap(({ sentence }) => sentence.mentions.filter((one) => personOf(one) !== undefined));
  const parties = [...new Set(people.flatMap((mention) => partiesOf(mention, record)))];
  return parties.length === 2 ? parties : [];
}

function sidesOf(
  focus: ContactEvent | undefined,
  reference: Reference,
  before: readonly string[],
  defaults: readonly string[],
  record: ContactRecord,
): readonly string[] {
  if (reference.parties.length >= 2) {
    if (reference.parties.length > 2 && record.between(reference.parties).length === 0) {
      const people = [
        ...new Set(reference.people.flatMap((id) => record.people.get(id)?.party ?? [])),
      ];
      if (people.length === 2) return people;
    }
    return reference.parties;
  }
  const known = before.length >= 2 ? before : defaults;
  // "Starmer's talks there": with the hosts of the place.
  const [only] = reference.parties;
  const host =
    reference.places.find(({ isCountry }) => !isCountry)?.country ??
    (reference.there ? focus?.place?.country : undefined);
  if (
    only !== undefined &&
    reference.parties.length === 1 &&
    !known.includes(only) &&
    host !== undefined &&
    host !== only
  )
    return [only, host];
  return reference.parties.every((party) => known.includes(party)) ? known : reference.parties;
}

function topicsIn(mentions: ReadSentence['sentence']['mentions']): readonly string[] {
  return mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
  );
}

/** The topics of a sentence and of those after it that tell no other contact. */
function topicsAround(
  read: readonly ReadSentence[],
  topics: readonly (readonly string[])[],
  index: number,
): ReadonlySet<string> {
  const found = new Set(topics[index]);
  for (let next = index + 1; next < Math.min(read.length, index + 4); next += 1) {
    if (read[next]?.references.some(({ dates, aside }) => dates.length > 0 && !aside)) break;
    for (const topic of topics[next] ?? []) found.add(topic);
  }
  return found;
}
