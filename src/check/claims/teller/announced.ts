/** Points that the sentence before has announced as somebody's: "London tells it this way." and lists under a heading. */

import { ACCOUNT_NOUNS } from '../../../reading/voices/say-words.js';
import { partiesOf } from '../../../reading/voices/voices.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { predicateOf } from '../likeness/predicate.js';

/** So many items of a list stand under one heading. */
const LONGEST_LIST = 12;
const ITEM = /\n\s*(?:[-–—•*·▪]|\d{1,2}[.)]|\([a-z\d]\))?\s*$/;
/** Such a sentence tells what is in a text named before it. */
const FROM_IT =
  /^(?:(?:The )?(?:one|another|first|second|third|next|last)(?: of (?:them|these))?(?:,| (?:is|was|being)\b)|in it\b|there,|among them|according to it|from it\b|on it\b)/i;
/** Such a sentence leads to what is told next. */
const LEADS_ON =
  /^(?:this|here|these) (?:is|are|was|were)\b|\b(?:th(?:is|e following) way|as follows|thus|like this|so|differently|in (?:these|its own|his own|her own) words)[.:]?$|:$/i;
/** "Three things, London says, were settled." */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|several|some|a few|a couple of|\d) (?:\p{L}+ )?(?:things|points|matters|results|promises|messages|items|findings|subjects|outcomes|pledges|takeaways)\b/iu;
/** "gave his version to reporters" */
const HIS_VERSION =
  /\b(?:gave|gives|offered|offers|told|tells|presented|set out|put out|issued|laid out)\s+(?:reporters |the press |parliament )?(?:his|her|its|their)(?: own)? (?:version|account|side|summary|telling|view|take|reading)\b/i;
const TAKES_UP = /^(?:that|this|so|thus|the words?|it was)\b/i;
const VERSION = /^(?:version|telling|tellings|versions|line|side|points|words|story)$/;

/** Whether a sentence goes on with what the one before it, or the heading of its list, announced as a side's. */
export function isAnnounced(copy: Copy, bound: BoundSentence, voices: readonly string[]): boolean {
  const index = copy.sentences.indexOf(bound);
  let at = index;
  while (at > 0 && index - at < LONGEST_LIST && isItem(copy, at)) at -= 1;
  const head = copy.sentences[at];
  const isListed =
    at < index && head !== undefined && /^:/.test(copy.text.slice(head.read.sentence.end));
  const before = isListed ? head : copy.sentences[index - 1];
  if (!before || !isOfSide(copy, before, voices)) return false;
  const [lead, own] = [before.read.sentence.text.trim(), textOf(copy, index)];
  return (
    HIS_VERSION.test(lead) ||
    (isAccount(before) && (isListed || LEADS_ON.test(lead) || FROM_IT.test(own))) ||
    (before.read.attributed.length > 0 && COUNTED.test(lead))
  );
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

/** Whether a sentence is a line of its own, an item of a list, or the number of one. */
function isItem(copy: Copy, at: number): boolean {
  const [before, own] = [copy.sentences[at - 1], copy.sentences[at]];
  if (!before || !own) return false;
  if (/^\d{1,2}[.)]?$/.test(before.read.sentence.text)) return true;
  return ITEM.test(copy.text.slice(before.read.sentence.end, own.read.sentence.words[0]?.start));
}

function isOfSide(copy: Copy, { read }: BoundSentence, voices: readonly string[]): boolean {
  return read.sentence.mentions.some((mention) =>
    partiesOf(mention, copy.record).some((party) => voices.includes(party)),
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
