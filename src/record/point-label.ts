/** What a point is called in a sentence about it. */
import { joined } from './dates-in-words.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent, Statement } from './schema.js';

const LONGEST = 80;
const LISTED = 4;

/**
 * A point by its topic where no other point of the entry has that topic: “Taiwan”; else by its first
 * words. Without quotation marks where asked so and it is a topic.
 */
export function labelOf(
  statement: Statement,
  event: ContactEvent,
  record: Pick<ContactRecord, 'topics'>,
  quoted = true,
): string {
  const [topic, ...more] = statement.topics;
  const alone =
    topic !== undefined &&
    more.length === 0 &&
    event.statements.every((other) => other.id === statement.id || !other.topics.includes(topic));
  const name = alone ? record.topics.get(topic)?.name : undefined;
  if (name === undefined) return `“${shortened(statement.text)}”`;
  return quoted ? `“${shortened(name)}”` : shortened(name);
}

/** A text on one line, its first words where it is long. */
export function shortened(text: string, longest = LONGEST): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole;
  const head = whole.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > longest / 2 ? head.slice(0, space) : head).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** "a, b and c"; of many the first, and how many others. */
export function listed(words: readonly string[]): string {
  return words.length <= LISTED
    ? joined(words)
    : joined([...words.slice(0, LISTED - 1), `${words.length - LISTED + 1} others`]);
}
