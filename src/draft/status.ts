/** Whether a contact was held, is to come, or was called off. */

import { isOfSaying } from '../reading/contacts/day-of-telling.js';
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { weekdayOfDay } from '../reading/dates/days.js';
import { addDays, type Day } from '../record/calendar.js';
import type { Status } from '../record/schema.js';

/** "is no longer happening", "will not now be held" */
const NO_LONGER =
  /\b(?:is|are|was|were) no longer (?:happening|taking place|going ahead|on|planned)\b|\bwill no longer (?:be held|take place|go ahead|happen)\b|\b(?:will|would) not(?: be)?(?: now)?, after all,|\b(?:will|would|wo) ?n[o'’]t\b[^.;:]{0,90}\bafter all\b|\b(?:will|would) not(?: now)? (?:take place|be held|go ahead|happen)\b|\bthere (?:will|would) be no (?:[\p{L}-]+ ){0,2}(?:meeting|summit|visit|call|talks?|trip|encounter)\b/iu;

/** "The summit that the three were to hold in Tunis has been cancelled" */
const WAS_TO =
  /\b(?:was|were|is|are|had been) (?:due |scheduled |supposed |set )?to (?:hold|meet|make|pay|have|be|attend|visit|host|receive|begin|start|open|take|travel|fly|go|speak|talk)\b/i;
/** "a video conference, planned for Wednesday, was cancelled" */
const SET_FOR =
  /\b(?:planned|scheduled|set|due|arranged|slated|billed|pencilled in|expected) (?:for|on)\b/i;
/** "has put off the visit to Morocco that he was to begin on Thursday" */
const PUTS_OFF =
  /\b(?:put off|postponed|called off|cancell?ed|scrapped|shelved|dropped) (?:the|an?|his|her|its|their) (?:[\p{L}-]+ ){0,3}?(?:visit|trip|journey|meeting|talks|summit|call|conference|conversation)\b/iu;
const IS_OFF =
  /\b(?:(?:has|have|had) been|was|were|is|are) (?:now |indefinitely )?(?:cancell?ed|called off|scrapped|postponed|put off|shelved|dropped|suspended|off)\b/i;

/** "Jetten's meeting with De Wever in Brussels on 24 November is off" */
const ITSELF_OFF =
  /^(?: (?:with|in|on|at|for|of|and|the|this|next|week|month|due|planned|set|\p{Lu}\S*|\d+(?:st|nd|rd|th)?),?){0,14} (?:is|are) (?:now |all )?off(?=[,.]|$| (?:after|because|for now|until)\b)/u;

/** "Under the deal, signed at a meeting in Paso Canoas": whatever will be, the meeting was. */
const DONE_AT =
  /\b(?:signed|agreed|reached|concluded|initialled|struck|announced|adopted|sealed|made|issued)(?: [\p{L}]+)? (?:at|in|during|after|following) (?:(?:a|an|the|their|his|her) )?(?:\p{L}+ )?$/u;

/** "Prabowo will be Albanese's guest", "The French president will be in Athens on 3 December for a visit" */
const WILL_BE =
  /\b(?:will|is to|are to) be (?:(?:[\p{L}’'.-]+ ){0,6}(?:guests?|hosts?)\b|in [A-ZÀ-Þ])/u;

/** "was in Suva on Tuesday to meet Rabuka", "crossed the mountains to see him": who has come for it has done it. */
const CAME_TO =
  /^(?!.*\b(?:will|due|supposed|hoped|planned|meant|about|wanted|scheduled|expected|agreed|had)\b).*\b(?:was|were) in\b[^,;]{0,60}\bto $|^(?!.*\b(?:will|due|supposed|hoped|planned|meant|about|wanted|scheduled|expected|agreed|had)\b).*\b(?:flew|travelled|traveled|went|came|crossed|drove|journeyed|stopped)\b[^,;]{0,70}\bto $/u;

const WILL_NOT =
  /\b(?:will|wo|would) ?n[o'’]t (?:now |be )?(?:\p{L}+ing )?$|\b(?:is|are) not (?:now )?(?:to |going to |coming to |due to )?$/iu;

/** Whether the main contact was held, is to come, or was called off. */
export function statusOf(
  references: readonly Reference[],
  lead: Reference,
  read: readonly ReadSentence[],
  written: Day,
): Status {
  if (
    lead.modality === 'cancelled' ||
    references.some(
      ({ modality, sentence }) => modality === 'cancelled' && sentence <= lead.sentence + 2,
    )
  )
    return 'cancelled';
  const sentence = read[lead.sentence]?.sentence;
  const said = sentence?.text ?? '';
  const before = said.slice(0, Math.max(0, lead.start - (sentence?.start ?? 0)));
  if (
    NO_LONGER.test(said) ||
    PUTS_OFF.test(said) ||
    ((WAS_TO.test(said) || SET_FOR.test(said)) && IS_OFF.test(said))
  )
    return 'cancelled';
  // "Déby will not travel to Niamey on Friday": who says so calls it off.
  if (lead.modality === 'denied' && WILL_NOT.test(before)) return 'cancelled';
  const behind = said.slice(Math.max(0, lead.end - (sentence?.start ?? 0)));
  if (ITSELF_OFF.test(behind)) return 'cancelled';
  if (WILL_BE.test(said)) return 'scheduled';
  const own = lead.dates.find(({ precision }) => precision === 'day')?.spans;
  if (DONE_AT.test(before)) return 'held';
  if (lead.modality === 'scheduled')
    return CAME_TO.test(before) && (own === undefined || own.some(({ first }) => first <= written))
      ? 'held'
      : 'scheduled';
  // A day that lies ahead, by its year or its weekday.
  const ahead = lead.dates.find(({ precision, year }) => precision === 'day' && year)?.spans[0]
    ?.first;
  if (ahead !== undefined && ahead > written) return 'scheduled';
  if (isDueSoon(lead, read, written)) return 'scheduled';
  // "Peru and Bolivia open talks tomorrow"
  const day = lead.dates.find(({ precision }) => precision === 'day');
  if (day?.relative && day.spans.every(({ first }) => first > written)) return 'scheduled';
  if (lead.modality === 'hypothetical') {
    const told = day?.spans[0]?.first;
    return told !== undefined &&
      told <= written &&
      !/\bwill\b/.test(read[lead.sentence]?.sentence.text ?? '')
      ? 'held'
      : 'scheduled';
  }
  // "arrives in Hanoi on Thursday", told on a Tuesday.
  const text = read[lead.sentence]?.sentence.text ?? '';
  const coming =
    day?.weekday !== undefined &&
    day.relative &&
    day.spans[0]?.first !== written &&
    /\p{Ll}/u.test(text) &&
    /\b(?:arrives|travels|flies|heads|sets off)\b/.test(
      text.slice(0, Math.max(0, day.start - (read[lead.sentence]?.sentence.start ?? 0))),
    );
  return coming ? 'scheduled' : 'held';
}

/** A day without its year is a coming one within so many days, where the verb is of the present. */
const SOON = 75;

/** "Meloni flies to Baku from Thursday 3 December", "Macron receives Tokayev on Monday 30 November", told before that day. */
function isDueSoon(lead: Reference, read: readonly ReadSentence[], written: Day): boolean {
  const own = read[lead.sentence];
  const beside = own?.dates.filter((date) => !isOfSaying(date, own.sentence)) ?? [];
  const day = [...lead.dates, ...beside].find(
    ({ precision, relative, year }) => precision === 'day' && !relative && !year,
  );
  if (!day || !PRESENT.test(lead.words)) return false;
  const text = own?.sentence.text ?? '';
  if (!/\p{Ll}/u.test(text)) return false;
  const { weekday, spans } = day;
  const fitting = spans.filter(
    ({ first }) => weekday === undefined || weekdayOfDay(first) === weekday,
  );
  return fitting.some(({ first }) => first > written && first <= addDays(written, SOON));
}

/** "hosts", "flies", "meets": told of what is to be, or as headlines tell of what was. */
const PRESENT =
  /^(?:meets?|hosts?|receives?|visits?|flies|fly|travels?|welcomes?|heads?|holds?|sees|arrives?|goes|calls?|rings|speaks?|talks|sits|pays|joins?|attends?|tours)\b/i;
