/** The statements of an event as the parts of its card: confirmed, disputed, and each side's own. */
import type { RichTextBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import type { Account, ContactEvent, Statement } from '../record/schema.js';
import { capitalOf, type Names, sourceOf, speakerOf } from '../wording/naming.js';
import { partsOf, type Side } from './event-parts.js';
import { type Part, type Point, partBlocks } from './parts.js';
import { between, type Leaf, link, paragraph, words } from './rich.js';
import { cut, shown } from './text.js';
import {
  ALL,
  allSides,
  confirmedBy,
  isByAllSides,
  nameLeaves,
  voiceClauses,
  voiceLeaves,
  voicesInWords,
} from './voices.js';
import { readoutInShort, silenceInWords } from './wording.js';

/** How much of an event is drawn. */
export interface Extent {
  /** Points of a part before the rest is folded. */
  points: number;
  /** Characters of a point's text, else it is cut with an ellipsis. */
  text: number;
  /** Sides that speak, before the rest is only named. */
  sides: number;
  /** Voices named on one point. */
  voices: number;
  quotes: boolean;
}

export const EVERYTHING: Extent = {
  points: ALL,
  text: ALL,
  sides: ALL,
  voices: ALL,
  quotes: true,
};

interface Drawing {
  event: ContactEvent;
  names: Names;
  desk: Desk;
  extent: Extent;
}

/** The parts Confirmed, Disputed and each side's, as blocks. */
export function pointBlocks(
  event: ContactEvent,
  names: Names,
  desk: Desk,
  extent: Extent,
  statements: readonly Statement[] = event.statements,
): RichTextBlock[] {
  const drawing = { event, names, desk, extent };
  const parts = partsOf(event, [...statements]);
  const speaking = parts.sides.filter((side) => side.claims.length + side.noncommittal.length > 0);
  const drawn = new Set(speaking.slice(0, extent.sides));
  const folded = speaking.filter((side) => !drawn.has(side));
  return [
    ...factBlocks(parts, drawing),
    ...parts.sides.filter((side) => drawn.has(side)).flatMap((side) => claimBlocks(side, drawing)),
    ...foldedSides(folded, drawing),
    ...openBlocks(parts.open, drawing),
  ];
}

/** Confirmed and Disputed: who stands behind each point is said on it. */
export function factBlocks(
  { confirmed, disputed }: Pick<ReturnType<typeof partsOf>, 'confirmed' | 'disputed'>,
  { event, names, extent }: Drawing,
): RichTextBlock[] {
  // Said once beside the head, and not again on each point.
  const sides = allSides(event);
  const byAll = confirmed.filter(({ accounts }) => isByAllSides(accounts, event));
  const byOthers = confirmed.filter((statement) => !byAll.includes(statement));
  return [
    ...blocksOf({
      id: `confirmed:${event.id}`,
      head: 'Confirmed',
      beside:
        byAll.length > 0
          ? words(`by ${sides}${byAll.length < confirmed.length ? ' unless marked' : ''}`)
          : [],
      ...folding([...byAll, ...byOthers], extent, ({ text, accounts }) => ({
        text,
        behind: between(
          [
            confirmedBy(accounts, event, names, extent.voices),
            ...quotes(accounts, event, names, extent),
          ],
          '; ',
        ),
      })),
    }),
    ...blocksOf({
      id: `disputed:${event.id}`,
      head: 'Disputed',
      ...folding(disputed, extent, ({ text, accounts }) => ({
        text,
        brief: voicesInWords(accounts, event, names, 2),
        behind: between(
          [
            voiceLeaves(voiceClauses(accounts, event, names), extent.voices),
            accounts.some(({ stance }) => stance === 'affirms')
              ? []
              : words('nobody on the record affirms it'),
            ...quotes(accounts, event, names, extent),
          ],
          '; ',
        ),
      })),
    }),
  ];
}

/** "Beijing says": what it says alone, each point with its speaker as a link to the source. */
export function claimBlocks(side: Side, drawing: Drawing): RichTextBlock[] {
  const { event, names, desk, extent } = drawing;
  const capital = capitalOf(side.party, names, event);
  const claims = side.claims.map((statement) => ({ statement, unsure: false }));
  const unsure = side.noncommittal.map((statement) => ({ statement, unsure: true }));
  const readout = side.readout;
  const beside =
    readout?.status === 'published'
      ? link(readoutInShort(readout, event), sourceOf(readout, event)?.url)
      : readout?.status === 'brief'
        ? words('no full account published')
        : readout
          ? words(silenceInWords(readout, event, desk))
          : side.tookPart
            ? []
            : words('took no part itself');
  return blocksOf({
    id: `claims:${event.id}:${side.party}`,
    head: side.claims.length > 0 ? `${capital} says` : capital,
    beside,
    ...folding([...claims, ...unsure], extent, ({ statement, unsure }) => ({
      ...(unsure && { lead: `${capital} neither confirms nor denies:` }),
      text: statement.text,
      behind: between(
        [
          speakers(statement.accounts, side.party, drawing),
          othersOn(statement.accounts, side.party, drawing),
          ...quotes(statement.accounts, event, names, extent),
        ],
        '; ',
      ),
    })),
  });
}

/** "Foreign Ministry", as a link to where it said so. */
function speakers(accounts: readonly Account[], party: string, { event, extent }: Drawing): Leaf[] {
  const own = accounts.filter((account) => account.by === party);
  const voices = new Map(
    own.map((account) => [
      speakerOf(account, event),
      { label: speakerOf(account, event), url: sourceOf(account, event)?.url },
    ]),
  );
  return nameLeaves([...voices.values()], Math.min(extent.voices, 3));
}

function othersOn(
  accounts: readonly Account[],
  party: string,
  { event, names, extent }: Drawing,
): Leaf[] {
  const others = accounts.filter((account) => account.by !== party);
  const clauses = voiceClauses(others, event, names).map((clause) => ({
    ...clause,
    verb: clause.verb.replace(/ so$/, ' so too'),
  }));
  return voiceLeaves(clauses, extent.voices);
}

/** The exact words that were kept, each with its voice. */
function quotes(
  accounts: readonly Account[],
  event: ContactEvent,
  names: Names,
  extent: Extent,
): Leaf[][] {
  if (!extent.quotes) return [];
  return accounts.map((account) => {
    if (account.quote === undefined) return [];
    const voice = account.by === 'joint' ? 'joint text' : speakerOf(account, event);
    const capital =
      account.by === 'joint' || account.by === 'independent'
        ? ''
        : capitalOf(account.by, names, event);
    const who = capital && capital !== voice ? `${capital}, ${voice}` : voice;
    return words(`${who}: “${shown(account.quote)}”`);
  });
}

function folding<T>(
  all: readonly T[],
  extent: Extent,
  draw: (thing: T) => Point,
): Pick<Part, 'points' | 'folded'> {
  // "and 1 more" takes as much room as the one.
  const count = all.length <= extent.points + 1 ? all.length : extent.points;
  const points = all.slice(0, count).map((thing) => {
    const point = draw(thing);
    return extent.text === ALL ? point : { ...point, text: cut(shown(point.text), extent.text) };
  });
  return { points, ...(count < all.length && { folded: all.length - count }) };
}

function blocksOf(part: Part): RichTextBlock[] {
  return part.points.length === 0 ? [] : partBlocks(part);
}

function foldedSides(sides: readonly Side[], { event, names }: Drawing): RichTextBlock[] {
  if (sides.length === 0) return [];
  const capitals = sides.map((side) => ({ label: capitalOf(side.party, names, event) }));
  return [
    paragraph(`more:${event.id}`, [
      ...words('Claims also by '),
      ...nameLeaves(capitals),
      ...words(': see All points.'),
    ]),
  ];
}

function openBlocks(statements: readonly Statement[], drawing: Drawing): RichTextBlock[] {
  const { event, names, extent } = drawing;
  return blocksOf({
    id: `open:${event.id}`,
    head: 'Confirmed by nobody',
    ...folding(statements, extent, ({ text, accounts }) => ({
      text,
      behind: voiceLeaves(voiceClauses(accounts, event, names), extent.voices),
    })),
  });
}
