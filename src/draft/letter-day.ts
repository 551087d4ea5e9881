/** Of which day a letter is: of that which it bears, or on which it was handed over. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { Day } from '../record/calendar.js';
import type { MainContact } from './main-contact.js';

/** So many sentences on from where a letter is told first may tell which day it bears. */
const LOOKED_AT = 6;

/** "The letter of 30 April", "which is dated 12 August" */
export function dayBorne(main: MainContact, read: readonly ReadSentence[]): Day | undefined {
  for (const { sentence, dates } of read.slice(main.first, main.first + LOOKED_AT)) {
    const borne = dates.find(
      ({ precision, start }) =>
        precision === 'day' && BORNE.test(sentence.text.slice(0, start - sentence.start)),
    );
    if (borne) return borne.spans[0]?.first;
  }
  return undefined;
}

const BORNE =
  /(?<!\bto )\bthe (?:\p{L}+[- ]){0,3}?(?:letter|message|note) (?:of|from) $|\b(?:letter|message|note|which|it|and)\b(?:, | (?:is|was|were|had been) |, which (?:is|was) )?\s?dated (?:on )?$|\bbears the date (?:of )?$/iu;

/** "It was delivered on Monday" */
export function dayOfDelivery(main: MainContact, read: readonly ReadSentence[]): Day | undefined {
  return dayToldIn(
    read.slice(main.first, main.first + 3).find(({ sentence }) => DELIVERED.test(sentence.text)),
  );
}

/** The first day that a sentence names. */
export function dayToldIn(own: ReadSentence | undefined): Day | undefined {
  return own?.dates.find(({ precision }) => precision === 'day')?.spans[0]?.first;
}

const DELIVERED =
  /\b(?:it|the letter|the message|which) (?:was|had been) (?:\p{L}+ )?(?:delivered|sent|handed|dated|signed|transmitted|received|posted)\b/iu;
