/** What is told in a clause, and who alone has it on the record. */

import type { ContactEvent, Statement } from '../../../record/schema.js';

/** Who may tell a point: the sides that have it on the record, and the point itself. */
export interface Told {
  readonly voices: readonly string[];
  readonly event: ContactEvent;
  readonly points: readonly Statement[];
}
