/** Whether a stretch of an article that nobody is said to say tells of its contact. */

import { takesUp } from '../check/clauses.js';
import type { ReadSentence } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import type { Sentence } from '../reading/reading.js';
import type { ContactRecord } from '../record/record.js';
import { acts } from './acting.js';
import { saysMore, subjectOf } from './bare-telling.js';
import { contentBeside } from './content-beside.js';
import type { MainContact } from './main-contact.js';
import { dayOfContact } from './said-before.js';

/** So many sentences without a word of the contact, and the text is on to something else. */
const LOST_AFTER = 4;

/** What is to come of a contact, and what is told of the contact itself: "The letter runs to two pages". */
const TOLD_OF_IT =
  /^(?:(?:the|their) (?:call|letter|message|note|meeting|talks|discussions|summit|visit|conversation|session)|it(?= (?:also )?(?:contain|deal|dealt|cover|touch|concern|includ|express|convey|invit)))(?: also)? (?:lasted|runs|ran|ended|covered|covers|produced|focused|broke|dealt|deals|contained|contains|included|includes|concerned|concerns|said|says|expressed|expresses|conveyed|conveys|called|calls|proposed|proposes|urged|urges|asks|asked|invites|invited|touched|turned|brought)\b/i;
const OUTCOME = new RegExp(`\\b(?:will|is to|are to)\\b|${TOLD_OF_IT.source}`, 'i');

/** "The sanctions snapback was discussed" */
const PASSIVE =
  /\b(?:was|were|been) (?:also |briefly |not )?(?:discussed|raised|addressed|touched on|brought up|agreed|signed|on the (?:agenda|table))\b|\b(?:came up|took up most)\b|\b(?:main|chief|central|only) (?:topic|subject|issue|theme)s?\b|\b(?:dominated|topped the agenda)\b|\b(?:agreement|deal|accord|contract|memorandum|declaration|document|protocol|pact|treaty|communiqué|question|issue|matter)s?\b[^.;]{0,60}\b(?:was|were|remains?|remained|is|are|has been|have been) (?!the\b|a\b|an\b)/i;

/** "Washington lifted its sanctions in September", told of a contact in March. */
function isOfBefore(
  words: string,
  { dates }: ReadSentence,
  main: MainContact,
  start: number,
  end: number,
): boolean {
  const day = dayOfContact(main);
  if (day === undefined || OUTCOME.test(words) || PLANNED.test(words)) return false;
  return dates.some(
    (date) =>
      date.start >= start &&
      date.end <= end &&
      date.precision !== 'day' &&
      (date.spans[0]?.last ?? day) < day,
  );
}

/** "The two countries renewed the agreement": what both do at a contact, but for coming, going and being seen. */
const DONE_TOGETHER =
  /^(?:(?:the (?:(?:foreign|prime|defence|finance|trade|energy) (?=ministers))?(?:two|three|four|leaders|presidents|ministers|premiers|sides|countries|governments|pair)|both|they)\b(?: (?:sides|leaders|presidents|ministers|premiers|men|women|countries|governments|nations|capitals|neighbou?rs))?(?: heads of state)?)(?: (?:also|further|then|later|jointly|thereafter))? (?!(?:arriv|travell|travel|pos|smil|walk|dine|din|visit|tour|attend|return|depart|land|watch|enjoy|appear|stay|follow|join|arrived|shar|exchang|clash|call|look|seem|need|fail|refus|declin|issu|releas|publish)\p{L}*ed\b)\p{Ll}{3,}ed\b/iu;

/** "No decision on fighter jets was taken" */
const NO_RESULT =
  /^(?:but )?no (?:decision|agreement|deal|date|text|breakthrough|timetable|documents?|progress|conclusion|statement)s?\b[^.;]*\b(?:was|were|has been|have been)\b/i;

/** "Much of the first evening went on fishing quotas", "Landmines took up most of the call" */
const SPENT_ON =
  /\b(?:most|much|half|part|all|the (?:rest|bulk|first half|better part|last hour)) of (?:the|their|that|it)(?: \p{L}+)?(?: (?:evening|morning|afternoon|day|hours?|night|session|call|meeting|dinner|lunch|time|conversation|talks|visit|exchange))?\b[^.;,]{0,12} (?:went|was spent|was given|was devoted|were spent|turned|concerned|was taken up|dealt|revolved)\b|\b(?:took|taken) up (?:most|much|half|part|the (?:rest|bulk|whole)|a (?:third|quarter)|nearly all) of\b/iu;

/** "Gas prices for the islands are to be capped" */
const ARRANGED = /\b(?:is to|are to|will) be \p{L}+(?:ed|en|t|d)\b/u;

