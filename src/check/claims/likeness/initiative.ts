/** Whose wish a contact was: "at Delhi's request", "the Americans had asked for the call". */

import type { Mention, Word } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent } from '../../../record/schema.js';

const CONTACT =
  /^(?:call|calls|conversation|meeting|talk|talks|contact|exchange|visit|it|spoke|speak|spoken|met|meet|talked|rang|phoned|telephoned|encounter|audience|session|chat|discussions?|huddle|gathering|rendezvous|summit)$/;
const WISH = /^(?:request|behest|initiative|instigation|bidding|asking|suggestion|urging)$/;
const ASKED =
  /^(?:asked|asks|requested|requests|initiated|initiates|placed|places|sought|wanted|instigated|proposed|made)$/;

/** Between a verb of asking and the contact: "asked for a brief phone call". */
const BEFORE_CONTACT =
  /^(?:the|a|this|that|their|another|phone|telephone|video|brief|short|direct|bilateral|urgent|yesterday|\w+days?)$/;
const OBJECT = /^(?:call|conversation|meeting|talk|talks|contact|exchange|visit|it|encounter)$/;
/** Behind the contact these say what shall be talked of, or that another one is meant. */
const OTHERWISE = /^(?:to|on|about|with|that|soon|next)$/;
/** Of these the object may be many things: only of a call do they say who asked for it. */
const LOOSE = /^(?:made|wanted|sought|proposed)$/;

/** The side that a clause says a contact was asked for by, or whoever "he" is there; none where it says nothing of it. */
export function initiativeIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  event: ContactEvent,
  record: ContactRecord,
  he?: string,
): string | undefined {
  const norms = words.map(({ norm }) => norm);
  if (
    !norms.some((norm) => CONTACT.test(norm) || RANG.test(norm) || norm === 'request') &&
    !norms.includes('from')
  )
    return undefined;
  const side = (mention: Mention | undefined) =>
    mention?.senses
      .map(({ kind, id }) => (kind === 'person' ? record.people.get(id)?.party : id))
      .find((id) => id !== undefined && event.parties.includes(id));
  const subject = (at: number) =>
    side(mentions.findLast(({ last }) => last < at && at - last <= 5));
  const agent = (at: number) => side(mentions.find(({ first }) => first >= at && first - at <= 2));
  const wish = wishAt(norms);
  if (wish !== undefined)
    return norms[wish + 1] === 'of'
      ? agent(wish + 2)
      : side(mentions.findLast(({ last }) => last < wish && wish - last <= 3));
  const request = requestAt(norms);
  if (request !== undefined) return subject(request);
  const reason = reasonAt(norms);
  if (reason)
    return /^(?:he|she)$/.test(norms[reason.from + 1] ?? '')
      ? he
      : side(mentions.find(({ first, last }) => first > reason.from && last < reason.to));
  const first = cleftAt(norms);
  if (first !== undefined) return agent(first);
  const origin = originAt(norms);
  if (origin !== undefined) return agent(origin + 1);
  for (let at = 1; at < norms.length; at += 1) {
    const how = askingAt(norms, at);
    if (how) return how === 'by subject' ? subject(at) : agent(how.by + 1);
  }
  return undefined;
}

/** "at Delhi's request", "on the initiative of Washington" */
function wishAt(norms: readonly string[]): number | undefined {
  if (!norms.some((norm, at) => CONTACT.test(norm) && !isBeside(norms, at))) return undefined;
  const at = norms.findIndex(
    (norm, index) =>
      WISH.test(norm) &&
      norms.slice(Math.max(0, index - 6), index).some((it) => /^(?:at|on|by|upon)$/.test(it)),
  );
  return at > 0 ? at : undefined;
}

/** "It was Washington that rang", "a request from New Delhi to bring them together": where it is told who. */
function cleftAt(norms: readonly string[]): number | undefined {
  const was = norms.findIndex((norm, at) => norm === 'it' && norms[at + 1] === 'was');
  const who =
    was === -1 ? -1 : norms.findIndex((norm, at) => at > was && /^(?:that|who|which)$/.test(norm));
  if (who > was && who - was <= LONGEST_NAME && RANG.test(norms.slice(who + 1, who + 4).join(' ')))
    return norms[was + 2] === 'the' ? was + 3 : was + 2;
  const wish = norms.findIndex((norm, at) => WISH.test(norm) && norms[at + 1] === 'from');
  return wish !== -1 && /\bto (?:bring|get) (?:the|them|both)\b/.test(norms.slice(wish).join(' '))
    ? wish + 2
    : undefined;
}

/** "It was the White House that" */
const LONGEST_NAME = 7;
const RANG =
  /^(?:(?:had )?(?:rang|rung|called|phoned|telephoned|dialled|(?:placed|made|initiated|put in) (?:the|that|this))|picked up(?!(?: the (?:phone|telephone|receiver))? for\b))\b/;

/** "The request for the call came from Delhi", "the call had come from the White House" */
function originAt(norms: readonly string[]): number | undefined {
  const from = norms.findIndex(
    (norm, index) => norm === 'from' && /^(?:came|come|comes)$/.test(norms[index - 1] ?? ''),
  );
  if (from < 2) return undefined;
  const wish = norms.slice(0, from).some((norm) => WISH.test(norm));
  const call = norms.slice(Math.max(0, from - 3), from).includes('call');
  return wish || call ? from : undefined;
}

