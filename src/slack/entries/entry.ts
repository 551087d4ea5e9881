/** The two steps of the entry form, submitted. */
import type { App } from '@slack/bolt';
import { contactTyped } from '../../modals/contact-fields.js';
import type { FormContext } from '../../modals/context.js';
import {
  type EntryDraft,
  finished,
  newDraft,
  rebased,
  type SecondStep,
  secondStep,
  unseenDuplicates,
} from '../../modals/entry-draft.js';
import { alert, noticeView } from '../../modals/inputs.js';
import { voicesTyped, withEarlier } from '../../modals/voices-fields.js';
import { same } from '../../record/change.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Committed } from '../../store/store.js';
import { listenerOf } from '../errors.js';
import type { Summit } from '../summit.js';
import { contextOf } from './opening.js';
import { changeBy, commit, impossibleBlocks, movedOnBlocks, savedView } from './saving.js';
import type { Carried } from './seal.js';
import { type Outcome, type Submission, submissionSurface } from './submission.js';
import { contactView, ENTRY_CONTACT, ENTRY_VOICES, voicesView } from './views.js';

export function listenToEntryForm(app: App, summit: Summit): void {
  app.view(
    ENTRY_CONTACT,
    listenerOf(
      summit,
      submissionSurface(summit, 'entry', (one) => contactSubmitted(one, summit)),
    ),
  );
  app.view(
    ENTRY_VOICES,
    listenerOf(
      summit,
      submissionSurface(summit, 'entry', (one) => voicesSubmitted(one, summit)),
    ),
  );
}

/** Ids of entries that are there or have a history: a new entry takes none of them. */
export function takenIds(summit: Summit): { has(id: string): boolean } {
  const { events } = summit.store.record();
  return { has: (id) => events.has(id) || summit.store.revision(id) > 0 };
}

/** An entry as it was at a revision; where it was deleted by then, as it was before that. */
export function eventAt(summit: Summit, event: string, seen: number): ContactEvent | undefined {
  if (summit.store.revision(event) === seen) {
    return summit.store.record().events.get(event) ?? summit.store.history(event)[0]?.before;
  }
  const next = [...summit.store.history(event)].reverse().find(({ revision }) => revision > seen);
  return next?.before;
}

/** The draft of a form; after a restart, made anew from what the form carries. */
export function draftOf(
  summit: Summit,
  { user, event, seen, draft }: Carried,
): EntryDraft | undefined {
  const kept = summit.editing.drafts.of(user, draft);
  if (kept) return kept;
  const base = event === undefined ? undefined : eventAt(summit, event, seen);
  if (event !== undefined && !base) return undefined;
  return newDraft(base, {}, contextOf(summit));
}

async function contactSubmitted({ carried, typed }: Submission, summit: Summit): Promise<Outcome> {
  const before = draftOf(summit, carried);
  if (!before) return goneOutcome();
  const context = contextOf(summit);
  const draft = { ...before, contact: contactTyped(typed) };
  keepDraft(summit, carried, draft);
  const read = secondStep(draft, context, takenIds(summit));
  if (!read.ok) return { kind: 'errors', errors: read.errors };
  const duplicates = unseenDuplicates(draft, read.step.event, context);
  const shown = { ...draft, duplicates: [...draft.duplicates, ...duplicates.map(({ id }) => id)] };
  keepDraft(summit, carried, shown);
  const step = { ...read.step };
  const view = voicesView(
    { ...shown, voices: step.voices },
    step,
    context,
    carried,
    summit.editing.seal,
    { duplicates },
  );
  return { kind: 'view', view };
}

async function voicesSubmitted(submission: Submission, summit: Summit): Promise<Outcome> {
  const { carried, typed } = submission;
  const kept = summit.editing.drafts.of(carried.user, carried.draft);
  const context = contextOf(summit);
  if (!kept) return restarted(submission, summit);
  const first = secondStep(kept, context, takenIds(summit));
  if (!first.ok)
    return back(
      kept,
      carried,
      summit,
      'The record changed meanwhile: please look at this step once more.',
    );
  const { step } = first;
  const draft = {
    ...kept,
    voices: withEarlier(voicesTyped(typed, step.boxes, step.head.newPeople), kept.voices),
  };
  keepDraft(summit, carried, draft);
  const read = finished(draft, step, context);
  if (!read.ok) return { kind: 'errors', errors: read.errors };
  const duplicates = unseenDuplicates(draft, read.step.event, context);
  if (duplicates.length > 0) {
    const told = { ...draft, duplicates: [...draft.duplicates, ...duplicates.map(({ id }) => id)] };
    keepDraft(summit, carried, told);
    return {
      kind: 'view',
      view: voicesView(told, step, context, carried, summit.editing.seal, { duplicates }),
    };
  }
  return save(submission, draft, step, read.step, context, summit);
}

