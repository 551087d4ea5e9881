/** What stands in an article and says nothing: questions, greetings, what only leads up to what is said; and answers that deny. */
import type { Attributed } from '../reading/voices/attribution.js';

/** "Asked whether prices came up, he said they had not." */
export function answeredNo(words: string, sentence: string): string | undefined {
  const asked = /^asked (?:if|whether) ([^,]{4,160}),/i.exec(sentence.trim())?.[1];
  const no =
    /^["“]?no["”]?[.]?$|^(?:they|it|he|she|that|this|there) (?:had|did|was|were|have|has|would|will|is|are) (?:not|no such)\b[^,;]{0,12}$/i;
  return asked !== undefined && no.test(words.trim())
    ? `${asked.charAt(0).toUpperCase()}${asked.slice(1)}.`
    : undefined;
}

/** "QUESTION: Was oil discussed?", "Asked whether prices came up,", "Whether they agreed was not clear": nothing that anybody says. */
export function isNoStatement(
  words: string,
  sentence: string,
  attributed: Attributed | undefined,
): boolean {
  const said = attributed !== undefined && attributed.form !== 'carried';
  if (/^["“]?(?:dear|yours|sincerely|respectfully|(?:best|kind|warm) regards)\b/i.test(words))
    return true;
  // "Thank you, Nayib!", "can someone call both press offices": to a peer, or to colleagues.
  if (
    /^["“]?(?:thank you|thanks|congratulations|many thanks)(?:,| to you\b|!|\.)?[^.;:]{0,30}[!.]?["”]?$/i.test(
      words,
    )
  )
    return true;
  if (
    /^(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you|we)\b|^(?:pls|please)\b/i.test(
      words,
    )
  )
    return true;
  // "The paper cited two people who had read it": from whom it is.
  if (
    /^[^,;:]{0,60}\b(?:cited|cites|quoted|quotes) (?:two|three|four|several|some|unnamed|people|sources|officials|diplomats)\b[^,;:]{0,60}$/i.test(
      words,
    )
  )
    return true;
  // "A senior official, who spoke on condition of anonymity,", "In a statement": who tells it and how.
  if (OF_THE_TELLER.test(words)) return true;
  // "The paper said that it had read the letter": how it knows.
  if (HAS_READ.test(words)) return true;
  if (said) return false;
  return (
    /\?[\]"”’)]*$/.test(sentence) ||
    /^(?:question|q|reporter|journalist)\s*:/i.test(sentence) ||
    // "That is all."
    /^["“]?(?:that(?:['’]s| is| was) (?:all|it)|next question|go ahead|yes|no|thank you)(?: (?:for now|today|very much))?[.!]?["”]?$/i.test(
      words,
    ) ||
    // "The overview is as follows."
    /\bas follows[.:]?$/i.test(words) ||
    // "On tariffs the two accounts agree:" only leads up to what is said.
    (attributed === undefined &&
      (ASKED.test(words) ||
        LEADS_UP.test(words) ||
        GIVES_NONE.test(words) ||
        NOT_THERE.test(words) ||
        /:$/.test(words) ||
        OPEN.test(words)))
  );
}

export const ASKED = /^(?:asked|pressed|quizzed|questioned|challenged|prodded)\b/i;

const OF_THE_TELLER =
  /^(?:an?|two|three|one) [^,]{3,70}, (?:who|speaking|both|all)\b[^,]{0,40}\b(?:on (?:the )?condition|not to be (?:named|identified|quoted)|anonymity|not authori[sz]ed)\b[^,]{0,60},?$|^in an? (?:\p{L}+ )?(?:statement|note|post|release|message)[.,]?$/iu;

const HAS_READ =
  /(?:^|\bthat )(?:it|he|she|they) (?:had|has|have) (?:read|seen|obtained|reviewed|viewed) (?:an? |the )?(?:copy of )?(?:an? |the )?(?:\p{L}+ ){0,2}(?:letter|text|copy|note|message|draft|document|transcript)\b[^;:]{0,50}$/iu;

/** "No mention of rice is to be found in what Islamabad put out" */
const NOT_THERE =
  /^(?:but )?(?:no|not a|neither|hardly a) (?:mention|word|trace|reference|sign|hint)s? (?:of|to|about|on)\b[^;:]{0,60} (?:is|was|were|are|appears?|appeared|(?:can|could) be)\b/i;

/** "The Lao side gave no figures" */
const GIVES_NONE =
  /^[^,;]{0,60}\b(?:gave|gives|give|offered|provided|published|named|disclosed) (?:no|few|neither)\b[^,;]{0,30}[,.]?$/i;

/** "Ukraine and Germany gave differing accounts of a call", "depends on whom you ask", "By Bernama" */
const LEADS_UP =
  /\bwent (?:much |even |a step |still )?further[.]?$|\b(?:gave|give|offered|published|put out|issued|told) (?:(?:two|three|very|sharply|slightly|somewhat|widely) )*(?:differing|different|conflicting|rival|competing|contradictory|divergent|diverging|opposing|separate|similar|matching) (?:accounts|versions|readouts|statements|stories|summaries)\b|\bdepends? (?:on|upon) (?:whom?|which|where)\b|^by (?:\p{Lu}[\p{L}.'’-]+(?: (?:and )?|$)){1,5}\.?$/iu;

const OPEN =
  /\b(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown|remains? (?:open|to be seen))\b/i;

/** "thanked New Zealand", and for nothing: a form of words. */
export const COURTESY =
  /\b(?:thanked|greeted|congratulated)(?: (?!for\b|on\b)[\p{L}’'-]+){1,4}[.]?$/u;

/** A spokesman's own words: "I deny that any deal was initialled". */
export const DENIES_ITSELF =
  /^["“]?(?:I|we) (?:deny|reject|dispute|firmly deny|categorically deny)\b/i;

/** "No tonnage had been named", where somebody else has just told of tonnes. */
export function noneIn(words: string, told: string): boolean {
  const none = NONE_OF.exec(words.trim())?.[1];
  return none !== undefined && sharesNoun(none, told);
}

/** Whether words name something that was told of: "tonnage" behind "tonnes". */
export function sharesNoun(words: string, told: string): boolean {
  const stems = (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((noun) => !OF_ANY.test(noun))
    .map((noun) => noun.slice(0, 4));
  const before = told.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return stems.some((stem) => before.some((word) => word.startsWith(stem)));
}

/** Words that stand in any sentence of the kind. */
const OF_ANY =
  /^(?:that|this|they|them|their|with|from|have|been|were|will|would|come|raised|discussed|mentioned|agreed|talks|call|meeting|also|never|side|sides|both|neither)$/;

const NONE_OF =
  /^["“]?(?:no|not an?|nor any) ([^,;:]{2,60}?) (?:had been|has been|have been|was|were) (?:ever )?(?:\p{Ll}{2,}(?:ed|ught|en)|set|made|put|told|sold|lent|sent|laid|left|asked for|on the (?:table|agenda|menu))(?: (?:on|upon|to|for|at|in|by|either)\b[^,;:]*)?[.]?["”]?$/iu;

/** "Seoul said that the island had not been mentioned" denies that it was. */
export function raisedIn(words: string): string | undefined {
  const raised =
    /\b(was|were|had|has|have) (?:not|never)((?: been)? (?:raised|discussed|mentioned|addressed|brought up|touched (?:on|upon)|on the (?:agenda|table)|part of the (?:talks|discussions?)))/i;
  const none =
    /^no (.{2,60}? (?:had been|has been|was|were) (?:raised|discussed|mentioned|addressed|brought up))\b/i;
  if (none.test(words))
    return words.replace(none, (_, rest: string) => rest.charAt(0).toUpperCase() + rest.slice(1));
  // "No, they did not discuss it"
  const did =
    /^["“]?(?:no, )?(they|the (?:two|sides|leaders|presidents|ministers|premiers)|both|we) (?:did not|had not|did n['’]t|never) (discuss|raise|mention|address|touch on|talk about|speak (?:of|about))(?:ed|d)?\b/i;
  if (did.test(words))
    return words.replace(
      did,
      (_, who: string, verb: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} did ${verb}`,
    );
  const came = /\b(?:did|had) (?:not|never) come up\b|\bnever came up\b/i;
  if (raised.test(words)) return words.replace(raised, '$1$2');
  return came.test(words) ? words.replace(came, 'came up') : undefined;
}
