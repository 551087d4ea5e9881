import type { Cast } from '../people/cast.js';
import { NEWSROOM } from '../people/role-words.js';
import { MODIFIERS, NOT_BEFORE_CALL, NOUNS } from '../vocabulary.js';
import { isAdverb } from './adjuncts.js';
import { isOfBoth } from './head-senses.js';

const COURTESY =
  /^(?:congratulations?|condolences?|thanks|support|invitation|apology|sympathy|protest|solidarity|reassurance|reply)$/;

/** "sit-down", "link-up", "video conference": two words, and one noun. */
export function twoWordNoun(cast: Cast, at: number): string | undefined {
  if (/^conferences?$/.test(cast.norm(at)) && /^(?:video|phone)$/.test(cast.norm(at - 1)))
    return 'videoconference';
  if (cast.before(at) !== '-') return undefined;
  const noun = `${cast.norm(at - 1)}${cast.norm(at)}`;
  // "held a three-way with", not "three-way talks"
  if (noun === 'threeway') return NOUNS.has(cast.norm(at + 1)) ? undefined : noun;
  return /^(?:sitdown|linkup|hookup|meetup|catchup|gettogether)$/.test(noun) ? noun : undefined;
}

/** The first word of "one-on-one", "face-to-face", "tête-à-tête" where it is what two had, and of no meeting. */
export function oneOnOne(cast: Cast, at: number): number | undefined {
  const words = [2, 1, 0].map((back) => cast.norm(at - back)).join(' ');
  if (!/^(?:one on one|face to face|tete a tete)$/.test(words) || cast.before(at) !== '-')
    return undefined;
  const stands = cast.breaks(at + 1) || !NOUNS.has(cast.norm(at + 1));
  const noun =
    cast.actorAt(at - 3) ??
    /^(?:a|an|the|their|first|second|third|his|her)$/.exec(cast.norm(at - 3));
  return stands && noun ? at - 2 : undefined;
}

/** "the Trump–Xi meet"; behind "Lula and Milei" it is what they do. */
function isPair(cast: Cast, at: number): boolean {
  const pair = cast.actorAt(at);
  return pair !== undefined && (pair.tight || /^(?:the|a|an)$/.test(cast.norm(pair.first)));
}

export function isOtherSense(cast: Cast, at: number): boolean {
  const norm = cast.norm(at);
  const call = norm === 'call' || norm === 'calls';
  if (call && NOT_BEFORE_CALL.has(cast.norm(at - 1)) && !cast.breaks(at)) return true;
  if (
    norm === 'meet' &&
    !/^(?:the|a|this|that|their)$/.test(cast.norm(at - 1)) &&
    !isPair(cast, at - 1)
  )
    return true;
  // "are meeting resistance"
  if (norm === 'meeting' && /^(?:is|are|was|were|be|been)$/.test(cast.norm(at - 1))) return true;
  const next = cast.norm(at + 1);
  if (
    call &&
    !cast.breaks(at + 1) &&
    /^(?:sheet|centre|center|centers|centres|log|sign|girl|box|option|options)$/.test(next)
  )
    return true;
  if (norm === 'talks' && /^(?:up|down)$/.test(next)) return true;
  if (isOfBoth(norm, next)) return true;
  // "a letter of intent" is to nobody; one of congratulation is.
  return /^letters?$/.test(norm) && next === 'of' && !COURTESY.test(cast.norm(at + 2));
}

/** "today's talks", "last week's call" */
function isTimesOwn(cast: Cast, at: number): boolean {
  return (
    /['’]s$/.test(cast.word(at)?.text ?? '') &&
    /^(?:today|yesterday|tomorrow|tonight|week|weekend|month|year|morning|night)$/.test(
      cast.norm(at),
    )
  );
}

const HOSTED = /^(?:hosted|brokered|mediated|led|sponsored|backed|facilitated|convened)$/;

/** Over "phone", "long-awaited", "Busan" to the first word that belongs to the noun. */
export function modifiersFrom(cast: Cast, at: number): number {
  let from = at;
  while (from > cast.start && at - from < 6 && !/[,;:()"“”.]/.test(cast.before(from))) {
    const before = from - 1;
    const actor = cast.actorAt(before);
    if (actor) break;
    const norm = cast.norm(before);
    // "Erdogan-hosted talks", "US-brokered talks": whose house it was.
    const house = cast.actorAt(before - 1);
    if (HOSTED.test(norm) && cast.before(before) === '-' && house) {
      from = house.first;
      continue;
    }
    const capital =
      /^\p{Lu}\p{Ll}/u.test(cast.word(before)?.text ?? '') &&
      before > cast.start &&
      !NEWSROOM.has(norm);
    if (
      !MODIFIERS.has(norm) &&
      !capital &&
      !/^\d/.test(norm) &&
      !isTimesOwn(cast, before) &&
      // "after two hours of talks"
      !(cast.norm(from) === 'of' && /^(?:hours?|minutes?|weeks?|months?)$/.test(norm)) &&
      !(isAdverb(cast, before) && norm.endsWith('ly'))
    )
      break;
    from = before;
  }
  return from;
}
