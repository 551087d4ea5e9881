/** Attributions by a noun for what somebody says: "in Ushakov's words", "an assurance from Kyiv that", "…: Trump's words". */

import { ACCOUNT_NOUNS, MOUTHPIECES } from '../say-words.js';
import type { Voice } from '../voices.js';
import { endOfPhrase, isOwned, nounPhraseStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { BE, READINGS, VIEWS } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

/** What comes from somebody who says it; a promise or a request is also an act at the table. */
const FROM_SOMEBODY = new Set(
  'word news assurance assurances claim claims message reply answer warning confirmation announcement contention reminder complaint hint signal notice'.split(
    ' ',
  ),
);

/** What somebody says is his. */
const WORDS =
  /^(?:words?|nouns?|figures?|phrases?|claims?|numbers?|lines?|versions?|stor(?:y|ies))$/;

/** By the nouns for what somebody says or thinks. */
export function wordOf(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    inWords(spoken, at, free) ??
    isReading(spoken, at, free) ??
    fromWhom(spoken, at) ??
    belongsTo(spoken, at) ??
    behindSign(spoken, at)
  );
}

function inWords(spoken: SpokenSentence, at: number, free: number): Found {
  const norm = spoken.norm(at);
  // "in Yuri Ushakov's words", "by the Kremlin's reckoning"
  if (VIEWS.has(norm) && isOwned(spoken, at)) {
    const from = nounPhraseStart(spoken, at, free);
    const leads = /^(in|by|to|from)$/.test(spoken.norm(from - 1));
    const voice = leads ? spoken.voice(from, at - 1) : undefined;
    if (voice) return mark(spoken, voice, from - 1, at, at, 'affirms', 'said', 'around');
  }
  // "in his words", "by his own admission"
  const whose = spoken.norm(at - 1) === 'own' ? at - 2 : at - 1;
  if (
    VIEWS.has(norm) &&
    /^(?:his|her)$/.test(spoken.norm(whose)) &&
    /^(?:in|by|to|from)$/.test(spoken.norm(whose - 1))
  ) {
    const voice = spoken.voice(whose, at) ?? unknown(spoken.text(whose, at));
    return mark(spoken, voice, whose - 1, at, at, 'affirms', 'said', 'around');
  }
  return undefined;
}

/** "…: that is Hanoi's reading of the call", "The 40 million is Lisbon's figure" */
function isReading(spoken: SpokenSentence, at: number, free: number): Found {
  const ends = /^$|[,.;:!?)–—]/.test(spoken.before(at + 1));
  const word = WORDS.test(spoken.norm(at)) && ends;
  if (!(READINGS.has(spoken.norm(at)) || word) || !isOwned(spoken, at)) return undefined;
  const from = nounPhraseStart(spoken, at, free);
  // "The choice of the city was Trump's suggestion": what he proposed, and no word on it.
  if (spoken.norm(at) === 'suggestion' && !spoken.hasVerb(0, from - 1)) return undefined;
  const points =
    (ends && BE.has(spoken.norm(from - 1)) && from - 1 > free) ||
    (/^(is|was|at|such|so)$/.test(spoken.norm(from - 1)) &&
      (spoken.range(from - 4, from).some((word) => /^(that|this|such|so)$/.test(word)) ||
        // "That the limits would go was Trump's announcement"
        spoken.norm(0) === 'that' ||
        // "About 2 per cent would do, was the Spaniards' line"
        (ends && /,/.test(spoken.before(from - 1)))));
  const voice = points ? spoken.voice(from, at - 1) : undefined;
  return voice && mark(spoken, voice, from, at, at, 'affirms', 'said', 'around');
}

/** "with an assurance from his office that the two would stay close" */
function fromWhom(spoken: SpokenSentence, at: number): Found {
  if (!FROM_SOMEBODY.has(spoken.norm(at)) || !/^(?:from|by|of)$/.test(spoken.norm(at + 1)))
    return undefined;
  const that = spoken.range(at + 2, at + 12).indexOf('that') + at + 2;
  const voice = that < at + 3 ? undefined : spoken.voice(at + 2, that - 1);
  // "a warning from Xi that": at the table, or to the public.
  const house = spoken.range(at + 2, that).some((norm) => MOUTHPIECES.has(norm));
  return voice && (house || voice.person === undefined)
    ? mark(spoken, voice, at, that, that, 'affirms', 'said', 'on')
    : undefined;
}

/** "is a figure that belongs to Trump" */
function belongsTo(spoken: SpokenSentence, at: number): Found {
  if (!/^belong(?:s|ed)?$/.test(spoken.norm(at)) || spoken.norm(at + 1) !== 'to') return undefined;
  const to = endOfPhrase(spoken, at + 2);
  const word = spoken.range(at - 6, at).some((norm) => WORDS.test(norm));
  const named = spoken.isParty(at + 2, to) ? spoken.voice(at + 2, to) : undefined;
  const voice = word ? (named ?? unknown(spoken.text(at + 2, to))) : undefined;
  return voice && mark(spoken, voice, at, to, to, 'affirms', 'said', 'around');
}

/** "Sanctions could go very soon: Trump's words", "… – Ankara's account" */
function behindSign(spoken: SpokenSentence, at: number): Found {
  const norm = spoken.norm(at);
  if (!VIEWS.has(norm) && !READINGS.has(norm) && !ACCOUNT_NOUNS.has(norm)) return undefined;
  let from = at - 1;
  while (from > at - 6 && from > 0 && !/[:—–]|\s-\s/.test(spoken.before(from))) from -= 1;
  if (from < 2 || !/[:—–]|\s-\s/.test(spoken.before(from)) || !isOwned(spoken, at))
    return undefined;
  const rest = spoken.range(at + 1, at + 6);
  if (rest.length > 3 || spoken.hasVerb(from, at + 1 + rest.length)) return undefined;
  const voice = spoken.voice(from, at - 1);
  return voice && mark(spoken, voice, from, at, at + rest.length, 'affirms', 'said', 'around');
}

function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
