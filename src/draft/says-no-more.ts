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
/** "did not wish to go into what was said" */
const NOT_WHAT = `(?:not (?:wish|want|care)|unwilling|reluctant|(?:declin|refus)\\p{Ll}*|not|n['’]t) (?:to )?${TELL}\\p{Ll}*(?: (?:on|into|about))? what (?:was|were|had been|they|(?:the )?(?:two|pair|leaders|ministers|presidents|sides))(?!\\p{L})`;
const NO_MORE = new RegExp(`(?<!\\p{L})(?:${TOLD_NONE}|${NOT_TOLD})(?!\\p{L})`, 'iu');
const WHAT_WAS_SAID = new RegExp(`(?<!\\p{L})${NOT_WHAT}`, 'iu');

/** Where a clause begins that says so, with the words that join it to what was said: "…, but would say no more". */
const JOINED = new RegExp(
  `[,;]?\\s*(?:(?<!\\p{L})(?:and|but|though|while|yet|which|that|who|it|he|she|they|has|had|would|will|could|can|did|does|do)\\s+)*(?:${TOLD_NONE}|${NOT_TOLD})(?!\\p{L})`,
  'iu',
);

/** Whether that is all that a stretch says. */
export function saysNoMore(words: string): boolean {
  if (WHAT_WAS_SAID.test(words) && !/["“]/.test(words)) return true;
  const found = NO_MORE.exec(words);
  if (!found || found.index > SHORT || /["“]/.test(words)) return false;
  return !OF_BOTH.test(words.slice(0, found.index));
}

/** "The two did not discuss details" tells of the contact. */
const OF_BOTH = /\b(?:two|both|they|sides|leaders|presidents|ministers|premiers)\b/i;

/** Its subject and auxiliary stand before it. */
const SHORT = 40;

/** "… and declined to give details", "… with a photograph", "…, promising a statement" */
const GOES_ON =
  /\b(?:and|but) (?:not|no) (?:the|any|a|its|what|text|details?|statement|word)\b|\b(?:and|but) (?:put out|published|released|posted|issued|sent) (?:only )?(?:an?|two|three|some) (?:\p{L}+ )?(?:video|photograph|photo|picture|line|clip|image)s?\b|\b(?:and|but) (?:nothing|no) (?:more|else|further)\b|\b(?:and|but) (?:said|says|gave|added|disclosed|offered) (?:nothing|no)\b|\b(?:and|but) (?:referred|directed|pointed|passed|redirected) (?:all |any |further |other )?(?:questions|inquiries|enquiries|queries|reporters|journalists|callers|us|the rest) (?:on )?to\b|\bwith (?:an?|one|only an?) (?:photograph|photo|picture|video|line)\b|, (?:promising (?:more |further |fuller )?(?:details?|a statement|an account)|(?:gave|gives|giving|offer\p{L}*|provid\p{L}*) (?:no|few|little)|declin\p{L}*|refus\p{L}* to)\b|\b(?:and|but) promis\p{L}* (?:to give |to publish |more |further |fuller |a |the )*(?:details?|statement|readout|account|information|communiqué)\b|\band left it (?:at that|there)\b|\b(?:and|but) (?:kept|stayed|remained|was|were) (?:silent|mum|quiet|tight-lipped)\b|\b(?:and|but) (?:would|could|will) (?:go no|say no|not)\b|,? (?:and|but|though|without|while|yet)\b(?: \p{L}+){0,2} (?:declin|refus|said no(?:thing)? (?:more|further|else)|no (?:details|more|further|comment)|gave no|giv\p{L}+ (?:any |no )?(?:further )?details|going into|elaborat|saying|disclosing|revealing|specifying|promising (?:details|more|a|to)|naming|detailing|provid\p{L}+ (?:no|any|further)|would not|did not|nothing)/iu;

/** Where in a stretch a side goes on to say that it says no more. */
export function whereNoMore(words: string): number | undefined {
  const found = [JOINED, GOES_ON].flatMap((pattern) => pattern.exec(words)?.index ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** "gave no details", "promised a statement": told of the contact, and nothing of what was said in it. */
const NO_DETAILS =
  /\b(?:offered|gave|given|said|says|disclosed|revealed|shared|provided|saying) nothing (?:on|of|about) (?:its|the|their|what)\b|\bpromis(?:ed|es|ing) (?:more |further |full )?(?:details?|information|a (?:statement|readout))\b|\b(?:gave|given|give|offered|provided|giving|offering|with|released|without giving) (?:no|any|few|little) (?:further |more |other )?(?:details?|information)\b|\b(?:declin|refus)\w+ to (?:give|provide|offer|go into|disclose|discuss|share) (?:any |further |more )?(?:the )?(?:details?|specifics|contents?|substance)/i;
/** "declined to elaborate", "left it at that", "in a two-line note" */
const SHORT_OF_WORDS =
  /\bdeclin\w+ to (?:say|elaborate|confirm)|\b(?:said|say|add|added) (?:no more|nothing (?:more|else|further|beyond that))\b|\bleft it (?:at that|there)\b|\bwithout (?:going into|elaborating|saying|further comment)|\b(?:limited|confined|restricted) (?:it|him|her|them)sel\w+ to\b|\bno details? to (?:give|share|offer|add)\b|\b(?:a|one|two|single|few)[- ](?:single |few )?(?:line|sentence)s?\b/i;

/** Whether a side says so anywhere in a stretch. */
export function tellsNoMore(words: string): boolean {
  return [NO_MORE, WHAT_WAS_SAID, NO_DETAILS, SHORT_OF_WORDS].some((pattern) =>
    pattern.test(words),
  );
}
