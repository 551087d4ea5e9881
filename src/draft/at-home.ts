/** Who needs no office in his own papers: "SARAJEVO — Željko Komšić telephoned the Croatian prime minister". */
import { setStrangers, strangersIn } from '../reading/people/strangers.js';
import type { Sentence } from '../reading/reading.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

/** A full name with which the text begins, and what he does with somebody. */
const OPENS =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?:has |had )?(?:telephoned|phoned|called|rang|met|received|spoke|spoken|talked|held|hosted|wrote|written|visited|flew|travelled|welcomed|sat down|saw|discussed) /u;

/** Gives whom the first sentence names so to the state in whose capital it was written, where nobody else is of it. */
export function withNameAtHome(
  [lead, ...rest]: readonly Sentence[],
  record: ContactRecord,
  home: string | undefined,
): void {
  const name = lead && OPENS.exec(lead.text)?.[1];
  if (home === undefined || !lead || name === undefined) return;
  const end = lead.start + name.length;
  const own = strangersIn(lead, record);
  const taken =
    own.some(({ start }) => start < end) ||
    lead.mentions.some(({ first }) => (lead.words[first]?.start ?? 0) < end);
  const others = [lead, ...rest].some(
    (sentence) =>
      strangersIn(sentence, record).some(({ party }) => party === home) ||
      sentence.mentions.some((mention) => partiesOf(mention, record).includes(home)),
  );
  if (taken || others) return;
  setStrangers(lead, record, [
    { name, party: home, guessed: true, start: lead.start, end },
    ...own,
  ]);
}
