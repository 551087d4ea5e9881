/** When Summit, though it has something to say, does not: it is not asked. */
import type { Noticed } from './notice.js';

/** What was said in a channel unasked, as the store remembers it. */
export interface SaidThere {
  thread: string;
  event: string;
  /** An instant: 2026-11-22T10:00:00.000Z */
  at: string;
  unwelcome?: boolean | undefined;
}

/** The same event is not shown again in a channel for so long. */
export const COOL_DOWN_MS = 6 * 60 * 60 * 1000;
/** What was found not helpful in a channel is not shown there unasked for so long. */
export const UNWELCOME_MS = 90 * 24 * 60 * 60 * 1000;
/** What was said longer ago, or before so many others, is forgotten. */
const MOST_REMEMBERED = 300;

export type Reticence =
  | 'said in this thread'
  | 'said in this channel a short while ago'
  | 'not welcome in this channel';

/** By what it is known that the same thing would be said again. */
export function subjectOf(noticed: Exclude<Noticed, { kind: 'silent' }>): string {
  if (noticed.kind === 'contact') return noticed.event.id;
  const { parties, kinds, when } = noticed;
  return ['unlogged', [...parties].sort().join('-'), kinds[0] ?? 'contact', when?.first ?? '']
    .join(' ')
    .trim();
}

/** Why nothing is said of a subject in a thread; undefined where nothing speaks against it. */
export function whyNotSay(
  subject: string,
  thread: string,
  said: readonly SaidThere[],
  now: Date,
): Reticence | undefined {
  const same = said.filter(({ event }) => event === subject);
  const since = ({ at }: SaidThere) => now.getTime() - Date.parse(at);
  if (same.some((one) => one.unwelcome && since(one) < UNWELCOME_MS))
    return 'not welcome in this channel';
  if (same.some((one) => one.thread === thread)) return 'said in this thread';
  if (same.some((one) => since(one) < COOL_DOWN_MS))
    return 'said in this channel a short while ago';
  return undefined;
}

/** What is still worth remembering: the latest, and what was not welcome. */
export function rememberedOf<Said extends SaidThere>(said: readonly Said[], now: Date): Said[] {
  const fresh = said.filter(({ at }) => now.getTime() - Date.parse(at) < UNWELCOME_MS);
  if (fresh.length <= MOST_REMEMBERED) return fresh;
  const unwelcome = fresh.filter((one) => one.unwelcome).slice(-MOST_REMEMBERED);
  return [...unwelcome, ...fresh.filter((one) => !one.unwelcome).slice(-MOST_REMEMBERED)];
}
