/** Points that the sentence before has announced as somebody's: "London tells it this way." and lists under a heading. */

import type { Attributed } from '../../../reading/voices/attribution.js';
import { ACCOUNT_NOUNS } from '../../../reading/voices/say-words.js';
import { partiesOf } from '../../../reading/voices/voices.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { predicateOf } from '../likeness/predicate.js';

/** So many items of a list stand under one heading. */
const LONGEST_LIST = 12;
const BULLET = /\n\s*(?:[-–—•*·▪]|\d{1,2}[.)]|\([a-z\d]\))\s*$/;
/** A heading is a line of so few words, and no sentence. */
const LONGEST_HEADING = 9;
/** With no stop at its end it may have so many. */
const LONGEST_TITLE = 14;
/** So many sentences of a paragraph may follow what was announced. */
const LONGEST_RUN = 6;
/** Such a sentence tells what is in a text named before it. */
const FROM_IT =
  /^(?:(?:The )?(?:one|another|first|second|third|next|last)(?: of (?:them|these))?(?:,| (?:is|was|being)\b)|(?:also )?in it\b|there,|among them|according to it|from it\b|on it\b)/i;
/** Such a sentence leads to what is told next. */
const LEADS_ON =
  /^(?:this|here|these) (?:is|are|was|were)\b|\b(?:th(?:is|e following) way|as follows|thus|like this|so|differently|in (?:these|its own|his own|her own) words)[.:]?$|:$/i;
/** "What follows is the Kremlin's account": all of the paragraph. */
const FOLLOWS =
  /\b(?:what follows|the following|here) (?:is|was|are|were)\b|\bas (?:he|she|it) told it\b|\bhere(?:['’]s| is| was) (?:how|what|the way)\b|\btelling \S+ (?:\S+ ){0,3}?how\b/i;
/** "Three things, London says, were settled." */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|several|some|a few|a couple of|\d) (?:\p{L}+ )?(?:things|points|matters|results|promises|messages|items|findings|subjects|outcomes|pledges|takeaways)\b/iu;
/** "gave his version to reporters" */
const HIS_VERSION =
  /\b(?:gave|gives|offered|offers|told|tells|presented|set out|put out|issued|laid out)\s+(?:reporters |the press |parliament )?(?:his|her|its|their)(?: own)? (?:version|account|side|summary|telling|view|take|reading)\b/i;
/** "So are the 600 billion": as much as was told of what stands before. */
const AS_WELL = /^(?:so|nor|neither) (?:is|are|was|were|do|does|did|has|have|had|will|would)\b/i;
const OF_BOTH = /^(?:\p{Lu}\S* ){1,2}and (?:\p{Lu}\S*[ :]){1,2}/u;
const GOES_ON = /^(?:he|she|it|they|the two|both|also|among)\b/i;
/** "Venezuela came up too, and so did the oil market": one more of what was told. */
const ADDS = /\b(?:too|also|as well|so (?:did|was|were))\b/i;
const TAKES_UP = /^(?:that|this|so|thus|the words?|it was)\b/i;
const VERSION = /^(?:version|telling|tellings|versions|line|side|points|words|story)$/;

/** Whether a sentence goes on with what one before it, or the heading of its list, announced as a side's. */
export function isAnnounced(copy: Copy, bound: BoundSentence, voices: readonly string[]): boolean {
  const index = copy.sentences.indexOf(bound);
  const head = headingOf(copy, index);
  // "BEIJING", "What London says:"; "Trump and Xi: what we know" is nobody's word.
  if (
    head &&
    isOfSide(copy, head, voices) &&
    (!namesOther(copy, head, voices) || opensWithAccount(copy, head, voices))
  )
    return true;
  const before = copy.sentences[index - 1];
  if (!before || endsParagraph(copy, before, bound)) return false;
  if (isOfSide(copy, before, voices) && leadsTo(before, textOf(copy, index))) return true;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_RUN); at -= 1) {
    const lead = copy.sentences[at];
    if (!lead || endsParagraph(copy, lead, bound)) return false;
    if (FOLLOWS.test(lead.read.sentence.text) && isOfSide(copy, lead, voices)) return true;
    // "What follows is Washington's account. Xi said": what somebody said at the table is in it.
    const other = ({ form, voice }: Attributed) =>
      form !== 'told' &&
      voice.person === undefined &&
      !voice.parties.some((party) => voices.includes(party));
    if (lead.read.attributed.some(other)) return false;
  }
  return false;
}

/** "In Ushakov's version it was Trump who rang. He stayed on for an hour. Oil cropped up, the aide said": between words of the same side. */
export function isBetweenWords(
  copy: Copy,
  bound: BoundSentence,
  voices: readonly string[],
): boolean {
  const index = copy.sentences.indexOf(bound);
  const [before, next] = [copy.sentences[index - 1], copy.sentences[index + 1]];
  if (!before || !next || !(GOES_ON.test(textOf(copy, index)) || ADDS.test(textOf(copy, index))))
    return false;
  if (endsParagraph(copy, before, bound) || endsParagraph(copy, bound, next)) return false;
  return [before.read.attributed.at(-1), next.read.attributed[0]].every(
    (each) =>
      each?.form !== 'told' &&
      each?.voice.kind === 'parties' &&
      each.voice.parties.every((party) => voices.includes(party)),
  );
}

