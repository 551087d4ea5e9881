import type { Kind } from '../../record/schema.js';
import type { Sentence } from '../reading.js';
import { IN_PERSON, type Reference } from './reference.js';

/** "held talks in a phone call", "met for talks": one contact in two words. */
export function mergedReferences(
  references: readonly Reference[],
  sentence: Sentence,
): Reference[] {
  const merged: Reference[] = [];
  for (const reference of references) {
    const before = merged.at(-1);
    if (before && isVenue(reference, before, sentence)) {
      before.gathering = true;
      continue;
    }
    const between = before
      ? sentence.text.slice(before.end - sentence.start, reference.start - sentence.start)
      : '';
    const joins =
      before !== undefined &&
      /^(?:[\s,]|\b(?:for|in|by|during|on|over|with|a|an|the|their|his|its|phone|telephone|video|bilateral|direct|trade|peace)\b)*$/i.test(
        between,
      ) &&
      between.length < 40 &&
      !reference.other &&
      !closesRelative(before, between, sentence);
    if (before && joins && isAgreedIn(before, reference, between)) {
      const parties = [...new Set([...before.parties, ...reference.parties])];
      const people = [...new Set([...before.people, ...reference.people])];
      merged[merged.length - 1] = { ...reference, parties, people };
      continue;
    }
    // "flew to Perth to meet Sugiono": the journey and what it was for.
    if (before && isJourneyFor(before, between)) {
      const journey = { ...reference, start: before.start, modality: before.modality };
      merged[merged.length - 1] =
        // "travelled to Beijing for talks": there they were held.
        reference.strict ? journey : { ...journey, kinds: IN_PERSON, strict: true };
      continue;
    }
    // "a second round of talks" is one.
    if (before && /\brounds?$/i.test(before.words) && /^\s*of (?:[\w-]+ ){0,3}$/.test(between)) {
      before.end = reference.end;
      before.words = `${before.words} of ${reference.words}`;
      before.modality = reference.modality === 'held' ? before.modality : reference.modality;
      continue;
    }
    const named =
      before !== undefined &&
      !joins &&
      nearSameClause(before, reference, between) &&
      compatible(before, reference);
    if (before && (joins || named)) {
      before.kinds = narrower(before, reference);
      before.strict = before.strict || reference.strict;
      if (joins) before.end = reference.end;
      before.words = `${before.words} ${reference.words}`;
      before.parties = [...new Set([...before.parties, ...reference.parties])];
      before.people = [...new Set([...before.people, ...reference.people])];
      before.latest ||= reference.latest;
      if (before.modality === 'held') before.modality = reference.modality;
      continue;
    }
    merged.push({ ...reference });
  }
  return merged;
}

/** "Jaishankar, who is on a two-day visit, met": what is told of him ends with the comma. */
function closesRelative(
  { start }: Reference,
  between: string,
  { text, start: from }: Sentence,
): boolean {
  return /,/.test(between) && /,\s(?:who|which)\s[^,]*$/.test(text.slice(0, start - from));
}

/** "agreed on another meeting in a video call": the one is to come, the other was held. */
function isAgreedIn(
  { modality, kinds }: Reference,
  reference: Reference,
  between: string,
): boolean {
  return (
    (modality === 'scheduled' || modality === 'hypothetical') &&
    reference.modality === 'held' &&
    kinds.length > 0 &&
    /^\s(?:in|during|by|over)\s/.test(between)
  );
}

/** Whether a verb of motion, its place and the "to" of its purpose stand before a contact. */
function isJourneyFor({ words, modality }: Reference, between: string): boolean {
  return (
    modality === 'held' &&
    /^(?:flew|travelled|traveled|came|went|drove|journeyed|returned|sailed|rode)\b/i.test(words) &&
    /^\s(?:(?:back|down|up|over|out|on|straight)\s)?(?:to|into|in)\s[^,;:.]{2,50}\s(?:to|for(?:\s(?:a|the|an|more|fresh|further|urgent))?)\s$/.test(
      between,
    )
  );
}

/** "met on the sidelines of the BRICS summit in Kazan": the gathering is where they met, no contact of its own. */
function isVenue(reference: Reference, before: Reference, sentence: Sentence): boolean {
  if (
    !/\b(?:summit|meetings?|talks)$/i.test(reference.words) ||
    /\b(?:summit|meetings?|talks)$/i.test(before.words)
  )
    return false;
  const between = sentence.text.slice(
    before.end - sentence.start,
    reference.start - sentence.start,
  );
  return (
    between.length < 80 &&
    /\b(?:at|during|(?:sidelines|margins|fringes|edge|edges) of|alongside)\s*(?:the|a|an)?\s*(?:annual|recent)?\s*$/i.test(
      between,
    ) &&
    !/[;.]/.test(between)
  );
}

/** "Trump and Xi spoke on Monday in a call", "Xi visited Moscow for talks with Putin" */
function nearSameClause(before: Reference, reference: Reference, between: string): boolean {
  return (
    !reference.other &&
    !reference.aside &&
    !reference.latest &&
    !reference.definite &&
    /\b(?:for|in|by|during)\s+(?:a|an)?\s*(?:[\w-]+\s){0,3}$/i.test(between) &&
    // "met in Lusaka in May to talk": what for is no way how.
    !/\bto\s$/.test(between) &&
    between.length < 70 &&
    !/[;.]|\b(?:after|before|since|following)\b/i.test(between) &&
    !before.aside
  );
}

function compatible(one: Reference, other: Reference): boolean {
  return narrower(one, other).length > 0 || one.kinds.length === 0 || other.kinds.length === 0;
}

function narrower(one: Reference, other: Reference): readonly Kind[] {
  if (one.kinds.length === 0) return other.kinds;
  if (other.kinds.length === 0) return one.kinds;
  const both = one.kinds.filter((kind) => other.kinds.includes(kind));
  if (both.length > 0) return both;
  return one.strict ? one.kinds : other.kinds;
}
