/**
 * What kind of assertion a text makes of a contact.
 *
 * First it is asked whether the text takes it back, or does not make it yet: denied, called off, only
 * asked about, wished for, supposed, a rule of the desk (signs.ts). What stands by itself was, is or is
 * to come (times.ts), and is reported, presupposed or entertained (reports.ts).
 */

import type { Link } from '../contacts/link.js';
import type { Cast } from '../people/cast.js';
import type { Assertion, Modality } from '../reading.js';
import { Clause } from './clause.js';
import { type Unasserted, unassertedIn } from './signs.js';
import { isOnCondition, isSomeDay } from './supposed.js';
import { isAhead, isOngoing } from './times.js';

/** How a contact is meant: its time, and where the text does not simply assert it, what it does instead. */
export interface Meant {
  modality: Modality;
  assertion?: Assertion;
}

/** How the text means a contact. */
export function meantBy(cast: Cast, link: Link): Meant {
  const clause = new Clause(cast, link);
  const unasserted = unassertedIn(clause);
  if (unasserted === 'cancelled') return { modality: 'cancelled', assertion: 'reported' };
  if (unasserted) return { modality: MODALITIES[unasserted], assertion: unasserted };
  if (!isAhead(clause)) return { modality: isOngoing(clause) ? 'ongoing' : 'held' };
  // What is announced for some day, or once something else came about, is no plan.
  return isSomeDay(clause) || isOnCondition(clause)
    ? { modality: 'hypothetical', assertion: 'supposed' }
    : { modality: 'scheduled' };
}

const MODALITIES: Readonly<Record<Exclude<Unasserted, 'cancelled'>, Modality>> = {
  denied: 'denied',
  asked: 'asked',
  wished: 'hypothetical',
  supposed: 'hypothetical',
  desk: 'hypothetical',
};
