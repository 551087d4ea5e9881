/** Attributions that name a source in passing: "to go by Misri", "or so Ushakov would have it", "was New Delhi's". */

import { PREPOSITIONS } from '../../grammar-words.js';
import { ACCOUNT_NOUNS } from '../say-words.js';
import type { Voice } from '../voices.js';
import { endOfPhrase, nounPhraseStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { subjectOf } from './subjects.js';
import { BE, PUTTING, READINGS, VIEWS } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

/** "to go by", "to judge by", "to hear": behind them stands whose word it is. */
const BY_WHOM = /^(?:(?:go|judge) by|judge from|hear|believe|trust|credit|quote|listen to)\b/;

/** Who is let know is the public, and nobody at the table. */
const EARS = /^(?:it|be|the|reporters|journalists|press|media|public|everybody|everyone|us|all)$/;

const RAN = /^(?:was|is|ran|runs|went|goes|came|read|reads)$/;

/** What somebody says, beside the nouns for an account. */
const SPOKEN = new Set(
  'reply rejoinder riposte retort assurance response warning plea contention promise pledge complaint point'.split(
    ' ',
  ),
);

/** What somebody has who wants a thing, and not who tells of it. */
const PROPOSALS = new Set(
  'idea choice proposal suggestion initiative offer invitation request plan wish doing decision thought notion plans'.split(
    ' ',
  ),
);

/** So many words of a source are looked at behind its "so" or "as". */
const REACH = 8;

export function sourceOf(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    toGoBy(spoken, at) ??
    soHadIt(spoken, at) ??
    isTheirs(spoken, at) ??
    hadFrom(spoken, at) ??
    theirWords(spoken, at, free) ??
    letKnow(spoken, at, free) ??
    inTheirs(spoken, at) ??
    inEyesOf(spoken, at) ??
    ifAsked(spoken, at)
  );
}

/** "in the eyes of von der Leyen", "by the reckoning of the ministry" */
function inEyesOf(spoken: SpokenSentence, at: number): Found {
  const of =
    /^(?:in|by|to|on)$/.test(spoken.norm(at)) && spoken.norm(at + 1) === 'the' ? at + 3 : -1;
  if (of < 0 || spoken.norm(of) !== 'of' || !VIEWS.has(spoken.norm(of - 1))) return undefined;
  const to = endOfPhrase(spoken, of + 1);
  return around(spoken, spoken.voice(of + 1, to), at, to);
}

/** "Ask Trump, and Xi agreed to it", "Read Beijing's account to the end, and you find it there: …": the answer is his. */
function ifAsked(spoken: SpokenSentence, at: number): Found {
  if (!(at === 0 || /[.;:—–]/.test(spoken.before(at)))) return undefined;
  if (CONSULT.has(spoken.norm(at))) return ifConsulted(spoken, at);
  if (spoken.norm(at) !== 'ask') return undefined;
  let and = at + 2;
  while (and < at + REACH && !/,/.test(spoken.before(and))) and += 1;
  if (spoken.norm(and) !== 'and') return ifConsulted(spoken, at);
  const voice = spoken.voice(at + 1, and - 1);
  return voice && mark(spoken, voice, at, and, and, 'affirms', 'said', 'on');
}

/** Whom or what one is told to ask or to read, and where the answer begins that is had of it. */
function ifConsulted(spoken: SpokenSentence, at: number): Found {
  const asked = spoken.norm(at) === 'ask';
  const end = asked
    ? at + 1 + spoken.range(at + 1, at + REACH).findIndex((norm) => ASKED_ABOUT.test(norm))
    : at + 1 + spoken.range(at + 1, at + REACH).findIndex((norm) => ACCOUNT_NOUNS.has(norm));
  if (end <= at + 1) return undefined;
  const from = asked && /^(?:in|at)$/.test(spoken.norm(at + 1)) ? at + 2 : at + 1;
  const last = asked ? end - 1 : end;
  const given = spoken.norm(end + 1) === 'from' ? endOfPhrase(spoken, end + 2) : last;
  const voice = spoken.isParty(from, given) ? spoken.voice(from, given) : undefined;
  if (voice?.kind !== 'parties') return undefined;
  for (let next = last + 1; next < last + LONGEST_QUESTION; next += 1) {
    if (spoken.norm(next) === '') return undefined;
    if (spoken.norm(next) !== 'and' || !/,/.test(spoken.before(next))) continue;
    const rest = spoken.range(next + 1, next + 14);
    if (!rest.slice(0, 3).some((norm) => ANSWERED.test(norm))) continue;
    const colon = rest.findIndex(
      (norm, step) => norm === 'that' || /^:/.test(spoken.before(next + 2 + step)),
    );
    if (colon >= 0)
      return mark(spoken, voice, at, next + 1 + colon, next + 1 + colon, 'affirms', 'said', 'on');
  }
  return undefined;
}

