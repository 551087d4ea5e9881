/** Whether a stretch of an article says of its contact only that it took place, and when and between whom. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { acts } from './acting.js';
import { contentBeside, LIGHT } from './content-beside.js';
import type { MainContact } from './main-contact.js';
import { whereNoMore } from './says-no-more.js';

/** "The White House confirmed the call", "Beijing said the two had spoken on Monday": that it took place is no point. */
export function tellsOnlyOfIt(
  words: string,
  read: ReadSentence,
  main: MainContact,
  start: number,
  end: number,
): boolean {
  if (isPlanOnly(words, read, main, start, end)) return true;
  // "…, he announced at the state dinner": where it was said, and not what was.
  const said = words.toLowerCase();
  const references = main.references.filter(
    (reference) =>
      reference.start >= start &&
      reference.end <= end &&
      read.references.includes(reference) &&
      said.includes(reference.words.toLowerCase().split(' ')[0] ?? ''),
  );
  if (RECEIVED_IT.test(words) || isBare(words)) return true;
  if (references.length === 0) return false;
  if (TOPIC_WHEN.test(words)) return false;
  // "have agreed to let the airspace be run jointly": a contact told by what was done in it.
  if (DEED.test(references[0]?.words ?? '') && !isBareDeed(words)) return false;
  // "The call had been about prisoners" says something of a contact that was told before.
  const back = !main.leads.includes(references[0]?.sentence ?? main.first);
  // What is to be, and that it is off, is told of the contact itself.
  if (main.status !== 'held' && (IS_OFF.test(words) || !(back || PLANS.test(words)))) return true;
  if (back && [ABOUT, TURNED_ON, CALLED, DESCRIBED, NOBODY].some((pattern) => pattern.test(words)))
    return false;
  // "flights had been talked over", 'had been "the heart of the conversation"'
  if (
    back &&
    (/["“]/.test(words.slice(0, Math.max(0, words.length - (end - until(words, end))))) ||
      subjectBefore(read, start, references))
  )
    return false;
  // '"A frank talk," Dar said of his meeting': what he calls it.
  const quote = /^["“][^"”]{4,}["”]/.exec(sentenceFrom(read, start));
  if (quote && references.some((reference) => reference.start >= start + quote[0].length - 2))
    return false;
  const to = until(words, end);
  if (!back && isAdjunctOf(references, read, start)) return false;
  const topic = subjectOf(references, read, to);
  // What is only the subject of the contact where it is told first is told of it later.
  if (back && topic && references.every(({ definite }) => !definite)) return false;
  const subject = back ? undefined : topic;
  const more = saysMore(references, read, start, to, subject, !back);
  const content = contentBeside(read, start, to, back ? 2 : 3, subject);
  return back ? !more && !content : !(more && content);
}

/** "Mexico will run patrols, they announced after meeting in Tapachula": what comes of it, and the contact only behind. */
function isAdjunctOf(
  references: readonly { start: number }[],
  { sentence: { text, start: from }, attributed }: ReadSentence,
  start: number,
): boolean {
  const first = references[0]?.start ?? start;
  const marker = attributed.find(
    ({ form, marker: { start: at } }) => form === 'said' && at > start,
  );
  if (!marker || marker.marker.start >= first) return false;
  const told = text.slice(start - from, marker.marker.start - from);
  const behind = text.slice(marker.marker.end - from, first - from);
  return (
    /^(?: \p{L}+){0,4} (?:after|following|before|during|at)(?: an?| the| their)?(?: \p{L}+)? $/u.test(
      behind,
    ) && PLANNED.test(told)
  );
}

/** "Mexico and Guatemala will run joint patrols": with a verb of its own, and what it is done to. */
const PLANNED =
  /^[^;:"“]{3,80}? (?:will|would|are to|is to|have|has) (?!(?:meet|met|hold|held|speak|spoken|visit|visited|talk)\b)\p{Ll}+ (?:\S+ ){2,}/u;

/** "Greenland was not on the agenda when the two spoke", "Fish came first when they met" */
const TOPIC_WHEN =
  /^(?:that )?[^,;:"“]{3,70}? (?:(?:was|were|had been) (?:(?:not|also|never|only|high|top|first|again) )*(?:on the (?:agenda|table)|discussed|raised|mentioned|settled|brought up|the (?:\p{Ll}+ )?(?:topic|subject|issue))|(?:came|comes) (?:up|first|last)|did not come up|(?:dominated|topped) the agenda) (?:when|as)\b/iu;

/** "will pay a State Visit to India", "will hold talks with the Prime Minister": the plan itself, told in full. */
function isPlanOnly(
  words: string,
  read: ReadSentence,
  main: MainContact,
  start: number,
  end: number,
): boolean {
  const plan = read.references.filter(
    (reference) =>
      reference.modality === 'scheduled' &&
      reference.start >= start &&
      reference.end <= end &&
      reference.parties.length >= 2 &&
      reference.parties.every((party) => main.parties.includes(party)),
  );
  return (
    main.status === 'scheduled' &&
    plan.length > 0 &&
    !PLANS.test(words) &&
    subjectOf(plan, read, end) === undefined &&
    /\b(?:will|is to|are to|is due to|is scheduled to) (?:pay|hold|meet|make|visit|have|receive|host|travel|speak|talk)\b/i.test(
      words,
    )
  );
}

/** "where they will sign a soya accord": what is to be done there. */
const PLANS =
  /\b(?:sign|launch|inaugurate|adopt|announce|approve|unveil|initial|ratify|seal|conclude)\b|,? and (?:will|is to|are to|would|intends? to|plans? to) (?:also |then )?(?!(?:be|go|return|fly|travel|leave|pay|hold|meet|make|visit|have|receive|host|speak|talk|attend|address|stay|arrive|depart|tour|dine|lay|give|continue|take)\b)\p{Ll}{3,}/iu;

/** "was dropped at the president's wish" */
const IS_OFF =
  /\b(?:was|were|has been|had been|is|are) (?:\p{L}+ly )?(?:dropped|cancell?ed|called off|scrapped|shelved|postponed|put off|off)\b|\bwill not (?:now )?(?:take place|be held|go ahead|happen)\b/iu;

/** "It took place on Monday", "the call", "its arrival", "he took part": no word of what was said. */
export function isBare(words: string): boolean {
  const said = words.trim();
  const bare =
    said
      .slice(0, whereNoMore(said))
      .split('\n')[0]
      ?.replace(/[.,]+$/, '') ?? '';
  return [HAPPENED, TOOK_PART, THING, BOTH_SPOKE].some((pattern) => pattern.test(bare));
}

/** What comes of a contact, where it has no other word. */
const DEEDS =
  '(?:agreed|signed|pledged|concluded|launched|inaugurated|initialled|commissioned|unveiled)';
const DEED = new RegExp(`^${DEEDS}$`, 'i');
const BEHIND_DEED = new RegExp(`\\b${DEEDS}\\b(.*)`, 'is');
/** So many words tell what was agreed. */
const LEAST_OF_DEED = 3;

function isBareDeed(words: string): boolean {
  const behind = BEHIND_DEED.exec(words)?.[1]?.replace(WHERE_AND_WHEN, ' ');
  return (behind?.match(/\p{L}{3,}/gu) ?? []).length < LEAST_OF_DEED;
}

const WHERE_AND_WHEN =
  /\b(?:in|at|on|near|outside) (?:(?:late|early) )?(?:\p{Lu}[\p{L}'’-]*|\d+)(?:[ ,-]+(?:\p{Lu}[\p{L}'’-]*|\d+))*/gu;

const HAPPENED =
  /^(?:it|this|that|so|they)(?: (?:had |has )?(?:(?:been|was|were) (?:received|handed over|cancelled|canceled|called off|postponed|put off|scrapped|made)|happened|occurred|taken place|took place|been held|was held|been delivered|was delivered|was sent|been sent|was handed over|arrived|reached (?:him|her|them)))?(?: by [^;:]{3,80})?(?: (?:on|in|late|early|later) [^,;]{0,40})?[.]?$/i;
/** "having received it", "he had received it \"with attention\"" */
const RECEIVED_IT =
  /^receipt\b|^(?:having|to have|(?:that )?(?:he|she|it|they|the \p{L}+(?: \p{L}+)?)(?: (?:had|has|have))?) received (?:it|the (?:letter|message|note))\b(?: (?:on \p{L}+|["“]?with (?:\p{L}+ )?["“]?\p{L}+["”]?|safely|in good order))?[.]?$/iu;
const TOOK_PART =
  /^(?:that )?(?:he|she|they|(?:the|its|their|his|her) (?:\p{L}+ ){1,2}|(?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:had |has |have )?(?:took part|taken part|takes part|participated|joined in|attended|was (?:there|present|on the line))(?: in (?:it|the \p{L}+))?$/iu;
const THING =
  /^(?:that )?(?:(?:the|an?|any|such|this|its|his|her|their|both) )*(?:call|meeting|talks|visit|letter|message|note|contact|report|conversation|exchange|date|dates|venue|plan|plans|timing|trip|news|announcement|cancellation|postponement|delay|receipt|arrival|delivery)s?(?: (?:had |has )?(?:(?:taken|took) place|arrived|come|happened|been (?:received|sent|held|made|cancelled|canceled|called off|postponed)))?$/i;

/** "the ministers had spoken", "the two met on Monday in Doha" */
const BOTH_SPOKE =
  /^(?:that )?(?:they|both|(?:he|she) and (?:\p{Lu}[\p{L}’'-]+ ?){1,4}?|the (?:two|three|four|(?:\p{L}+ )?ministers|leaders|presidents|premiers|prime ministers|sides|delegations|pair))(?: (?:leaders|ministers|presidents|sides|men|women))?(?: (?:had|have|did))?(?: (?:indeed|in fact))? (?:spoken|spoke|speak|met|meet|talked|talk|conferred|been in touch|held (?:a |their )?(?:call|talks|meeting|conversation))(?: (?:by|over the|on the) (?:tele)?phone)?(?: (?:on|in|at|late|early) [^,;]{2,30}){0,2}(?: ["“]?(?:this|that|the same) (?:very )?(?:day|morning|afternoon|evening|night)["”]?)?$/iu;

/** A thing that is no contact, and stands where its verb has its subject. */
function subjectBefore(
  { sentence, attributed }: ReadSentence,
  start: number,
  references: readonly { start: number; end: number }[],
): boolean {
  const first = references[0]?.start ?? start;
  const isMarker = (at: number) =>
    attributed.some(({ marker }) => marker.start <= at && at < marker.end);
  const before = sentence.words.filter(
    (word) => word.start >= start && word.end <= first && !isMarker(word.start),
  );
  const [head] = before;
  const that = before.findIndex(({ norm }) => norm === 'that');
  const [subject] = that < 0 ? before : before.slice(that + 1);
  return (
    head !== undefined &&
    subject !== undefined &&
    /^\p{Ll}{4,}s$/u.test(subject.text) &&
    !LIGHT.has(subject.norm) &&
    before.some(({ norm }) => /^(?:was|were|been|be)$/.test(norm))
  );
}

/** A stretch with the quotation mark that stands before its first word. */
function sentenceFrom({ sentence }: ReadSentence, start: number): string {
  const first = sentence.words.find((word) => word.start >= start);
  const mark = /["“]\s*$/.exec(first?.before ?? '')?.[0].trim() ?? '';
  return mark + sentence.text.slice(start - sentence.start);
}

/** "the call had been about prisoners" */
const ABOUT =
  /\b(?:call|meeting|talks|visit|letter|message|conversation|discussions?)\b(?: \p{L}+){0,3} (?:about|devoted to|focused on|concerned|dealt with)\b|\b(?:spoke|spoken|talked|speaking|talking)(?: \p{L}+){0,3} (?:about|of) (?!an hour|a quarter|half)/iu;

/** "The Caucasus took up most of the call", "the talk had turned on Gaza" */
const TURNED_ON =
  /\b(?:took|taken|taking) up\b|\b(?:dominated|filled|overshadowed|opened with|began with|ended with)\b|\b(?:call|meeting|talks?|visit|letter|message|conversation|discussions?|exchange|hour|evening|morning|session|time)\b(?: (?:had|has|was|were|also|mainly|only|largely|alone))* (?:turned|centred|centered|revolved|ranged|covered|touched|dwelt|went|gone|spent|concentrated)\b/i;

/** "Nobody had consulted Petrobras": of no contact between the two. */
const NOBODY = /^(?:nobody|no[- ]one|none of|nothing)\b/i;

/** "Direct talks are what he proposes in the letter": something is done beside the word of the contact. */
export function saysMore(
  references: readonly { start: number; end: number }[],
  { sentence, attributed }: ReadSentence,
  start: number,
  end: number,
  subject: { start: number; end: number } | undefined,
  isFirst: boolean,
): boolean {
  const gaps = [
    ...references,
    ...(subject ? [subject] : []),
    ...attributed.map(({ marker }) => marker),
  ].sort((a, b) => a.start - b.start);
  let from = start;
  let rest = '';
  for (const gap of gaps) {
    if (gap.start >= from && gap.end <= end) {
      rest += ` ${sentence.text.slice(from - sentence.start, gap.start - sentence.start)}`;
      from = gap.end;
    }
  }
  rest += ` ${sentence.text.slice(from - sentence.start, end - sentence.start)}`;
  // "discussed aid convoys by telephone": the mere subject, where it is told first.
  const told = subject || references.length > 0 ? rest : '';
  const plain = withoutHospitality(isFirst ? told.replace(DISCUSSED, ' ') : told)
    .replace(isFirst ? CIRCUMSTANCE : /$^/, ' ')
    .replace(TOOK_PLACE, ' ')
    .replace(isFirst ? FOR_WHAT : /$^/, ' ')
    .replace(isFirst ? NO_CONTACT : /$^/, ' ')
    .replace(isFirst ? AND_A_TEXT : /$^/, ' ')
    .replace(isFirst ? LED_BY : /$^/, ' ')
    .replace(isFirst ? LEFT_FOR : /$^/u, ' ');
  const first = references[0]?.end ?? start;
  const after = sentence.text.slice(first - sentence.start, Math.max(first, end) - sentence.start);
  return acts(plain) || WILL.test(after) || SECOND_DEED.test(plain) || ENDED_SO.test(told);
}

/** "with a dinner given by Carney": how guests are treated is nothing that was said. */
function withoutHospitality(words: string): string {
  return words
    .replace(RECEIVED, ' ')
    .replace(
      /\b(?:dinner|lunch|luncheon|breakfast|banquet|reception|ceremony|tour|concert)s?\b(?: \p{L}+){0,2}? (?:given|offered|hosted|laid on|held) (?:by|in|at|for)\b/giu,
      ' ',
    );
}

/** "where Keir Starmer will be the guest of Donald Tusk" */
const RECEIVED =
  /,? (?:where|when|at which|during which) [^,;]{2,60}? (?:(?:will|would|is to|was to) )?(?:be (?:the )?)?(?:guests? of|host(?:s|ed)?|receiv(?:e|es|ed)|welcom(?:e|es|ed)|greet(?:s|ed)?)\b[^,;]{0,60}/giu;

/** "at the latter's request", "for a working lunch": how and where it came about. */
const CIRCUMSTANCE =
  /(?<!\p{L})(?:at|for|in|by|during|after|before|following|amid|via|over|with|upon)(?: (?!(?:and|that|which|who|to|but|when|while|at|for|in|by|during|after|before|following|with|upon)(?!\p{L})|\p{L}*(?:ed|ing)(?!\p{L}))[\p{L}’'-]+){1,7}/giu;

/** "met to settle who is to guard the crossing": what it was for. */
const FOR_WHAT =
  /\bto (?:settle|discuss|decide|review|prepare|negotiate|resolve|(?:work|iron|thrash|hammer) out|talk (?:about|over)|go over|take stock|protest|complain)\b[^,;.]*/i;

/** "complained in writing", "There will be no meeting between them after all" */
const NO_CONTACT = /\b\p{Ll}+ed in writing\b|\bthere (?:will|would|is to|was to) be no\b/iu;

/** "with Bessent and He Lifeng leading the delegations": who was there. */
const LED_BY =
  /,? with [^;.]{3,120}? (?:leading|heading|chairing|attending|present|in attendance)\b[^;.,]{0,60}/iu;

/** "and adopted a joint declaration on industry": what is in it is told afterwards. */
const AND_A_TEXT =
  /,? and (?:adopted|issued|signed|released|published) an? joint (?:statement|declaration|communiqu[ée])\b[^,;.]*/iu;

/** "left Ghana after a visit", "left for home": where one goes from. */
const LEFT_FOR =
  /\b(?:left|leaves|leaving)\b(?= (?:for\b|\p{Lu}|the (?:country|capital|city|(?:\p{L}+ ){0,2}(?:palace|complex|residence|building|airport|chancellery|ministry|office|hotel|venue|house))\b|on \p{Lu}|$|after\b|\s))/u;

/** "ended their talks without a text", "with a promise to set up checkpoints" */
const ENDED_SO =
  /\bwith an? (?:\p{Ll}+ ){0,2}?(?:promise|pledge|agreement|deal|decision|commitment|accord|vow|undertaking|plan) (?:to|on|that|for|under)(?!\p{L})|\bwithout (?:a |an |any )?(?:joint |final |common )?(?:statement|text|agreement|deal|result|breakthrough|communiqué|declaration|signature)(?!\p{L})/iu;

const WILL =
  /\b(?:will|would|is to|are to|was to|were to|is|are|should|must|can|could)\b(?! (?:not |now )?(?:be held|take place|go ahead|meet|hold|open|begin|start|due|set|scheduled|expected|planned|off|over))/i;
/** A further verb behind a joint: "…, and lifted the ban" */
const SECOND_DEED =
  /\b(?:and|but|which|where|while)(?: \p{L}+){0,5}? (?!(?:last|end|follow|accompani|attend|join|nam|head|schedul|plann|need|hundr|relat|call|arriv|land|start|open|visit|travel|receiv|host|talk|phon|stopp|pos|confirm|resum|conven|reconven|gather)ed\b)\p{Ll}{2,}ed\b/iu;

const DISCUSSED = /\b(?:discuss|review|address|debat)\p{L}*\b(?:(?! and \p{L}+ed\b)[^,;.])*/iu;
const TOOK_PLACE =
  /\b(?:agreed|plan\p{L}*|decid\p{L}*|hop\p{L}*|want\p{L}*|intend\p{L}*|expect\p{L}*) to (?:hold|meet|have|open|begin|resume|speak|talk)\b|\b(?:agreed|plan\p{L}*|decid\p{L}*|hop\p{L}*|want\p{L}*|intend\p{L}*|expect\p{L}*) to\s*$|\b(?:confirm\p{L}*|took|taken|take|made|sent|paid|held)\s+(?:(?:place|the|a|by|on|in)\b)?/giu;

/** "the talks had been brotherly" */
const DESCRIBED =
  /\b(?:call|meeting|talks?|visit|conversation|exchange|discussions?|round|session|summit)\b (?:had been|has been|have been|was|were|is|are) (?:not )?(?:(?:very|quite|rather|extremely|a|an) )?["“]?(?!(?:in|on|at|over|made|placed|received|taken|held|due|set|off|to|by|about|between|with|planned|scheduled|expected|cancelled|canceled|postponed|called|first|confirmed|arranged|under|still|now|going|taking|put|no|the|not|that|and|also|last)\b)\p{L}/iu;

/** "called the talks brotherly" */
const CALLED =
  /\b(?:called|described|hailed|termed|praised|dubbed|characteri[sz]ed|labelled|found) (?:the|their|his|her|it|this)\b/i;

function until(words: string, end: number): number {
  const more = whereNoMore(words);
  return more === undefined ? end : end - (words.length - more);
}

/** "talks on their sea border in Valletta": where the mere subject of a contact stands. */
export function subjectOf(
  references: readonly { start: number; end: number }[],
  { sentence }: ReadSentence,
  to: number,
): { start: number; end: number } | undefined {
  const from = references[0]?.end ?? sentence.start;
  const rest = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start);
  const subject =
    /\s(?:on|about|over|regarding|concerning|to discuss|discussing|covering)\s(?!\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d|(?:dinner|lunch|breakfast|tea|coffee)\b|the (?:phone|telephone|sidelines|line|margins|fringes|edge|weekend|way|eve|last|past)\b|a (?:video|secure|visit)\b|his way|\d)/u.exec(
      rest,
    );
  if (!subject) return undefined;
  const said = rest.slice(subject.index);
  const next =
    /,|;|\bwith an? (?:\p{Ll}+ ){0,2}?(?:promise|pledge|agreement|deal|decision|commitment|accord|vow) (?:to|on|that)\b|\b(?:is|are|was|were|will|would|has|have|had)\b|\b(?:and|but|that|which|while|when|where|who) (?:\p{L}+ ){0,3}?(?:\p{L}{2,}ed|will|would|met|sent|told|said|is|are|was|were|has|have|had)\b/u.exec(
      said,
    )?.index ?? said.length;
  return { start: from + subject.index, end: from + subject.index + next };
}
