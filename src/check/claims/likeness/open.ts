/** What is not yet so: promised, asked for, agreed, or told to come. */

import type { Word } from '../../../record/names.js';
import type { Unit } from './claim.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MODAL = set('will would shall should must may might can could ought wont wouldnt cannot');
/** "is to", "are due to", "stands to" */
const TO_BE = /^(?:is|are|was|were|be|due|set|going|about|has|have|had|days|weeks|months|which)$/;
/** Classes of acts by which somebody wants, offers or promises what is not yet. */
const WILLING = set('ask promise offer agree intend decide hope invite accept refuse request plan');

/** Whether words tell of what shall be, is asked for or offered. */
export function isOpen(words: readonly Word[], units: readonly Unit[]): boolean {
  return (
    words.some(
      ({ norm, text }, at) =>
        (MODAL.has(norm) && text !== 'May') ||
        (norm === 'to' && TO_BE.test(words[at - 1]?.norm ?? '')) ||
        // "is bringing down its duty"
        (/^(?:is|are)$/.test(norm) && /[^r]ing$/.test(words[at + 1]?.norm ?? '')),
    ) ||
    // "no compromise on a plan was found": a plan that is there promises nothing.
    units.some(
      ({ concepts, thing, nominal }) =>
        !(thing && nominal) && concepts.some((concept) => WILLING.has(concept)),
    )
  );
}
