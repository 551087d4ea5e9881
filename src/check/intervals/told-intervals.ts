/** Which two ends a stated span has, by the words around it. */
import { isPast } from '../../reading/assertion/tense.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { LAPSE } from '../../reading/dates/lapse-words.js';
import type { Sentence } from '../../reading/reading.js';
import { runsUntilNow } from './until-now-words.js';

/** A stretch of the copy. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where an end is told: in words of its own ("two weeks after THEY HAD TALKED"), as the contact that the
 * span stands beside ("a week later THEY MET"), as what the text told before, or it is the day of writing.
 */
export type EndTold = Stretch | 'beside' | 'main' | 'before' | 'written';

export interface ToldInterval {
  earlier: EndTold;
  later: EndTold;
}

/** Behind a span: it is the way between two things. */
const LAY =
  /^\s*(?:[\w’'-]+\s+){0,2}?(?:(?:went|gone) by|passed|pass(?= between| from)|elapsed|lay|lie|lies|separated?|separates|divided?|divides|apart|stood|came and went|(?:were|was|is|are) all (?:that|it took))\b/i;
/** Before a span: the same. */
const GAP =
  /(?:\b(?:gap|interval|pause|wait|lull|hiatus|distance|break|time)\b[^.;]{0,120}?(?:\b(?:of|was|is|lasted|came to)|:)|\b(?:lay|passed|lie|elapsed|went by)|\bthere (?:were|was|are|is)|\btook(?: them| both| the two| the sides)?)\s+(?:only\s+|just\s+|barely\s+|a mere\s+|no more than\s+|all of\s+|a full\s+)?$/i;
/** "From Geneva to Islamabad it was", "the interval from Geneva to Islamabad," */
const FROM_TO =
  /(?:\bfrom\b[^.;]{3,80}\bto\b[^.;]{3,80}\bit (?:was|is|had been)\s+|\b(?:gap|interval|pause|wait|lull|hiatus) (?:from|between)\b[^.;]{3,100},\s)(?:(?:only|just|barely|some|about|all of)\s+)?$/i;
const BY =
  /\b(?:follow(?:ed|s)|preced(?:ed|es)|came (?:after|before)|trailed)\b[^.;]*\bby\s+(?:only\s+|just\s+|some\s+)?$/i;

/** Behind a span: time that goes by, or has gone. */
const GOES_BY =
  /^\s*(?:(?!(?:before|after|since|later|earlier|following|prior|ago|of)\b)[\p{L}’'-]+\s+){0,3}?(?:(?:go|goes|going|went|gone|slip|slipped|tick|ticked|fly|flew|flown|roll|rolled|slid|creep|crept|drag|dragged) (?:by|past|away)|gone|pass(?:ed|es|ing)?|elaps(?:e|ed|es|ing)|lay|lie|lies|lying|stood|stand|separat(?:ed?|es|ing)|divid(?:ed?|es|ing)|apart|behind (?:them|him|her|it|us|both|the (?:two|pair))|old|distant|removed|back|came and went|(?:was|is) (?:the time|how long)|on (?:the|its|their) heels|(?:of|in) silence|between|from|without)\b/iu;
/** Before a span: it is time that somebody lets go by, or that a thing takes. */
const TAKES =
  /\b(?:let|lets|letting|wait(?:ed|s|ing)?|need(?:ed|s|ing)?|took|takes|taken|taking)\s+(?:(?!(?:for|in|on|over|about|by|to|that)\b)[\p{L}’'-]+\s+){0,6}$/iu;
/** Before a span: it is one that is there, or how long something lasted. */
const IS_THERE = new RegExp(
  `\\b(?:spent|left|allow(?:ed|s|ing)?|last(?:ed|s|ing)?|lay|passed|elapsed|(?:went|gone) by|there (?:were|was|are|is|had been)|had been|(?:${LAPSE})\\b[^.;]{0,80}?(?:\\b(?:of|was|is|came to)|:))\\s+(?:[\\p{L}’'-]+\\s+){0,2}$`,
  'iu',
);
/** Behind a span: it is the length of such a time. */
const OF_LAPSE = new RegExp(`^['’]?\\s(?:[\\p{L}-]+\\s)?(?:${LAPSE})\\b`, 'iu');

/**
 * Whether a span is told as time that goes by, in whatever words: enough where the sentence tells two
 * contacts between which it can be, and too little where they have to be looked for.
 */
export function isTimeGoingBy({ text, start }: Sentence, span: SpanRead): boolean {
  const before = text.slice(0, span.start - start);
  const behind = text.slice(span.amount.end - start);
  if (span.direction === 'in' || span.direction === 'within') return false;
  if (TAKES.test(before)) return true;
  const isOfLapse = IS_THERE.test(before) || OF_LAPSE.test(behind);
  return (span.direction === 'none' && isOfLapse) || GOES_BY.test(behind);
}

/** Behind a span: it goes on until the day of writing. */
const UNTIL_NOW =
  /^\s*(?:(?:now|already) )?(?:has|have) (?:now |already )?(?:passed|gone by|elapsed|gone|lapsed)\b[^.;]{0,20}?\bsince\b/i;
/** "Two months have gone since, and …", "since then": since what was told before. */
const SINCE_ALONE = /^(?:\s(?:then|that day))?\s*(?:[,.;:!?—–)]|$)/i;
/** "took them three months to pick up the receiver after shaking hands" */
const TO_DO_AFTER = /^ (?:to|for|until|before)\b[^.;,]{3,100}?\b(?:after|since|following)(?= )/i;
/** Behind a span: it went by until the contact that the sentence tells. */
const SINCE = /^[^,;.]{0,40}?\bsince\s/i;

/** Behind "after" and the like: no words of an end, so that it means "later". */
const NOTHING =
  /^\s*(?:$|[,.;:)—–]|(?:the|he|she|they|it|his|her|their)\s(?:\w+\s){0,3}?(?:was|were|had|met)\b$)/i;
const POINTS_BACK =
  /^\s(?:that|this|it|which|the (?:first|former|earlier one))(?=\s*[,.;:]|\s(?:was|were|had|came|the|he|she|they)\b|$)/i;

/** "The meeting was two months old", "their call three weeks behind them" */
const IS_OLD =
  /^\s(?:old\b(?=[,.;]| when| by)|behind (?:them|him|her|both|the two)\b|in the past\b)/;

/** "It took three weeks until the two met", "before negotiators were back in Istanbul" */
const UNTIL_TOGETHER =
  /^\s(?:until|before)\s[^.;:]{0,60}?(?:\b(?:they|both|two|pair|negotiators|delegations|leaders|presidents|ministers|envoys|teams|sides|men)|(?<!\b(?:in|at|of|from|near|for) )\b\p{Lu}[\p{L}’'-]+) (?:\p{Ll}+ ){0,2}?(?:met|did (?:so|it)|(?:was|were) (?:back|again) (?:in|at|on)|sat (?:down|together)|spoke|talked|rang|saw each other|shook hands|called|had (?:each other|one another|him|her))\b/u;

/** Whether a span is told as the time that went by until two came together: "It took three weeks until". */
export function isUntil({ text, start }: Sentence, span: SpanRead): boolean {
  return (
    /\b(?:took|it (?:was|had been))\s+(?:[\p{Ll}]+\s){0,3}$/iu.test(
      text.slice(0, span.start - start),
    ) && UNTIL_TOGETHER.test(text.slice(span.amount.end - start))
  );
}

/** Whether a span is told as the way between two contacts that the sentence names: "A followed B by a week". */
export function isWayBetween(sentence: Sentence, span: SpanRead): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const behind = sentence.text.slice(span.amount.end - sentence.start);
  if (BY.test(before) || IS_OLD.test(behind)) return true;
  if (
    /\b(?:took|it (?:was|had been))\s+(?:[\p{Ll}]+\s){0,3}$/iu.test(before) &&
    UNTIL_TOGETHER.test(behind)
  )
    return true;
  if (!/\b(?:between|from|since|separat\w+|divid\w+|apart)\b/i.test(sentence.text)) return false;
  return LAY.test(behind) || GAP.test(before) || FROM_TO.test(before);
}

/** The two ends that the words around a span tell; undefined where they tell none. */
export function toldInterval(sentence: Sentence, span: SpanRead): ToldInterval | undefined {
  const { text, start } = sentence;
  const behind = (from: number) => text.slice(from - start);
  if (span.direction === 'ago')
    return /then$/i.test(span.text)
      ? { earlier: 'before', later: 'written' }
      : { earlier: 'beside', later: 'written' };
  if (runsUntilNow(sentence, span)) return { earlier: 'main', later: 'written' };
  const now = UNTIL_NOW.exec(behind(span.amount.end));
  if (now) {
    const end = span.amount.end + now[0].length;
    const alone = SINCE_ALONE.test(behind(end));
    return { earlier: alone ? 'before' : endBehind(sentence, end, false), later: 'written' };
  }
  const since = LAY.test(behind(span.amount.end)) ? SINCE.exec(behind(span.amount.end)) : null;
  if (since)
    return {
      earlier: endBehind(sentence, span.amount.end + since[0].length - 1, false),
      later: 'main',
    };
  const taken = TAKES.test(text.slice(0, span.start - start))
    ? TO_DO_AFTER.exec(behind(span.amount.end))
    : null;
  if (taken && span.direction === 'none')
    return {
      earlier: endBehind(sentence, span.amount.end + taken[0].length, false),
      later: 'main',
    };
  if (span.direction === 'none' || span.direction === 'in') return undefined;
  const way = behind(span.amount.end)
    .slice(0, span.end - span.amount.end)
    .trim();
  if (/^(?:separated?|lie|lay|apart|passed|elapsed)$/i.test(way)) return undefined;
  const opens = opensSentence(text.slice(0, span.start - start));
  if (span.direction === 'within') {
    const of = /^\s(?:of|after|following|from)\s/i.exec(behind(span.end));
    return of
      ? { earlier: endBehind(sentence, span.end + of[0].length - 1, opens), later: 'main' }
      : { earlier: 'before', later: 'beside' };
  }
  const back = POINTS_BACK.test(behind(span.end));
  if (!takesWords(way, behind(span.end)))
    return span.direction === 'before'
      ? { earlier: 'beside', later: 'before' }
      : { earlier: 'before', later: 'beside' };
  if (span.direction === 'before')
    return back
      ? { earlier: 'beside', later: 'before' }
      : { earlier: 'main', later: endBehind(sentence, span.end, opens) };
  if (back) return { earlier: 'before', later: 'beside' };
  // "It is a fortnight since they met"
  const present = /\b(?:it is|it's|it’s|it has been|now)\s*$/i.test(
    text.slice(Math.max(0, span.start - start - 24), span.start - start),
  );
  return {
    earlier: endBehind(sentence, span.end, opens),
    later: /^since$/i.test(way) && present ? 'written' : 'main',
  };
}

/** Whether words of an end stand behind a span: "two weeks after THE CALL", not "two weeks later". */
function takesWords(way: string, behind: string): boolean {
  if (NOTHING.test(behind)) return false;
  return (
    /^(?:or so )?(?:after|since|following|on from|prior to|ahead of)$/i.test(way) ||
    (/^(?:or so )?before$/i.test(way) && !isAdverb(behind))
  );
}

/** "barely a month before in Hamburg", "the three days before had been spent": nothing is told that came after. */
function isAdverb(behind: string): boolean {
  return /^\s(?:in|on|at|by|over|and|but|had|was|were|when)\b/i.test(behind);
}

function opensSentence(before: string): boolean {
  return /^(?:.*[—–]\s*)?(?:(?:and|but|so|just|only|now|then|still|coming)[\s,]*)*$/i.test(before);
}

/** How a part behind a comma goes on with what an end tells. */
const GOES_ON =
  /^,\s(?:(?:this time|once more|again)\s)?(?:in|on|at|about|by|over|under|where|with|during|aboard|beside|from|via|when|which|who|to (?:talk|discuss|speak|sign|see|hear))\b/i;
/** A name, and nothing else: it says who was meant before it. */
const NAME = /^,\s(?:\p{Lu}[\p{L}.’'-]+\s?){1,4}$/u;

/** Who somebody is, between commas. */
const INTRODUCED = /^,\s(?:the|an?|its|his|her|their|then|now|\p{Lu}[\p{L}.-]*['’]s)\s[^,]{2,80}$/u;

/** The words of an end that begin at an offset: up to where the main clause begins, or goes on. */
export function endBehind({ text, start, end }: Sentence, from: number, opens: boolean): Stretch {
  const rest = text.slice(from - start, end - start);
  const stop = rest.search(/[;:(]|\s[—–]\s|\s(?:while|whereas|when)\s/);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const parts = whole.split(/(?=,\s)/);
  // The last part of an opening clause is the main one.
  const most = opens && (stop < 0 || parts.length > 1) ? parts.length - 1 : parts.length;
  let taken = 1;
  while (taken < most) {
    const part = parts[taken] ?? '';
    const apposed =
      NAME.test(part) &&
      /\p{Ll}$/u.test((parts[taken - 1] ?? '').split(' ').at(-1)?.slice(0, 1) ?? '');
    if (/ (?:and|but|or)$/.test(parts[taken - 1] ?? '')) break;
    // "after A, the interior minister, travelled to Tripoli": who A is stands between him and what he did.
    const introduced =
      INTRODUCED.test(part) && isPast(/^, (\p{Ll}+)/u.exec(parts[taken + 1] ?? '')?.[1] ?? '');
    if ((introduced || apposed) && taken + 1 < parts.length) taken += 2;
    else if (GOES_ON.test(part)) taken += 1;
    else break;
  }
  // "since he entered the White House and, with Trump due back there": another clause begins.
  const length = parts
    .slice(0, taken)
    .join('')
    .replace(/ (?:and|but|or)$/, '').length;
  return { start: from, end: from + length };
}
