/** The sides that have no point of their own on a card, and why. */
import type { RichTextBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import type { ContactEvent } from '../record/schema.js';
import { capitalOf, type Names, sourceOf } from '../wording/naming.js';
import { partsOf, type Side } from './event-parts.js';
import type { Extent } from './event-points.js';
import { bold, link, paragraph, words } from './rich.js';
import { nameLeaves } from './voices.js';
import { readoutInShort, silenceInWords } from './wording.js';

/** The sides that say nothing of their own, each with why; and those of whom nothing is known. */
export function silentBlocks(
  event: ContactEvent,
  names: Names,
  desk: Desk,
  extent: Extent,
): RichTextBlock[] {
  const quiet = partsOf(event).sides.filter(
    (side) => side.tookPart && side.claims.length + side.noncommittal.length === 0,
  );
  const known = quiet.filter(({ readout }) => readout !== undefined);
  const unheard = quiet.filter(({ readout }) => readout === undefined);
  const spoken = new Set(event.statements.flatMap(({ accounts }) => accounts.map(({ by }) => by)));
  const unknown = unheard.filter(({ party }) => !spoken.has(party));
  const heard = unheard.filter(({ party }) => spoken.has(party));
  const listing = (id: string, before: string, sides: readonly Side[], after: string) =>
    sides.length === 0
      ? []
      : [
          paragraph(`${id}:${event.id}`, [
            ...words(before),
            ...nameLeaves(
              sides.map(({ party }) => ({ label: capitalOf(party, names, event) })),
              extent.voices,
            ),
            ...words(after),
          ]),
        ];
  const drawn = known.slice(0, extent.sides);
  const folded = known.length - drawn.length;
  return [
    ...drawn.map((side) => silentBlock(side, event, names, desk)),
    ...listing('heard', 'Nothing beyond what stands above by ', heard, '.'),
    ...listing('unknown', 'No account on this record by ', unknown, '.'),
    ...(folded > 0
      ? [paragraph(`quiet:${event.id}`, words(`And ${folded} more sides: see All points.`))]
      : []),
  ];
}

function silentBlock(side: Side, event: ContactEvent, names: Names, desk: Desk): RichTextBlock {
  const capital = capitalOf(side.party, names, event);
  const { party, readout } = side;
  if (readout?.status === 'published') {
    return paragraph(`account:${event.id}:${party}`, [
      ...bold(`${capital} says`),
      ...words(' nothing on this record beyond what stands above · '),
      ...link(readoutInShort(readout, event), sourceOf(readout, event)?.url),
    ]);
  }
  return paragraph(`silent:${event.id}:${party}`, [
    ...bold(capital),
    ...words(' '),
    ...link(silenceInWords(readout, event, desk), readout && sourceOf(readout, event)?.url),
    ...words('.'),
  ]);
}
