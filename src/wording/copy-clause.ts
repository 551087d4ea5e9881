/** A statement's own sentence as a clause: "Xi set out …" for "Beijing says that Xi set out …". */
import type { Statement } from '../record/schema.js';
import { shown } from './plain.js';

/** A longer text is no clause for one sentence. */
const LONGEST = 180;

/**
 * Words that begin a statement and are no names: they lose their capital in the middle of a
 * sentence. A word that is not here keeps it, since it may well be a name.
 */
const NO_NAMES = new Set(
  `a about accords after all allies an and another any as asked at before both business direct
  discussions during each either every few fewer first for further he her high-level his if in
  it its leaders many meetings more most neither negotiations new no nobody none nothing of
  officials on one other our payments progress relations senior seven several she six some
  talks tariffs technical territory that the their there these they this those three trade two
  under until what when where while white with without`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a statement is one sentence, short enough to be worked into another. */
export function isClause({ text }: Pick<Statement, 'text'>): boolean {
  const sentence = shown(text);
  return (
    sentence.length <= LONGEST &&
    !/[.!?;:…—]["”’)]?\s+\S/u.test(sentence) &&
    !/[!?]["”’)]?$/u.test(sentence) &&
    !/[\r\n]/.test(text)
  );
}

/** "They discussed trade." as "they discussed trade". */
export function clauseOf({ text }: Pick<Statement, 'text'>): string {
  const sentence = shown(text).replace(/\.+$/, '');
  const first = /^[\p{L}\p{M}-]+/u.exec(sentence)?.[0] ?? '';
  return NO_NAMES.has(first.toLowerCase())
    ? `${first.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}

const DISCUSSED = /^they discussed (?!that\b|whether\b|how\b)([^,;]+)$/;

/** Two clauses as one: "they discussed the war in Ukraine and trade". */
export function clausesJoined(clauses: readonly string[]): string {
  const objects = clauses.map((clause) => DISCUSSED.exec(clause)?.[1]);
  const [first, second] = objects;
  if (objects.length === 2 && first && second && !/ and /.test(first + second)) {
    return `they discussed ${first} and ${second}`;
  }
  return clauses.join(', and ');
}
