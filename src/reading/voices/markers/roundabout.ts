/** Attributions in a roundabout way: "has it on record that", "On the Thai side it was reported that", "Among the points that Oslo made:". */

import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES } from '../../grammar-words.js';
import { ACCOUNT_NOUNS, SAYING, SAYING_OF_MANY } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesIn } from '../voices.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { subjectOf } from './subjects.js';
import { BE, PUTTING, READINGS } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

/** By turns in which no verb of saying has the speaker for its subject. */
export function roundabout(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    wordCameFrom(spoken, at) ??
    onRecord(spoken, at, free) ??
    haveUsKnow(spoken, at, free) ??
    itWasSaidThere(spoken, at) ??
    oneReads(spoken, at) ??
    fromWhomWeHave(spoken, at) ??
    withTheseWords(spoken, at) ??
    onlyOneTo(spoken, at, free) ??
    oneIsTold(spoken, at)
  );
}

/** "Word that the two had spoken of it came from the ministry" */
function wordCameFrom(spoken: SpokenSentence, at: number): Found {
  if (at > 2 || !WORD.test(spoken.norm(at)) || spoken.norm(at + 1) !== 'that') return undefined;
  const { length } = spoken.sentence.words;
  const from = spoken
    .range(0, length)
    .findLastIndex((norm, index) => norm === 'from' && CAME.test(spoken.norm(index - 1)));
  if (from < at + 3) return undefined;
  const voice = sideIn(spoken, from + 1, Math.min(length - 1, from + SIDE));
  return voice && mark(spoken, voice, 0, at + 1, at + 1, 'affirms', 'said', 'on');
}

const WORD = /^(?:word|news|confirmation|notice|assurance|reports?|tidings)$/;
const CAME = /^(?:came|comes|come|arrived|emerged|was|is|had|issued)$/;
/** So many words at most name a side: "the spokesman of the Chinese foreign ministry". */
const SIDE = 7;

/** "Beijing has it on record that", "The palace put it on the record that" */
function onRecord(spoken: SpokenSentence, at: number, free: number): Found {
  if (!/^(?:has|had|puts?|placed?|places|states?)$/.test(spoken.norm(at))) return undefined;
  const behind = spoken.range(at + 1, at + 6).join(' ');
  const length = /^it on (?:the )?record that/.exec(behind)?.[0].split(' ').length;
  return length === undefined ? undefined : bySubject(spoken, at, free, at + length);
}

/** "Lima would have us know that", "Rome wants it known that" */
function haveUsKnow(spoken: SpokenSentence, at: number, free: number): Found {
  const norm = spoken.norm(at);
  if (!/^(?:have|has|had|wants?|wanted|wished|wishes|likes?)$/.test(norm)) return undefined;
  const behind = spoken.range(at + 1, at + 7).join(' ');
  const length = KNOWN.exec(behind)?.[0].split(' ').length;
  const subject = spoken.norm(at - 1) === 'would' ? at - 1 : at;
  return length === undefined ? undefined : bySubject(spoken, subject, free, at + length);
}

const KNOWN =
  /^(?:(?:us|everyone|everybody|the world|the public|it|reporters) (?:to )?(?:be )?(?:know|known|believe|think|understand|understood|noted|see)) that/;

function bySubject(spoken: SpokenSentence, verb: number, free: number, end: number): Found {
  const subject = subjectOf(spoken, verb, free);
  return subject?.voice.kind === 'parties'
    ? mark(spoken, subject.voice, subject.from, end, end, 'affirms', 'said', 'on')
    : undefined;
}

/** "On the Ukrainian side it was reported that", "In Rabat one hears that" */
function itWasSaidThere(spoken: SpokenSentence, at: number): Found {
  const it = spoken.norm(at) === 'it' && /^(?:was|is|has|had)$/.test(spoken.norm(at + 1));
  const one = /^(?:one|you)$/.test(spoken.norm(at)) && HEARS.test(spoken.norm(at + 1));
  if ((!it && !one) || at < 2 || !/^(?:on|in|at|from)$/.test(spoken.norm(0))) return undefined;
  const that = spoken.range(at + 2, at + 6).indexOf('that') + at + 2;
  if (that < at + 2) return undefined;
  const said = spoken
    .range(at + 1, that)
    .some((norm) => isPast(norm) || SAYING.has(norm) || HEARS.test(norm));
  // "On 19 March, in Kyiv, it was agreed that": done there, and not said.
  if (!said || spoken.range(at + 1, that).some((norm) => DONE.test(norm))) return undefined;
  const voice = sideIn(spoken, 0, at - 1);
  return voice && mark(spoken, voice, 0, that, that, 'affirms', 'said', 'on');
}

