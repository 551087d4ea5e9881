/** What is said beside an answer: forgiven spelling, other readings, what was not counted, remarks. */
import type { KnownBlock } from '@slack/types';
import type { Note, WhyNotCounted } from '../ask/answer.js';
import { joined } from '../record/dates-in-words.js';
import type { ContactEvent } from '../record/schema.js';
import type { Names } from '../wording/naming.js';
import { choose, questionValue } from './action-ids.js';
import { button, buttonRow } from './pages.js';
import { line, richText, words } from './rich.js';
import { cut, nameShown, shown } from './text.js';
import { voicesInWords } from './voices.js';
import { dateInFull } from './when.js';

/** Contacts that are named before the rest are counted; characters of one note. */
const NAMED = 3;
const LONGEST = 600;
const NOTES = 5;

/** Notes as one block of lines, and what else was meant, perhaps, as buttons. */
export function noteBlocks(notes: readonly Note[], names: Names): KnownBlock[] {
  const sentences = noteSentences(notes, names);
  const others = notes
    .flatMap((note) => (note.kind === 'reading' || note.kind === 'meant' ? note.others : []))
    .slice(0, 5);
  return [
    ...(sentences.length > 0
      ? [richText('notes', ...sentences.map((sentence) => line(...words(sentence))))]
      : []),
    ...buttonRow(
      'readings',
      others.map(({ label, question }, index) =>
        button(shown(label), choose(index), questionValue(question)),
      ),
    ),
  ];
}

/** Each note as a sentence or two. */
export function noteSentences(notes: readonly Note[], names: Names): string[] {
  return notes.slice(0, NOTES).map((note) => cut(noteInWords(note, names), LONGEST));
}

function noteInWords(note: Note, names: Names): string {
  switch (note.kind) {
    case 'spelling':
      return `“${nameShown(note.typed)}” was read as ${nameShown(note.understood)}.`;
    case 'reading':
      return `“${nameShown(note.words)}” was read as ${nameShown(note.taken)}. It can also mean ${joined(
        note.others.map(({ label }) => nameShown(label)),
        'or',
      )}.`;
    case 'meant':
      return `Did you mean ${joined(
        note.others.map(({ label }) => nameShown(label)),
        'or',
      )}?`;
    case 'not-counted':
      return notCounted(note.events, names);
    case 'remark':
      return shown(note.text);
  }
}

const WHY: Record<WhyNotCounted, string> = {
  scheduled: 'planned',
  overdue: 'planned for a day that is past, and not filed as held',
  cancelled: 'cancelled',
  disputed: 'whether it took place is disputed',
  denied: 'denied',
  open: 'confirmed by nobody',
  undated: 'only the month is known',
};

function notCounted(
  events: readonly { event: ContactEvent; why: WhyNotCounted }[],
  names: Names,
): string {
  const named = events.slice(0, NAMED).map(({ event, why }) => {
    const voices =
      why === 'disputed' || why === 'denied' || why === 'open'
        ? `: ${voicesInWords(event.occurrence, event, names, 3)}`
        : '';
    return `${cut(shown(event.title), 100)}, ${dateInFull(event)} (${WHY[why]}${voices})`;
  });
  const rest = events.length - named.length;
  return `Not counted: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}
