/** The words of attribution in one sentence: which voice, where, and how far they reach. */
import type { ContactRecord } from '../../../record/record.js';
import type { Sentence } from '../../reading.js';
import { accountIn } from '../carrying.js';
import { ACCOUNT_NOUNS, SAYING, SAYING_OF_MANY } from '../say-words.js';
import { isTogether } from '../together.js';
import type { Speakers, Voice } from '../voices.js';
import { account, calling, ellipticAccount } from './accounts.js';
import { leftOut } from './clauses.js';
import { contentOf } from './contents.js';
import { framed } from './frames.js';
import { inPublic } from './in-public.js';
import { afterDash, asLabel, inBrackets } from './labels.js';
import { lineOf } from './lines.js';
import { wordOf } from './nouns.js';
import { nextPhrase, voiceAfter } from './phrases.js';
import { areMany, gapped, goingOn, ifRight, inThatOf, quoting } from './quoting.js';
import type { Marker } from './reach.js';
import { mark, opensClause } from './reach.js';
import { noWordFrom, refusal, unanswered, unpublished } from './refusals.js';
import { leadOfSource, roundabout } from './roundabout.js';
import { active } from './saying.js';
import { passive } from './senses.js';
import { beforeColon, byPool, bySpokesman } from './signs.js';
import { sourceOf } from './sources.js';
import { havingDone, speakingOf, speaksOf, speech, witnessing } from './speaking.js';
import { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { learnText } from './texts.js';
import { BE, HEARSAY, HEARSAY_NOUNS, PUTTING, STANDING } from './words.js';

/** The attributions of a sentence, from left to right. */
export function markersIn(sentence: Sentence, speakers: Speakers, record: ContactRecord): Marker[] {
  return markersFrom(new SpokenSentence(sentence, speakers, record));
}

export function markersFrom(spoken: SpokenSentence): Marker[] {
  const markers: Marker[] = [];
  const { last: before } = spoken.speakers;
  // "Abuja's account draws no such line: all goods may pass, it says."
  spoken.speakers.last = accountIn(spoken.sentence, spoken.speakers, spoken.record) ?? before;
  let free = 0;
  for (let at = 0; at < spoken.sentence.words.length; at += 1) {
    const label = inBrackets(spoken, at) ?? asLabel(spoken, at);
    if (spoken.inMention.has(at) && !label) continue;
    const found = label ?? markerAt(spoken, at, free) ?? shared(spoken, at, markers.at(-1));
    if (!found) continue;
    // "unease about what Washington says and does": of its words, and not in them.
    if (isMatter(spoken, found.marker)) {
      at = Math.max(at, found.last);
      continue;
    }
    markers.push(found.marker);
    // "…; Xi called on Europe, it reported": "it" is whoever spoke before the semicolon.
    if (found.marker.voice.kind !== 'unknown' && found.marker.form !== 'told')
      spoken.speakers.last = found.marker.voice;
    learnText(spoken, found.last, found.marker.voice);
    at = Math.max(at, found.last);
    free = at + 1;
  }
  const sign =
    markers.length === 0
      ? (afterDash(spoken) ??
        beforeColon(spoken) ??
        bySpokesman(spoken) ??
        byPool(spoken) ??
        inPublic(spoken) ??
        leadOfSource(spoken))
      : undefined;
  if (sign) markers.push(sign);
  // "Putin told Lukashenko that prices will stay - Kremlin": whose word it is that he did.
  const source = markers.every(({ form }) => form === 'told') ? afterDash(spoken) : undefined;
  if (source) markers.splice(0, markers.length, source);
  spoken.speakers.last = before;
  return markers;
}

/** "about what Washington says": what somebody says is what the clause is about; "according to what he says" is not. */
function isMatter({ sentence: { words } }: SpokenSentence, { start }: Marker): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const norm = (at: number) => words[at]?.norm ?? '';
  return norm(first - 1) === 'what' && /^(?:about|over|at|with|of|by)$/.test(norm(first - 2));
}

/** What takes its subject or its verb from the attribution before it. */
function shared(spoken: SpokenSentence, at: number, before: Marker | undefined) {
  return goingOn(spoken, at, before) ?? leftOut(spoken, at, before);
}

