/** What a point counts as. Nobody types it in: it follows from the accounts, here and nowhere else. */
import type { Account, ContactEvent } from './schema.js';

export type Standing = 'confirmed' | 'claimed' | 'disputed' | 'denied' | 'open';

/** The parties of the contact; with `partial` there were others that are not listed. */
export type Participation = Pick<ContactEvent, 'parties' | 'partial'>;

/**
 * The standing of a point, or of an event's occurrence, from its accounts:
 *
 * | standing  | when                                                                             |
 * | --------- | -------------------------------------------------------------------------------- |
 * | confirmed | nobody denies it, and it is affirmed jointly, or independently, or by every party |
 * |           | of the event (`parties`, and not `partial`)                                       |
 * | claimed   | nobody denies it, and some parties affirm it, but not all                         |
 * | disputed  | somebody affirms it and somebody denies it                                        |
 * | denied    | somebody denies it and nobody affirms it                                          |
 * | open      | nobody affirms it and nobody denies it (noncommittal words alone)                 |
 *
 * A party that did not take part may speak too, but confirms nothing.
 */
export function standingOf(accounts: readonly Account[], event: Participation): Standing {
  const affirming = new Set(by(accounts, 'affirms'));
  const denied = accounts.some(({ stance }) => stance === 'denies');
  if (affirming.size === 0) return denied ? 'denied' : 'open';
  if (denied) return 'disputed';
  const everyParty = event.partial !== true && event.parties.every((party) => affirming.has(party));
  return affirming.has('joint') || affirming.has('independent') || everyParty
    ? 'confirmed'
    : 'claimed';
}

/** Who takes a stance on a point, each voice once, in the order of the accounts. */
export function by(accounts: readonly Account[], stance: Account['stance']): Account['by'][] {
  return [...new Set(accounts.filter((account) => account.stance === stance).map((a) => a.by))];
}

/** Whether the event took place (was planned, was called off), by its occurrence accounts. */
export function occurrenceStanding(event: ContactEvent): Standing {
  return standingOf(event.occurrence, event);
}

/**
 * Whether it counts as having happened: held, and that it took place is confirmed or claimed.
 * "Last", counts and lists go by this.
 */
export function tookPlace(event: ContactEvent): boolean {
  if (event.status !== 'held') return false;
  const standing = occurrenceStanding(event);
  return standing === 'confirmed' || standing === 'claimed';
}
