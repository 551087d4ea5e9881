/** How copy says that somebody took part in a contact: as one who acts, who is with another, who leads a side. */

import type { Sentence } from '../../reading/reading.js';
import { SAYING } from '../../reading/voices/say-words.js';
import type { PersonTold } from './people-told.js';

/**
 * `led`: at the head of a side, or with its pen in hand; of such there is one. `took part`: told to
 * have been with the others. `acted`: did something on the day, which may be no more than a word about it.
 */
export type Part = 'led' | 'took part' | 'acted';

/** Before a subject these open a clause that is not the contact's own. */
const OTHER_CLAUSE =
  /\b(?:that|which|who|whom|whose|what|where|if|after|since|before|because|while|whereas|than|how|whether|until|though|although|like|unlike|without|not|instead of|rather than|of|about|except|for)\s$/i;

/** "It was in Paris that A and B": what is told there is the sentence's own. */
const CLEFT = /^(?:[Ii]t|This) was (?:[Oo]nly )?(?:at|in|on|over|by)\b[^,;:]{2,90}\sthat\s$/;
/** "the summit of 13 October, when A and B": the clause tells what was done there. */
const ON_WHICH_DAY = /\b(?:meeting|summit|talks|call|gathering|visit)\b[^;:]{0,50},\swhen\s$/;

/** Deeds by which nobody is there, or which leave it open. */
const ELSEWHERE = new Set(
  `sent wanted hoped planned refused declined missed skipped watched waited followed succeeded replaced predicted
  cancelled canceled postponed resigned died lost won ruled governed retired accused criticised criticized blamed doubted
  feared believed thought learned learnt remained needed seemed expected intended prepared campaigned objected protested
  proposed liked loved hated disliked owned used knew known supported opposed backed endorsed approved vetoed ordered
  instructed allowed let asked-for congratulated applauded lamented regretted mourned tried failed threatened pondered
  considered decided dispatched despatched appointed named chose authorised authorized commissioned brokered mediated
  arranged organised organized convened prompted caused inspired founded built inherited deserved avoided`
    .trim()
    .split(/\s+/),
);

/** Deeds of which the form does not tell that they are past. */
const IRREGULAR = new Set(
  `met saw sat stood shook ate spoke spent rang wrote flew went came took put gave got brought left heard told held struck
  led spent drove rode swore read bent bowed set made drank broke strode won-over began sealed found kept dealt lay`
    .trim()
    .split(/\s+/),
);

/** The same in a timetable, a caption or a headline: "7 May: A receives B". */
const NOW = new Set(
  `meets sees sits stands shakes eats dines lunches speaks spends rings flies goes comes takes gives gets brings hears
  holds strikes signs receives hosts welcomes greets joins walks arrives lands agrees seals visits opens faces poses
  embraces hugs leads sets lays drives steps accepts hands shows raises presses invites enters attends toasts
  presides chairs negotiates bargains confers departs settles concludes`
    .trim()
    .split(/\s+/),
);

const SIDE_NOUN =
  '(?:delegations?|teams?|sides?|missions?|negotiators?|negotiations|talks|envoys|part(?:y|ies)|group|officials|ministers)';

