/** What two changed in different ways, in words. */
import { plainDate } from './dates-in-words.js';
import type { Conflict, Scalar } from './merge.js';
import { shortened } from './point-label.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent } from './schema.js';

const FIELDS: Record<Scalar, string> = {
  kind: 'the kind',
  status: 'the status',
  movedTo: 'where it was moved to',
  from: 'the sender',
  title: 'the headline',
  partial: 'whether others took part',
  when: 'the date and time',
  place: 'the place',
};

/** "the date and time (26 November 2025 there, 25 November 2025 here)" */
export function conflictInWords(conflict: Conflict, record: ContactRecord): string {
  switch (conflict.what) {
    case 'point': {
      const text = conflict.theirs?.text ?? conflict.mine?.text ?? '';
      return `the point “${shortened(text)}”`;
    }
    case 'account':
      return conflict.of
        ? `an account of “${shortened(conflict.of.text)}”`
        : 'an account of whether it took place';
    case 'occurrence':
      return 'who says that it took place';
    case 'parties':
      return 'the parties';
    case 'exists':
      return 'the whole entry, which was added anew';
    case 'entry':
      return conflict.deletedBy === 'mine'
        ? 'the whole entry, which was edited'
        : 'the whole entry, which was deleted';
    default:
      return `${FIELDS[conflict.what]} (${shown(conflict.what, conflict.theirs, record)} there, ${shown(conflict.what, conflict.mine, record)} here)`;
  }
}

function shown(field: Scalar, event: ContactEvent, record: ContactRecord): string {
  switch (field) {
    case 'when':
      return [plainDate(event.when), event.when.start.slice(11), event.when.partOfDay]
        .filter((part) => part)
        .join(', ');
    case 'place':
      return event.place ? shortened(event.place.city) : 'none';
    case 'partial':
      return event.partial ? 'yes' : 'no';
    case 'from':
      return event.from === undefined ? 'none' : (record.party(event.from)?.name ?? event.from);
    default:
      return shortened(event[field] ?? 'none');
  }
}