/** Whether a paragraph ends between two sentences. */
function endsParagraph(
  { text }: Copy,
  { read: one }: BoundSentence,
  { read: other }: BoundSentence,
): boolean {
  return /\n\s*\n/.test(text.slice(one.sentence.end, other.sentence.start));
}

function leadsTo(before: BoundSentence, own: string): boolean {
  const lead = before.read.sentence.text.trim();
  return (
    HIS_VERSION.test(lead) ||
    AS_WELL.test(own) ||
    (isAccount(before) && (LEADS_ON.test(lead) || FROM_IT.test(own))) ||
    // "What does Washington say? That they agreed"
    (isAccount(before) && /\?$/.test(lead)) ||
    (before.read.attributed.length > 0 && COUNTED.test(lead))
  );
}

/** The line above the list in which a sentence stands: one with a colon, or of a few words. */
function headingOf(copy: Copy, index: number): BoundSentence | undefined {
  let at = index;
  for (let items = 0; items < LONGEST_LIST; items += 1) {
    let first = at;
    while (first > 0 && at - first < LONGEST_RUN && isSameLine(copy, first)) first -= 1;
    if (!isItem(copy, first)) break;
    at = first - 1;
  }
  const head = copy.sentences[at];
  if (at === index || !head) return undefined;
  const { sentence } = head.read;
  const behind = copy.text.slice(sentence.end);
  const open = !/[.!?…]["”’)]*$/.test(sentence.text.trim());
  const longest = open ? LONGEST_TITLE : LONGEST_HEADING;
  const isHeading = sentence.words.length <= longest && /^\s*\n/.test(behind);
  return /^:\s*\n/.test(behind) || isHeading ? head : undefined;
}

/** "Stop buying oil. That is what he asked": words without a verb of their own, and whose they are. */
export function isTakenUp(copy: Copy, bound: BoundSentence, voices: readonly string[]): boolean {
  const { words, mentions } = bound.read.sentence;
  const next = copy.sentences[copy.sentences.indexOf(bound) + 1];
  return (
    next !== undefined &&
    TAKES_UP.test(next.read.sentence.text) &&
    predicateOf(words, mentions).length === 0 &&
    isOfSide(copy, next, voices)
  );
}

function textOf(copy: Copy, at: number): string {
  return copy.sentences[at]?.read.sentence.text.trim() ?? '';
}

/** Whether a sentence is an item of a list. */
function isItem(copy: Copy, at: number): boolean {
  const [before, own] = [copy.sentences[at - 1], copy.sentences[at]];
  if (!before || !own) return false;
  // The number of an item is read as a sentence.
  if (/^\d{1,2}[.)]?$/.test(before.read.sentence.text)) return true;
  if (/^\d{1,2}[.)]?$/.test(own.read.sentence.text)) return true;
  return BULLET.test(copy.text.slice(before.read.sentence.end, own.read.sentence.words[0]?.start));
}

function isSameLine(copy: Copy, at: number): boolean {
  const [before, own] = [copy.sentences[at - 1], copy.sentences[at]];
  return (
    before !== undefined &&
    own !== undefined &&
    !copy.text.slice(before.read.sentence.end, own.read.sentence.start).includes('\n')
  );
}

function isOfSide(copy: Copy, { read }: BoundSentence, voices: readonly string[]): boolean {
  return read.sentence.mentions.some((mention) =>
    partiesOf(mention, copy.record).some((party) => voices.includes(party)),
  );
}

/** "What Beijing's readout of the call with Trump says": a text, and whose it is stands first. */
function opensWithAccount(copy: Copy, head: BoundSentence, voices: readonly string[]): boolean {
  const named = head.read.sentence.mentions.map((mention) => partiesOf(mention, copy.record));
  const [first = []] = named.filter((parties) => parties.length > 0);
  return (
    isAccount(head) &&
    !OF_BOTH.test(head.read.sentence.text) &&
    first.some((party) => voices.includes(party))
  );
}

/** Whether it names somebody else too who has not said so on the record. */
function namesOther(copy: Copy, { read }: BoundSentence, voices: readonly string[]): boolean {
  return read.sentence.mentions.some((mention) =>
    partiesOf(mention, copy.record).some((party) => !voices.includes(party)),
  );
}

/** Whether it tells of words: of an account, or of somebody who says something. */
function isAccount({ read }: BoundSentence): boolean {
  return (
    read.attributed.length > 0 ||
    read.sentence.words.some(
      ({ norm }) =>
        ACCOUNT_NOUNS.has(norm) || VERSION.test(norm) || /^(?:tells?|puts?|told)$/.test(norm),
    )
  );
}
