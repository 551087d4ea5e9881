/** What a side's line is, by constructions without a verb of saying: "Hanoi's line was that", "came the reply from Riga". */

import { isPast } from '../../assertion/tense.js';
import { set } from '../../grammar-words.js';
import { ACCOUNT_NOUNS, SAYING } from '../say-words.js';
import type { Voice } from '../voices.js';
import { endOfPhrase, nounPhraseStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { putOutBy } from './texts.js';
import { BE, PUTTING, READINGS } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

const REPLIES = set('reply answer response retort word message riposte rejoinder');

/** How one takes an account for true: "if one goes by SANA", "if you believe Prague". */
const HEEDS = /^(?:goes?|believes?|trusts?|follows?|listens?)$/;

/** Beside the verbs of saying, what a house does with words. */
const SPOKEN = /^(?:read|promised|promises|offered|offers|demanded|demands|asked|wants|wanted)$/;

/** By the nouns and turns for a side's own account of a thing. */
export function lineOf(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    lineThat(spoken, at, free) ??
    answerIs(spoken, at, free) ??
    hasIt(spoken, at, free) ??
    runs(spoken, at) ??
    replyFrom(spoken, at) ??
    howOrWhat(spoken, at) ??
    ifOneGoesBy(spoken, at) ??
    onTheSide(spoken, at) ??
    heardFrom(spoken, at)
  );
}

/** "Phnom Penh's line was that", "the Thai answer is that" */
function lineThat(spoken: SpokenSentence, at: number, free: number): Found {
  const norm = spoken.norm(at);
  if (!READINGS.has(norm) && !ACCOUNT_NOUNS.has(norm)) return undefined;
  const be = BE.has(spoken.norm(at + 1)) && spoken.before(at + 1) === ' ';
  if (!be || spoken.norm(at + 2) !== 'that') return undefined;
  const from = nounPhraseStart(spoken, at, free);
  if (!spoken.isParty(from, at - 1)) return undefined;
  const voice = spoken.voice(from, at - 1);
  return voice && mark(spoken, voice, from, at + 2, at + 2, 'affirms', 'said', 'on');
}

/** "The answer from the Chinese foreign ministry is the number of flights", "Beijing's line to the press was brief: …" */
function answerIs(spoken: SpokenSentence, at: number, free: number): Found {
  const norm = spoken.norm(at);
  if (!REPLIES.has(norm) && !READINGS.has(norm) && !ACCOUNT_NOUNS.has(norm)) return undefined;
  const be = spoken.range(at + 1, at + LONGEST_LINE).findIndex((word) => BE.has(word)) + at + 1;
  if (be <= at || spoken.range(at + 1, be).some((word) => /^(?:which|that|who)$/.test(word)))
    return undefined;
  if (/[,;:—–]/.test(spoken.text(at, be - 1))) return undefined;
  const from = nounPhraseStart(spoken, at, free);
  const by =
    putOutBy(spoken, at) ?? (/^(?:from|by)$/.test(spoken.norm(at + 1)) ? at + 1 : undefined);
  // "On the call, Beijing's line was brief: …": no further than four words on.
  const colon = [1, 2, 3, 4].find((step) => /^:/.test(spoken.before(be + step)));
  const that = by !== undefined && spoken.norm(be + 1) === 'that';
  const nominal =
    by !== undefined &&
    REPLIES.has(norm) &&
    (spoken.inMention.has(be + 1) ||
      /^(?:the|an?|its|his|her|their|how|what)$/.test(spoken.norm(be + 1)));
  if (colon === undefined && !nominal && !that) return undefined;
  const voice =
    by === undefined ? ownerOf(spoken, from, at) : speakerBehind(spoken, by + 1, be).voice;
  const end = that ? be + 1 : nominal || colon === undefined ? be : be + colon - 1;
  return voice?.kind === 'parties'
    ? mark(spoken, voice, from, end, end, 'affirms', 'said', 'on')
    : undefined;
}

function ownerOf(spoken: SpokenSentence, from: number, noun: number): Voice | undefined {
  return spoken.isParty(from, noun - 1) ? spoken.voice(from, noun - 1) : undefined;
}

/** So far behind it stands the verb of whose line it is. */
const LONGEST_LINE = 22;

/** "Kinshasa's version has it that" */
function hasIt(spoken: SpokenSentence, at: number, free: number): Found {
  if (!/^(?:has|had)$/.test(spoken.norm(at)) || spoken.norm(at + 1) !== 'it') return undefined;
  const noun = spoken.norm(at - 1);
  if (!READINGS.has(noun) && !ACCOUNT_NOUNS.has(noun)) return undefined;
  const subject = subjectOf(spoken, at, free);
  const end = spoken.norm(at + 2) === 'that' ? at + 2 : at + 1;
  return subject && mark(spoken, subject.voice, subject.from, end, end, 'affirms', 'said', 'on');
}

/** "so runs the Thai account", "so Baku's account goes" */
function runs(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'so') return undefined;
  const verb = /^(?:runs|ran|goes|went|reads|says)$/;
  if (verb.test(spoken.norm(at + 1))) {
    const { to, voice } = speakerBehind(spoken, at + 2);
    return voice && mark(spoken, voice, at, to, to, 'affirms', 'said', 'around');
  }
  const end = endOfPhrase(spoken, at + 1);
  const names = verb.test(spoken.norm(end)) && ACCOUNT_NOUNS.has(spoken.norm(end - 1));
  const voice = names ? spoken.voice(at + 1, end - 1) : undefined;
  return voice && mark(spoken, voice, at, end, end, 'affirms', 'said', 'around');
}

