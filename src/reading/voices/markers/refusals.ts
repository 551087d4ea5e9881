/** That a side says nothing, or no more than that there was a contact: "gave no details", "stayed silent", "no word from". */

import { ACCOUNT_NOUNS } from '../say-words.js';
import { endOfPhrase, nounPhraseStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { subjectOf } from './subjects.js';
import { hasPossessor } from './texts.js';
import { BE } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a side does with its account. */
const GIVING = set(`
  gave given gives give giving offered offers published publishes released releases issued issues provided provides produced
  put sent made had has have carried carries ran posted
`);

/** Beside the accounts themselves, what a side may leave out or refuse. */
const REPLIES = set(
  'announcement announcements remark remarks details detail comment comments mention word words information reference report response reaction reply confirmation news explanation answer answers specifics communique figure figures number numbers timetable sum reason reasons',
);

/** Before them: "no further details", "no immediate official comment". */
const KINDS_OF_REPLY = set(
  'further immediate more other such official public formal fresh written detailed separate own substantive',
);

/** What one does not do who is silent: "did not comment", "would not elaborate". */
const TELLING_MORE = set(`
  mention mentioned comment commented confirm confirmed say said elaborate elaborated respond responded reply replied react
  reacted answer answered give given refer refers disclose disclosed specify specified publish published release released
  address provide provided detail acknowledge acknowledged deny denied issued made return returned
`);

const GIVING_THINGS =
  /^(?:give|given|return|returned|release|released|provide|provided|make|made)$/;
const SAID = /^(?:said|say|had|has|have|made|sent|put)$/;

const QUIET = set('silent mum quiet tightlipped tight-lipped');

/** Between a verb and what it is about. */
const FILLERS = set('so far yet still as out up immediately also wish want care choose to');

const SPEAKING =
  /^(?:be|comment|say|confirm|discuss|give|go|elaborate|answer|respond|reply|disclose|identify|name|provide|speculate|specify|take|talk|speak|tell|offer|reveal|address|acknowledge|deny|share|describe|explain|detail|publish|release|divulge|rule|add|react|characterise|characterize|put|make|expand)$/;

/** A side's refusal to speak at all, or of something. */
export function refusal(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { marker: Marker; last: number } | undefined {
  if (!isRefusal(spoken, at)) return undefined;
  const subject = subjectOf(spoken, at, free);
  if (!subject) return undefined;
  // "gave no figures, saying that": what follows the comma is another verb's.
  let last = at;
  while (last < at + 3 && spoken.norm(last + 1) !== '' && !/[,;:—–]/.test(spoken.before(last + 1)))
    last += 1;
  const mention = spoken
    .range(at, last + 1)
    .some((norm) =>
      /^(mention|mentioned|refer|reference|address|figures?|numbers?|dates?|timetable|names?|sums?|price|amount|reasons?)$/.test(
        norm,
      ),
    );
  return mark(
    spoken,
    subject.voice,
    subject.from,
    last,
    last,
    mention ? 'silent' : 'noncommittal',
    'said',
    'on',
  );
}

/** "declined to comment", "made no mention of", "did not say", "neither confirmed nor denied" */
function isRefusal(spoken: SpokenSentence, at: number): boolean {
  const norm = spoken.norm(at);
  const next = spoken.norm(at + 1);
  const third = spoken.norm(at + 2);
  if (/^(declined|refused|declines|refuses)$/.test(norm))
    return (
      // "refused to pull back" is what a side would not do, and no silence.
      (next === 'to' &&
        SPEAKING.test(third) &&
        !isUnnamed(spoken, at + 2) &&
        (!HANDING.test(third) || isSaidOf(spoken, at + 3))) ||
      next === 'comment' ||
      (next === 'any' && third === 'comment')
    );
  if (/^(would|could|will|had)$/.test(norm) && /^(say|add|give)$/.test(next))
    return /^(no|nothing|little)$/.test(third);
  // "left without a word to the press"
  if (norm === 'without')
    return (
      /^(comment|comments|speaking|commenting)$/.test(next) ||
      (next === 'a' && third === 'word') ||
      (next === 'taking' && third === 'questions') ||
      (/^(?:a|any|making|giving|issuing|offering)$/.test(next) &&
        spoken
          .range(at + 2, at + 5)
          .some((norm) => /^(?:statements?|comments?|accounts?)$/.test(norm)))
    );
  if (norm === 'neither' && /^confirm/.test(next)) return true;
  // "Neither gave any details", "neither side commented"
  if (spoken.range(at - 6, at).includes('neither') && (GIVING.has(norm) || TELLING_MORE.has(norm)))
    return !SAID.test(norm);
  if (/^(?:said|says|say|saying)$/.test(norm))
    return (
      // "said nothing had been settled" tells of something.
      (/^(none|nothing)$/.test(next) &&
        !/^(had|has|have|was|were|is|would|will|came|could|of)$/.test(third)) ||
      (next === 'no' && /^(more|further)$/.test(third))
    );
  if (GIVING.has(norm) && givesNothing(spoken, at)) return true;
  if (isNot(spoken, at)) return isSilenceAfter(spoken, at);
  if (/^(has|have|had|is|are|was|were)$/.test(norm) && next === 'yet' && third === 'to')
    return true;
  // "Ankara has kept silent", "the palace was silent on it", "kept its own counsel"
  if (/^(kept|remained|stayed|keeps|remains|stays)$/.test(norm))
    return (
      QUIET.has(next) ||
      (/^(its|his|her|their)$/.test(next) && spoken.range(at + 2, at + 4).includes('counsel'))
    );
  if (BE.has(norm)) return QUIET.has(next) && next !== 'quiet';
  // "limited itself to confirming the call"
  if (/^(limited|confined|restricted|limits|confines|restricts)$/.test(norm))
    return /^(itself|himself|herself|themselves)$/.test(next) && third === 'to';
  // "White House yet to confirm", "Budapest silent"
  if (
    norm === 'yet' &&
    next === 'to' &&
    !/^(has|have|had|is|are|was|were)$/.test(spoken.norm(at - 1))
  )
    return /^(confirm|comment|respond|react|reply|publish|release|say|issue)$/.test(third);
  return norm === 'not' && next === 'aware' && third === 'of';
}

/** "who declined to be named": of himself, and not of the contact. */
function isUnnamed(spoken: SpokenSentence, at: number): boolean {
  return spoken.norm(at) === 'be' && /^(named|identified|quoted|cited)$/.test(spoken.norm(at + 1));
}

function isNot(spoken: SpokenSentence, at: number): boolean {
  const norm = spoken.norm(at);
  return (
    (/^(did|does|has|have|had|would|could|will|was|were|is|are)$/.test(norm) &&
      spoken.norm(at + 1) === 'not') ||
    /^(didnt|doesnt|hasnt|havent|wouldnt|couldnt|cannot|wont|wasnt|werent|isnt|arent)$/.test(norm)
  );
}

/** "did not respond", "was not immediately available", "could not be reached", "would not be drawn" */
function isSilenceAfter(spoken: SpokenSentence, at: number): boolean {
  const from = spoken.norm(at + 1) === 'not' ? at + 2 : at + 1;
  let after = spoken.range(from, from + 3);
  while (FILLERS.has(after[0] ?? '')) after = after.slice(1);
  const [first = '', second = ''] = after;
  if (BE.has(spoken.norm(at)) || /^(wasnt|werent|isnt|arent)$/.test(spoken.norm(at)))
    return (
      /^(available|reachable|contactable|commenting|responding|answering|elaborating)$/.test(
        first,
      ) ||
      // "the Indonesians aren't saying anything"
      (first === 'saying' && /^(anything|more|much|so|if|whether|what|)$/.test(second))
    );
  // "hasn't put anything out"
  if (first === 'put') return /^(anything|out|up|any)$/.test(second);
  if (first === 'be') return /^(reached|drawn|contacted)$/.test(second);
  if (
    /^(would|wouldnt|wont|will)$/.test(spoken.norm(at)) &&
    /^(discuss|talk|speak|go)$/.test(first)
  )
    return true;
  // "would not give up its programme", "did not release the prisoners"
  if (GIVING_THINGS.test(first) && second !== '')
    return spoken
      .range(from, from + 7)
      .some(
        (norm) =>
          ACCOUNT_NOUNS.has(norm) || REPLIES.has(norm) || /^(?:calls?|requests?)$/.test(norm),
      );
  return after.slice(0, 2).some((word) => TELLING_MORE.has(word));
}

/** "refused to give up its programme", "refused to make concessions": these are of words only with words in hand. */
const HANDING = /^(?:give|make|put|take|offer|release|share|provide|expand|go)$/;

function isSaidOf(spoken: SpokenSentence, from: number): boolean {
  return spoken
    .range(from, from + 5)
    .some((norm) => ACCOUNT_NOUNS.has(norm) || REPLIES.has(norm) || SPECIFICS.test(norm));
}

const SPECIFICS =
  /^(?:details?|dates?|figures?|names?|questions?|reasons?|specifics|interviews?|comments?|into|further|beyond|public|it)$/;

/** "has put out no account so far", "had nothing to say", "issued a two-line statement that gave no details" */
function givesNothing(spoken: SpokenSentence, at: number): boolean {
  let next = at + 1;
  while (FILLERS.has(spoken.norm(next))) next += 1;
  // "would have nothing to do with it" turns it down.
  if (/^to do$/.test(spoken.range(next + 1, next + 3).join(' '))) return false;
  if (/^(nothing|none)$/.test(spoken.norm(next)))
    return (
      !/^(had|has|have|made)$/.test(spoken.norm(at)) ||
      /^(to|further|more)$/.test(spoken.norm(next + 1))
    );
  if (spoken.norm(next) === 'no') return isReplyAt(spoken, next + 1);
  // "put out a single line, confirming the call"; "a line of credit" is given in full.
  if (
    /^(a|one|two|only|just)$/.test(spoken.norm(next)) &&
    spoken
      .range(next, next + 4)
      .some(
        (norm, index) =>
          /^(line|lines|sentence|sentences)$/.test(norm) && spoken.norm(next + index + 1) !== 'of',
      ) &&
    !spoken.range(next, next + 7).some((norm) => /^(saying|says|said)$/.test(norm))
  )
    return true;
  if (!/^(a|its|his|her|the)$/.test(spoken.norm(next))) return false;
  const noun = [1, 2, 3, 4]
    .map((step) => next + step)
    .find((step) => ACCOUNT_NOUNS.has(spoken.norm(step)));
  if (
    noun === undefined ||
    !/^(that|which|and|but|with|giving|offering)$/.test(spoken.norm(noun + 1))
  )
    return false;
  const verb = /^(that|which|and|but)$/.test(spoken.norm(noun + 1)) ? noun + 2 : noun + 1;
  return spoken.norm(verb + 1) === 'no' && isReplyAt(spoken, verb + 2);
}

function isReplyAt(spoken: SpokenSentence, at: number): boolean {
  let noun = at;
  while (noun < at + 3 && KINDS_OF_REPLY.has(spoken.norm(noun))) noun += 1;
  return (
    ACCOUNT_NOUNS.has(spoken.norm(noun)) ||
    REPLIES.has(spoken.norm(noun)) ||
    (noun > at && spoken.norm(at) !== 'more')
  );
}

/** "nothing out of Astana so far", "no word from Baku", "from Lilongwe there was no word" */
export function noWordFrom(
  spoken: SpokenSentence,
  at: number,
): { marker: Marker; last: number } | undefined {
  const norm = spoken.norm(at);
  const nothing = norm === 'nothing' || norm === 'silence';
  const no = spoken.norm(at - 1) === 'no' && (REPLIES.has(norm) || ACCOUNT_NOUNS.has(norm));
  if (!nothing && !no) return undefined;
  const first = nothing ? at : at - 1;
  let next = at + 1;
  while (
    next < at + 12 &&
    /^(yet|so|far|still|as|immediate|immediately|came|comes|come|has|have|had|was|is|been|emerged|emerge|available|forthcoming|issued|published|released|put|of|it|the|this|that|call|meeting|talks|visit|letter|conversation|exchange|summit|on|about)$/.test(
      spoken.norm(next),
    )
  )
    next += 1;
  if (spoken.norm(next) === 'out' && spoken.norm(next + 1) === 'of') next += 1;
  else if (!/^(from|by)$/.test(spoken.norm(next))) return fromBefore(spoken, first, at);
  const to = endOfPhrase(spoken, next + 1);
  const voice = spoken.voice(next + 1, to);
  if (voice?.kind !== 'parties') return undefined;
  return mark(spoken, voice, first, to, to, 'noncommittal', 'said', 'around');
}

/** "From Lilongwe there was no word", "From Malawi, nothing" */
function fromBefore(
  spoken: SpokenSentence,
  first: number,
  at: number,
): { marker: Marker; last: number } | undefined {
  if (spoken.norm(0) !== 'from' || first > 9) return undefined;
  const between = spoken.range(1, first);
  const there = between.findIndex((norm) => /^(there|came|has|so|still|not|meanwhile)$/.test(norm));
  const to = there < 0 ? first - 1 : there;
  const voice = to >= 1 ? spoken.voice(1, to) : undefined;
  return voice?.kind === 'parties'
    ? mark(spoken, voice, 0, at, at, 'noncommittal', 'said', 'around')
    : undefined;
}

/** "Calls to the Malawian presidency went unanswered", "questions put to Lima were not answered" */
export function unanswered(
  spoken: SpokenSentence,
  at: number,
): { marker: Marker; last: number } | undefined {
  if (
    !/^(calls|requests|questions|emails|messages|request|call|email|inquiries|enquiries)$/.test(
      spoken.norm(at),
    )
  )
    return undefined;
  const to = [1, 2, 3, 4, 5]
    .map((step) => at + step)
    .find((step) => /^(to|at|of|with)$/.test(spoken.norm(step)));
  if (to === undefined) return undefined;
  const end = spoken.range(to, to + 16).findIndex((norm) => /^(unanswered|unreturned)$/.test(norm));
  const not = spoken
    .range(to, to + 16)
    .findIndex(
      (norm, index) =>
        /^(not|never)$/.test(norm) &&
        /^(answered|returned)$/.test(
          spoken.norm(to + index + (FILLERS.has(spoken.norm(to + index + 1)) ? 2 : 1)),
        ),
    );
  const verb = end < 0 ? not : end;
  if (verb < 2) return undefined;
  let last = to + verb - 1;
  while (/^(went|go|gone|were|was|have|has|been|not)$/.test(spoken.norm(last))) last -= 1;
  const voice = spoken.voice(to + 1, last);
  return voice?.kind === 'parties'
    ? mark(spoken, voice, at, to + verb, to + verb, 'noncommittal', 'said', 'around')
    : undefined;
}

/** "Malawi's version was not available", "its readout has not been published" */
export function unpublished(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { marker: Marker; last: number } | undefined {
  if (!isNot(spoken, at)) return undefined;
  const from = spoken.norm(at + 1) === 'not' ? at + 2 : at + 1;
  let verb = from;
  while (FILLERS.has(spoken.norm(verb)) || spoken.norm(verb) === 'been') verb += 1;
  if (!/^(available|published|released|issued|appeared|out|forthcoming)$/.test(spoken.norm(verb)))
    return undefined;
  const start = nounPhraseStart(spoken, at, free);
  const noun = spoken
    .range(start, at)
    .findIndex((norm) => ACCOUNT_NOUNS.has(norm) || norm === 'side');
  if (noun < 1) return undefined;
  const voice = spoken.voice(start, hasPossessor(spoken, start + noun) ? at - 1 : start + noun);
  return voice?.kind === 'parties'
    ? mark(spoken, voice, start, verb, verb, 'noncommittal', 'said', 'around')
    : undefined;
}
