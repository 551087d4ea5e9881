/** Whose a text is that a house has given out: by whose name it bears, where it is dated, and who needs no state in it. */

import { partyOfLeader } from '../../reading/people/leaders.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { Sentence } from '../../reading/reading.js';
import { houseIn, isSharedHouse } from '../../reading/voices/voice-outlets.js';
import { partiesOf, type Voice } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import { isOwn, speakerIn } from './by-line.js';
import { isMatter, isTitledWithDay, type Page } from './document.js';
import { hasVerb, isForm, isOfState } from './house-words.js';
import { introduced } from './introductions.js';
import { capitalsIn, placesIn } from './place-lines.js';

/** How much a sign tells of a party; a letterhead tells all. */
export interface Sign {
  party: string;
  weight: number;
}

const ALL = 9;
/** The owner is ahead of the next by so much. */
const LEAD = 2;

/** The one whose text it is; undefined where the signs do not tell. */
export function ownerOf(page: Page, record: ContactRecord): Voice | undefined {
  const weights = new Map<string, number>();
  for (const { party, weight } of signsOf(page, record))
    weights.set(party, (weights.get(party) ?? 0) + weight);
  const [best, next] = [...weights].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAD || best[1] - Math.max(next?.[1] ?? 0, 0) < LEAD) return undefined;
  const [party] = best;
  const line = page.letterhead[0] ?? page.headings[0] ?? page.body[0];
  return { kind: 'parties', parties: [party], speaker: line?.text.slice(0, 120) ?? party };
}

/** All that the page tells of whose it is. */
export function signsOf(page: Page, record: ContactRecord): Sign[] {
  return [
    ...namedOn(page, record),
    ...placedAt(page, record),
    ...titled(page, record),
    ...onMatter(page, record),
    ...introduced(page, record),
  ];
}

/** "Office of the Prime Minister of Canada", "Akorda": the state whose house gives its name. */
function namedOn({ letterhead }: Page, record: ContactRecord): Sign[] {
  for (const line of letterhead) {
    const parties = line.mentions
      .flatMap((mention) => partiesOf(mention, record))
      // A ministry "of Foreign Affairs, European Union and Cooperation" is no union's.
      .filter((party) => !isOfState(line) || (/^[A-Z]{2}$/.test(party) && party !== 'EU'));
    const norms = line.words.map(({ norm }) => norm);
    const named = parties[0] ?? (isSharedHouse(norms) ? undefined : houseIn(norms));
    if (named !== undefined) return [{ party: named, weight: ALL }];
  }
  return [];
}

/** "18 May 2026, Akorda", "Lima, 9 April 2026", "Doha, June 11 (QNA)" */
function placedAt(page: Page, record: ContactRecord): Sign[] {
  return placesIn(page).flatMap((line) => {
    const house = houseIn(line.words.map(({ norm }) => norm));
    return [
      ...(house === undefined ? [] : [{ party: house, weight: ALL }]),
      ...capitalsIn(line, record).map((party) => ({ party, weight: 1 })),
    ];
  });
}

/** "PM meeting with Prime Minister Kristersson of Sweden: 12 March 2026": so London heads it, and gives its own no state. */
function titled({ headings }: Page, record: ContactRecord): Sign[] {
  const own = headings.find(isTitledWithDay);
  const at = own?.words.findIndex(({ norm }) => norm === 'with') ?? -1;
  const bare =
    own !== undefined &&
    at > 0 &&
    own.mentions.every(
      (mention) =>
        mention.first > at || partiesOf(mention, record).every((party) => party === 'GB'),
    );
  return bare ? [{ party: 'GB', weight: 4 }] : [];
}

/** "Telephone conversation with President of Mongolia": that of the other. "Prime Minister Carney speaks with": his who is named first. */
function onMatter({ headings, body }: Page, record: ContactRecord): Sign[] {
  const signs = headings.flatMap((line): Sign[] => {
    const at = line.words.findIndex(({ norm }) => /^(?:with|avec|con|com|mit)$/.test(norm));
    if (at < 0) return [];
    const names = (from: number, to: number) =>
      [
        ...line.mentions.map(({ first, ...mention }) => ({
          first,
          parties: partiesOf({ first, ...mention }, record),
        })),
        ...strangersIn(line, record).map(({ start, party }) => ({
          first: line.words.findIndex((word) => word.start >= start),
          parties: party === undefined ? [] : [party],
        })),
      ]
        .sort((one, other) => one.first - other.first)
        .flatMap(({ first, parties }) => (first >= from && first < to ? parties : []));
    const before = names(0, at);
    const after = names(at, line.words.length);
    return [
      ...before.slice(0, 1).map((party) => ({ party, weight: 1 })),
      ...after.slice(0, 1).map((party) => ({ party, weight: -2 })),
    ];
  });
  const [lead] = body;
  if (isOwn(body)) return [...signs, ...signatures(headings, record)];
  const first = lead && speakerIn(lead, record)?.parties[0];
  return first === undefined ? signs : [...signs, { party: first, weight: 1 }];
}

/** "Prime Minister of Australia", "Senator the Hon Penny Wong": a line that is somebody, over a text in the first person. */
function signatures(headings: readonly Sentence[], record: ContactRecord): Sign[] {
  return headings.flatMap((line) => {
    if (hasVerb(line) || isForm(line) || line.words.length > 9) return [];
    const bare = line.words.every(({ text }) => /^\p{Lu}|^(?:the|of|for|and)$/u.test(text));
    const party =
      speakerIn(line, record)?.parties[0] ??
      partyOfLeader(
        line.words
          .slice(-2)
          .map(({ text }) => text)
          .join(' '),
      );
    return bare && party !== undefined && !isMatter(line) ? [{ party, weight: 3 }] : [];
  });
}
