/** Which contact an article is about. */

import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind, Status } from '../record/schema.js';
import { deedIn } from './deed.js';
import { byVideo, isCourtesyCall, kindElsewhere, kindOf, visitedPlace } from './kind.js';
import { namedLater } from './named-later.js';
import { namedBeside, withSides } from './sides.js';
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
    : (namedBeside(found, read, record) ??
      visitIn(read, record) ??
      deedIn(read, record) ??
      namedLater(found, read, record));
  if (visit && !found.includes(visit)) read[visit.sentence]?.references.push(visit);
  const all =
    visit && !found.includes(visit) ? [...found, visit].sort((a, b) => a.start - b.start) : found;
  const plain = all.filter(
    ({ parties, aside, modality }) => parties.length >= 2 && !aside && modality !== 'asked',
  );
  // "Jaishankar, who is on a two-day visit, met": the meeting, and not what he is there for.
  const apart = plain.filter((reference) => !isSetting(reference, read[reference.sentence]));
  const told = apart.length > 0 ? apart : plain;
  const first =
    told.find((reference) => reference.modality !== 'hypothetical' && !isOther(reference)) ??
    told.find(({ modality }) => modality !== 'hypothetical') ??
    told[0] ??
    all.find(({ parties }) => parties.length >= 2);
  const lead = first && (correctionOf(first, all) ?? first);
  if (!lead) return undefined;
  const references = all.filter(
    (reference) =>
      reference === lead ||
      leadsUpTo(reference, lead, read[lead.sentence]) ||
      isApposed(reference, lead, read[lead.sentence]) ||
      (pointsBack(reference, lead, all) && !isSetting(reference, read[reference.sentence])),
  );
  // "signed an agreement on Tuesday", and only the next sentence has a word for where: one contact, on the day of the deed.
  const deed = lead.sentence > 0 && !visit ? deedIn(read, record) : undefined;
  if (deed && isSameAs(deed, lead, references)) {
    read[deed.sentence]?.references.push(deed);
    references.unshift(deed);
  }
  // "have agreed to share data, hours after they met in Tokyo": how they came together stands beside the deed.
  const beside = lead.kinds.length > 0 ? undefined : metBeside(lead, all);
  if (beside && !references.includes(beside)) references.push(beside);
  // "Neither side disclosed when they would meet next" says nothing of what the talks were.
  const strict =
    references.find(
      (reference) =>
        reference.strict &&
        reference !== deed &&
        (reference.modality !== 'denied' || lead.modality === 'denied'),
    ) ?? lead;
  const parties = widest(references, lead);
  const cancelled = told.find(({ modality }) => modality === 'cancelled');
  const kind =
    (isCourtesyCall(lead, read[lead.sentence]) ? 'meeting' : undefined) ??
    visitedPlace(lead, read[lead.sentence]) ??
    kindOf(references, strict, record, read[lead.sentence]?.sentence.text ?? '') ??
    (references.some(({ places }) => places.some(({ isCountry }) => !isCountry))
      ? 'meeting'
      : kindElsewhere(all, parties));
  return {
    kind: kind === undefined || kind === 'call' ? (byVideo(references, read) ?? kind) : kind,
    status:
      cancelled &&
      cancelled.sentence <= lead.sentence + 1 &&
      (references.includes(cancelled) || lead.modality !== 'held')
        ? 'cancelled'
        : statusOf(references, lead, read, written),
    parties,
    references,
    first: Math.min(lead.sentence, references[0]?.sentence ?? lead.sentence),
    leads: leadsOf(lead, references, read),
  };
}

/** Another word for the contact of a deed, in the same sentence and between the same. */
function metBeside(lead: Reference, all: readonly Reference[]): Reference | undefined {
  return all.find(
    ({ sentence, kinds, strict, modality, parties }) =>
      sentence === lead.sentence &&
      strict &&
      kinds.length > 0 &&
      modality === 'held' &&
      parties.length === lead.parties.length &&
      parties.every((party) => lead.parties.includes(party)),
  );
}

/** "They did not speak by phone, they met": what was, where the same sentence tells what was not. */
function correctionOf(denied: Reference, all: readonly Reference[]): Reference | undefined {
  if (denied.modality !== 'denied') return undefined;
  const held = all.find(
    ({ sentence, start, modality, strict, parties }) =>
      sentence === denied.sentence &&
      start > denied.end &&
      modality === 'held' &&
      strict &&
      parties.every((party) => denied.parties.includes(party)),
  );
  if (!held) return undefined;
  held.parties = denied.parties;
  if (held.people.length === 0) held.people = denied.people;
  return held;
}

/** A deed of the same two that is dated, told before a contact that is not. */
function isSameAs(deed: Reference, lead: Reference, references: readonly Reference[]): boolean {
  return (
    deed.sentence < lead.sentence &&
    deed.dates.length > 0 &&
    deed.parties.length === lead.parties.length &&
    deed.parties.every((party) => lead.parties.includes(party)) &&
    references.every(({ dates }) => dates.length === 0)
  );
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

/** "The third telephone call of the week: Støre and Frederiksen talked", "his visit to Vladivostok, where Putin received him" */
function leadsUpTo(reference: Reference, lead: Reference, own: ReadSentence | undefined): boolean {
  if (!own || reference.sentence !== lead.sentence || reference.end > lead.start) return false;
  if (reference.parties.some((party) => !lead.parties.includes(party))) return false;
  const { start, text } = own.sentence;
  const between = text.slice(reference.end - start, lead.start - start);
  return /^[^,;]{0,40}:\s/.test(between) || /,\s+where\b/.test(between);
}

/** "spoke by phone on Sunday evening, their first conversation in months", "sat down on Friday for their first meeting" */
function isApposed(reference: Reference, lead: Reference, own: ReadSentence | undefined): boolean {
  if (!own || reference.sentence !== lead.sentence || reference.start < lead.end) return false;
  if (
    !/^(?:their|the|a|an)\b/i.test(reference.words) &&
    !/\b(?:first|second|third)\b/i.test(reference.words)
  )
    return false;
  if (reference.parties.some((party) => !lead.parties.includes(party))) return false;
  const { start, text } = own.sentence;
  const between = text.slice(lead.end - start, reference.start - start);
  return (
    /(?:,|\b(?:for|in|during))\s+(?:(?:only|just|what was) )?(?:their |the |a )?(?:\p{L}+ ){0,2}$/iu.test(
      between,
    ) &&
    !/[;:]|\b(?:that|after|before|since|who|which|and|but|said|says|was|were|is|had|has|ahead|until)\b/i.test(
      between,
    )
  );
}

/** "Ditoka, who is on a four-day visit to India", "at the same summit": where and when it was, and not what it was. */
function isSetting({ start }: Reference, own: ReadSentence | undefined): boolean {
  const before =
    own?.sentence.text.slice(
      Math.max(0, start - own.sentence.start - 40),
      start - own.sentence.start,
    ) ?? '';
  return /\bwho (?:is|was|has been|arrived) (?:(?:here |there |in (?:the )?\p{L}+ )?(?:on|for)|paying|making|ending|beginning|starting) (?:an? |his |her )?(?:\p{L}+[ -]){0,3}$|\b(?:at|of|during) the same (?:\p{L}+ )?$/iu.test(
    before,
  );
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
  // "flew to Mogadishu and met him at Villa Somalia": the house is in that city.
  return (
    !city ||
    !ownCity ||
    city.norm === ownCity.norm ||
    (city.name ?? city.text) === (ownCity.name ?? ownCity.text)
  );
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
