/** What the changes in a store file say of one another that cannot be. */
import type { Problem } from '../record/document.js';
import type { DeskMemory } from './desk-memory.js';

/** Every event's changes are numbered from 1 in the order in which they stand, and named by it. */
export function deskProblems({ changes }: Pick<DeskMemory, 'changes'>): Problem[] {
  const problems: Problem[] = [];
  const revisions = new Map<string, number>();
  changes.forEach(({ id, event, seen, revision, before, after }, index) => {
    const say = (field: string, message: string) =>
      problems.push({ path: `changes[${index}](${id.slice(0, 80)}).${field}`, message });
    const last = revisions.get(event) ?? 0;
    if (revision !== last + 1) {
      say('revision', `should be ${last + 1}, the one after the event's last`);
    } else if (id !== `${event}.${revision}`) {
      say('id', `should be "${event}.${revision}", after its event and revision`);
    }
    if (seen >= revision) say('seen', 'should be below "revision"');
    if (before && before.id !== event) say('before.id', `should be "${event}"`);
    if (after && after.id !== event) say('after.id', `should be "${event}"`);
    revisions.set(event, Math.max(last, revision));
  });
  return problems;
}
