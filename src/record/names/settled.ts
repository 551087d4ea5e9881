/** Which of the things that share a name remain. */
import type { NameForm, Sense } from '../names.js';
import type { Naming } from './phrases.js';

const FORMS: readonly NameForm[] = [
  'name',
  'family',
  'capital',
  'adjective',
  'alias',
  'id',
  'office',
];
const KINDS: readonly Sense['kind'][] = ['party', 'person', 'topic'];
/**
 * What a name stands for in the end.
 * - A given name or a code gives way to whatever else is called so; a given name that several
 *   people share says nothing.
 * - An alias that the record has set beats the world's lesser names (aliases, peoples), not a
 *   country's own name: then both are kept, and it is asked back.
 * Parties come first, then people, then topics; a topic's own name before others' aliases.
 */
export function settled(namings: readonly Naming[]): Naming[] {
  if (namings.length === 1) return [...namings];
  const sure = namings.filter(({ trust }) => trust !== 'loose' && trust !== 'code');
  let kept = sure.length > 0 ? sure : namings.filter(({ trust }) => trust === 'code');
  if (kept.length === 0) kept = [...namings];
  const ownForms = new Set(
    kept.filter(({ own, sense }) => own && sense.kind === 'party').map(({ form }) => form),
  );
  if (ownForms.size > 0) {
    kept = kept.filter(
      ({ own, form, sense }) =>
        own ||
        sense.kind !== 'party' ||
        form === 'name' ||
        (form !== 'alias' && ownForms.has(form)) ||
        sameAsOwn(kept, sense),
    );
  }
  const best = new Map<string, Naming>();
  for (const naming of kept) {
    const key = `${naming.sense.kind} ${naming.sense.id}`;
    const other = best.get(key);
    if (!other || FORMS.indexOf(naming.form) < FORMS.indexOf(other.form)) best.set(key, naming);
  }
  const all = [...best.values()];
  if (
    all.length > 1 &&
    all.every(({ sense, trust }) => trust === 'loose' && sense.kind === 'person')
  ) {
    return [];
  }
  return all.sort(
    (a, b) =>
      KINDS.indexOf(a.sense.kind) - KINDS.indexOf(b.sense.kind) ||
      Number(b.own) - Number(a.own) ||
      (a.sense.kind === 'topic' ? FORMS.indexOf(a.form) - FORMS.indexOf(b.form) : 0),
  );
}

function sameAsOwn(namings: readonly Naming[], sense: Sense): boolean {
  return namings.some(
    (other) => other.own && other.sense.kind === 'party' && other.sense.id === sense.id,
  );
}