/** Behind a name: who is at the head of a side, or signs and speaks for it. */
const LED = new RegExp(
  `^,?\\s(?:who\\s)?(?:(?:each|both|\\p{Ll}+ly)\\s)?(?:(?:(?:led|headed|fronted|captained|brought|leading|heading|leads?|heads?|fronts|captains|brings)\\s(?:(?:the|their|his|her|its|a)\\s)?(?:[\\p{L}-]+\\s){0,4}?${SIDE_NOUN}\\b)|(?:led|headed|leads|heads)\\s(?:them|it|theirs)\\b|represented\\s(?:the\\s)?\\p{Lu}|(?:led|headed|leads|heads)\\s(?:for\\s)?the\\s\\p{Lu}\\p{L}+(?:s|ese|ish|sh|ch)\\b|(?:led|headed|leads)\\sfor\\s(?:the\\s)?(?=\\p{Lu})|(?:signed|spoke|negotiated|initialled|answered|listened|put (?:his|her) name|picked up(?: the (?:phone|receiver))?|took the call|did the talking)\\s(?:(?:it|them|to it)\\s)?(?:for|on behalf of)\\s|at\\sthe\\shead\\sof\\s|at\\sits\\shead\\b|(?:had\\s)?(?:sat|came|come|was|were|been|led|went|gone|flew|flown|stood|spoken|talked|bargained|haggled)\\s(?:there\\s|down\\s|in\\s)?(?:for|on behalf of)\\s(?:the\\s)?(?=\\p{Lu}))`,
  'u',
);
/** Before a name. */
const LED_BY = new RegExp(
  `\\b(?:(?:led|headed|fronted|represented|captained) (?:respectively )?by|${SIDE_NOUN},? under|['’]s,? under)\\s$`,
);

/** "A spoke for Kyiv and B, the Kremlin aide, for Moscow": the verb is told once. */
const SPEAKS_FOR =
  /\b(?:spoke|sat|led|signed|negotiated|answered|stood|was|were|had come) for [^;:.]{2,80}?(?:,|,? and|;)\s(?:and\s)?$/u;
const FOR_A_SIDE = /^(?:,[^,;:]{2,60},)?\sfor\s(?:the\s)?(?=\p{Lu})/u;

/** Before a name: "Moscow had sent A", and nowhere else than to the table. */
const SENT =
  /(?:^|[,;:]\s(?:and\s|while\s)?)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?\s(?:had\s)?(?:sent|dispatched|despatched|fielded)\s$/u;
const ELSEWHERE_TO =
  /^(?:,[^,;:]{2,60},)?\s(?:to|for|into)\b(?!\s(?:the\s)?(?:talks|table|meeting|summit|session|round))/u;
/** Before a name: who is with the other. */
const WITH =
  /\b[Ww]ith (?:him|her|them) (?:came|were|was|sat|stood|flew|travelled|traveled|arrived|there were)\s$|\b(?:hand in hand with|arm in arm with|side by side with|shoulder to shoulder with|face to face with|at (?:a|the|one|his|her) (?:[\p{L}-]+ )?table with|across (?:the table )?from|seated (?:beside|opposite|next to)|next to|opposite|beside|face[sd]?|facing|shook (?:the )?hands? (?:with|of)|the hand of|(?:received|welcomed|greeted|hosted|met) by|guests? of|in the company of)\s$|(?:^|[,;:]\s(?:and\s)?)(?:[Aa]cross|[Oo]pposite|[Ff]acing|[Bb]eside|[Nn]ext to|[Aa]t|[Ii]n|[Oo]n|[Aa]round|[Rr]ound)\b[^;:]{0,120}\s(?:sat|stood|were|was)\s$|\b[Aa]mong (?:those|them|the \p{Ll}+)\b[^;:]{0,80}\s(?:was|were)\s$/u;
