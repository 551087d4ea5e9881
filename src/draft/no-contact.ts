/** That a side says there was no contact at all. */
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { Box } from './draft.js';
import type { MainContact } from './main-contact.js';
import type { Voiced } from './voiced.js';

/** Whether a stretch tells that: "The two did not meet", "had spoken to nobody", "I have not spoken to Mr Kurti since May". */
export function tellsThatNone(
  words: string,
  read: Voiced,
  main: MainContact,
  boxes: readonly Box[],
  record: ContactRecord,
  from: number,
  to: number,
): boolean {
  if (SPOKE_TO_NOBODY.test(words)) return true;
  if (HAS_NOT_SPOKEN.test(words) && namesOther(read, main, boxes, record, from, to)) return true;
  return main.references.some(
    (reference) =>
      read.references.includes(reference) &&
      reference.modality === 'denied' &&
      from <= reference.start &&
      reference.end <= to,
  );
}

/** "the minister had spoken to nobody in Kabul" */
const SPOKE_TO_NOBODY =
  /^(?:the \p{L}+|he|she|\p{Lu}[\p{L} ]{2,30}) (?:has|had) (?:spoken|talked|met)(?: (?:to|with))? (?:nobody|no[- ]one)\b[^,;]{0,30}$/iu;

/** "I have not spoken to him since the spring" */
export const HAS_NOT_SPOKEN =
  /^["“]?(?:I|we|he|she|they|(?:the |Mr\.? |Mrs\.? |Ms\.? )?[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:(?:has|have|had|did)(?: not|n['’]t| never)|never) (?:spoken?|talk(?:ed)?|me?t|been in (?:touch|contact)|call(?:ed)?|phon(?:ed?)|received (?:a|any) (?:call|letter)|had (?:a|any) (?:call|contact|conversation|meeting))\b[^,;:]{0,70}$/iu;

/** Whether the other side is named there, or pointed at. */
function namesOther(
  { sentence }: Voiced,
  main: MainContact,
  boxes: readonly Box[],
  record: ContactRecord,
  from: number,
  to: number,
): boolean {
  const other = (party: string | undefined) =>
    party !== undefined && main.parties.includes(party) && !boxes.includes(party);
  const within = (at: number) => from <= at && at < to;
  return (
    sentence.mentions.some(
      (mention) =>
        within(sentence.words[mention.first]?.start ?? -1) &&
        partiesOf(mention, record).some(other),
    ) || strangersIn(sentence, record).some(({ start, party }) => within(start) && other(party))
  );
}
