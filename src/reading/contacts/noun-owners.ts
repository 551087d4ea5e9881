/** Whose a contact noun is, where the words right before it do not say so. */
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Subject } from '../people/named.js';
import type { Place } from './noun-place.js';
import { subjectOf } from './subjects.js';

/** "the Helsinki summit with Trump", "his Oval Office meeting with": where it was; whose it is stands elsewhere. */
export function atVenue(
  { cast, at, from, noun, memory }: Place,
  other: Actor,
): Subject | undefined {
  const city = cast.actorAt(from - 1);
  if (!city?.place || city.count !== 1 || city.possessive || cast.breaks(from) || noun.place)
    return undefined;
  if (/^(?:calls?|letters?|missive|videocall|conversation)$/.test(cast.norm(at))) return undefined;
  const article = /^(?:the|that|his|her)$/.exec(cast.norm(city.first))?.[0];
  const capital = cast.sentence.mentions.some(
    ({ last, form }) => last === city.last && form === 'capital',
  );
  const his = article === 'his' || article === 'her';
  // "Delhi talks with Modi": whose capital it is stands behind.
  const home = city.parties.every((party) => other.parties.includes(party));
  if (!other.personal || !(home || his || (article && capital))) return undefined;
  const owner = his ? ownerBefore(cast, city.first) : subjectOf(cast, city.first, memory, false);
  if (owner?.who.personal) return owner;
  return memory.subject?.personal ? { who: memory.subject, last: -1 } : undefined;
}

/** "Carney's handshake at the meeting with Xi"; "Their talks with Vance": of the sentence before. */
export function ownerElsewhere({ cast, from, memory }: Place, other: Actor): Subject | undefined {
  if (/^(?:his|her|their)$/.test(cast.norm(from - 1)) && cast.actors[0] === other) {
    const who = memory.pair ?? memory.subject;
    return who?.personal ? { who, last: -1 } : undefined;
  }
  if (!/^(?:at|in|during|from|after|on)$/.test(cast.norm(from - 2))) return undefined;
  const owner = cast.actors.findLast(({ last }) => last < from);
  const near = owner?.possessive && owner.personal && owner.parties.length === 1;
  return near && from - owner.last <= 7 ? { who: owner, last: owner.last } : undefined;
}

/** "the photo of Mitsotakis during his call with": the one before who is named. */
export function ownerBefore(cast: Cast, at: number): Subject | undefined {
  if (!/^(?:his|her)$/.test(cast.norm(at))) return undefined;
  const owner = cast.actors.findLast(
    ({ last, personal, parties }) => last < at && personal && parties.length === 1,
  );
  return owner && { who: owner, last: owner.last };
}

/** Whose call it is: "Trump's", "US", or that of something that is no party: "Apple's". */
export function ownerOf({ cast, from }: Place): Actor | 'somebody else' | undefined {
  const before = from - 1;
  const actor = cast.actorAt(before);
  if (actor && !cast.breaks(from)) {
    if (actor.parties.length === 0) return 'somebody else';
    // "Netanyahu's White House meeting with Trump": the place stands between.
    const host = actor.place ? cast.actorAt(actor.first - 1) : undefined;
    if (host?.possessive && host.personal && !cast.breaks(actor.first)) return host;
    return actor;
  }
  const text = cast.word(before)?.text ?? '';
  if (
    /['’]s$/.test(text) &&
    !/^(?:today|yesterday|tomorrow|tonight|week|month|year|it|he|she|that|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      cast.norm(before),
    )
  ) {
    return 'somebody else';
  }
  return /^(?:our|my|your)$/.test(cast.norm(before)) ? 'somebody else' : undefined;
}