/** "His host was A", "her counterpart there was B": who faced the other side. */
const FACED =
  /\b(?:host|hostess|partner|counterpart|opposite number|interlocutor|guest|visitor)\b(?:\s(?!who|that|which)[\p{L}’'\d-]+){0,6}?\s(?:was|were)\s$/iu;
/** "His host was A": told of the contact that the text was about. */
export function tellsWhoFaced({ text }: Sentence): boolean {
  return /^(?:His|Her|Their)\s(?:host|hostess|partner|counterpart|opposite number|interlocutor)\b[^,;:]{0,40}\s(?:was|were)\s/.test(
    text,
  );
}

/** "The truce was made at the White House on 25 July by A and B" */
const DONE_BY =
  /\b(?:was|were|been) (?:\p{Ll}+ly )?(?:made|signed|agreed|sealed|concluded|struck|reached|settled|declared|opened|joined|initialled)\b[^,;:]{0,70}\bby\s$/u;
/** "announced after their talks" */
const AFTER_THEIRS =
  /^\s(?:\p{Ll}+\s){1,4}?(?:after|at|following|in|during)\stheir\s(?:[\p{L}-]+\s){0,2}?(?:talks|meeting|call|summit|lunch|dinner|conversation|encounter)\b/u;

/** "stood at Camp David with A and B"; "the quarrels with A and B" are no place to be. */
const STOOD_WITH =
  /\b(?:stood|sat|spent|signed|posed|appeared|gathered|dined|lunched|walked|met|spoke|talked|negotiated|conferred|huddled)(?:\s(?:down|together|up))?(?:\s(?!with\b)[\p{Ll}\d-]+){0,4}?(?:\s(?:at|in|on|outside|before)\s[\p{L}\s’'.-]{1,50}?)?\swith\s$/u;
/** "had three guests: A, B and C" */
const LISTED =
  /\b(?:guests|visitors|leaders|presidents|premiers|signatories|sides|men|women|others|them)\b[^:;]{0,60}:\s$/;
/** "seven Europeans, A among them", "A and B on the American side" */
const AMONG =
  /^,?\s(?:(?:among|amongst) (?:them|the guests)\b|(?:on|for) the (?:\p{Lu}\p{L}+ side\b|one side\b|other\b))/u;
const INCLUDING = /\b(?:including|among them|amongst them)[,:]?\s$/;
/** "had A and B round his table", "with A at his side" */
const SEATED = /\b(?:had|with|invited|gathered|brought|seated|sat|sitting)\s$/i;
const SEATED_AT =
  /^,?\s(?:on\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]+|one|other|opposite|far)\sside\b|(?:round|around|at|to) (?:his|her|their|the|a|one) (?:[\p{L}-]+ )?(?:table|side|elbow|desk)\b|(?:beside|before|next to|opposite|across from|in front of) (?:him|her|them)\b|in the (?:next|other) (?:chair|armchair)\b|,?\son the (?:(?:same|other end of the) )?(?:line|call|phone|telephone)\b)/u;
/** "was the other's guest" is told of the host, too. */
const HOST = /^['’]s?\s(?:[\p{L}-]+\s)?(?:guests?|visitors?|dinner guests?)\b/u;

const BEING =
  /^(?:was|were)\s(?:(?:also|again|both|duly|personally|himself|herself|\p{Ll}+ly)\s)?(?:received|welcomed|hosted|greeted|met|seated|driven|shown|handed|feted|fêted|told|asked|given|promised|offered|assured|warned|at\s(?!home\b|odds\b|war\b|pains\b|work\b)|on\sthe\s(?:line|phone|telephone|call|screen)\b|(?:in|on|at)\s(?:the\s)?(?=\p{Lu})|back\s(?:in|at)|there\b|(?:the\s)?(?:guests?|hosts?|visitors?)\b|\p{Lu}[\p{L}\s.-]*['’]s?\s(?:[\p{L}-]+\s)?(?:guest|visitor|host)\b|side by side|face to face|together)/u;

/** "after A told him", "when A pressed her on it": face to face with whoever is told of before. */
const TO_HIM =
  /^(?:,[^,;:]{2,60},)?\s(?:had\s)?(?:(?:then|also|again|himself|herself|\p{Ll}+ly)\s)?(?:told|asked|assured|warned|reminded|pressed|interrupted|corrected|handed|gave|offered|promised|showed|thanked|lectured|urged|contradicted|greeted|embraced|hugged|shook)\s(?:him|her|them)\b/u;
const AT_THAT = /\b(?:after|when|as|where|once)\s$/;

/** Whether those in a row are told to have spoken to the one of whom the sentence tells, in the clause that says at what. */
export function speaksToHim({ text, start }: Sentence, row: readonly PersonTold[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    AT_THAT.test(text.slice(0, first.from - start)) &&
    TO_HIM.test(text.slice(last.to - start))
  );
}

/** So many characters around a name are looked at. */
const REACH = 140;

/** What part those named in a row are told to have had; undefined where they are told to have had none, or nothing plain. */
export function partOf(sentence: Sentence, row: readonly PersonTold[]): Part | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return undefined;
  const { text, start } = sentence;
  const at = first.from - start;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(last.to - start, last.to - start + REACH);
  // "Park's predecessor", "for Scholz's sake": of the possessive another thing is told.
  if (/^['’]s?\b/.test(text.slice(last.end - start)))
    return HOST.test(text.slice(last.end - start)) ? 'took part' : undefined;
  if (sentence.box && WHO_LINE.test(before)) return 'took part';
  if (isSpokenOf(sentence, row)) return undefined;
  if (speaksToHim(sentence, row)) return 'acted';
  if (OTHER_CLAUSE.test(before) && !CLEFT.test(text.slice(0, at)) && !ON_WHICH_DAY.test(before))
    return undefined;
  if (LED.test(after) || LED_BY.test(before) || row.some(({ speaks }) => speaks)) return 'led';
  if (FACED.test(before) || (SPEAKS_FOR.test(before) && FOR_A_SIDE.test(after))) return 'led';
  if (SENT.test(text.slice(0, at)) && !ELSEWHERE_TO.test(after)) return 'led';
  if (DONE_BY.test(before)) return 'took part';
  if (row.length >= 2 && AFTER_THEIRS.test(after)) return 'took part';
  if (isSeated(sentence, row)) return 'took part';
  if (STOOD_WITH.test(before) || (row.length >= 2 && LISTED.test(before))) return 'took part';
  if (WITH.test(before) || AMONG.test(after) || INCLUDING.test(before)) return 'took part';
  const behind = after.replace(BESIDE_HIM, '');
  // "A and B of one house told each other": no more than talk of it.
  const sides = new Set(row.flatMap(({ parties }) => parties));
  if (sides.size < 2 && /^\s\p{Ll}+\s(?:each other|one another)\b/u.test(behind)) return undefined;
  if (!isSubject(behind, last.to + after.length - behind.length, sentence)) return undefined;
  return behind !== after || TOGETHER.test(behind) ? 'took part' : 'acted';
}

/** "A, with B at his side, told C" */
const BESIDE_HIM = /^\s(?:at|by)\s(?:his|her|their)\s(?:side|elbow|shoulder)s?(?=,)/u;

/** What is done with the other side, and not told or thought of it. */
const TOGETHER =
  /^,?(?:\swho)?(?:\s(?:then|also|later|again|both|each|had|has|have|was|were|there|back|\p{Ll}+ly))*\s(?:presided|chaired|mediated|sat|sits?|meets|holds|faces|stands|signs|joins|attends|hosts|receives|arrives|lands|visits|shakes|opens|negotiates|dines|come|gone|flown|been|spent|met|meet|spoke|talked|negotiated|faced|face|dined|lunched|stood|conferred|huddled|haggled|bargained|gathered|signed|sealed|initialled|represented|travelled|traveled|flew|went|came|took|held|hold|struck|reached|agreed|concluded|worked|shook|argued|quarrelled|walked|embraced|drummed|opened|joined|attended|visited|landed|arrived|stayed|received|hosted|seated|(?:told|assured|promised|asked|wished|gave|showed) (?:each other|one another)|in|at|on|the|present|with|together|side by side|face to face|(?<=\s(?:was|were)(?:\s\p{Ll}+ly)?\s)\p{Ll}+)\b/u;

/** Whether those in a row are told to have sat with the sides: "with A and B at the table". */
export function isSeated({ text, start }: Sentence, row: readonly PersonTold[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return false;
  const at = first.from - start;
  return (
    SEATED.test(text.slice(Math.max(0, at - REACH), at)) &&
    SEATED_AT.test(text.slice(last.to - start, last.to - start + REACH))
  );
}

/** Whether those in a row are named only to say that it was not they. */
export function isSpokenOf({ text, start }: Sentence, row: readonly PersonTold[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first.from - start - REACH), first.from - start);
  const after = text.slice(last.to - start, last.to - start + REACH);
  const spoken = NOT_ONESELF.exec(before)?.[0] ?? '';
  // "then met his counterpart, A": what was done next, and no office of before.
  const isDeed = spoken
    .split(' ')
    .some((word) => IRREGULAR.has(word) || NOW.has(word) || /ed$/.test(word));
  return (spoken !== '' && !isDeed) || NOT_ONESELF_AFTER.test(after);
}

/** One who is spoken of as gone from office, absent, or in another's place. */
const NOT_ONESELF =
  /\b(?:former|ex|late|then|ousted|deposed|exiled|retired|one-time|onetime|ex-\p{L}+|past|previous)[\s-](?:[\p{L}’'-]+\s){0,3}$|\b(?:on behalf of|in place of|instead of|rather than|without|in lieu of|standing in for|stood in for|deputising for|in the name of|(?:years|era|reign|rule|tenure|presidency|premiership|legacy) (?:of|under))\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const NOT_ONESELF_AFTER =
  /^,?\s(?:(?:a|the|now|once|then|his|her|their|its)\s)?(?:[\p{L}-]+\s){0,3}?(?:former|ex|late|predecessor|successor|retired|in exile|no longer|absent|abroad|by then)\b/iu;

/** In a fact box, before a name: "Who:", "American side:". */
const WHO_LINE =
  /(?:^|\n)\W*(?:who|present|participants|parties|attendees|leaders|between|caller|called|host|guest|on the (?:line|call)|for [^:\n]{2,24}|[^:\n]{2,24} (?:side|delegation)): $/iu;

/** Behind a verb: what two say or do, they say or do to one another. */
export const EACH_OTHER = /^\s(?:each other|one another)\b/;

/** Whether a deed is told of those right behind whom these words stand. */
function isSubject(after: string, from: number, sentence: Sentence): boolean {
  const behind = after.replace(/^,/, '').replace(/^\swho\s/, ' ');
  const match =
    /^\s(?:had\s(?=\p{Ll}+(?:ed|en|t|ung|ome)\s)(?!(?:not|to|been|wanted|hoped)\b))?(?:(?:each|both|all|then|also|again|first|himself|herself|themselves|even|\p{Ll}+ly)\s){0,2}(\p{Ll}[\p{Ll}-]*)\b/u.exec(
      behind,
    );
  const verb = match?.[1];
  if (!match || verb === undefined) return false;
  const rest = behind.slice(match[0].length);
  if (verb === 'was' || verb === 'were') return BEING.test(`${verb}${rest}`);
  if (ELSEWHERE.has(verb)) return false;
  if (/^(?:stayed|kept|held|stood|backed|pulled|sat|bowed|holds|stands|sits)$/.test(verb))
    if (/^\s(?:away|home|at home|behind|out|silent|aloof|aside|down as|back|off)\b/.test(rest))
      return false;
  if (/^\s(?:for|off|on)\b/.test(rest) && verb === 'called') return false;
  // Who flew home from there had been there, and so had others who had no part in it.
  if (
    /^(?:flew|went|travelled|traveled|drove|walked|returned|flies|goes|drives|walks|departs)$/.test(
      verb,
    )
  )
    if (/^\s(?:home|away|off|on|out|from|north|south|east|west|back (?:home|from))\b/.test(rest))
      return false;
  // "told reporters" is no deed of the contact; "told Vučić", "told each other" is one.
  if (SAYING.has(verb)) {
    if (EACH_OTHER.test(rest)) return true;
    const end = from + (after.length - behind.length) + match[0].length;
    return sentence.mentions.some(({ first, form }) => {
      const word = sentence.words[first];
      return word !== undefined && form !== 'capital' && word.start >= end && word.start <= end + 6;
    });
  }
  return IRREGULAR.has(verb) || NOW.has(verb) || /\p{Ll}{2}(?<!e)ed$/u.test(verb);
}
