/** Attributions by what a text has in it: "the summary turns to", "a paragraph near the top deals with", "whose description takes in". */

import { set } from '../../grammar-words.js';
import { ACCOUNT_NOUNS } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesIn } from '../voices.js';
import { nounPhraseStart, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { hasPossessor } from './texts.js';
import { CONTACT_NOUNS } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

/** Texts beside those that are an account by their name. */
const TEXTS = set(
  'description descriptions answer answers reply summing-up recap digest rundown outline write-up writeup document paper page pages wording list listing catalogue minutes notice advisory announcement line lines',
);
/** What a text has of itself. */
const PARTS = set(
  'paragraph paragraphs passage passages section sections sentence sentences chapter item entry clause bullet page',
);

/** Verbs by which a text has something in it, with the word that must follow. */
const PRESENTING: readonly (readonly [verb: RegExp, next: RegExp | undefined])[] = [
  [/^(?:deals?|dealt)$/, /^with$/],
  [/^(?:turns?|turned|refers?|referred|comes|came|gets|got|returns|returned|nods)$/, /^to$/],
  [/^(?:moves|moved|goes|went|passes|passed)$/, /^(?:on|into|over)$/],
  [/^(?:speaks?|spoke|tells|told|talks|talked|treats)$/, /^of$/],
  [/^(?:dwells?|dwelt|touches|touched|reports)$/, /^on$/],
  [/^(?:takes|took)$/, /^(?:in|up)$/],
  [/^(?:opens|opened|begins|began|closes|closed|ends|ended|leads|led)$/, /^(?:with|on)$/],
  [
    /^(?:covers|covered|mentions|mentioned|contains|contained|includes|included|lists|listed|names|named|records|recorded|cites|cited|concerns|concerned|addresses|addressed|features|featured|recalls|recounts|relates|sets|highlights|highlighted|notes|devotes)$/,
    undefined,
  ],
  [/^(?:is|was)$/, /^(?:devoted|given)$/],
];
/** So far before its verb a text is named, with the contact that it is on. */
const LONGEST_SUBJECT = 22;

/** By what a text, or whoever put it out, has in it. */
export function contentOf(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    presents(spoken, at, free) ??
    whatWasPutOut(spoken, at) ??
    inWhatWasPutOut(spoken, at) ??
    putOnList(spoken, at, free) ??
    wishedNoted(spoken, at)
  );
}

/** "A paragraph near the top deals with", "the same text has the two discussing" */
function presents(spoken: SpokenSentence, at: number, free: number): Found {
  const end = presentingAt(spoken, at) ?? havingThem(spoken, at);
  if (end === undefined) return undefined;
  const from = subjectStart(spoken, at, Math.max(free, at - LONGEST_SUBJECT));
  const noun = textIn(spoken, from, at) ?? itAlone(spoken, from, at);
  if (noun === undefined || spoken.range(from, at).includes('joint')) return undefined;
  const voice = voiceOfText(spoken, from, noun, at);
  return voice && mark(spoken, voice, from, end, end, 'affirms', 'said', 'on');
}

/** "It dwells on", behind a sentence on a text. */
function itAlone(spoken: SpokenSentence, from: number, at: number): number | undefined {
  const last = /^(?:also|then|further|next)$/.test(spoken.norm(at - 1)) ? at - 2 : at - 1;
  return from === last && spoken.norm(from) === 'it' && spoken.speakers.text ? from : undefined;
}

/** The last word of a verb by which a text has something in it. */
function presentingAt(spoken: SpokenSentence, at: number): number | undefined {
  const [norm, next] = [spoken.norm(at), spoken.norm(at + 1)];
  if (
    spoken.inMention.has(at) ||
    /^(?:be|been|being|to|the|its|never)$/.test(spoken.norm(at - 1)) ||
    /^(?:no|nothing|neither|none|not|nowhere)$/.test(next)
  )
    return undefined;
  // "then also turns to", and no "is set out"
  const found = PRESENTING.find(
    ([verb, behind]) => verb.test(norm) && (behind === undefined || behind.test(next)),
  );
  if (!found) return undefined;
  return found[1] === undefined ? at : at + 1;
}