const CONSULT = new Set('read consult study open see scan check'.split(' '));
const ASKED_ABOUT = /^(?:what|how|whether|about|why|which|who|when)$/;
/** "and the answer comes back", "and you find it there" */
const ANSWERED = /^(?:answer|reply|response|you|one|they|it)$/;
const LONGEST_QUESTION = 34;

/** "…, to go by Foreign Secretary Misri", "to hear the Ukrainian tell it" */
function toGoBy(spoken: SpokenSentence, at: number): Found {
  if (!(at === 0 || /[,;:—–]/.test(spoken.before(at)))) return undefined;
  // "going by Rubio"
  const going =
    /^(?:going|judging)$/.test(spoken.norm(at)) && /^(?:by|from)$/.test(spoken.norm(at + 1));
  const verb =
    spoken.norm(at) === 'to'
      ? BY_WHOM.exec(spoken.range(at + 1, at + 3).join(' '))?.[0]
      : undefined;
  if (verb === undefined && !going) return undefined;
  const from = at + 1 + (verb?.split(' ').length ?? 1);
  let to = from;
  while (to < from + REACH && spoken.norm(to + 1) !== '' && !/[,;:.—–]/.test(spoken.before(to + 1)))
    to += 1;
  const tells = spoken.range(from, to + 1).findIndex((norm) => /^(?:tell|say|put|it)$/.test(norm));
  const end = tells > 0 ? from + tells - 1 : to;
  // "going by the man who wrote it"
  return around(spoken, spoken.voice(from, end) ?? unnamed(spoken, from, end), at, to);
}

function unnamed(spoken: SpokenSentence, from: number, to: number): Voice {
  return { kind: 'unknown', parties: [], speaker: spoken.text(from, to).slice(0, 120) };
}

/** "…, or so Ushakov would have it", "so the presidential office had it" */
function soHadIt(spoken: SpokenSentence, at: number): Found {
  const has = PUTTING.has(spoken.norm(at)) || spoken.norm(at) === 'have';
  if (!has || spoken.norm(at + 1) !== 'it' || !endsBefore(spoken, at + 2)) return undefined;
  const so = spoken.range(at - REACH, at).lastIndexOf('so');
  const from = Math.max(0, at - REACH) + so + 1;
  const end = spoken.norm(at - 1) === 'would' ? at - 2 : at - 1;
  return so < 0 || end < from
    ? undefined
    : around(spoken, spoken.voice(from, end), from - 1, at + 1);
}

