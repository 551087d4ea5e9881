/** Which contact an article is about. */

import {
  isSide,
  type ReadSentence,
  type Reference,
  sidesIn,
} from '../reading/contacts/references.js';
import { personOf } from '../reading/voices/voices.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind, Person, Status } from '../record/schema.js';
import { deedIn } from './deed.js';
import { statusOf } from './status.js';
import { visitIn } from './visit.js';

export interface MainContact {
  kind: Kind | undefined;
  status: Status;
  parties: readonly string[];
  /** Every place in the text that speaks of it. */
  references: readonly Reference[];
  /** The index of the sentence that tells of it first. */
  first: number;
  /** That sentence, and below a heading the first that tells of it in full. */
  leads: readonly number[];
}

/** "their first talks in four years" are the ones told of; an earlier or the next round are not. */
function isOther({ other, words }: Reference): boolean {
  return other && !/\b(?:first|second|third|fourth|fifth|sixth|new|fresh|further)\b/i.test(words);
}

/** The first contact that the text tells, with all that points back to it; undefined where it tells of none. */
export function mainContact(
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
): MainContact | undefined {
  const found = withSides(read, record);
  const visit = found.some(({ parties }) => parties.length >= 2)
    ? undefined
    : (visitIn(read, record) ?? deedIn(read, record));
  if (visit) read[visit.sentence]?.references.push(visit);
  const all = visit ? [...found, visit].sort((a, b) => a.start - b.start) : found;
  const told = all.filter(
    ({ parties, aside, modality }) => parties.length >= 2 && !aside && modality !== 'asked',
  );
  const lead =
    told.find((reference) => reference.modality !== 'hypothetical' && !isOther(reference)) ??
    told.find(({ modality }) => modality !== 'hypothetical') ??
    told[0] ??
    all.find(({ parties }) => parties.length >= 2);
  if (!lead) return undefined;
  const references = all.filter(
    (reference) =>
      reference === lead ||
      leadsUpTo(reference, lead, read[lead.sentence]) ||
      pointsBack(reference, lead, all),
  );
  const strict = references.find((reference) => reference.strict) ?? lead;
  const parties = widest(references, lead);
  const cancelled = told.find(({ modality }) => modality === 'cancelled');
  return {
    kind:
      visitedPlace(lead, read[lead.sentence]) ??
      kindOf(references, strict, record, read[lead.sentence]?.sentence.text ?? '') ??
      (references.some(({ places }) => places.some(({ isCountry }) => !isCountry))
        ? 'meeting'
        : kindElsewhere(all, parties)),
    status:
      cancelled &&
      cancelled.sentence <= lead.sentence + 1 &&
      (references.includes(cancelled) || lead.modality !== 'held')
        ? 'cancelled'
        : statusOf(references, lead, read, written),
    parties,
    references,
    first: lead.sentence,
    leads: leadsOf(lead, references, read),
  };
}

/** "TRUMP SPOKE WITH TAKAICHI", and in the next line "IN TRUMP CALL". */
function kindElsewhere(all: readonly Reference[], sides: readonly string[]): Kind | undefined {
  const named = all.find(
    ({ kinds, parties, other, modality }) =>
      kinds.length > 0 &&
      kinds.every((kind) => kind === 'call' || kind === 'video-call') &&
      (!other || modality === 'denied') &&
      parties.every((party) => sides.includes(party)),
  );
  return named && kindIn(named);
}