/** "has the two discussing", "had both men agreeing" */
function havingThem(spoken: SpokenSentence, at: number): number | undefined {
  if (!/^(?:has|had)$/.test(spoken.norm(at))) return undefined;
  const doing = spoken.range(at + 1, at + 6).findIndex((norm) => /[^r]ing$/.test(norm));
  const them = spoken
    .range(at + 1, at + 1 + doing)
    .some((norm) => /^(?:two|both|them|him|her|leaders|men|presidents|pair)$/.test(norm));
  return doing > 0 && them ? at : undefined;
}

/** The noun for a text, or for a part of one, that is the head of a subject. */
function textIn(spoken: SpokenSentence, from: number, to: number): number | undefined {
  const head = spoken.range(from, to).findIndex((norm, step) => {
    const at = from + step;
    // "part of the call" is no text.
    const ofTalk =
      spoken.norm(at + 1) === 'of' &&
      spoken.range(at + 2, at + 6).some((next) => CONTACT_NOUNS.has(next) && next !== 'it');
    return (
      isText(norm) &&
      !ofTalk &&
      !spoken.inMention.has(at) &&
      !/^(?:of|on|in)$/.test(spoken.norm(at - 1))
    );
  });
  return head < 0 ? undefined : from + head;
}

function isText(norm: string): boolean {
  return ACCOUNT_NOUNS.has(norm) || TEXTS.has(norm) || PARTS.has(norm);
}

/** Whose a text is: its owner's, whoever's put it out, or whose the text was that the copy spoke of before. */
function voiceOfText(
  spoken: SpokenSentence,
  from: number,
  noun: number,
  verb: number,
): Voice | undefined {
  const named = namesIn(spoken.sentence, from, noun).length > 0 || hasPossessor(spoken, noun);
  if (named)
    return known(spoken.voice(from, Math.min(verb - 1, noun + 5))) ?? unnamed(spoken, from, noun);
  const { last, nouns } = spoken.speakers;
  const norm = spoken.norm(noun);
  const first = spoken.norm(from);
  // "the White House, whose description takes in"
  if (first === 'whose') {
    const owner = spoken.sentence.mentions.find((mention) => mention.last === from - 1);
    return (owner && known(spoken.voice(owner.first, owner.last))) ?? unnamed(spoken, from, noun);
  }
  const back =
    PARTS.has(norm) || /^(?:the|its|that|this|their|his|her)$/.test(first) || first === norm;
  if (!back) return undefined;
  const voice = nouns.get(norm) ?? last;
  return voice?.kind === 'parties' ? { ...voice } : unnamed(spoken, from, noun);
}

function known(voice: Voice | undefined): Voice | undefined {
  return voice?.kind === 'parties' ? voice : undefined;
}

function unnamed(spoken: SpokenSentence, from: number, to: number): Voice {
  return { kind: 'unknown', parties: [], speaker: spoken.text(from, to).slice(0, 120) };
}

const PUT_OUT =
  /^(?:put|published|released|issued|posted|circulated|printed|distributed|gave|offered|sent|wrote)$/;
/** So far behind it stands what the text tells. */
const LONGEST_RELATIVE = 30;

/** "What Beijing put out after the meeting with Blinken speaks of" */
function whatWasPutOut(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'what' || (at > 0 && !/[.,;:—–]/.test(spoken.before(at))))
    return undefined;
  const verb = spoken.range(at + 1, at + 8).findIndex((norm) => PUT_OUT.test(norm)) + at + 1;
  if (verb <= at + 1 || !spoken.isParty(at + 1, verb - 1)) return undefined;
  const voice = known(spoken.voice(at + 1, verb - 1));
  if (!voice) return undefined;
  for (let next = verb + 1; next < verb + LONGEST_RELATIVE; next += 1) {
    if (/[;:—–]/.test(spoken.before(next)) || spoken.norm(next) === '') return undefined;
    const end =
      presentingAt(spoken, next) ?? (/^(?:says|said)$/.test(spoken.norm(next)) ? next : undefined);
    if (end !== undefined) return mark(spoken, voice, at, end, end, 'affirms', 'said', 'on');
  }
  return undefined;
}

