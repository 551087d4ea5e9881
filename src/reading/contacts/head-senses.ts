/** Whether a word that can be a noun of contact is one where it stands: "a call for tenders" is none. */

import type { Mention } from '../../record/names.js';
import { MONTHS } from '../dates/date-words.js';
import { PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { NOT_AFTER_CALL, NOT_BEFORE_CALL } from '../vocabulary.js';
import { isNaming } from './naming.js';

const A_TIME =
  /^(?:morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter|\p{L}+day)$/u;

/** What may be one occasion, and may last: "the row", "their shouting match". */
export const QUARREL = /\b(?:row|clash|quarrel|spat|altercation|match)s?$/i;

/** What a quarrel does that lasts. */
const GOES_ON =
  /^(?:goes|went|dates|dated|continue[sd]?|drags|dragged|rumbles|rumbled|simmers|simmered|deepens|deepened|escalate[sd]?|widens|widened|festers|festered|spreads?|threatens|threatened|has|is)$/;

const SETTLES = /^(?:settl|end(?:ed|s)?$|resolv|defus|mend|heal|bur(?:y|ied)|patch)/;

/** "Tuesday's visit", "September's trip" */
const WHOSE_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|yesterdays|todays|(?:january|february|march|april|may|june|july|august|september|october|november|december)s)$/;

/** "visit", "talk", "call", "meeting" can be verbs: the words before them tell. */
export function isNoun(
  sentence: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): boolean {
  const word = sentence.words[at]?.norm ?? '';
  const before = sentence.words[at - 1]?.norm ?? '';
  if (
    word === 'talk' &&
    !/^(phone|telephone|video|a|the|their|long|brief|frank|first|short)$/.test(before)
  )
    return false;
  // "as the palace calls it", "calls this a farce"; "held a call this afternoon"
  const [next, third] = [sentence.words[at + 1]?.norm ?? '', sentence.words[at + 2]?.norm ?? ''];
  if (
    /^calls?$/.test(word) &&
    (/^(it|them|him|us|me|you)$/.test(next) ||
      (/^(this|that)$/.test(next) && !A_TIME.test(third)) ||
      // "and call her a friend", "would hear him call Xi a friend"
      ((next === 'her' || names.has(at + 1)) && isNaming(sentence, at, names))) &&
    // "a phone call that lasted ten minutes"
    !/^(a|an|the|his|her|their|its|one|another|phone|telephone|video)$/.test(before) &&
    !/^(?:-|[–—/])$/.test(sentence.words[at]?.before ?? '')
  )
    return false;
  if (/^(visit|talk|call|contact|exchange|visits|calls|summit)$/.test(word)) {
    if (/^(to|will|would|could|should|may|might|can|must|not)$/.test(before)) return false;
    const sides = names.get(at - 1);
    if (sides && word === 'calls' && sides.senses.some(({ kind }) => kind === 'person'))
      return false;
    if (/^(they|he|she|who|leaders|we|i|you)$/.test(before)) return false;
  }
  if (
    word === 'meeting' &&
    /^(is|are|was|were|of|after|before|by|on|to)$/.test(before) &&
    names.has(at + 1)
  )
    return false;
  // "Ottawa talks of a common front": what a side does.
  const owner = names.get(at - 1);
  if (word === 'talks' && next === 'of' && owner && owner.form !== 'adjective') return false;
  if (word === 'visits' && names.has(at - 1) && names.has(at + 1)) return false;
  // "the shield that the United States calls Golden Dome": what a side names something.
  const object = sentence.words[at + 1];
  if (
    word === 'calls' &&
    owner &&
    owner.form !== 'adjective' &&
    object?.before === ' ' &&
    (/^\p{Lu}/u.test(object.text) || /^(?:the|an?|its|such|what)$/.test(next))
  )
    return false;
  return true;
}

/** "to raise bilateral trade": of both, and no meeting. */
export function isOfBoth(norm: string, next: string): boolean {
  return /^(?:bi|tri|multi)lateral$/.test(norm) && OF_BOTH.test(next);
}

const OF_BOTH =
  /^(?:trade|relations?|relationship|ties|cooperation|co-operation|agreements?|investments?|issues?|matters?|agenda|treat(?:y|ies)|accords?|exchanges?|affairs|economic|political|defen[cs]e|security)$/;

