/** That a side says no more than it has: "says nothing else", "won't discuss its contents", "named no subject". */

const TELL =
  '(?:say|add|disclos|nam|giv|gave|offer|discuss|(?:go|went) into|mention|shar|reveal|specif|divulg|provid|describ|elaborat|identif)';
/** What a contact was on, without a word of what: no figure, date or price, which are points where they are refused. */
const MATTER =
  '(?:more|else|further|beyond that|subjects?|topics?|contents?|details?|substance|agenda|particulars|specifics|themes?)';

/** "no details of the dam" were refused, or not discussed: there something is told; "of the call" nothing is. */
const OF_IT =
  '(?!\\s+(?:than|of|on|about|for)\\b(?! (?:it|(?:the|its|their|this|that) (?:call|meeting|talks|conversation|visit|letter|message|note|exchange|discussions?)|what)(?!\\p{L})))';

/** "said nothing else", "would say no more", "named no subject" */
const TOLD_NONE = `(?:${TELL}\\p{Ll}*|said) (?:no|nothing|none|little|neither)(?: \\p{Ll}+)?? ${MATTER}(?!\\p{L})${OF_IT}`;
/** "won't discuss contents", "would not go into the substance" */
const NOT_TOLD = `(?:not|\\p{L}+n['’]t|cannot|(?:declin|refus)\\p{Ll}* to|without) ${TELL}\\p{Ll}*(?: (?:on|about))?(?: (?:its|the|any|their|his|her))?(?: \\p{Ll}+)?? ${MATTER}(?!\\p{L})${OF_IT}`;
const NO_MORE = new RegExp(`(?<!\\p{L})(?:${TOLD_NONE}|${NOT_TOLD})(?!\\p{L})`, 'iu');

/** Where a clause begins that says so, with the words that join it to what was said: "…, but would say no more". */
const JOINED = new RegExp(
  `[,;]?\\s*(?:(?<!\\p{L})(?:and|but|though|while|yet|which|that|who|it|he|she|they|has|had|would|will|could|can|did|does|do)\\s+)*(?:${TOLD_NONE}|${NOT_TOLD})(?!\\p{L})`,
  'iu',
);

/** Whether that is all that a stretch says. */
export function saysNoMore(words: string): boolean {
  const found = NO_MORE.exec(words);
  if (!found || found.index > SHORT || /["“]/.test(words)) return false;
  return !OF_BOTH.test(words.slice(0, found.index));
}

/** "The two did not discuss details" tells of the contact. */
const OF_BOTH = /\b(?:two|both|they|sides|leaders|presidents|ministers|premiers)\b/i;

/** Its subject and auxiliary stand before it. */
const SHORT = 40;

/** Where in a stretch a side goes on to say that it says no more. */
export function whereNoMore(words: string): number | undefined {
  return JOINED.exec(words)?.index;
}

/** Whether a side says so anywhere in a stretch. */
export function tellsNoMore(words: string): boolean {
  return NO_MORE.test(words);
}