/** "The plants head the list that the White House handed out", "take up most of what Kyiv has published" */
function inWhatWasPutOut(spoken: SpokenSentence, at: number): Found {
  const norm = spoken.norm(at);
  const text = isText(norm) && /^(?:the|a|its|their)$/.test(spoken.norm(at - 1));
  if (at < 3 || !(norm === 'what' || text)) return undefined;
  const from = /^(?:that|which)$/.test(spoken.norm(at + 1)) ? at + 2 : at + 1;
  const verb =
    spoken.range(from, from + 7).findIndex((word) => PUT_OUT.test(word) || word === 'handed') +
    from;
  if (
    verb <= from ||
    !spoken.isParty(from, verb - 1) ||
    !/^$|[,.;:—–]/.test(spoken.before(endOfVerb(spoken, verb) + 1))
  )
    return undefined;
  const holds = spoken.range(at - 7, at).some((word) => HOLDS.test(word));
  const has = /^(?:has|had|have)$/.test(spoken.norm(verb - 1)) ? 2 : 1;
  const voice = holds ? known(spoken.voice(from, verb - has)) : undefined;
  const end = endOfVerb(spoken, verb);
  // "No mention of soya is to be found in what Montevideo put out"
  const none = spoken
    .range(0, at)
    .some((word) => /^(?:no|not|nothing|nowhere|never|neither)$/.test(word));
  return voice && mark(spoken, voice, at, end, end, none ? 'silent' : 'affirms', 'said', 'back');
}

function endOfVerb(spoken: SpokenSentence, verb: number): number {
  return /^(?:out|forward)$/.test(spoken.norm(verb + 1)) ? verb + 1 : verb;
}

/** What stands in a text does so. */
const HOLDS =
  /^(?:heads?|headed|tops?|topped|takes?|took|fills?|filled|opens?|opened|closes?|closed|figures?|figured|features?|featured|appears?|appeared|stands?|stood|occup(?:y|ies|ied)|leads?|led|dominates?|dominated|mentioned|found|listed)$/;

const MATTERS = /^(?:subjects|topics|matters|points|things|issues)$/;
/** What a list holds that tells of a contact. */
const LISTED = /^(?:the|what|items|results|outcomes|agreements)$/;

/** "The ministry put the air links on the list of things that they had gone over" */
function putOnList(spoken: SpokenSentence, at: number, free: number): Found {
  if (
    !/^(?:puts?|places?d?|sets?|counts?|counted|numbers?|numbered|includes?d?)$/.test(
      spoken.norm(at),
    )
  )
    return undefined;
  // "China agreed to put fentanyl on its list of controlled substances": a list that is no account.
  if (spoken.norm(at - 1) === 'to') return undefined;
  const rest = spoken.range(at + 1, at + LONGEST_RELATIVE);
  const list = rest.findIndex(
    (norm, step) =>
      (norm === 'list' &&
        /^(?:its|the|their|a)$/.test(rest[step - 1] ?? '') &&
        (rest[step + 1] !== 'of' ||
          LISTED.test(rest[step + 2] ?? '') ||
          MATTERS.test(rest[step + 2] ?? ''))) ||
      (MATTERS.test(norm) && /^(?:among|amongst)$/.test(rest[step - 2] ?? '')),
  );
  if (list < 0) return undefined;
  const from = subjectStart(spoken, at, free);
  const voice = from < at ? known(spoken.voice(from, at - 1)) : undefined;
  return voice && voice.person === undefined
    ? mark(spoken, voice, from, at, at, 'affirms', 'said', 'on')
    : undefined;
}

/** "Another thing Washington wished to have noted:" */
function wishedNoted(spoken: SpokenSentence, at: number): Found {
  if (!/^(?:things?|points?|matters?|detail|item)$/.test(spoken.norm(at))) return undefined;
  const from = nounPhraseStart(spoken, at, 0);
  const noted = spoken
    .range(at + 1, at + 14)
    .findIndex((norm) =>
      /^(?:noted|known|recorded|stated|reported|volunteered|disclosed|stressed|record|public)$/.test(
        norm,
      ),
    );
  const end = at + 1 + noted;
  if (noted < 1 || !spoken.isParty(at + 1, end - 1)) return undefined;
  if (
    !/^(?::|,? (?:was|is)$)/.test(spoken.before(end + 1)) &&
    !/^(?:was|is)$/.test(spoken.norm(end + 1))
  )
    return undefined;
  const name = namesIn(spoken.sentence, at + 1, end)[0];
  const voice = name && known(spoken.voice(name.first, name.last));
  return voice && mark(spoken, voice, from, end, end, 'affirms', 'said', 'on');
}