/** "…, came the reply from Tshisekedi's spokeswoman", "…, was the answer from Bern" */
function replyFrom(spoken: SpokenSentence, at: number): Found {
  const noun = spoken.norm(at);
  const text = READINGS.has(noun) || ACCOUNT_NOUNS.has(noun);
  const inverted =
    (REPLIES.has(noun) || text) &&
    spoken.norm(at - 1) === 'the' &&
    (text ? /^(?:runs|ran|goes|went|reads|says)$/ : /^(?:came|was|is|comes)$/).test(
      spoken.norm(at - 2),
    ) &&
    /^(?:from|of)$/.test(spoken.norm(at + 1));
  if (!inverted || !/[,"”]/.test(spoken.before(at - 2))) return undefined;
  const { to, voice } = speakerBehind(spoken, at + 2);
  return voice && mark(spoken, voice, at - 2, to, to, 'affirms', 'said', 'back');
}

/** '"No flags," was how Paz summed up the agenda', "…: that is what the ministry read out" */
function howOrWhat(spoken: SpokenSentence, at: number): Found {
  const norm = spoken.norm(at);
  if (!/^(?:how|what)$/.test(norm) || !BE.has(spoken.norm(at - 1))) return undefined;
  const points = /^(?:that|this|such|so)$/.test(spoken.norm(at - 2));
  if (!points && !/["”,]/.test(spoken.before(at - 1))) return undefined;
  const { words } = spoken.sentence;
  const verb = spoken
    .range(at + 1, at + 12)
    .findIndex(
      (word, step) =>
        !spoken.inMention.has(at + 1 + step) &&
        (PUTTING.has(word) || SAYING.has(word) || SPOKEN.test(word)),
    );
  const said = at + 1 + verb;
  if (verb < 1) return undefined;
  const voice = spoken.voice(at + 1, said - 1);
  if (voice?.kind !== 'parties' && voice?.kind !== 'all') return undefined;
  const first = points ? at - 2 : at - 1;
  const last = words.length - 1;
  return mark(spoken, voice, first, last, last, 'affirms', 'said', first > 0 ? 'back' : 'on');
}

/** "if one goes by SANA, …", "if the Castle in Prague is to be followed" */
function ifOneGoesBy(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'if') return undefined;
  const reach = at === 0 ? 'on' : 'around';
  if (/^(?:one|you)$/.test(spoken.norm(at + 1)) && HEEDS.test(spoken.norm(at + 2))) {
    const by = /^(?:by|to|in)$/.test(spoken.norm(at + 3)) ? at + 4 : at + 3;
    const to = endOfPhrase(spoken, by);
    const voice = spoken.voice(by, to);
    return voice?.kind === 'parties'
      ? mark(spoken, voice, at, to, to, 'affirms', 'said', reach)
      : undefined;
  }
  const be = spoken.range(at + 1, at + 9).findIndex((norm) => BE.has(norm)) + at + 1;
  if (be <= at + 1) return undefined;
  const heeded =
    spoken.range(be + 1, be + 3).join(' ') === 'to be' &&
    /^(?:followed|believed|trusted|credited)$/.test(spoken.norm(be + 3));
  // "If the palace in Bratislava is, he gave it": as the sentence before has it.
  const alone = at === 0 && /^,/.test(spoken.before(be + 1));
  if (!heeded && !alone) return undefined;
  const voice = spoken.voice(at + 1, be - 1);
  const to = heeded ? be + 3 : be;
  return voice?.kind === 'parties'
    ? mark(spoken, voice, at, to, to, 'affirms', 'said', reach)
    : undefined;
}

/** "It was stressed on the Papuan side that", "it was said in Minsk that" */
function onTheSide(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'it' || !/^(?:was|is)$/.test(spoken.norm(at + 1))) return undefined;
  const said = spoken.norm(at + 2);
  if (!isPast(said) && !SAYING.has(said)) return undefined;
  if (!/^(?:on|in|from|by|at)$/.test(spoken.norm(at + 3))) return undefined;
  const that = spoken.range(at + 4, at + 12).indexOf('that') + at + 4;
  if (that <= at + 4) return undefined;
  const voice = spoken.voice(at + 4, that - 1);
  return voice?.kind === 'parties'
    ? mark(spoken, voice, at, that, that, 'affirms', 'said', 'on')
    : undefined;
}

/** "From the Polish delegation one could hear that", "from Baku came word that" */
function heardFrom(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'from' || (at > 0 && !/[,;]/.test(spoken.before(at)))) return undefined;
  const that = spoken.range(at + 1, at + 14).indexOf('that') + at + 1;
  if (that <= at + 2) return undefined;
  const verb = spoken
    .range(at + 1, that)
    .findIndex((norm) => /^(?:one|it|came|comes|there)$/.test(norm));
  const heard = spoken
    .range(at + 1, that)
    .some((norm) =>
      /^(?:hear|heard|hears|word|learned|learnt|claim|assurance|reply|answer)$/.test(norm),
    );
  const voice = verb > 0 && heard ? spoken.voice(at + 1, at + verb) : undefined;
  return voice?.kind === 'parties'
    ? mark(spoken, voice, at, that, that, 'affirms', 'said', 'on')
    : undefined;
}