/** Whether a word tells that the contact itself was asked for: by its subject, or by whom a "by" names. */
function askingAt(norms: readonly string[], at: number): 'by subject' | { by: number } | undefined {
  const verb = norms[at] ?? '';
  if (!ASKED.test(verb)) return undefined;
  let next = norms[at + 1] === 'for' ? at + 2 : at + 1;
  // "a conversation that New Delhi had sought"
  const sought = norms.slice(Math.max(0, at - 7), at);
  const that = sought.findIndex(
    (norm, step) => /^(?:that|which)$/.test(norm) && OBJECT.test(sought[step - 1] ?? ''),
  );
  if (that > 0 && (next === norms.length || /^(?:and|but|then|in|on)$/.test(norms[next] ?? '')))
    return 'by subject';
  // "the call, for which Washington had asked"
  if (
    /^(?:asked|sought|requested)$/.test(verb) &&
    sought.some(
      (norm, step) =>
        norm === 'for' && sought[step + 1] === 'which' && OBJECT.test(sought[step - 1] ?? ''),
    )
  )
    return 'by subject';
  const contactBefore = norms.slice(0, at).some((norm) => CONTACT.test(norm));
  // "The conversation had been asked for by India"
  if (norms[next] === 'by') return contactBefore ? { by: next } : undefined;
  if (/^(?:asked|asks)$/.test(verb) && next === at + 1 && norms[next] !== 'to') return undefined;
  // "the Americans had wanted to talk", "Trump had asked to speak to him"
  if (norms[next] === 'to' && /^(?:talk|speak)$/.test(norms[next + 1] ?? '')) {
    const listener = /^(?:to|with)$/.test(norms[next + 2] ?? '');
    return next + 2 === norms.length || (listener && next + 6 >= norms.length)
      ? 'by subject'
      : undefined;
  }
  while (BEFORE_CONTACT.test(norms[next] ?? '')) next += 1;
  const object = norms[next] ?? '';
  if (!OBJECT.test(object)) return undefined;
  // "asked for talks on the dam", "wanted it to end": something else than this contact.
  if (OTHERWISE.test(norms[next + 1] ?? '')) return undefined;
  if (LOOSE.test(verb) && object !== 'call') return undefined;
  // "The duties fell because Delhi had asked for it": something else than the contact was asked for.
  if (object === 'it' && norms.slice(0, at).includes('because')) return undefined;
  return 'by subject';
}

/** "made in his call at Xi's request": the contact says where, and is not what was asked for. */
function isBeside(norms: readonly string[], at: number): boolean {
  let from = at - 1;
  while (BEFORE_CONTACT.test(norms[from] ?? '') || /^(?:his|her|its)$/.test(norms[from] ?? ''))
    from -= 1;
  return /^(?:in|during|at|after)$/.test(norms[from] ?? '');
}

/** "The call was held because the Americans had sought it": where the reason begins and its verb stands. */
function reasonAt(norms: readonly string[]): { from: number; to: number } | undefined {
  const from = norms.findIndex((norm) => /^(?:because|since|after)$/.test(norm));
  if (from < 2) return undefined;
  const contact = norms.findIndex(
    (norm, at) => at < from && norm !== 'it' && CONTACT.test(norm) && !isBeside(norms, at),
  );
  const told = contact !== -1 && norms.slice(contact, from).some((norm) => CAME_ABOUT.test(norm));
  if (!told && !IT_CAME_ABOUT.test(norms.slice(0, from).join(' '))) return undefined;
  const to = norms.findIndex((norm, at) => at > from && REQUESTED.test(norm));
  if (to === -1 || to - from > LONGEST_NAME) return undefined;
  const object = norms[to + 1] === 'for' ? to + 2 : to + 1;
  return /^(?:it|one|this)$/.test(norms[object] ?? '') && object === norms.length - 1
    ? { from, to }
    : undefined;
}

/** What a contact does when it comes to be; "met" and "spoke" do so by themselves. */
const CAME_ABOUT =
  /^(?:came|come|happened|held|took|taken|arranged|organised|organized|scheduled|convened|set|laid|was|only|met|spoke|talked|placed|made|booked|put)$/;
const IT_CAME_ABOUT =
  /^(?:and |but )?it (?:only |had |was |had been |had only )*(?:came about|come about|happened|held|took place|taken place|arranged|organi[sz]ed|set up|laid on)$/;
const REQUESTED =
  /^(?:asked|sought|requested|wanted|proposed|suggested|initiated|instigated|desired)$/;

/** "Delhi put in a request, and so Modi and Xi met": where the request is made. */
function requestAt(norms: readonly string[]): number | undefined {
  const at = norms.findIndex(
    (norm, index) =>
      /^(?:made|lodged|submitted|filed|sent|put)$/.test(norm) &&
      /^(?:in )?(?:a|the|its|their) request (?:and )?so\b/.test(
        norms.slice(index + 1, index + 6).join(' '),
      ),
  );
  return at === -1 ? undefined : at;
}