function leadsOf(
  lead: Reference,
  references: readonly Reference[],
  read: readonly ReadSentence[],
): readonly number[] {
  const inFull = (index: number) => /[.!?…]["”’)]*$/.test(read[index]?.sentence.text.trim() ?? '');
  const body = references.find(({ sentence }) => sentence > lead.sentence && inFull(sentence));
  return inFull(lead.sentence) || !body ? [lead.sentence] : [lead.sentence, body.sentence];
}

/** "Kim visited Dalian and met Xi": the meeting is a part of the visit. */
function visitedPlace(lead: Reference, own: ReadSentence | undefined): Kind | undefined {
  if (!own || (kindIn(lead) !== 'meeting' && kindIn(lead) !== 'talks')) return undefined;
  const { start, text } = own.sentence;
  return lead.places.some((place) =>
    /\b(?:visit(?:ed|s|ing)?|(?:a|the|his|her) (?:[\w-]+ )?visit to|tour(?:ed|s) of) $/i.test(
      text.slice(Math.max(0, place.start - start - 40), place.start - start),
    ),
  )
    ? 'visit'
    : undefined;
}

/** "They spoke by phone": the sides are those that the sentence names, else those named before. */
function withSides(read: readonly ReadSentence[], record: ContactRecord): readonly Reference[] {
  let before: readonly string[] = [];
  const pairs = read.map((sentence) => sidesIn(sentence, record));
  const first = pairs.find(({ length }) => length === 2) ?? [];
  return read.flatMap(({ references }, index) =>
    references.map((reference) => {
      const own = pairs[index] ?? [];
      const known = [own, before, first].find(
        (pair) => pair.length >= 2 && reference.parties.every((party) => pair.includes(party)),
      );
      const sides =
        reference.parties.length >= 2 ? reference.parties : (known ?? reference.parties);
      if (reference.parties.length >= 2) before = reference.parties;
      // Filled in where it stands: whoever reads the sentence later sees the same reference.
      reference.parties = sides;
      const people = read[index] ? peopleIn(read[index], sides, record) : [];
      if (reference.people.length === 0 && own.length === 2 && !reference.aside)
        reference.people = people;
      return reference;
    }),
  );
}

function peopleIn(
  { sentence }: ReadSentence,
  sides: readonly string[],
  record: ContactRecord,
): string[] {
  const people = sentence.mentions
    .filter((mention) => isSide(mention, sentence, []))
    .map(personOf)
    .filter((id) => id !== undefined);
  return [...new Set(people)].filter((id) => sides.includes(record.people.get(id)?.party ?? ''));
}

/** "The third telephone call of the week: Støre and Frederiksen talked", "his visit to Vladivostok, where Putin received him" */
function leadsUpTo(reference: Reference, lead: Reference, own: ReadSentence | undefined): boolean {
  if (!own || reference.sentence !== lead.sentence || reference.end > lead.start) return false;
  if (reference.parties.some((party) => !lead.parties.includes(party))) return false;
  const { start, text } = own.sentence;
  const between = text.slice(reference.end - start, lead.start - start);
  return /^[^,;]{0,40}:\s/.test(between) || /,\s+where\b/.test(between);
}

/** "The call", "their meeting", or the same told again with the same sides. */
function pointsBack(reference: Reference, lead: Reference, all: readonly Reference[]): boolean {
  if (reference.aside || reference.other || reference.modality === 'hypothetical') return false;
  const kinds =
    reference.kinds.length === 0 ||
    lead.kinds.length === 0 ||
    reference.kinds.some((kind) => lead.kinds.includes(kind)) ||
    !reference.strict ||
    !lead.strict;
  if (!kinds) return false;
  const sides =
    reference.parties.length < 2 ||
    reference.parties.every((party) => lead.parties.includes(party)) ||
    lead.parties.every((party) => reference.parties.includes(party));
  if (!sides) return false;
  if (
    reference.modality !== lead.modality &&
    reference.modality === 'scheduled' &&
    lead.modality === 'held'
  )
    return false;
  const dated = reference.dates.find(({ precision }) => precision === 'day');
  const own = [lead, ...all.filter(({ sentence }) => sentence === lead.sentence)]
    .flatMap(({ dates }) => dates)
    .find(({ precision }) => precision === 'day');
  if (dated && own && dated.spans[0]?.first !== own.spans[0]?.first) return false;
  if (
    reference.dates.some(
      ({ precision, spans }) =>
        precision !== 'day' &&
        own !== undefined &&
        !spans.some(
          ({ first, last }) =>
            own.spans[0] !== undefined && first <= own.spans[0].first && own.spans[0].first <= last,
        ),
    )
  )
    return false;
  const city = reference.places.find(({ isCountry }) => !isCountry);
  const ownCity = lead.places.find(({ isCountry }) => !isCountry);
  return !city || !ownCity || city.norm === ownCity.norm;
}

function widest(references: readonly Reference[], lead: Reference): readonly string[] {
  const more = references.find(
    ({ parties, sentence }) =>
      parties.length > lead.parties.length &&
      sentence <= lead.sentence + 1 &&
      lead.parties.every((party) => parties.includes(party)),
  );
  return (more ?? lead).parties;
}

const NOUNS: readonly { pattern: RegExp; kind: Kind }[] = [
  { pattern: /\b(?:video|virtual|online)\b/i, kind: 'video-call' },
  {
    pattern: /\b(?:call|calls|called|phone|phoned|telephone|telephoned|rang|rings|rung|dialled)\b/i,
    kind: 'call',
  },
  { pattern: /\b(?:letters?|message)\b|\bwrote\b/i, kind: 'letter' },
  { pattern: /\bsummits?\b/i, kind: 'summit' },
  {
    pattern:
      /\b(?:visit|visits|visited|visiting|trip|travel|travels|travelled|traveled|fly|flies|flew)\b/i,
    kind: 'visit',
  },
  {
    pattern:
      /\b(?:meeting|meetings|met|meet|meets|encounter|sitdown|hosted|received|welcomed|bilateral|sat down)\b/i,
    kind: 'meeting',
  },
  { pattern: /\b(?:talks|negotiations)\b/i, kind: 'talks' },
];

/** The kind that its own words give; of several the one told most plainly. */
function kindOf(
  references: readonly Reference[],
  strict: Reference,
  record: ContactRecord,
  lead: string,
): Kind | undefined {
  const found = references
    .map((reference) => ({ reference, kind: kindIn(reference) }))
    .filter(({ kind }) => kind !== undefined);
  const own = kindIn(strict);
  const kinds = new Set(found.map(({ kind }) => kind));
  for (const kind of ['video-call', 'letter', 'call'] as const) if (own === kind) return kind;
  if (own === 'meeting' || own === undefined || own === 'talks') {
    // "The two met … the summit": what it is called later says more than "met".
    for (const kind of ['summit', 'visit'] as const) if (kinds.has(kind)) return kind;
    // "Officials met in Istanbul for talks" are talks; leaders who met for talks had a meeting.
    const talks =
      (references[0] !== undefined && /\bfor (?:[\w-]+ ){0,5}talks\b/i.test(lead)) ||
      (OFFICIALS.test(lead) &&
        kinds.has('talks') &&
        references.some(({ words }) => /\btalks\b/i.test(words)));
    if (
      own === 'meeting' &&
      talks &&
      !references.some(({ people }) => people.some((id) => isHead(record.people.get(id)))) &&
      !HEAD.test(lead)
    )
      return 'talks';
    if (
      own === 'talks' &&
      kinds.has('meeting') &&
      references.some(({ words, people }) => /\bmet\b/.test(words) && people.length >= 2)
    )
      return 'meeting';
    if (own === undefined) return found[0]?.kind;
  }
  return own ?? (strict.kinds.length === 1 ? strict.kinds[0] : undefined);
}

/** Those whose meetings are talks: of leaders they are meetings, whatever they are called afterwards. */
const OFFICIALS =
  /\b(?:ministers?|secretar(?:y|ies)|officials?|delegations?|negotiators?|envoys?|representatives?|teams?|advis[eo]rs?|diplomats?)\b/i;
const HEAD =
  /\b(?:presidents?|prime ministers?|premiers?|chancellors?|kings?|queen|emir|sultan|crown prince|taoiseach|pope)\b/i;

function isHead(person: Person | undefined): boolean {
  return (
    person?.offices.some(({ title }) =>
      /^(?:president|prime minister|premier|chancellor|king|emir|crown prince|supreme leader|chairman)\b/i.test(
        title,
      ),
    ) ?? false
  );
}

function kindIn(reference: Reference): Kind | undefined {
  const named = NOUNS.find(({ pattern }) => pattern.test(reference.words))?.kind;
  if (named === 'video-call' || !reference.kinds.length) return named;
  // "called on the president" is no call.
  if (/^call/.test(named ?? '') && reference.strict && reference.kinds.includes('meeting'))
    return 'meeting';
  if (reference.kinds.includes('call') && named !== 'call')
    return reference.kinds[0] === 'video-call' ? 'video-call' : 'call';
  if (reference.kinds.length > 0 && reference.kinds.every((kind) => kind === 'video-call'))
    return 'video-call';
  if (reference.kinds[0] === 'video-call') return 'video-call';
  return named ?? reference.kinds[0];
}