/** A flash: "BORDER POST AT ARIDA TO REOPEN IN MAY" */
const PLANNED = /^[^\p{Ll}]*\bTO \p{Lu}{3,}[^\p{Ll}]*$/u;

/** What has been so for long, and what was before: told to explain, not of this contact. */
const HABIT =
  /\b(?:has|have|had) (?:long|repeatedly|often|previously|already)\b|\bsince (?:19|20)\d\d\b|\blast (?:\p{Ll}+ )?(?:year|month|week|quarter|season|decade|century|spring|summer|autumn|winter)s?\b|\bearlier this (?:year|month|week)\b|\bfor (?:years|decades|months|weeks|centuries)\b|\bfrom the (?:start|outset|beginning)\b|\ball along\b|\bin the past\b|\bin the (?:1\d|20)\d0s\b/iu;

/** "Australia has two refineries left", "Nepal is the only neighbour that": how the world is, whoever meets. */
const SO_IT_IS =
  /^(?!(?:they|both|he|she|it|neither|the (?:two|three|sides|pair|parties|call|letter|meeting|talks|deal|text))\b)(?:(?!(?:will|would|was|were|had|has|have|is|are|did)\b)[\p{L}\p{N}’'.-]+,? ){1,7}?(?:(?:has|have|owns?|holds?|exports?|imports?|produces?|mines?|supplies|buys?|sells?) (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|no|about|around|some|more|fewer|less|nearly|almost|over|only|just|half|most|roughly)\b)|(?:is|are) (?:(?:still|now|also|by far) )?(?:the (?:only|last|first|largest|biggest|smallest|poorest|richest|second|third|world['’]s|region['’]s|continent['’]s|main|chief)\b|one of the|among the|home to|an? (?:member|party|signatory|neighbou?r|candidate)\b))/iu;

/** "Schools in the west remain closed" */
const STILL_SO =
  /^(?!(?:the (?:two|three|sides|pair)|they|both|disagreements?|differences?)\b)[^,;]{3,60} (?:remains?|stays?) (?:closed|shut|open|suspended|banned|blocked|frozen|occupied|cut off|without)\b/iu;

/** "Under it Israeli tankers may refuel at Paphos" */
const UNDER_IT =
  /^(?:under|by|in) (?:it|its terms|(?:the|that|this) (?:deal|agreement|accord|pact|plan|memorandum|text|treaty|arrangement|protocol|declaration|contract)),? (?!(?:was|were|is|has|had)\b)\p{L}/iu;

