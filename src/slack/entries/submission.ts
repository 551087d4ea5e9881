/** A form that was submitted: whose it is, what it was opened for, and whether its sender may edit. */
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { type FieldErrors, fieldOf } from '../../modals/fields.js';
import { alert, noticeView } from '../../modals/inputs.js';
import { type Typed, typedIn } from '../../modals/view-state.js';
import type { Surface } from '../errors.js';
import { note } from '../note.js';
import type { Summit } from '../summit.js';
import { refusalInWords } from './editing.js';
import type { Carried } from './seal.js';

export interface Submission {
  user: string;
  /** As the history is to call them. */
  name: string;
  carried: Carried;
  typed: Typed;
  viewId: string;
}

export type Outcome =
  /** Told at the fields; the form stays as it is. */
  { kind: 'errors'; errors: FieldErrors } | { kind: 'view'; view: ModalView };

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

const Body = z.object({
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  view: z.object({
    id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.unknown() }).optional(),
    blocks: z
      .array(z.looseObject({ type: z.string(), block_id: z.string().optional() }))
      .default([]),
  }),
});

/** A surface for the submissions of a form. Rights are asked for anew before anything is read. */
export function submissionSurface(
  summit: Summit,
  form: Carried['form'],
  take: (submission: Submission) => Promise<Outcome>,
): Surface<Submitted> {
  return {
    name: `${form} form`,
    async take({ ack, body }) {
      note({ outcome: 'next step' });
      const outcome = await outcomeOf(body);
      if (outcome.kind === 'errors') note({ outcome: 'told what is wrong' });
      await answer(ack, outcome, body);
    },
    async tell({ ack, body }, message) {
      await answer(ack, { kind: 'errors', errors: { '': message.text } }, body);
    },
  };

  async function outcomeOf(body: unknown): Promise<Outcome> {
    const { log, editing } = summit;
    const parsed = Body.safeParse(body);
    const carried = parsed.success
      ? editing.seal.open(parsed.data.view.private_metadata)
      : undefined;
    if (!parsed.success || carried?.form !== form || carried.user !== parsed.data.user.id) {
      log.warn({ surface: form }, 'a form carried what Summit never gave it; nothing was written');
      return forged();
    }
    const { user } = carried;
    const right = await editing.editors.right(user, true);
    if (!right.may) {
      log.warn(
        { surface: form, why: right.why },
        'a form of somebody who may not edit; nothing was written',
      );
      return { kind: 'errors', errors: { '': refusalInWords(right.why) } };
    }
    const { view } = parsed.data;
    const typed = typedIn(view.state?.values);
    return take({ user, name: right.name, carried, typed, viewId: view.id });
  }
}

export function forged(): Outcome {
  note({ outcome: 'refused' });
  return {
    kind: 'view',
    view: noticeView('Not saved', [
      alert(
        'This form does not fit what it was opened for. Nothing was saved. Open the entry again.',
        'error',
      ),
    ]),
  };
}

/** Errors name fields; Slack wants the ids of input blocks. What belongs to no field is told at the first. */
async function answer(ack: Submitted['ack'], outcome: Outcome, body: unknown): Promise<void> {
  if (outcome.kind === 'view') {
    await ack({ response_action: 'update', view: outcome.view });
    return;
  }
  const parsed = Body.safeParse(body);
  const inputs = (parsed.data?.view.blocks ?? [])
    .filter(({ type }) => type === 'input')
    .flatMap(({ block_id: id }) => id ?? []);
  const typed = typedIn(parsed.data?.view.state?.values);
  const ids = [...new Set([...inputs, ...typed.blocks.values()])];
  const errors: Record<string, string> = {};
  for (const [field, sentence] of Object.entries(outcome.errors)) {
    const id = ids.find((block) => fieldOf(block) === field) ?? ids[0];
    if (id !== undefined)
      errors[id] = errors[id] === undefined ? sentence : `${errors[id]} ${sentence}`;
  }
  await ack({ response_action: 'errors', errors });
}
