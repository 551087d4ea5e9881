/** For each side: has it published an account, confirmed the contact and no more, or said nothing? */
import type { PlainTextOption } from '@slack/types';
import type { ContactEvent, Readout } from '../record/schema.js';
import { option } from './inputs.js';

const FULLNESS: Record<Readout['status'], number> = { published: 2, brief: 1, none: 0 };

/** What a side has published at most; undefined where nobody has looked. */
export function readoutShown(
  side: string,
  { readouts }: Pick<ContactEvent, 'readouts'>,
): Readout['status'] | undefined {
  return readouts
    .filter(({ by }) => by === side)
    .sort((a, b) => FULLNESS[b.status] - FULLNESS[a.status])[0]?.status;
}

/** The choices for a side; "nothing so far" with the moment at which the desk last looked. */
export function readoutOptions(
  side: string,
  event: ContactEvent,
  moment: (at: Date) => string,
): PlainTextOption[] {
  const none = event.readouts
    .filter(({ by, status }) => by === side && status === 'none')
    .map(({ checked }) => checked ?? '')
    .sort()
    .at(-1);
  const looked =
    none === undefined
      ? undefined
      : none === ''
        ? 'Nothing so far'
        : `Nothing so far (checked ${lookedAt(none, moment)})`;
  return [
    option('It has published its account', 'published'),
    option('It has confirmed the contact and no more', 'brief'),
    ...(looked === undefined ? [] : [option(looked, 'none')]),
    option('Nothing so far, checked just now', 'none-now'),
  ];
}

function lookedAt(checked: string, moment: (at: Date) => string): string {
  const at = new Date(checked);
  return Number.isNaN(at.getTime()) ? checked : moment(at);
}

/** "2025-11-24T19:00Z" */
export function checkedAt(now: Date): string {
  return `${now.toISOString().slice(0, 16)}Z`;
}

/**
 * A side's readouts after the choice; those of others untouched. `source` is what a newly chosen
 * account stands on: where it is missing, undefined comes back, and it has to be asked for.
 */
export function withReadout(
  readouts: readonly Readout[],
  side: string,
  chosen: string | undefined,
  source: string | undefined,
  now: Date,
): Readout[] | undefined {
  const shown = readoutShown(side, { readouts: [...readouts] });
  if (chosen === undefined || chosen === shown) return [...readouts];
  const others = readouts.filter(({ by }) => by !== side);
  const own = readouts.filter(({ by }) => by === side);
  if (chosen === 'none-now') {
    return [...others, { by: side, status: 'none', checked: checkedAt(now) }];
  }
  if (chosen === 'none') return [...others, ...own.filter(({ status }) => status === 'none')];
  if (chosen !== 'published' && chosen !== 'brief') return [...readouts];
  const less = own.filter(({ status }) => status !== 'none' && FULLNESS[status] < FULLNESS[chosen]);
  if (source === undefined) return undefined;
  return [...others, ...less, { by: side, status: chosen, source }];
}
