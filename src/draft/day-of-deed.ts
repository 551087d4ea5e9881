/** The day of a contact by what was done in it, or by when somebody was there. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { DateRead } from '../reading/reading.js';
import type { Day } from '../record/calendar.js';
import type { MainContact } from './main-contact.js';
import { spanOf } from './span.js';

/** "In a cordial call the two agreed on Friday to close the road", "said on Friday after talks": what was done in it or right after it was done on its day. */
export function dayOfDeed(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  const own = read[main.first];
  const lead = main.references.find(({ sentence }) => sentence === main.first);
  if (!own || !lead || main.status !== 'held') return undefined;
  const { text, start } = own.sentence;
  const day = own.dates.find(({ precision }) => precision === 'day');
  const within =
    /(?:^|[^\p{L}])(?:in|during|at|over|after|following) (?:an? |the |their )?(?:\p{L}+ ){0,5}$/iu.test(
      text.slice(0, lead.start - start),
    );
  // "opened the bridge on Tuesday and held talks afterwards"
  if (day && day.end <= lead.start && AFTERWARDS.test(text.slice(lead.end - start)))
    return spanOf(day, main, written)?.first;
  // "initialled a deal on Wednesday, after the two had talked for an hour"
  const behind = day && text.slice(day.end - start, Math.max(day.end, lead.start) - start);
  if (
    day &&
    behind !== undefined &&
    OCCASION.test(behind) &&
    DEALT.test(text.slice(0, day.start - start))
  )
    return spanOf(day, main, written)?.first;
  if (!day || !within) return undefined;
  const deed = text.slice(0, day.start - start);
  const earlier = /\b(?:earlier|last|previous|recent)\b/i.test(text.slice(0, lead.start - start));
  const verbAhead =
    /\p{L}(?:ed|ught|ade|old|ave|aid) (?:\p{L}+ )?(?:on |late |early |late on )?$/u.test(deed);
  const verbBehind = /^ (?:\p{L}+ly )?\p{Ll}+(?:ed|ught|ade|old|ave|aid)\b/u.test(
    text.slice(day.end - start),
  );
  return !earlier && (verbAhead || verbBehind) ? spanOf(day, main, written)?.first : undefined;
}

const OCCASION =
  /^,? (?:after|when|as) (?!\p{L}+ (?:days?|weeks?|months?|years?) of\b)(?:(?!\b(?:days?|weeks?|months?|years?|last|earlier|said)\b)[^;:.]){3,90}$/iu;
const DEALT =
  /\b(?:agreed|signed|initialled|sealed|settled|launched|announced|adopted|concluded|struck|reached)\b[^,;:]{0,60} (?:on|late on|early on) $/i;

const AFTERWARDS = /^[^,;.]{0,30}\b(?:afterwards?|later|there|that (?:same )?day)\b/u;

/** "Dar was in Kabul on Monday. He sat down with Muttaqi": on the day on which he was there. */
export function dayOfStay(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  if (main.status !== 'held') return undefined;
  const onlyDay = (dates: readonly DateRead[]) => {
    const [only, other] = dates.filter(({ precision }) => precision === 'day');
    return only && !other ? spanOf(only, main, written)?.first : undefined;
  };
  const own = read[main.first];
  const lead = main.references.find(({ sentence }) => sentence === main.first);
  const aheadOf = ({ start }: { start: number }) =>
    own?.sentence.text.slice(0, start - own.sentence.start) ?? '';
  const met = main.references.find(
    ({ sentence, words }) => sentence === main.first && MET_THERE.test(words),
  );
  // "travelled to Argentina on Monday and met Milei"
  if (own && main.kind === 'visit' && lead && WAS_THERE.test(aheadOf(lead)))
    return onlyDay(own.dates.filter(({ end }) => end <= lead.start));
  if (own && met) {
    const ahead = aheadOf(met);
    const dates = own.dates.filter(({ end }) => end <= met.start);
    if (
      WAS_THERE.test(ahead) &&
      /\b(?:and|where he|where she|where they)(?: \p{L}+)? $/u.test(ahead)
    )
      return onlyDay(dates);
  }
  const before = read[main.first - 1];
  return before && WAS_THERE.test(before.sentence.text) ? onlyDay(before.dates) : undefined;
}

const MET_THERE = /^(?:met|meets|received|sat down|spoke|talked|held)\b/i;
const WAS_THERE =
  /^[^,;]{3,80} (?:was|were|arrived|landed|flew|travelled|traveled|came|stopped(?: over)?|spent (?:a|the) (?:day|night|few hours)) (?:in|to|at) \p{Lu}/u;