const HEARS = /^(?:hears?|heard|learns?|learned|learnt|reads?|finds?)$/;
const DONE = /^(?:agreed|decided|settled|arranged|signed|resolved|found|shown|proved)$/;

/** "Under the second heading one reads that": in the text that was spoken of. */
function oneReads(spoken: SpokenSentence, at: number): Found {
  if (!/^(?:one|you|we)$/.test(spoken.norm(at)) || !HEARS.test(spoken.norm(at + 1)))
    return undefined;
  if (spoken.norm(at + 2) !== 'that') return undefined;
  const { last } = spoken.speakers;
  const voice: Voice =
    sideIn(spoken, 0, at - 1) ??
    (last?.kind === 'parties'
      ? { ...last }
      : { kind: 'unknown', parties: [], speaker: spoken.text(at, at + 1) });
  return mark(spoken, voice, 0, at + 2, at + 2, 'affirms', 'said', 'on');
}

/** "It is from Dublin that we have it that" */
function fromWhomWeHave(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'it' || !BE.has(spoken.norm(at + 1))) return undefined;
  if (!/^(?:from|by)$/.test(spoken.norm(at + 2))) return undefined;
  const that = spoken.range(at + 3, at + 10).indexOf('that') + at + 3;
  if (that < at + 4) return undefined;
  const rest = spoken.range(that + 1, that + 6);
  const second = rest.indexOf('that');
  if (
    second < 1 ||
    !rest
      .slice(0, second)
      .some((norm) => /^(?:have|know|hear|heard|learn|learned|learnt|told|comes|came)$/.test(norm))
  )
    return undefined;
  const voice = sideIn(spoken, at + 3, that - 1);
  const end = that + 1 + second;
  return voice && mark(spoken, voice, at, end, end, 'affirms', 'said', 'on');
}

/** "Washington was the only one to mention", "Riga was at pains to stress that" */
function onlyOneTo(spoken: SpokenSentence, at: number, free: number): Found {
  const norm = spoken.norm(at);
  if (!SPEAKING_OF.test(norm) || spoken.norm(at - 1) !== 'to') return undefined;
  const lead = spoken.range(at - 7, at - 1);
  const be = lead.findLastIndex((word) => BE.has(word));
  const how = lead.slice(be + 1).join(' ');
  if (be < 0 || !EAGER.test(how)) return undefined;
  const verb = Math.max(0, at - 7) + be;
  const end =
    spoken.norm(at + 1) === 'that' || /^(?:of|on)$/.test(spoken.norm(at + 1)) ? at + 1 : at;
  return bySubject(spoken, verb, free, end);
}

const SPEAKING_OF =
  /^(?:mention|speak|report|say|stress|note|add|emphasise|emphasize|underline|insist|confirm|disclose|reveal|list|recall|announce|tell)$/;
const EAGER =
  /^(?:the only (?:one|side|capital|party)|alone|(?:at )?(?:great )?pains|keen|quick|anxious|careful|eager|happy|the first|first|ready)$/;

/** "…, one is told in Amman" */
function oneIsTold(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'told' || !/^(?:is|are|was|were)$/.test(spoken.norm(at - 1)))
    return undefined;
  if (!/^(?:one|we|reporters|journalists|visitors)$/.test(spoken.norm(at - 2))) return undefined;
  if (!/^(?:in|by|at)$/.test(spoken.norm(at + 1))) return undefined;
  const name = namesIn(spoken.sentence, at + 2, at + 4)[0];
  const voice = name && spoken.voice(name.first, endOfHouse(spoken, name.last, at + 8));
  return voice?.kind === 'parties'
    ? mark(
        spoken,
        voice,
        at - 2,
        name?.last ?? at + 2,
        name?.last ?? at + 2,
        'affirms',
        'said',
        'around',
      )
    : undefined;
}

/** '"…": with these words the Kremlin summed up the call' */
function withTheseWords(spoken: SpokenSentence, at: number): Found {
  if (!/^(?:with|in)$/.test(spoken.norm(at)) || !/^(?:these|those|such)$/.test(spoken.norm(at + 1)))
    return undefined;
  if (!/^(?:words|terms)$/.test(spoken.norm(at + 2))) return undefined;
  const verb = spoken
    .range(at + 3, at + 12)
    .findIndex(
      (norm, step) => !spoken.inMention.has(at + 3 + step) && (isPast(norm) || PUTTING.has(norm)),
    );
  const voice = verb < 1 ? undefined : spoken.voice(at + 3, at + 2 + verb);
  if (voice?.kind !== 'parties') return undefined;
  const last = spoken.sentence.words.length - 1;
  return mark(spoken, voice, at, last, last, 'affirms', 'said', at > 0 ? 'back' : 'on');
}