/** "Italian unions have threatened a strike": what one has done by now, and has not agreed or promised. */
const BY_NOW =
  /^(?!(?:they|both|he|she|it|we|the (?:two|three|four|sides|pair|leaders|presidents|ministers|governments|countries))\b)[^,;:"“]{3,80}? (?<!\bto )(?:has|have) (?:(?:also|now|always|never|not|yet|\p{L}+ly) )*(?!(?:him|her|it|them|the|an?|no|two|three)\b|(?:agree|accept|undert|promis|pledg|commit|sign|decid|settl|reach|conclud|adopt|approv|secur|won)\p{Ll}*\b)\p{Ll}+/iu;

const LASTED = /\b(?:has|have|had) been(?: (?:also|not|\p{L}+ly))?(?: (\p{L}+))?/iu;

/** "has protested against such meetings in the past", "said last year": told of another time. */
export function isOfAnotherTime(words: string): boolean {
  return HABIT.test(words);
}

/** "The border had been shut" was so before; "landmines had been discussed" is of the contact. */
export function isHabit(words: string): boolean {
  if (HABIT.test(words)) return true;
  const lasted = LASTED.exec(words);
  const done = lasted?.[1];
  return lasted !== null && (done === undefined || /ing$/.test(done) || !acts(done));
}

/** "Mutharika has since left for London", "He is due in Ottawa on Friday" */
const HEADED_HOME =
  /\b(?:is|was|are|were) (?:next )?(?:due|expected|bound) (?:next )?(?:in|at|for|back|home)\b|\b(?:left|leaves|flew|flown|flies|returned|returns|travelled|travels|departed|departs) (?:(?:again|back|on|later|straight) )?(?:for|to|home)\b/i;

/** "They will discuss the drug trade", "On the agenda are cross-border flights" */
const AGENDA =
  /^(?:(?:they|both|the (?:two|three|four|pair|sides|leaders|presidents|ministers|premiers|delegations)(?: (?:sides|leaders|presidents|ministers|men|women))?|(?:the|their) (?:talks|meeting|visit|call|summit|conversation)) (?:(?:will|would|are|is) (?:(?:also|mainly|expected|due|to) )*(?:discuss|talk about|take up|go over|address|review|deal with|cover|focus on|sign|conclude|adopt|raise)|are on the agenda)|on the agenda (?:is|are|will be)) /iu;

const MADE_CLEAR = /\b(?:made|makes)["“”]? ["“”]?(?:it )?(?:clear|plain|known)\b/i;

/** Whether a stretch in nobody's name tells what was said or agreed in the contact. */
export function isOnContact(
  words: string,
  read: ReadSentence,
  main: MainContact,
  own: boolean,
  away: number,
  record: ContactRecord,
  start: number,
  end: number,
  lead: Sentence | undefined,
): boolean {
  const isLead = read.sentence === lead;
  if (main.status === 'scheduled' && !isLead && away <= 2 && AGENDA.test(words)) return true;
  if (main.status !== 'held' && (!own || isLead)) return false;
  if (away > LOST_AFTER || words.split(/\s+/).length < 3) return false;
  if (UNDER_IT.test(words) && !isHabit(words)) return true;
  const how =
    takesUp(words) ??
    (acts(words) ||
    MADE_CLEAR.test(words) ||
    DONE_TOGETHER.test(words) ||
    PLANNED.test(words) ||
    OUTCOME.test(words) ||
    SPENT_ON.test(words) ||
    NO_RESULT.test(words) ||
    PASSIVE.test(words)
      ? 'acting'
      : undefined);
  if (how === undefined) return false;
  if (!own && [HEADED_HOME, SO_IT_IS, STILL_SO, BY_NOW].some((pattern) => pattern.test(words)))
    return false;
  if (isHabit(words) || isOfBefore(words, read, main, start, end)) return false;
  const references = read.references.filter(
    (reference) => reference.start >= start && reference.end <= end,
  );
  if (
    references.some(
      (reference) =>
        !main.references.includes(reference) &&
        !reference.aside &&
        reference.strict &&
        reference.parties.length >= 2 &&
        reference.modality !== 'scheduled' &&
        reference.modality !== 'hypothetical',
    )
  )
    return false;
  if (!isLead && SPENT_ON.test(words)) return true;
  const asides = references.some(
    (reference) => reference.aside && !main.references.includes(reference),
  );
  const { sentence } = read;
  const people = sentence.mentions.flatMap(({ senses, first }) =>
    senses
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => ({ id, at: sentence.words[first]?.start ?? 0 })),
  );
  const inside = people.filter(({ at }) => at >= start && at < end);
  if (
    inside.some(({ id }) => {
      const party = record.people.get(id)?.party;
      return party !== undefined && !main.parties.includes(party);
    }) &&
    inside.length === 1
  )
    return false;
  const sides =
    inside.length > 0 ||
    strangersIn(sentence, record).some(
      ({ start: at, party }) =>
        at >= start && at < end && party !== undefined && main.parties.includes(party),
    ) ||
    sentence.mentions.some(
      ({ senses, first }) =>
        (sentence.words[first]?.start ?? 0) >= start &&
        (sentence.words[first]?.start ?? 0) < end &&
        senses.some(({ kind, id }) => kind === 'party' && main.parties.includes(id)),
    );
  const pronoun =
    /\b(?:they|their|both|the two|the three|diplomats|leaders|sides|ministers|presidents|premiers|delegations|negotiators|envoys|governments|countries|neighbours|neighbors|pair|men|he|she|the (?:prime minister|president|chancellor|premier|letter|call|meeting|talks|summit|visit|conversation|discussions?))\b/i.test(
      words,
    );
  // "The two leaders talked about Taiwan": told again, and on what.
  const topical = sentence.mentions.some(
    ({ senses, first }) =>
      (sentence.words[first]?.start ?? 0) >= start &&
      (sentence.words[first]?.start ?? 0) < end &&
      senses.some(({ kind }) => kind === 'topic'),
  );
  // "went over plans for a force": the mere subject of the contact is no point where it is told first.
  if (sentence === lead && how === 'discussing' && !TOLD_OF_IT.test(words)) return false;
  if (own && how === 'discussing' && topical) return true;
  if (own) {
    const reference = references.find((it) => main.references.includes(it));
    const told = references.filter((it) => main.references.includes(it));
    const subject = sentence === lead ? subjectOf(told, read, end) : undefined;
    return reference
      ? (TOLD_OF_IT.test(words) ||
          (contentBeside(read, start, end, 3, subject) &&
            (sentence !== lead || saysMore(told, read, start, end, subject, sentence === lead)))) &&
          !(asides && !/\b(?:discuss|agreed|raised|about)\b/i.test(words))
      : sides || pronoun;
  }
  return (
    sides ||
    pronoun ||
    TOLD_OF_IT.test(words) ||
    NO_RESULT.test(words) ||
    PASSIVE.test(words) ||
    (away <= 2 && (ARRANGED.test(words) || (references.length === 0 && PLANNED.test(words))))
  );
}
