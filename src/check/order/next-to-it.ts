/** The words by which copy says that nothing came between two contacts that it tells. */

import type { Kind } from '../../record/schema.js';
import { ANY, IN_PERSON, REMOTE, TOGETHER } from './coming-together.js';

/** Words that say so, what they say it of, and which words have to lead to one of the two. */
export interface NextTo {
  start: number;
  end: number;
  kinds: readonly Kind[];
  /** Behind which words the earlier or the later has to be told; none where these words are enough. */
  led?: { earlier: RegExp; later: RegExp };
  /** Whether they name the earlier of the two, and not what was missing. */
  names: boolean;
}

/** What is counted, by its noun. */
const NOUNS: readonly (readonly [noun: RegExp, kinds: readonly Kind[]])[] = [
  [
    /\b(?:phone |telephone )?calls?\b|\bconversations?\b|\b(?:phone|telephone|hot ?line|receiver)\b/i,
    REMOTE,
  ],
  [/\b(?:meetings?|encounters?|handshakes?|face-to-face|sit-?downs?|in person)\b/i, IN_PERSON],
];
const NOUN =
  '(?:(?:phone |telephone |video )?calls?|conversations?|meetings?|encounters?|handshakes?|contacts?|exchanges?|dialogue|communications?|dealings|touch|words?)';

const NONE = [
  // "no contact", "without a single conversation"
  `(?:\\bno|\\bzero|\\bnot (?:a single|one|a|any)|\\bwithout(?: (?:a|any))?(?: single)?|\\b(?:devoid|empty|bare) of(?: any)?) (?:(?:further|other|known|recorded|such|personal|kind of|sort of) ){0,2}${NOUN}\\b`,
  // "nothing had passed between the two"
  "\\bnothing (?:at all )?(?:had |has |was |is )?(?:been )?(?:(?:passed|gone|happened|said|heard|stirred|moved|exchanged) )?(?:\\w+ )?between (?:them|the (?:two|pair|leaders|presidents)|\\p{Lu}[\\p{L}’'-]+)",
  '\\b(?:had |has )?heard nothing (?:of|from)\\b',
  '\\bout of (?:touch|contact)\\b|\\bincommunicado\\b|\\b(?:radio )?silence\\b|\\bnot (?:been )?(?:in (?:touch|contact)|on speaking terms)\\b',
  '\\b(?:the|their) (?:line|phones?|telephones?|hot ?line|receiver) (?:had (?:been|stayed|remained|gone)|was|stayed|remained|lay|went) (?:\\w+ )?(?:silent|dead|cold|idle|mute|quiet|unused|untouched)\\b',
];
/** "neither had rung the other", "nobody had been in touch" */
const NOBODY = '\\b(?:neither|nobody|no one)\\b[^.;:]{0,40}?';
const TOUCHED =
  '(?:in (?:touch|contact)|(?:rung|rang|phoned|called|telephoned|met|seen|spoken|talked|approached|contacted|picked up|reached for))\\b';

const ABSENCE = new RegExp([...NONE, `${NOBODY}${TOUCHED}`].join('|'), 'iu');

/** "resumed a dialogue": it had lain idle. */
const RESUMED =
  /\b(?:resum|renew|restart|reopen|reviv|restor|re-?establish)(?:e|es|ed|ing)\s(?:an?|the|their|that|its)?\s?(?:\p{L}+\s)?(?:dialogue|contacts?|conversations?|communications?|exchanges?|correspondence)\b|\b(?:took|picked) up (?:the|their) (?:thread|dialogue|conversation|contacts?)\b/iu;

const FROM = /\b(?:since|after|from|following|between)\s(?:[^\s,;:.]+\s){0,5}$/i;
const SINCE = /\bsince\s(?:[^\s,;:.]+\s){0,5}$/i;
const UP_TO = /\b(?:until|till|before|prior to|up to|ahead of)\s(?:[^\s,;:.]+\s){0,5}$/i;
const NOWHERE = /(?!)/;

/** "the last contact before", "the previous call" */
const LAST = new RegExp(
  `\\b(?:last|previous|preceding|most recent|latest|prior) (?:(?:recorded|known|such|direct) )?${NOUN}(?![\\p{L}-])|\\blast (?:${'spoken|spoke|met|talked|conferred|seen each other|been in (?:touch|contact)'})\\b`,
  'iu',
);
/** "immediately before it comes", "the entry directly above", "go back to": what stands next to a contact. */
const NEXT =
  /\b(?:immediately|directly|right|next|just|straight) (?:before|above|ahead of|preceding|below|beneath|after|under)\b|\b(?:its|whose|the) (?:immediate |direct )(?:predecessor|forerunner|precursor|successor)\b|\b(?:consecutive|successive|back-to-back) (?:calls|meetings|contacts|conversations|encounters|entries)\b|\bthe (?:one|entry|call|meeting|contact) before (?:it|that|this)\b/i;
const BACK =
  /\b(?:go(?:es|ne|ing)?|went|reach(?:es|ed)?|leaf(?:s|ed)?|scroll(?:s|ed)?|look(?:s|ed)?|think(?:s)?|search(?:es|ed)?|wind|turn) (?:all the way |as far |right )?back (?:as far as |all the way )?to\b/i;

/** What a sentence says of that kind, likelier first. */
export function nextToIt(text: string): NextTo[] {
  const found: NextTo[] = [];
  const add = (pattern: RegExp, names: boolean, led?: NextTo['led']) => {
    const match = pattern.exec(text);
    if (!match) return;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ start, end, names, kinds: kindsOf(match[0], text), ...(led && { led }) });
  };
  add(ABSENCE, false, { earlier: FROM, later: UP_TO });
  add(RESUMED, false, { earlier: SINCE, later: NOWHERE });
  add(LAST, true, { earlier: NOWHERE, later: UP_TO });
  add(BACK, true, { earlier: NOWHERE, later: UP_TO });
  add(NEXT, true);
  return found;
}

/** What is missing or counted: by the words themselves, or where these leave it open by others of the sentence. */
function kindsOf(words: string, text: string): readonly Kind[] {
  const own = NOUNS.find(([noun]) => noun.test(words))?.[1];
  if (own) return own;
  const deed = TOGETHER.find(({ pattern }) => pattern.test(words))?.kinds;
  if (deed) return deed;
  // "the entry above", "go back to 5 June to find the two in conversation"
  const said =
    /\b(?:of|in|find|among) (?:\p{L}+ ){0,4}?(conversations?|calls|meetings|phone)\b/iu.exec(
      text,
    )?.[1] ?? '';
  return NOUNS.find(([noun]) => noun.test(said))?.[1] ?? ANY;
}