/** Nouns for what somebody puts into words, where a colon leads to it. */
const TOLD =
  /^(?:points?|takeaways?|gist|upshot|message|words?|line|lines|news|version|disclosures?|announcements?|highlights?|bullets?|headings?|record|recap|rundown|minutes|summing-up|attention|emphasis|this|details?|view|seen|edition|summed|sums)$/;
const LONGEST_LEAD = 34;
/** Such a clause tells of a deed and not of words. */
const DEED =
  /^(?:agreed|got|gets|wants|wanted|won|lost|promised|pledged|offered|demanded|asked|signed|accepted|refused|proposed|paid|bought|sold|sent|gave|raised|discussed|met|spoke)$/;

/**
 * "Among the points that Oslo drew attention to after the call of Støre and Modi: …": before a colon, words for
 * words, and one house or state alone beside the names of those who met.
 */
export function leadOfSource(spoken: SpokenSentence): Marker | undefined {
  const { words } = spoken.sentence;
  const colon = words.findIndex(({ before }, at) => at > 2 && /^["”’)]?:\s/.test(before));
  if (colon < 0 || colon > LONGEST_LEAD || words.length - colon < 3) return undefined;
  const lead = spoken.range(0, colon);
  const tells = lead.some(
    (norm, at) =>
      !spoken.inMention.has(at) &&
      (TOLD.test(norm) ||
        ACCOUNT_NOUNS.has(norm) ||
        READINGS.has(norm) ||
        SAYING.has(norm) ||
        SAYING_OF_MANY.has(norm)),
  );
  // "Washington on the call of 19 March between Trump and Zelenskyy: …"
  const name = spoken.sentence.mentions.find(({ first }) => first === (lead[0] === 'the' ? 1 : 0));
  const headed = name !== undefined && lead[endOfHouse(spoken, name.last, colon) + 1] === 'on';
  if ((!tells && !headed) || lead.some((norm) => DEED.test(norm))) return undefined;
  const voice = sideIn(spoken, 0, colon - 1);
  return voice && mark(spoken, voice, 0, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
}

/** Before these nobody stands who tells. */
const BESIDE =
  /^(?:between|with|and|against|in|at|on|about|over|near|into|to|towards?|for|than|like|to)$/;

/** The one side that is named as whose word something is, by its house, its capital or its people, and not as one who met. */
function sideIn(spoken: SpokenSentence, from: number, to: number): Voice | undefined {
  const own = namesIn(spoken.sentence, from, to).filter(({ first, last, form, senses }) => {
    if (senses.some(({ kind }) => kind === 'person') || form === 'office') return false;
    // "the call of 19 March between", "Beijing's", "on the Thai side"
    const article = spoken.norm(first - 1) === 'the' ? first - 2 : first - 1;
    const governor = spoken.norm(article);
    const side = /^(?:side|part|account|minutes|text|version|readout|summary)$/.test(
      spoken.norm(last + 1),
    );
    if (form === 'adjective' && !HOUSE_BEHIND.test(spoken.norm(last + 1))) return false;
    const there = from === 0 && first <= 2 && to === last && /^(?:in|from)$/.test(governor);
    const joined =
      spoken.norm(last + 1) === 'and' && namesIn(spoken.sentence, last + 2, last + 3).length > 0;
    return !joined && (side || there || !BESIDE.test(governor));
  });
  const [first, ...rest] = own;
  if (!first) return undefined;
  const voice = spoken.voice(first.first, endOfHouse(spoken, first.last, to));
  if (voice?.kind !== 'parties' || voice.person !== undefined || voice.parties.length !== 1)
    return undefined;
  const others = rest.some((name) =>
    name.senses.some(({ kind, id }) => kind === 'party' && !voice.parties.includes(id)),
  );
  return others ? undefined : voice;
}

const HOUSE_BEHIND =
  /^(?:side|part|foreign|state|presidential|government|ministry|presidency|embassy|spokes\w+|officials?|press|cabinet|chancellery|account|minutes|text|version|readout|summary|statement|media|record|communiqué|list)$/;

function endOfHouse(spoken: SpokenSentence, last: number, to: number): number {
  let end = last;
  while (
    end < to &&
    HOUSE_BEHIND.test(spoken.norm(end + 1)) &&
    !AUXILIARIES.has(spoken.norm(end + 1))
  )
    end += 1;
  return end;
}