async function save(
  submission: Submission,
  draft: EntryDraft,
  step: SecondStep,
  { event, brought }: Extract<ReturnType<typeof finished>, { ok: true }>['step'],
  context: FormContext,
  summit: Summit,
): Promise<Outcome> {
  const { carried } = submission;
  const id = carried.event ?? event.id;
  const seen = carried.event === undefined ? summit.store.revision(id) : carried.seen;
  const current = summit.store.record().events.get(id);
  if (
    seen === summit.store.revision(id) &&
    same(current, event) &&
    Object.keys(brought).length === 0
  ) {
    summit.editing.drafts.drop(carried.draft);
    return {
      kind: 'view',
      view: noticeView('Nothing changed', [
        alert('The entry is as it was: there was nothing to save.', 'info'),
      ]),
    };
  }
  const reason = draft.voices?.reason;
  const change = changeBy(summit, submission, { event: id, seen, after: event, brought, reason });
  const committed = await commit(summit, change);
  switch (committed.kind) {
    case 'committed':
      summit.editing.drafts.drop(carried.draft);
      return { kind: 'view', view: savedView(summit, committed.change) };
    case 'moved-on':
      return movedOn(submission, draft, event, committed, summit);
    case 'impossible': {
      const above = impossibleBlocks(committed);
      return {
        kind: 'view',
        view: voicesView(draft, step, context, carried, summit.editing.seal, { above }),
      };
    }
  }
}

/** Somebody else saved first: told, with everything in the form that either of them wrote. */
function movedOn(
  { carried }: Submission,
  draft: EntryDraft,
  mine: ContactEvent,
  { since }: Extract<Committed, { kind: 'moved-on' }>,
  summit: Summit,
): Outcome {
  const context = contextOf(summit);
  const event = carried.event ?? mine.id;
  const current = context.record.events.get(event);
  const seen = summit.store.revision(event);
  // A new entry whose id was taken at the same moment takes the next one when it is saved again.
  const next = {
    ...carried,
    ...(carried.event !== undefined && { seen }),
    generation: carried.generation + 1,
  };
  const put =
    carried.event !== undefined && current
      ? rebased(draft, mine, current, context)
      : { draft, merged: { event: mine, conflicts: [] } };
  keepDraft(summit, next, put.draft);
  const step = secondStep(put.draft, context, takenIds(summit));
  const gone = carried.event !== undefined && !current;
  const above = gone
    ? [
        alert(
          'Not saved yet: the entry was deleted while you had it open. What you typed is still here; “Save” brings it back.',
        ),
      ]
    : movedOnBlocks(summit, since, put.merged.conflicts);
  return {
    kind: 'view',
    view: step.ok
      ? voicesView(put.draft, step.step, context, next, summit.editing.seal, { above })
      : contactView(put.draft, context, next, summit.editing.seal, above),
  };
}

/** The draft went with a restart between the steps: the first is asked again, the second is kept. */
function restarted({ carried, typed }: Submission, summit: Summit): Outcome {
  const fresh = draftOf(summit, carried);
  if (!fresh) return goneOutcome();
  const voices = [...typed.blocks.keys()].flatMap(
    (field) => /^sources:(.+)$/.exec(field)?.[1] ?? [],
  );
  const boxes = voices.map((voice) => ({
    voice,
    lines: [],
    hidden: [],
    sources: [],
    hiddenSources: [],
  }));
  const draft = { ...fresh, voices: voicesTyped(typed, boxes, []) };
  return back(
    draft,
    carried,
    summit,
    'Summit was started anew meanwhile: please fill in this step again. What you typed in the second is kept.',
  );
}

function back(draft: EntryDraft, carried: Carried, summit: Summit, sentence: string): Outcome {
  const id = summit.editing.drafts.add(carried.user, draft);
  const next = { ...carried, draft: id, generation: carried.generation + 1 };
  return {
    kind: 'view',
    view: contactView(draft, contextOf(summit), next, summit.editing.seal, [alert(sentence)]),
  };
}

function keepDraft(summit: Summit, { user, draft: id }: Carried, draft: EntryDraft): void {
  if (id !== undefined) summit.editing.drafts.put(user, id, draft);
}

function goneOutcome(): Outcome {
  const sentence = 'This entry is no longer on the record. Nothing was saved.';
  return { kind: 'view', view: noticeView('Not saved', [alert(sentence, 'error')]) };
}
