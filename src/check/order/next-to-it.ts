/** The words by which copy says that nothing came between two contacts that it tells. */

import type { Kind } from '../../record/schema.js';
import { ENVOYS_ALONE } from '../intervals/sides-told.js';
import { ANY, IN_PERSON, REMOTE, TOGETHER } from './coming-together.js';

/** Where one of the two contacts has to be told for such words to be of them. */
export interface Led {
  /** The words right before the earlier or the later one. */
  earlier: RegExp;
  later: RegExp;
}

/** Words that say so, and what they say it of. */
export interface NextTo {
  start: number;
  end: number;
  kinds: readonly Kind[];
  /** Which words have to lead to one of the two; none where these are enough. */
  led?: Led;
  /** Whether one of the two has to follow right behind them. */
  leads: boolean;
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
  '(?:(?:phone |telephone |video )?calls?|conversations?|meetings?|encounters?|handshakes?|contacts?|exchanges?|dialogue|communications?|dealings|touch)';
/** "not a word had passed", and not "not a word was said of Taiwan" */
const WORD =
  'words?(?= (?:(?:had|has|was|were) (?:been )?)?(?:between|since|from|until|with|passed|exchanged|spoken|before|after)\\b|[,.;]|$)';
/** "no contact between the negotiators" is none of theirs. */
const OF_OTHERS = `(?! (?:between|of|among|with) (?:the |their |any )?(?:\\p{L}+ )?${ENVOYS_ALONE.source})`;
const OTHER = '(?:each other|one another|the other|his counterpart|her counterpart)';
const THE_TWO = "(?:them|the (?:two|pair|leaders|presidents)|\\p{Lu}[\\p{L}’'-]+)";
const TOUCHED = `(?:in (?:touch|contact)|spoken|speak|spoke|talked|talk|picked up (?:the|a) (?:phone|telephone|receiver)|(?:rung|rang|phoned|called|telephoned|met|seen|approached|contacted) ${OTHER})\\b(?! (?:of|about|on|for|in favour)\\b)`;

const ABSENCE = new RegExp(
  [
    // "no contact", "without a single conversation"
    `(?:\\bno|\\bzero|\\bnot (?:a single|one|a|any)|\\bwithout(?: (?:a|any))?(?: single)?|\\b(?:devoid|empty|bare) of(?: any)?) (?:(?:further|other|known|recorded|such|personal|kind of|sort of) ){0,2}(?:${NOUN}\\b|${WORD})${OF_OTHERS}`,
    // "nothing had passed between the two"
    `\\bnothing (?:at all )?(?:had |has |was |is )?(?:been )?(?:(?:passed|gone|happened|said|heard|stirred|moved|exchanged) )?(?:\\w+ )?between ${THE_TWO}`,
    `\\bnothing (?:\\w+ )?to (?:do with|say to) ${OTHER}`,
    '\\b(?:had |has )?heard nothing (?:of|from) (?:each other|one another|the other)\\b',
    // "there is no record of any contact"
    `\\bno (?:record|trace|sign|note|mention|evidence) of (?:any |a |so much as a )?(?:\\w+ )?${NOUN}\\b${OF_OTHERS}`,
    '\\bout of (?:touch|contact)\\b|\\bincommunicado\\b|\\b(?:radio )?silence\\b(?! (?:of|from|on|about|over)\\b)|\\bnot (?:been )?(?:in (?:touch|contact)|on speaking terms)\\b',
    '\\b(?:line|phones?|telephones?|hot ?line|receiver)\\b[^.;:]{0,40}? (?:stayed|remained|lay|went|was|were|been|gone) (?:\\w+ )?(?:silent|dead|cold|idle|mute|quiet|unused|untouched)\\b',
    // "neither had rung the other", "nobody had been in touch"
    `\\b(?:neither|nobody|no one)(?: of (?:them|the (?:two|pair)))?(?: (?:leader|side|man|president|party|government|capital|[\\p{L}’'-]+ nor [\\p{L}’'-]+))?(?: (?:had|has|was|were|ever|once|been|again|even|so much as)){0,4} ${TOUCHED}`,
    // "not once between the two dates did they talk"
    `\\b(?:not once|never|at no (?:time|point))\\b[^.;:]{0,120}?\\b(?:did|had|were) (?:[\\p{L}’'-]+ ){1,6}?(?:been )?${TOUCHED}`,
  ].join('|'),
  'iu',
);

/** "resumed a dialogue": it had lain idle. */
const RESUMED =
  /\b(?:resum|renew|restart|reopen|reviv|restor|re-?establish)(?:e|es|ed|ing)\s(?:an?|the|their|that|its)?\s?(?:\p{L}+\s)?(?:dialogue|contacts?|conversations?|communications?|exchanges?|correspondence)\b|\b(?:took|picked) up (?:the|their) (?:thread|dialogue|conversation|contacts?)\b/iu;

/** "since their call of", and not "two months after" */
const leading = (words: string) =>
  new RegExp(
    `(?<!\\b(?:days?|weeks?|months?|years?) )\\b(?:${words})\\s(?:[^\\s,;:.]+\\s){0,5}$`,
    'i',
  );
const SINCE = leading('since');
const FROM = leading('since|after|from|following|between');
const AFTER = leading('after|since|from|following');
const UP_TO = leading('until|till|before|prior to|up to|ahead of');
const NOWHERE = /(?!)/;

/** "the last contact before", "the previous call" */
const LAST = new RegExp(
  `\\bthe last (?:time|that)\\b(?:(?!\\b(?:before|prior|until|ahead)\\b)[^.;:,]){0,50}|\\b(?:last|previous|preceding|most recent|latest|prior) (?:(?:recorded|known|such|direct) )?${NOUN}(?![\\p{L}-])|\\blast (?:spoken|spoke|met|talked|conferred|seen each other|been in (?:touch|contact))\\b`,
  'iu',
);
/** "the next contact after", "not until then were they in touch again": what stands behind a contact. */
const FOLLOWING = new RegExp(
  `\\bnext (?:(?:recorded|known|such|direct) )?${NOUN}(?![\\p{L}-])|\\b(?:next|did not|didn['’]t) (?:again )?(?:spoken|speak|spoke|met|meet|talked|talk|been in (?:touch|contact)|in (?:touch|contact))\\b|\\bnot until\\b[^.;:]{0,160}?\\b(?:in (?:touch|contact)|spoke|speak|talked|talk|met|meet) (?:again|once more)\\b`,
  'iu',
);
const BESIDE = '(?:before|above|ahead of|preceding|below|beneath|after|under)';
const STANDS = '(?:comes?|came|is|was|stands?|stood|sits?|lies|lay|ranks|figures)';
/** "immediately before it comes", "the entry directly above": what stands next to a contact in a row. */
const NEXT = new RegExp(
  `\\b(?:immediately|directly|right|just|straight) ${BESIDE} (?:it|that|this|them)\\b|\\b(?:immediately|directly|right|just|straight) ${BESIDE} [^.;,]{0,80}?\\b${STANDS}\\b|\\b(?:${STANDS}|entry|line|item|one|${NOUN}) (?:immediately|directly|right|just) ${BESIDE}\\b|\\b(?:its|whose|the) (?:immediate|direct) (?:predecessor|forerunner|precursor|successor)\\b|\\b(?:consecutive|successive|back-to-back) (?:calls|meetings|contacts|conversations|encounters|entries)\\b|\\bthe (?:one|entry|call|meeting|contact|conversation|exchange|encounter) before (?:it|that|this)\\b|\\b(?:nothing|none|no others?) (?:\\w+ ){0,2}?in between\\b`,
  'i',
);
const PRECEDED = /\b(?:directly|immediately) (?:preced|follow)(?:ed(?: by)?|es|ing|s)\b/i;
const BACK =
  /\b(?:go(?:es|ne|ing)?|went|reach(?:es|ed)?|leaf(?:s|ed)?|scroll(?:s|ed)?|look(?:s|ed)?|thinks?|search(?:es|ed)?|wind|turn) (?:all the way |as far |right )?back (?:as far as |all the way )?to\b/i;

/** What a sentence says of that kind, likelier first. */
export function nextToIt(text: string): NextTo[] {
  const found: NextTo[] = [];
  const add = (pattern: RegExp, as: Pick<NextTo, 'names' | 'leads' | 'led'>) => {
    const match = pattern.exec(text);
    const kinds = match && kindsOf(match[0], text);
    if (match && kinds)
      found.push({ start: match.index, end: match.index + match[0].length, kinds, ...as });
  };
  const here = { names: false, leads: false };
  const named = { names: true, leads: false };
  add(ABSENCE, { ...here, led: { earlier: FROM, later: UP_TO } });
  add(RESUMED, { ...here, led: { earlier: SINCE, later: NOWHERE } });
  add(LAST, { ...named, led: { earlier: NOWHERE, later: UP_TO } });
  add(FOLLOWING, { ...here, led: { earlier: AFTER, later: NOWHERE } });
  add(BACK, { names: true, leads: true, led: { earlier: NOWHERE, later: UP_TO } });
  add(PRECEDED, { names: true, leads: true });
  add(NEXT, named);
  return found;
}

/** What is missing or counted: by the words themselves, or where these leave it open by others of the sentence. */
function kindsOf(words: string, text: string): readonly Kind[] | undefined {
  const own = NOUNS.find(([noun]) => noun.test(words))?.[1];
  if (own) return own;
  const deed = TOGETHER.find(({ pattern }) => pattern.test(words))?.kinds;
  if (deed) return deed;
  // "the last time he saw him": of what is told in words that say neither is not sure.
  if (/^the last (?:time|that)/i.test(words) && !/\b(?:contact|touch|heard)\b/i.test(words))
    return undefined;
  // "the entry above", "go back to 5 June to find the two in conversation"
  const said =
    /\b(?:of|in|find|among) (?:\p{L}+ ){0,4}?(conversations?|calls|meetings|phone)\b/iu.exec(
      text,
    )?.[1] ?? '';
  return NOUNS.find(([noun]) => noun.test(said))?.[1] ?? ANY;
}
