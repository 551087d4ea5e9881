/** Words that point at what was told before: "denied that", "confirmed this", "said the same". */
import type { Attributed } from '../reading/voices/attribution.js';
import type { DraftPoint } from './draft.js';

const TOLD =
  '(?:that|it|this|so|the same|as much|(?:any|no) such (?:thing|\\p{L}+)|(?:the|that|this) (?:claim|report|account|suggestion|allegation|accusation|charge|idea|version|reading|assertion|statement|figure|deal|agreement|point)s?)(?: (?:(?:late |early )?on \\p{L}+day|outright|flatly|later|at once))?';
const ECHO = new RegExp(`^${TOLD}[.!]*$`, 'iu');
const INSTEAD = new RegExp(
  `^${TOLD}(?:: |(?:,| and| but) (?:saying|adding|insisting|stating|arguing|noting|explaining|claiming|said|added|insisted) (?:instead )?(?:that )?)`,
  'iu',
);

/** "Nothing of the kind was decided", "no such promise": a denial by itself of what was told before. */
const PLAIN_NO =
  /^["“]?(?:not (?:so|true|at all|the case)|wrong|untrue|(?:quite )?(?:on )?the (?:contrary|opposite)|(?:absolutely |quite )?nothing of the (?:kind|sort)|no such (?:thing|promise|offer|request|deal|undertaking|commitment|pledge|decision|demand|agreement|assurance|concession|figure|threat|proposal)s?|(?:that|this|it) (?:is|was|'s|’s) (?:simply |just |quite |plainly )?(?:not(?: (?:so|true|the case|correct))?|untrue|false|wrong|a lie))(?: (?:was|were|had been|has been|is|took place|happened|came up|had come up)(?: (?:ever|even))?(?: \p{Ll}{2,}(?: (?:on|upon|for|up|out|over))?)?)?[.!,]*["”]?$/iu;

/** "That promise was never made": the same with what was told named again. */
const NEVER_MADE =
  /^["“]?(?:that|this|such an?|any such|no such|the(?= (?:promise|offer|request|deal|undertaking|commitment|pledge|decision|demand|agreement|assurance|concession|figure|threat|proposal|claim|sum|number|date|invitation)s? )) \p{L}+ (?:was|were|had been|has been|is) (?:never|not)(?: been)? (?:made|given|offered|promised|agreed|reached|discussed|mentioned|raised|signed|put|said|asked|sought|true)\b[^,;]{0,20}$/iu;

/** "has made no such commitment", "he had done nothing of the kind": the same, told of who would have done it. */
const DID_NONE =
  /^["“]?(?:that |[\p{L}’'-]+ ){1,4}["“]?(?:has |have |had |would |will )?["“]?(?:pay|do|accept|sign|give|grant|made|makes?|gave|given|did|offered|received|accepted|signed|undertaken|done|said|agreed to|promised|sought|asked for) (?:no such \p{L}+|nothing of the (?:kind|sort)|no such thing)[.!,]*["”]?[.]?$/iu;

/** Whether words do nothing but point back. */
export function isEcho(words: string): boolean {
  return ECHO.test(words) || isPlainNo(words);
}

/** Whether they deny it too, without a verb of denying. */
export function isPlainNo(words: string): boolean {
  return [PLAIN_NO, NEVER_MADE, DID_NONE].some((pattern) => pattern.test(words.trim()));
}

/** The point as it was told before, where it only points at it. */
export function echoed(point: DraftPoint, before: readonly DraftPoint[]): DraftPoint {
  if (!isEcho(point.text)) return point;
  const told = before.findLast(({ box }) => box !== point.box);
  return told ? { ...point, text: told.text } : point;
}

/** "It is not, countered the minister: a third is still to be paid back": what follows the no. */
export function contradictedIn(
  text: string,
  start: number,
  { marker }: Attributed,
  end: number,
): string | undefined {
  const ahead = text.slice(start, Math.max(start, marker.start)).replace(/[\s,]+$/, '');
  const told = /^[^:]{0,60}:\s+(?=\S+ \S)(.+)$/s.exec(text.slice(marker.end, end).trim())?.[1];
  if (!isPlainNo(ahead) || told === undefined || /\bdeni(?:es|ed)\b/.test(told)) return undefined;
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** "denied that, saying no figure had been named": what is said in its place. */
export function toldInstead(text: string, { marker }: Attributed, end: number): string | undefined {
  const after = text.slice(marker.end, end).trim();
  const rest = INSTEAD.exec(after);
  if (!rest || rest[0].length >= after.length) return undefined;
  const told = after.slice(rest[0].length).replace(WHO_SAYS_SO, '.').replace(/,$/, '.');
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** "…, the Prime Minister's Office there said." */
const WHO_SAYS_SO = /, (?:an?|the|his|her|its|\p{Lu}\S*) [^,;:"“]{2,60} (?:said|says|added)[.]?$/u;