export function isContactNoun(sentence: Sentence, at: number): boolean {
  const norm = (index: number) => sentence.words[index]?.norm ?? '';
  const word = norm(at);
  if (word === 'call' || word === 'calls') {
    if (/^(phone|telephone|video)$/.test(norm(at - 1))) return true;
    if (NOT_AFTER_CALL.has(norm(at + 1)) && !/^(on|in|for)$/.test(norm(at + 1))) return false;
    if (norm(at + 1) === 'for')
      return (
        /^(the|a|an|about)$/.test(norm(at + 2)) &&
        /^(time|first|hour|half|minutes)$/.test(norm(at + 3))
      );
    return !NOT_BEFORE_CALL.has(norm(at - 1)) && norm(at - 1) !== 'so';
  }
  // "spoke by video link", "over a video link": the means of what the verb tells.
  if (word === 'link') {
    const before = /^(?:an?|the|secure)$/.test(norm(at - 2)) ? norm(at - 3) : norm(at - 2);
    return /^(?:video|satellite)$/.test(norm(at - 1)) && !PREPOSITIONS.has(before);
  }
  if (word === 'conference' || word === 'conferences')
    return /^(video|telephone|phone|virtual)$/.test(norm(at - 1));
  if (word === 'message')
    return /\b(?:sent|sends|conveyed|wrote|received|receives|delivered|handed|passed|written|verbal)\b/.test(
      sentence.words
        .slice(Math.max(0, at - 5), at)
        .map((w) => w.norm)
        .join(' '),
    );
  if (word === 'letter' || word === 'letters')
    return norm(at + 1) !== 'of' || !/^(intent|credit|credence)$/.test(norm(at + 2));
  if (word === 'summit' || word === 'summits') {
    // The G20 summit is a gathering of many: the parties tell which.
    return true;
  }
  if (word === 'contact' || word === 'contacts')
    return /^(last|latest|telephone|phone|first|direct)$/.test(norm(at - 1));
  // "moved the exchange rate"
  if (word === 'exchange')
    return (
      /^(the|their|phone|an)$/.test(norm(at - 1)) &&
      !/^(?:rates?|controls?|floor)$/.test(norm(at + 1))
    );
  // "Pelosi's trip hung over it": of somebody whom nobody here knows.
  // "Marco Polo once did the same journey": a way, and no contact.
  if (/^(trip|journey)$/.test(word) && norm(at - 1) === 'same') return false;
  if (/^(visit|visits|trip|journey|stopover)$/.test(word)) {
    const owner = sentence.words[at - 1];
    const known = sentence.mentions.some(({ last }) => last === at - 1);
    if (/['’]s$/.test(owner?.text ?? '') && /^\p{Lu}/u.test(owner?.text ?? '') && !known)
      return (
        WHOSE_DAY.test(owner?.norm ?? '') ||
        /^(president|minister|chancellor|premier|prince|king|leader)s$/.test(owner?.norm ?? '')
      );
  }
  if (word === 'dialogue' || isOfBoth(word, norm(at + 1))) return false;
  // "Incheon was a stopover with an agenda": where somebody broke a journey, whoever he met there.
  if (word === 'stopover' && /^(?:an?|no|any|every)$/.test(norm(at - 1))) return false;
  if (word === 'conference') return /^(video|virtual)$/.test(norm(at - 1));
  if (word === 'round' || word === 'rounds') {
    const before = sentence.words.slice(Math.max(0, at - 3), at).map(({ norm: w }) => w);
    return (
      /^(of|in|at|between|on)$/.test(norm(at + 1)) ||
      /^(second|third|fourth|fifth|last|latest|first|next|istanbul|geneva|madrid|stockholm|london)$/.test(
        before.at(-1) ?? '',
      ) ||
      /^\p{Lu}/u.test(sentence.words[at - 1]?.text ?? '') ||
      // "the June 2 round"
      (/^\d{1,2}$/.test(norm(at - 1)) && MONTHS.has(norm(at - 2)))
    );
  }
  if (/^(appointment|audience)$/.test(word)) {
    const owner = sentence.words[at - 1];
    const his = /['’]s$/.test(owner?.text ?? '') || /^(his|her|their)$/.test(owner?.norm ?? '');
    return norm(at + 1) === 'with' || (his && /^(in|at|on|for)$/.test(norm(at + 1)));
  }
  // "The row goes back to November": a quarrel that goes on is no occasion.
  // "settled their row over the price of cocoa": an affair, and nothing that was on a day.
  const settled = [2, 3].some((back) => SETTLES.test(norm(at - back)));
  if (QUARREL.test(word) && (GOES_ON.test(norm(at + 1)) || settled)) return false;
  if (word === 'match' && norm(at - 1) !== 'shouting') return false;
  // "his fist bump with", "the bear hug in Delhi"; "her embrace of the euro" and "a bump in the polls" are none.
  if (/^(bump|hug|embrace)$/.test(word)) {
    if (word === 'bump' && !/^(?:fist|elbow)$/.test(norm(at - 1))) return false;
    return /^(?:with|in|at|on|outside|between)$/.test(norm(at + 1));
  }
  if (/^(dinner|lunch|breakfast|banquet|chat|handshake)$/.test(word) || QUARREL.test(word))
    return (
      (/^(the|their|a|over|this|that|his|her|working|office|house|state|joint|private|brief|last|shouting)$/.test(
        norm(at - 1),
      ) ||
        // "Before dinner on Thursday" is when.
        (/^\p{Lu}/u.test(sentence.words[at - 1]?.text ?? '') &&
          !/^(?:before|after|until|since)$/.test(norm(at - 1)))) &&
      !/^(table|party|date|time|break|of)$/.test(
        word === 'handshake' ? norm(at + 1).replace('of', '') : norm(at + 1),
      )
    );
  // "his hour with Putin", "their forty minutes with the king"
  if (/^(hours?|minutes)$/.test(word)) {
    const counted = [1, 2, 3].map((step) => sentence.words[at - step]);
    return (
      norm(at + 1) === 'with' &&
      counted.some(
        (each) => /^(his|her|their)$/.test(each?.norm ?? '') || /['’]s$/.test(each?.text ?? ''),
      )
    );
  }
  if (word === 'reunion') return /^(with|of|in|at|on|between)$/.test(norm(at + 1));
  return true;
}

/** The word, or all of those that hyphens join to it where it is the last: "one-to-one", "sit-down". */
export function joinedTo(sentence: Sentence, at: number): { first: number; norm: string } {
  const { words } = sentence;
  const hyphen = (index: number) => words[index]?.before === '-';
  let first = at;
  if (!hyphen(at + 1)) while (hyphen(first) && at - first < 3) first -= 1;
  return {
    first,
    norm: words
      .slice(first, at + 1)
      .map(({ norm }) => norm)
      .join('-'),
  };
}
