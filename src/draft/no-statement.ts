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

/** "Was Dokdo on the table? No, says Kang.": what was asked, as a statement, and whether it is denied. */
export function answeredIn(
  words: string,
  question: string,
): { told: string; denies: boolean } | undefined {
  const answer = /^["“]?(no|yes|never|not at all)["”]?[.!,]?["”]?$/i.exec(words.trim())?.[1];
  const asked = QUESTION.exec(question.trim());
  if (answer === undefined || !asked) return undefined;
  const [, verb = '', who = '', rest = ''] = asked;
  const told = `${who} ${verb.toLowerCase()} ${rest}.`;
  return {
    told: told.charAt(0).toUpperCase() + told.slice(1),
    denies: !/^yes$/i.test(answer),
  };
}

const QUESTION =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o) )?([Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]as|[Hh]ave|[Hh]ad|[Dd]id|[Ww]ill|[Ww]ould|[Dd]o(?:es)?) (they|it|he|she|there|(?:the|an?|any|his|her|their) \p{L}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}|\p{Ll}+) ([^?]{2,120})\?/u;

const DIFFERS =
  /^(?:but )?[^,;:"“]{2,60} (?:begs? to differ|differ(?:s|ed)?|disagree[sd]?|(?:sees?|saw|tells?|told|remembers?) (?:it|things|this|that) (?:(?:very|quite|rather|somewhat) )?(?:differently|otherwise)|(?:tells?|told|has|had|gave|gives|offers?) (?:an?|another) (?:(?:very|quite|rather) )?(?:different )?(?:version|story|tale|account))\.?$/iu;

/** "QUESTION: Was oil discussed?", "Asked whether prices came up,", "Whether they agreed was not clear": nothing that anybody says. */
export function isNoStatement(
  words: string,
  sentence: string,
  attributed: Attributed | undefined,
): boolean {
  const said = attributed !== undefined && attributed.form !== 'carried';
  if (/^["“]?(?:dear|yours|sincerely|respectfully|(?:best|kind|warm) regards)\b/i.test(words))
    return true;
  // "The White House begs to differ.", "Reykjavik tells it differently."
  if (DIFFERS.test(sentence)) return true;
  // "Thank you, Nayib!", "can someone call both press offices": to a peer, or to colleagues.
  if (
    /^["“]?(?:\p{Lu}\p{L}+, )?(?:thank you|thanks|congratulations|many thanks)(?:,| to you\b|!|\.)?[^.;:]{0,30}[!.]?["”]?$/iu.test(
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
  // "What does Seoul say came of it?"
  if (/\?[\]"”’)]*$/.test(sentence) && ASKS.test(sentence) && !/["“]/.test(sentence)) return true;
  // "We asked State House about that"
  if (WE_ASKED.test(words) || (!said && NOT_REACHED.test(words.replace(/[.]$/, '')))) return true;
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

const ASKS =
  /^(?:\P{L}*)(?:and |but |so |then )?(?:what|who|whom|whose|why|when|where|which|how|did|was|were|is|are|does|do|has|have|will|would|could|can)\b/iu;

/** "The tanker's owner could not be reached" */
const NOT_REACHED =
  /^[^,;:"“]{3,60} (?:could not (?:immediately )?be (?:reached|contacted)|(?:was|were) not (?:immediately )?(?:available|reachable)|did not (?:immediately )?(?:respond|reply|return|answer))\b[^,;:"“]{0,60}$/i;

const WE_ASKED =
  /^(?:[Ww]e|[Tt]his (?:paper|newspaper|desk|agency|newsroom|reporter)|[\p{Lu}]{2,5}) (?:have |has |had )?(?:asked|approached|contacted|called|rang|e-?mailed|put (?:that|this|it) to)\b[^"“]{0,80}$/u;

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
  /^[^,;]{0,60}\b(?:(?:gave|gives|give|offered|provided|published|named|disclosed) (?:no|few|neither)|(?:did|does|do|would|could) not (?:give|name|offer|provide|specify|disclose) (?:an?|any|the|its|their))\b[^,;]{0,30}[,.]?$/i;

/** "Ukraine and Germany gave differing accounts of a call", "depends on whom you ask", "By Bernama" */
const LEADS_UP =
  /\bwent (?:much |even |a step |still )?further[.]?$|\b(?:gave|give|offered|published|put out|issued|told) (?:(?:two|three|very|sharply|slightly|somewhat|widely) )*(?:differing|different|conflicting|rival|competing|contradictory|divergent|diverging|opposing|separate|similar|matching) (?:accounts|versions|readouts|statements|stories|summaries)\b|\bdepends? (?:on|upon) (?:whom?|which|where)\b|^by (?:\p{Lu}[\p{L}.'’-]+(?: (?:and )?|$)){1,5}\.?$/iu;

const OPEN =
  /\b(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown|remains? (?:open|to be seen))\b/i;

/** "thanked New Zealand", and for nothing: a form of words. */
export const COURTESY =
  /\b(?:thanked|greeted|congratulated)(?: (?!for\b|on\b)[\p{L}’'-]+){1,4}[.]?$/u;

/** "Kabul had signed nothing and Pakistan's account was false": whose account it is, and that it is wrong. */
export const CALLS_IT_FALSE =
  /\b(?:account|version|claim|report|statement|reading|description|portrayal)s? (?:(?:was|is|were|are) (?:simply |plainly |entirely |completely |totally |quite )?["“]?(?:false|untrue|wrong|incorrect|inaccurate|baseless|fabricated|invented|fiction|a lie|not (?:true|accurate|correct|so))\b|did not (?:match|reflect|correspond to) (?:the facts|what|reality))/i;

/** A spokesman's own words: "I deny that any deal was initialled". */
export const DENIES_ITSELF =
  /^["“]?(?:I|we) (?:deny|reject|dispute|firmly deny|categorically deny)\b/i;

/** "No tonnage had been named", "not a word was said about Ilo", where somebody else has just told of it. */
export function noneIn(words: string, told: string): boolean {
  const said = words.trim();
  const absent = THERE_IS_NO.exec(said)?.[1];
  if (absent !== undefined && sharesNoun(absent, told)) return true;
  const undone = DID_NOT.exec(said)?.[1];
  if (undone !== undefined && sharesNoun(undone, told)) return true;
  const refused = DID_NO.exec(said)?.[1];
  if (refused !== undefined && sharesNoun(refused, told)) return true;
  const found = NONE_OF.exec(said) ?? NO_WORD_OF.exec(said);
  const none = found?.[1] ?? found?.[2];
  if (none === undefined) return false;
  // "no such funding had been approved"; "no date has been fixed", where one was told
  return (
    /^such\b/i.test(none) ||
    (FIGURE.test(none) && A_FIGURE.test(told)) ||
    (DAY.test(none) && A_DAY.test(told)) ||
    sharesNoun(none, told)
  );
}

/** "It requested nothing", "We agreed to neither": what somebody is said to have done. */
const DID_NOT =
  /^["“]?(?:[\p{L}’'-]+ ){1,3}?(?:had |has |have )?(\p{L}{2,}ed|sought|promised|given?|gave|made|offered|sold|bought|sent|lent|put) (?:(?:to|for|on) )?(?:nothing|none|neither)\b[^,;]{0,30}$/iu;

/** "The president agreed to no extension of the deployment", "We offered no second berth": what another has told of. */
const DID_NO =
  /^["“]?(?:[\p{L}’'-]+ ){1,4}?(?:had |has |have )?(?:agreed|consented|committed|promised|pledged|offered|signed|made|gave|given|accepted|approved|sold|granted)(?: (?:to|on|for))? no (?!(?:details?|comment|reason|figures?)\b)([^,;:"“]{3,60}?)[.]?["”]?$/iu;

/** "There is no exchange", "there would be no tunnel" */
const THERE_IS_NO =
  /^["“]?there (?:is|are|was|were|will be|would be|has been|had been) (?:simply |absolutely )?no (?:such )?([^,;:]{3,40}?)[.,]?["”]?$/iu;

const NO_WORD_OF =
  /^["“]?(?:(?:not an?|not one|no)(?: single)? (?:word|mention)|nothing) (?:was|were|had been|has been) (?:ever )?(?:said|spoken|heard|made|mentioned) (?:about|of|on) ([^,;:]{2,60}?)[.]?["”]?$|^["“]?there (?:was|were|had been|has been) no (?:talk|mention|discussion|question|word) (?:of|about) ([^,;:]{2,60}?)[.]?["”]?$/iu;

/** What a denial names in place of a figure, or of a day. */
const FIGURE =
  /\b(?:quantit(?:y|ies)|volumes?|levels?|shares?|costs?|fees?|numbers?|figures?|sums?|amounts?|prices?|percentages?|quotas?)\b/i;
const A_FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|third|quarter|twice)\b/i;
const DAY = /\b(?:dates?|days?|deadlines?|timetables?|timelines?)\b/i;
const A_DAY =
  /\b(?:\p{L}+day|january|february|march|april|may \d|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|next (?:week|month|year)|(?:in|by) 20\d\d)\b/iu;

/** Whether words name something that was told of: "tonnage" behind "tonnes". */
export function sharesNoun(words: string, told: string): boolean {
  // A name may be shorter: "Ilo".
  const names = words.match(/(?<!\p{L})\p{Lu}\p{L}{2}(?!\p{L})/gu) ?? [];
  if (names.some((name) => !OF_ANY.test(name.toLowerCase()) && told.includes(name))) return true;
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
  /^["“]?(?:no|not an?|nor any) ([^,;:]{2,60}?) (?:had been|has been|have been|was|were) (?:ever )?(?:\p{Ll}{2,}(?:ed|ught|en)|set|made|put|told|sold|lent|sent|laid|left|asked for|on the (?:table|agenda|menu)|(?:part of|in) (?:the|any|its|that) (?:text|draft|agreement|deal|plan|letter|declaration|communiqué|talks))(?: (?:on|upon|to|for|at|in|by|either)\b[^,;:]*)?[.]?["”]?$/iu;

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