function markerAt(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { marker: Marker; last: number } | undefined {
  return listed(spoken, at, free) ?? framed(spoken, at, free);
}

/** By the words that are known. */
function listed(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { marker: Marker; last: number } | undefined {
  const norm = spoken.norm(at);
  // "…, the joke goes"
  if (/^(?:goes|runs|has)$/.test(norm) && HEARSAY_NOUNS.has(spoken.norm(at - 1)))
    return mark(spoken, unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
  // "…, ran the headline in Bengaluru"
  if (
    norm === 'headline' &&
    spoken.norm(at - 1) === 'the' &&
    /^(?:ran|read|said|runs|reads)$/.test(spoken.norm(at - 2))
  )
    return mark(spoken, unknown(norm), at - 2, at, at, 'affirms', 'said', 'around');
  if (HEARSAY.has(norm))
    return mark(spoken, unknown(norm), at, at, at, 'affirms', 'said', 'around');
  if (
    (norm === 'said' ||
      norm === 'understood' ||
      norm === 'believed' ||
      norm === 'reported' ||
      norm === 'thought') &&
    BE.has(spoken.norm(at - 1)) &&
    spoken.norm(at + 1) === 'to' &&
    // "what was said to them"
    !/^(?:them|him|her|it|the|a|an|each|one|those|reporters|themselves|himself|herself)$/.test(
      spoken.norm(at + 2),
    ) &&
    !spoken.inMention.has(at + 2)
  ) {
    return mark(spoken, unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
  }
  if (norm === 'according' && spoken.norm(at + 1) === 'to')
    return afterPreposition(spoken, at, at + 2);
  if (norm === 'per' && spoken.norm(at + 1) !== 'cent' && voiceAfter(spoken, at + 1))
    return afterPreposition(spoken, at, at + 1);
  if (norm === 'words' && spoken.norm(at - 1) === 'the' && spoken.norm(at + 1) === 'of')
    return afterPreposition(spoken, at - 2, at + 2);
  const word = wordOf(spoken, at, free) ?? speech(spoken, at, free) ?? contentOf(spoken, at, free);
  if (word) return word;
  const turn = roundabout(spoken, at, free);
  if (turn) return turn;
  // "let it be known that"
  if (
    /^(known|understood|felt)$/.test(norm) &&
    spoken.range(at - 3, at).join(' ') === 'let it be'
  ) {
    const subject = subjectOf(spoken, at - 3, free);
    return subject && mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said');
  }
  // "that is how the chancellor's spokesman summed it up", "as Modi put it"
  if (PUTTING.has(norm) && spoken.norm(at + 1) === 'it') {
    const how = spoken.range(at - 8, at).findLastIndex((word) => /^(how|as)$/.test(word));
    const from = Math.max(0, at - 8) + how + 1;
    const apart = how < 0 || from < free;
    // "as one of them put it": in somebody's words, whoever it is.
    const one = /^(?:one|some|some\w+|many|others?)$/.test(spoken.norm(from));
    const voice = apart
      ? undefined
      : (spoken.voice(from, at - 1) ?? (one ? unknown(spoken.text(from, at - 1)) : undefined));
    const reach = opensClause(spoken, from - 1) ? 'on' : 'around';
    if (voice) return mark(spoken, voice, from, at + 1, at + 1, 'affirms', 'said', reach);
  }
  // "…, the Kremlin aide went on": what went before is his too.
  if (
    norm === 'on' &&
    /^(?:went|goes)$/.test(spoken.norm(at - 1)) &&
    /^$|[,;:"“”]/.test(spoken.before(at + 1))
  ) {
    const subject = subjectOf(spoken, at - 1, free);
    if (subject) return mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said');
  }
  const line = lineOf(spoken, at, free);
  if (line) return line;
  const doubted = ifRight(spoken, at) ?? inThatOf(spoken, at) ?? gapped(spoken, at, free);
  if (doubted) return doubted;
  const elliptic = ellipticAccount(spoken, at, free);
  if (elliptic) return elliptic;
  const source = sourceOf(spoken, at, free);
  if (source) return source;
  const absent = noWordFrom(spoken, at) ?? unanswered(spoken, at) ?? unpublished(spoken, at, free);
  if (absent) return absent;
  const refused = refusal(spoken, at, free);
  if (refused) return refused;
  const possessed = at > 0 && /['’]s$/i.test(spoken.sentence.words[at - 1]?.text ?? '');
  const quoted = quoting(spoken, at, free);
  if (quoted) return quoted;
  // "Algeria's Said Sayoud": a name.
  if (norm === 'said' && spoken.isCapitalised(at) && spoken.isCapitalised(at + 1)) return undefined;
  if (SAYING.has(norm) && !(possessed && norm === 'telling'))
    return passive(spoken, at) ?? active(spoken, at, free);
  // "The ministry did mention a thousand places", "Rome does say that"
  if (EMPHATIC.test(norm) && /^(?:did|does)$/.test(spoken.norm(at - 1))) {
    const subject = subjectOf(spoken, at - 1, free);
    if (subject) return mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said', 'on');
  }
  if (SAYING_OF_MANY.has(norm) && areMany(spoken, at, free)) return active(spoken, at, free);
  if (norm === 'called' || norm === 'calls')
    return /^(on|for)$/.test(spoken.norm(at + 1))
      ? speakingOf(spoken, at, free)
      : calling(spoken, at, free);
  if (speaksOf(spoken, at) !== undefined) {
    const speaking = speakingOf(spoken, at, free);
    if (speaking) return speaking;
  }
  // "state television put the cost at two billion"
  if (
    /^puts?$/.test(norm) &&
    !BE.has(spoken.norm(at - 1)) &&
    spoken.norm(at - 1) !== 'to' &&
    !putsInPlace(spoken, at) &&
    !/^(?:on|at)$/.test(spoken.norm(at + 1)) &&
    spoken.range(at + 1, at + 9).some((word) => /^(?:at|on)$/.test(word))
  )
    return speakingOf(spoken, at, free);
  // "Chinese television named trade as the subject"
  if (/^names?d?$/.test(norm) && spoken.range(at + 1, at + 12).includes('as'))
    return speakingOf(spoken, at, free);
  const having = havingDone(spoken, at, free);
  if (having) return having;
  // "in a campaign criticised by rights groups" is what others did.
  if (STANDING.has(norm) && !BE.has(spoken.norm(at - 1)) && spoken.norm(at + 1) !== 'by')
    return speakingOf(spoken, at, free);
  if (
    /^(saw|sees|witnessed|showed|shows|show|records?|recorded|noticed|observed|counted|watched|heard|found|filmed|photographed|timed)$/.test(
      norm,
    )
  )
    return witnessing(spoken, at, free);
  // "…, Le Monde has learnt"
  if (/^(learnt|learned|understands|established)$/.test(norm)) {
    const subject = subjectOf(spoken, at, free);
    return subject?.voice.kind === 'independent'
      ? mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said')
      : undefined;
  }
  const agreed = agreeing(spoken, at, free) ?? reading(spoken, at, free);
  if (agreed) return agreed;
  const writeUp = norm === 'write' && spoken.norm(at + 1) === 'up';
  // "as the summary has it" is told by its verb.
  const putsIt = PUTTING.has(spoken.norm(at + 1)) && spoken.norm(at + 2) === 'it';
  if ((ACCOUNT_NOUNS.has(norm) && !putsIt) || writeUp) return account(spoken, at, free);
  return undefined;
}

const EMPHATIC =
  /^(?:say|mention|confirm|admit|acknowledge|promise|announce|claim|insist|note|report|add)$/;

/** "Both capitals agree that the line is open": what each of them says today. */
function agreeing(spoken: SpokenSentence, at: number, free: number) {
  if (spoken.norm(at) !== 'agree') return undefined;
  // "What both offices do agree on is that it lasted half an hour"
  const what = spoken.range(Math.max(free, at - 6), at).lastIndexOf('what');
  const first = Math.max(free, at - 6) + what;
  if (
    what >= 0 &&
    isTogether(spoken.range(first + 1, at)) &&
    /^on is(?: that)?\b/.test(spoken.range(at + 1, at + 4).join(' '))
  ) {
    const voice = { kind: 'all', parties: [], speaker: spoken.text(first + 1, at - 1) } as const;
    const last = spoken.norm(at + 3) === 'that' ? at + 3 : at + 2;
    return mark(spoken, voice, first, last, last, 'affirms', 'said', 'on');
  }
  if (spoken.norm(at + 1) !== 'that') return undefined;
  const subject = subjectOf(spoken, at, free);
  return subject?.voice.kind === 'all'
    ? mark(spoken, subject.voice, subject.from, at + 1, at + 1, 'affirms', 'said', 'on')
    : undefined;
}

/** "In return Hungary would drop it, the letter reads" */
function reading(spoken: SpokenSentence, at: number, free: number) {
  const text =
    ACCOUNT_NOUNS.has(spoken.norm(at - 1)) || /^(?:it|letter)$/.test(spoken.norm(at - 1));
  const trails = /^reads?$/.test(spoken.norm(at)) && text && /^$|[,;]/.test(spoken.before(at + 1));
  if (!trails) return undefined;
  const subject = subjectOf(spoken, at, free);
  if (!subject || !/^,\s*$/.test(spoken.before(subject.from))) return undefined;
  return mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said');
}

/** "according to a readout from the Kremlin" */
function afterPreposition(spoken: SpokenSentence, from: number, at: number) {
  const { to, voice = unknown(spoken.text(at, to)) } = speakerBehind(
    spoken,
    at,
    nextPhrase(spoken, at),
  );
  return mark(spoken, voice, from, to, to, 'affirms', 'said');
}

export function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}

export type { Marker };

/** "put its name to a memorandum on gas", "put together a plan": done, and not reckoned. */
function putsInPlace(spoken: SpokenSentence, at: number): boolean {
  return spoken
    .range(at + 1, at + 5)
    .some((norm) =>
      /^(?:names?|signatures?|signed|pens?|initials|together|forward|forth|off|back|aside|weight|faith|trust|pressure|money)$/.test(
        norm,
      ),
    );
}