/** "that they had settled it was New Delhi's", "the optimism was Howard Lutnick's" */
function isTheirs(spoken: SpokenSentence, at: number): Found {
  if (!BE.has(spoken.norm(at)) || at < 2) return undefined;
  const name = spoken.sentence.mentions.find(
    ({ first }) => first === at + 1 || (first === at + 2 && spoken.norm(at + 1) === 'the'),
  );
  if (!name || !/['’]s?$/.test(spoken.text(name.last, name.last))) return undefined;
  // "The choice of the city was Trump's suggestion", "the idea was Trump's": what he proposed, and no word on it.
  const act = spoken.norm(name.last + 1) === 'suggestion' && !spoken.hasVerb(0, at);
  if (act || spoken.range(0, at).some((norm) => PROPOSALS.has(norm))) return undefined;
  const claimed = READINGS.has(spoken.norm(name.last + 1)) && endsBefore(spoken, name.last + 2);
  const last = claimed ? name.last + 1 : name.last;
  if (!claimed && !endsBefore(spoken, last + 1)) return undefined;
  return around(spoken, spoken.voice(name.first, name.last), at, last);
}

/** "that sanctions came up we have from Tehran alone" */
function hadFrom(spoken: SpokenSentence, at: number): Found {
  if (
    spoken.norm(at) !== 'from' ||
    !/^(?:have|had|know|hear|heard|learned|learnt)$/.test(spoken.norm(at - 1))
  )
    return undefined;
  if (!/^(?:we|one|reporters|journalists)$/.test(spoken.norm(at - 2))) return undefined;
  const to = endOfPhrase(spoken, at + 1);
  return around(spoken, spoken.voice(at + 1, to), at - 2, to);
}

/** "the visitor's rejoinder was that", "…, ran Xi's assurance" */
function theirWords(spoken: SpokenSentence, at: number, free: number): Found {
  if (!SPOKEN.has(spoken.norm(at)) && !READINGS.has(spoken.norm(at))) return undefined;
  if (!/['’]s?$/.test(spoken.text(at - 1, at - 1)) && !/^['’]/.test(spoken.before(at)))
    return undefined;
  const start = nounPhraseStart(spoken, at, free);
  const from = RAN.test(spoken.norm(start)) ? start + 1 : start;
  const voice = from < at ? spoken.voice(from, at - 1) : undefined;
  if (!voice) return undefined;
  if (BE.has(spoken.norm(at + 1)) && spoken.norm(at + 2) === 'that')
    return mark(spoken, voice, from, at + 2, at + 2, 'affirms', 'said', 'on');
  return RAN.test(spoken.norm(from - 1)) &&
    /,/.test(spoken.before(from - 1)) &&
    endsBefore(spoken, at + 1)
    ? mark(spoken, voice, from - 1, at, at, 'affirms', 'said', 'back')
    : undefined;
}

/** "…, the adviser let reporters know" */
function letKnow(spoken: SpokenSentence, at: number, free: number): Found {
  const verb = spoken.range(at - 3, at).indexOf('let');
  const heard = spoken.range(at - 3 + verb + 1, at).every((norm) => EARS.test(norm));
  if (spoken.norm(at) !== 'know' || verb < 0 || !heard) return undefined;
  const subject = subjectOf(spoken, at - 3 + verb, free);
  return subject && mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said');
}

/** "agreed in Kyiv's version and nearly so in Washington's": two tell it, and not alike. */
function inTheirs(spoken: SpokenSentence, at: number): Found {
  if (!/^(?:in|by|to)$/.test(spoken.norm(at))) return undefined;
  const name = spoken.sentence.mentions.find(
    ({ first }) => first === at + 1 || (first === at + 2 && spoken.norm(at + 1) === 'the'),
  );
  if (!name || !/['’]s?$/.test(spoken.text(name.last, name.last))) return undefined;
  // "New Delhi's readout speaks of partners; in Beijing's the border must not count"
  const opens =
    at === 0 || /[;:.]/.test(spoken.before(at)) || /^(?:and|but|while)$/.test(spoken.norm(at - 1));
  if (opens && /^(?:the|a|an|it|they|he|she|there|both)$/.test(spoken.norm(name.last + 1))) {
    const theirs = spoken.voice(name.first, name.last);
    return theirs && mark(spoken, theirs, at, name.last, name.last, 'affirms', 'said', 'on');
  }
  if (!endsBefore(spoken, name.last + 1)) return undefined;
  const version = spoken.range(0, at).some((norm) => READINGS.has(norm) || VIEWS.has(norm));
  return version
    ? around(spoken, unnamed(spoken, name.first, name.last), at, name.last)
    : undefined;
}

/** Whether a clause ends before a word, or goes on with when and where. */
function endsBefore(spoken: SpokenSentence, at: number): boolean {
  const norm = spoken.norm(at);
  return (
    norm === '' ||
    /[,;:.—–"”)]/.test(spoken.before(at)) ||
    /^(?:and|but|while|when)$/.test(norm) ||
    (PREPOSITIONS.has(norm) && norm !== 'of')
  );
}

function around(spoken: SpokenSentence, voice: Voice | undefined, from: number, to: number): Found {
  return voice && mark(spoken, voice, from, to, to, 'affirms', 'said', 'around');
}
