/** Who needs no office in his own papers: "SARAJEVO — Željko Komšić telephoned the Croatian prime minister". */
import { setStrangers, strangersIn } from '../reading/people/strangers.js';
import type { Sentence } from '../reading/reading.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

/** A full name with which the text begins, and what he does with somebody. */
const OPENS =
  /^(?:(?:[Tt]he (?:Right )?Hon(?:ou?rable)?\.?|H\.E\.|H(?:is|er) Excellency|Hon\.?) )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?:has |had )?(?:telephoned|phoned|called|rang|met|received|spoke|spoken|talked|held|hosted|wrote|written|visited|flew|travelled|welcomed|sat down|saw|discussed) /u;

/** Gives whom the first sentence names so to the state in whose capital it was written, where nobody else is of it. */
export function withNameAtHome(
  [lead, ...rest]: readonly Sentence[],
  record: ContactRecord,
  home: string | undefined,
): void {
  const others = [lead, ...rest].some(
    (sentence) =>
      sentence !== undefined &&
      (hasStrangerOf(home, sentence, record) ||
        sentence.mentions.some((mention) => partiesOf(mention, record).includes(home ?? ''))),
  );
  if (!others) giveName(lead, record, home);
}

/** The same in what a house has put out, which may speak of its own state besides. */
export function withNameOfHouse(
  [lead]: readonly Sentence[],
  record: ContactRecord,
  house: string | undefined,
): void {
  if (lead && !hasStrangerOf(house, lead, record)) giveName(lead, record, house);
}

function hasStrangerOf(party: string | undefined, sentence: Sentence, record: ContactRecord) {
  return strangersIn(sentence, record).some((one) => one.party === party);
}

function giveName(
  lead: Sentence | undefined,
  record: ContactRecord,
  party: string | undefined,
): void {
  const [opening, name] = (lead && OPENS.exec(lead.text)) ?? [];
  if (party === undefined || !lead || opening === undefined || name === undefined) return;
  const start = lead.start + opening.indexOf(name);
  const end = start + name.length;
  const own = strangersIn(lead, record);
  const taken =
    own.some((one) => one.start < end) ||
    lead.mentions.some(({ first }) => (lead.words[first]?.start ?? 0) < end);
  if (!taken) setStrangers(lead, record, [{ name, party, guessed: true, start, end }, ...own]);
}
