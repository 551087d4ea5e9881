/** Whose wish a contact was: "at Delhi's request", "the Americans had asked for the call". */

import type { Mention, Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';

const CONTACT =
  /^(?:call|calls|conversation|meeting|talk|talks|contact|exchange|visit|it|spoke|speak|spoken|met|meet|talked|rang|phoned|telephoned|encounter|audience|session)$/;
const WISH = /^(?:request|behest|initiative|instigation|bidding|asking|suggestion|urging)$/;
const ASKED =
  /^(?:asked|asks|requested|requests|initiated|initiates|placed|places|sought|wanted|instigated|proposed|made)$/;

/** The side that a clause says a contact was asked for by; none where it says nothing of it. */
export function initiativeIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  event: ContactEvent,
  record: ContactRecord,
): string | undefined {
  const norms = words.map(({ norm }) => norm);
  if (!norms.some((norm) => CONTACT.test(norm))) return undefined;
  const side = (mention: Mention | undefined) =>
    mention?.senses
      .map(({ kind, id }) => (kind === 'person' ? record.people.get(id)?.party : id))
      .find((id) => id !== undefined && event.parties.includes(id));
  const wish = norms.findIndex(
    (norm, at) =>
      WISH.test(norm) &&
      norms.slice(Math.max(0, at - 6), at).some((it) => /^(?:at|on|by)$/.test(it)),
  );
  if (wish > 0) {
    const of = norms[wish + 1] === 'of';
    return side(
      of
        ? mentions.find(({ first }) => first > wish)
        : mentions.findLast(({ last }) => last < wish && wish - last <= 3),
    );
  }
  for (let at = 1; at < norms.length; at += 1) {
    if (!ASKED.test(norms[at] ?? '')) continue;
    let next = at + 1;
    if (norms[next] === 'by') return side(mentions.find(({ first }) => first >= next));
    if (norms[next] === 'for') next += 1;
    else if (/^(?:asked|asks)$/.test(norms[at] ?? '') && norms[next] !== 'to') continue;
    // "the Americans had wanted to talk"
    if (
      norms[next] === 'to' &&
      /^(?:talk|speak)$/.test(norms[next + 1] ?? '') &&
      next + 2 === norms.length
    )
      return side(mentions.findLast(({ last }) => last < at && at - last <= 5));
    const phone = /^(?:phone|telephone|video)$/;
    while (/^(?:the|a|this|that|their)$/.test(norms[next] ?? '') || phone.test(norms[next] ?? ''))
      next += 1;
    const object = norms[next] ?? '';
    if (
      !/^(?:call|conversation|meeting|talk|talks|contact|exchange|visit|it|encounter)$/.test(object)
    )
      continue;
    const after = norms[next + 1] ?? '';
    // "asked for talks on the dam", "wanted it to end": something else than this contact.
    if (
      /^(?:to|on|about|with|that|soon|next)$/.test(after) ||
      (object === 'it' && /^(?:wanted|sought|made|proposed)$/.test(norms[at] ?? ''))
    )
      continue;
    if (/^(?:made|wanted|sought|proposed)$/.test(norms[at] ?? '') && object !== 'call') continue;
    return side(mentions.findLast(({ last }) => last < at && at - last <= 5));
  }
  return undefined;
}
