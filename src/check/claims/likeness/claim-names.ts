/** Whom or what a name in a clause stands for: the contact's own, or somebody outside it. */

import type { Mention } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent } from '../../../record/schema.js';

/** An office beside that of whoever leads. */
const LESSER =
  /\b(?:deputy|vice|former|ex|foreign|defen[cs]e|finance|trade|interior|economy|energy|secretary|adviser|advisor|envoy|ambassador|spokes\w+|then|late)\b/i;

interface Name {
  meant: Mention['senses'];
  senses: string[];
  sides: string[];
  outside: boolean;
}

/** What a name means in copy on an event. */
export function nameOf(mention: Mention, event: ContactEvent, record: ContactRecord): Name {
  const senses: string[] = [];
  const sides: string[] = [];
  let own = false;
  // "The American president" is whoever was it on that day.
  const held =
    mention.form === 'office' && !LESSER.test(mention.text)
      ? event.participants.filter((id) => {
          const party = record.people.get(id)?.party;
          return mention.senses.some(
            (sense) =>
              party !== undefined &&
              party === (sense.kind === 'person' ? record.people.get(sense.id)?.party : sense.id),
          );
        })
      : [];
  const meant: Mention['senses'] =
    held.length > 0 ? held.map((id) => ({ kind: 'person', id })) : mention.senses;
  for (const { kind, id } of meant) {
    senses.push(`${kind}:${id}`);
    if (kind === 'party') {
      sides.push(id);
      // Where it was, or was to be, says as little of a point as its own sides.
      own ||= event.parties.includes(id) || event.place?.country === id;
    }
    const party = kind === 'person' ? record.people.get(id)?.party : undefined;
    if (party !== undefined) {
      sides.push(party);
      own ||= event.parties.includes(party);
    }
  }
  return { meant, senses, sides, outside: !own };
}
