/** What is offered while an editor types into a field with suggestions. */
import type { AllMiddlewareArgs, App, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { fieldOf } from '../../modals/fields.js';
import { VALUE } from '../../modals/inputs.js';
import { offersFor } from '../../modals/offers.js';
import { listenerOf } from '../errors.js';
import type { Summit } from '../summit.js';
import { contextOf } from './opening.js';

const Body = z.object({
  user: z.object({ id: z.string() }),
  block_id: z.string(),
  value: z.string().default(''),
  view: z.object({ private_metadata: z.string().default('') }).optional(),
});

type Asked = SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs;

export function listenToSuggestions(app: App, summit: Summit): void {
  app.options(
    { type: 'block_suggestion', action_id: VALUE },
    listenerOf<Asked>(summit, {
      name: 'suggestions',
      async take({ ack, body }) {
        const parsed = Body.safeParse(body);
        const { editing } = summit;
        const carried = parsed.success
          ? editing.seal.open(parsed.data.view?.private_metadata)
          : undefined;
        const right = carried && (await editing.editors.right(carried.user));
        if (!parsed.success || !carried || carried.user !== parsed.data.user.id || !right?.may) {
          await ack({ options: [] });
          return;
        }
        const context = contextOf(summit);
        const event =
          carried.event === undefined ? undefined : context.record.events.get(carried.event);
        await ack({
          options: offersFor(fieldOf(parsed.data.block_id), parsed.data.value, context, event),
        });
      },
      async tell({ ack }) {
        await ack({ options: [] });
      },
    }),
  );
}
