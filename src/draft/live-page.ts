/** Live pages and round-ups: entries under the hour, of which some tell of other things. */
import { strangersIn } from '../reading/people/strangers.js';
import type { Sentence } from '../reading/reading.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { MainContact } from './main-contact.js';
import { HOUR } from './opening.js';
import type { Voiced } from './voiced.js';

/** So many hours make a live page. */
const LEAST_ENTRIES = 3;

/** Whether a text is told under the hours of its day. */
export function isTimed(dated: readonly Sentence[]): boolean {
  return dated.filter(({ text }) => HOUR.test(text)).length >= 2;
}

/** "Elsewhere:", "In other news", "Away from the talks" */
const ELSEWHERE =
  /^["“]?(?:elsewhere|in other (?:news|developments)|on (?:another|a different) (?:matter|subject|note)|separately in|meanwhile,? in|away from (?:the|this)|also (?:today|this (?:morning|afternoon|evening))|in unrelated|nothing to do with)\b/iu;

/** The sentences, of which those of entries on other things tell nothing. */
export function withoutElsewhere(
  voiced: readonly Voiced[],
  dated: readonly Sentence[],
  main: MainContact,
  record: ContactRecord,
): Voiced[] {
  const entries = entriesOf(dated);
  const away = new Set<number>();
  for (const entry of new Set(entries)) {
    const own = voiced.filter((_, index) => entries[index] === entry);
    const opens = ELSEWHERE.test(own[0]?.sentence.text ?? '');
    if (opens || (entry > 0 && !own.some((one) => concerns(one, main, record)))) away.add(entry);
  }
  const paragraphs = paragraphsOf(dated);
  const others = new Set(
    paragraphs.filter((paragraph, index) => {
      const one = paragraph !== paragraphs[index - 1] ? voiced[index] : undefined;
      return one !== undefined && isOfOthers(one, main);
    }),
  );
  return voiced.map((one, index) =>
    away.has(entries[index] ?? 0) ||
    others.has(paragraphs[index] ?? 0) ||
    ELSEWHERE.test(one.sentence.text)
      ? { ...one, attributed: [], announces: true }
      : one,
  );
}

/** To which entry each sentence belongs; all to none where there are no hours. */
function entriesOf(dated: readonly Sentence[]): number[] {
  let entry = 0;
  const entries = dated.map(({ text }) => {
    if (HOUR.test(text)) entry += 1;
    return entry;
  });
  return entry >= LEAST_ENTRIES ? entries : entries.map(() => 0);
}

/** To which paragraph each sentence belongs. */
function paragraphsOf(dated: readonly Sentence[]): number[] {
  let paragraph = 0;
  return dated.map(({ words }) => {
    if (/[\n\r]/.test(words[0]?.before ?? '')) paragraph += 1;
    return paragraph;
  });
}

/** "2) Vietnam's To Lam hosted Laos's Thongloun Sisoulith", in a digest: a contact of quite other states. */
function isOfOthers({ references }: Voiced, main: MainContact): boolean {
  return references.some(
    (reference) =>
      reference.parties.length >= 2 &&
      !reference.aside &&
      reference.modality !== 'hypothetical' &&
      reference.parties.every((party) => !main.parties.includes(party)),
  );
}

/** Somebody speaks in it, a side is named, or it has a word of the contact. */
function concerns(
  { sentence, references, attributed }: Voiced,
  main: MainContact,
  record: ContactRecord,
): boolean {
  return (
    attributed.some(({ form }) => form === 'said') ||
    references.some((reference) => main.references.includes(reference)) ||
    sentence.mentions.some((mention) =>
      partiesOf(mention, record).some((party) => main.parties.includes(party)),
    ) ||
    strangersIn(sentence, record).some(
      ({ party }) => party !== undefined && main.parties.includes(party),
    )
  );
}
