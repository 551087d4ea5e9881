/** Whether a stretch of an article tells of its contact, and more than that it took place. */

import { takesUp } from '../check/clauses.js';
import type { Sentence } from '../reading/reading.js';
import type { ReadSentence } from '../reading/references.js';
import { strangersIn } from '../reading/strangers.js';
import type { ContactRecord } from '../record/record.js';
import { acts } from './acting.js';
import type { MainContact } from './main-contact.js';

/** So many sentences without a word of the contact, and the text is on to something else. */
const LOST_AFTER = 4;

/** "The White House confirmed the call", "Beijing said the two had spoken on Monday": that it took place is no point. */
export function tellsOnlyOfIt(
  words: string,
  read: ReadSentence,
  main: MainContact,
  start: number,
  end: number,
): boolean {
  const references = main.references.filter(
    (reference) =>
      reference.start >= start && reference.end <= end && read.references.includes(reference),
  );
  if (references.length === 0)
    return /^(?:it|this|that|so)(?: (?:on|in|late|early|later) [^,;]{0,40})?[.]?$|^(?:that )?(?:(?:the|a|this|its|his|her|their|both) )*(?:call|meeting|talks|visit|letter|contact|report|conversation|exchange|date|dates|venue|plan|plans|timing|trip|news|announcement|cancellation|postponement|delay|receipt)s?(?: (?:had |has )?(?:taken|took) place)?$/i.test(
      words
        .trim()
        .replace(NO_MORE, '\n')
        .split('\n')[0]
        ?.replace(/[.,]+$/, '') ?? '',
    );
  // "The call had been about prisoners" says something of a contact that was told before.
  const back = references[0]?.sentence !== main.first;
  if (back && (ABOUT.test(words) || CALLED.test(words) || DESCRIBED.test(words))) return false;
  // '"A frank talk," Dar said of his meeting': what he calls it.
  if (/^["“][^"”]{4,}["”]/.test(sentenceFrom(read, start))) return false;
  const to = until(words, end);
  const topic = subjectOf(references, read, to);
  // What is only the subject of the contact where it is told first is told of it later.
  if (back && topic && references.every(({ definite }) => !definite)) return false;
  const subject = back ? undefined : topic;
  const more = saysMore(references, read, start, to, subject, !back);
  const content = contentBeside(read, start, to, back ? 2 : 3, subject);
  return back ? !more && !content : !(more && content);
}

/** A stretch with the quotation mark that stands before its first word. */
function sentenceFrom({ sentence }: ReadSentence, start: number): string {
  const first = sentence.words.find((word) => word.start >= start);
  const mark = /["“]\s*$/.exec(first?.before ?? '')?.[0].trim() ?? '';
  return mark + sentence.text.slice(start - sentence.start);
}

/** "the call had been about prisoners" */
const ABOUT =
  /\b(?:call|meeting|talks|visit|letter|message|conversation|discussions?)\b(?: \p{L}+){0,3} (?:about|devoted to|focused on|concerned|dealt with)\b/iu;

/** "Direct talks are what he proposes in the letter": something is done beside the word of the contact. */
function saysMore(
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
  const plain = (isFirst ? told.replace(DISCUSSED, ' ') : told).replace(TOOK_PLACE, ' ');
  const first = references[0]?.end ?? start;
  const after = sentence.text.slice(first - sentence.start, Math.max(first, end) - sentence.start);
  return acts(plain) || WILL.test(after) || SECOND_DEED.test(plain) || WITHOUT_RESULT.test(plain);
}

const WITHOUT_RESULT =
  /\bwithout (?:a |an |any )?(?:joint |final |common )?(?:statement|text|agreement|deal|result|breakthrough|communiqué|declaration|signature)\b/i;

const WILL =
  /\b(?:will|would|is to|are to|was to|were to|is|are|should|must|can|could)\b(?! (?:not |now )?(?:be held|take place|go ahead|meet|hold|open|begin|start|due|set|scheduled|expected|planned|off|over))/i;
/** A further verb behind a joint: "…, and lifted the ban" */
const SECOND_DEED =
  /\b(?:and|but|which|where|while)(?: \p{L}+){0,5}? (?!(?:last|end|follow|accompani|attend|join|nam|head|schedul|plann|need|hundr|relat|call|arriv|land|start|open|visit|travel|receiv|host|talk|phon|stopp|pos|confirm)ed\b)\p{Ll}{2,}ed\b/iu;

const DISCUSSED = /\b(?:discuss|review|address|debat)\p{L}*\b(?:(?! and \p{L}+ed\b)[^,;.])*/iu;
const TOOK_PLACE =
  /\b(?:agreed|plan\p{L}*|decid\p{L}*|hop\p{L}*|want\p{L}*|intend\p{L}*|expect\p{L}*) to (?:hold|meet|have|open|begin|resume|speak|talk)\b|\b(?:agreed|plan\p{L}*|decid\p{L}*|hop\p{L}*|want\p{L}*|intend\p{L}*|expect\p{L}*) to\s*$|\b(?:confirm\p{L}*|took|taken|take|made|sent|paid|held) (?:place|the|a|by|on|in)?\b/giu;

/** "the talks had been brotherly" */
const DESCRIBED =
  /\b(?:call|meeting|talks|visit|conversation|exchange|discussions?|round|session|summit)\b (?:had been|has been|have been|was|were|is|are) (?:not )?(?:(?:very|quite|rather|extremely|a|an) )?["“]?(?!(?:in|on|at|over|held|due|set|off|to|by|about|between|with|planned|scheduled|expected|cancelled|canceled|postponed|called|first|confirmed|arranged|under|still|now|going|taking|put|no|the|not|that|and|also|last)\b)\p{L}/iu;

/** "called the talks brotherly" */
const CALLED =
  /\b(?:called|described|hailed|termed|praised|dubbed|characteri[sz]ed|labelled|found) (?:the|their|his|her|it|this)\b/i;

/** Where a side goes on to say that it says no more: "… and declined to give details", "… without going into it". */
const NO_MORE =
  /, (?:(?:gave|gives|giving|offer\p{L}*|provid\p{L}*) (?:no|few|little)|declin\p{L}*|refus\p{L}* to)\b|\band left it at that\b|,? (?:and|but|though|without|while|yet)\b(?: \p{L}+){0,2} (?:declin|refus|said no(?:thing)? (?:more|further|else)|no (?:details|more|further|comment)|gave no|giv\p{L}+ (?:any |no )?(?:further )?details|going into|elaborat|provid\p{L}+ (?:no|any|further)|would not|did not|nothing)/iu;

function until(words: string, end: number): number {
  const more = NO_MORE.exec(words);
  return more ? end - (words.length - more.index) : end;
}

/** "talks on their sea border in Valletta": where the mere subject of a contact stands. */
function subjectOf(
  references: readonly { start: number; end: number }[],
  { sentence }: ReadSentence,
  to: number,
): { start: number; end: number } | undefined {
  const from = references[0]?.end ?? sentence.start;
  const rest = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start);
  const subject =
    /\s(?:on|about|over|regarding|concerning|to discuss|discussing|covering)\s(?!\p{Lu}\p{Ll}+day\b|(?:dinner|lunch|breakfast|tea|coffee)\b|the (?:phone|telephone|sidelines|line|margins|fringes|edge|weekend|way|eve|last|past)\b|a (?:video|secure|visit)\b|his way|\d)/u.exec(
      rest,
    );
  if (!subject) return undefined;
  const said = rest.slice(subject.index);
  const next =
    /,|;|\b(?:is|are|was|were|will|would|has|have|had)\b|\b(?:and|but|that|which|while|when|where|who) (?:\p{L}+ ){0,3}?(?:\p{L}{2,}ed|will|would|met|sent|told|said|is|are|was|were|has|have|had)\b/u.exec(
      said,
    )?.index ?? said.length;
  return { start: from + subject.index, end: from + subject.index + next };
}

/** Words that say no more than that a contact took place, when and between whom. */
const LIGHT = new Set(
  `the a an of and in on at by to for with from after before that it its their his her they both two three leaders leader presidents
  president prime minister ministers premier chancellor king officials sides side counterpart counterparts foreign was were is are be been has have
  had did will would hold held holding take took taken place phone telephone video call calls called meeting meetings met meet talks talk
  talked spoke spoken speak summit visit visited letter letters wrote sent received hosted conversation discussion first second day days
  week hour hours quarter half sidelines margins fringes edge conference forum gathering assembly closed doors behind minutes minute morning afternoon evening night local time about around some over more than nearly lasting which who
  also later earlier early late there here as this monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december confirmed confirming scrapped cancelled canceled off postponed planned
  scheduled due set begin began begins end ended ends long just new again one state official working round started starts
  arrived arrive reached come came happened occurred exchanged without no not any yet but details detail account comment giving without because storm weather line between receive receives next month months year week weeks only brief statement receipt declined declining give gave further elaborate saying immediately couple ago successor few`.split(
    /\s+/,
  ),
);

/** Whether a stretch says more than that: on what, or what came of it. */
function contentBeside(
  { sentence, attributed }: ReadSentence,
  start: number,
  end: number,
  least = 3,
  subject?: { start: number; end: number },
): boolean {
  let words = 0;
  const named = new Set(
    sentence.mentions.flatMap(({ first, last, senses }) =>
      senses.some(({ kind }) => kind === 'topic')
        ? []
        : Array.from({ length: Math.min(12, last - first + 1) }, (_, index) => first + index),
    ),
  );
  sentence.words.forEach((word, index) => {
    if (word.start < start || word.end > end || named.has(index)) return;
    if (subject && word.start >= subject.start && word.end <= subject.end) return;
    if (
      attributed.some(
        ({ marker, form }) =>
          form !== 'told' && marker.start <= word.start && word.start < marker.end,
      )
    )
      return;
    if (LIGHT.has(word.norm) || /^\d/.test(word.norm) || /^\p{Lu}/u.test(word.text)) return;
    words +=
      /^(?:about$|initiat|touch|cover|sign|constructive|productive|warm|frank|candid|positive)/.test(
        word.norm,
      ) || acts(word.norm)
        ? 3
        : 1;
  });
  return words >= least;
}

/** What is to come of a contact, and what is told of the contact itself: "The letter runs to two pages". */
const TOLD_OF_IT =
  /^(?:the|their) (?:call|letter|meeting|talks|summit|visit|conversation) (?:lasted|runs|ran|ended|covered|covers|produced|focused|broke|dealt|deals|contained|contains|concerned|concerns|said|says|expressed|expresses|called|calls|proposed|proposes|urged|urges|asks|asked|invites|invited|touched|turned|brought)\b/i;
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
  const day = main.references
    .flatMap((reference) => reference.dates)
    .find(({ precision }) => precision === 'day')?.spans[0]?.first;
  if (day === undefined || OUTCOME.test(words)) return false;
  return dates.some(
    (date) =>
      date.start >= start &&
      date.end <= end &&
      date.precision !== 'day' &&
      (date.spans[0]?.last ?? day) < day,
  );
}

/** "No decision on fighter jets was taken" */
const NO_RESULT =
  /^(?:but )?no (?:decision|agreement|deal|date|text|breakthrough|timetable|documents?|progress|conclusion|statement)s?\b[^.;]*\b(?:was|were|has been|have been)\b/i;

/** What has been so for long, and what was before: told to explain, not of this contact. */
export const HABIT =
  /\b(?:has|have|had) (?:long|repeatedly|often|previously|already|been)\b|\bsince (?:19|20)\d\d\b|\blast (?:month|year|week)\b|\bearlier this (?:year|month|week)\b|\bfor (?:years|decades|months|weeks|centuries)\b/i;

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
  if (main.status !== 'held' && !own) return false;
  if (away > LOST_AFTER || words.split(/\s+/).length < 3) return false;
  const how =
    takesUp(words) ??
    (acts(words) || OUTCOME.test(words) || NO_RESULT.test(words) ? 'acting' : undefined);
  if (how === undefined) return false;
  if (HABIT.test(words) || isOfBefore(words, read, main, start, end)) return false;
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
        reference.modality !== 'scheduled',
    )
  )
    return false;
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
    /\b(?:they|their|both|the two|the three|leaders|sides|ministers|presidents|premiers|delegations|negotiators|envoys|governments|countries|neighbours|neighbors|pair|men|he|she|the (?:prime minister|president|chancellor|premier|letter|call|meeting|talks|summit|visit|conversation|discussions?))\b/i.test(
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
  return sides || pronoun || NO_RESULT.test(words) || PASSIVE.test(words);
}
