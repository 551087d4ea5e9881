/** Add account: who affirms or denies which point, and where that stands. */
import type { KnownBlock, ModalView } from '@slack/types';
import type { ContactEvent } from '../record/schema.js';
import {
  type AccountTyped,
  eventLabel,
  MOST_POINTS,
  pointOptions,
  stanceOptions,
  whoOptions,
} from './account-fields.js';
import { partyOptions } from './contact-form.js';
import type { FormContext } from './context.js';
import { ACCOUNT_FIELDS, type AccountField, blockId, type Frame } from './fields.js';
import {
  formView,
  type InputOptions,
  input,
  option,
  remark,
  search,
  searchMany,
  select,
  textBox,
} from './inputs.js';
import { idOf, newNameIn } from './option-values.js';

export function accountForm(
  typed: AccountTyped,
  event: ContactEvent,
  context: FormContext,
  frame: Frame,
  above: readonly KnownBlock[] = [],
): ModalView {
  const field = (
    name: AccountField,
    element: Parameters<typeof input>[2],
    options?: InputOptions,
  ) => input(blockId(name, frame.generation), ACCOUNT_FIELDS[name], element, options);
  const optional = { optional: true };
  const points = pointOptions(event);
  const chosenPoint = points.find(({ value }) => value === typed.point);
  const [somebodyElse] = typed.somebodyElse
    ? partyOptions([typed.somebodyElse], context.record)
    : [];
  return formView(frame, {
    title: 'Add account',
    submit: 'Save',
    blocks: [
      ...above,
      remark('about', `${eventLabel(event)}. What the accounts make of a point follows by itself.`),
      field('who', select(whoOptions(event, context), typed.who), optional),
      field('stance', select(stanceOptions(), typed.stance)),
      field(
        'point',
        points.length > MOST_POINTS
          ? search(chosenPoint, 'Type words of the point')
          : select(points, typed.point),
        { optional: true, hint: 'A point of the entry; a new one goes into the next field.' },
      ),
      field('newPoint', textBox(typed.newPoint, 'Trump asked for the call.', true), {
        optional: true,
        hint: 'One point in neutral words, where none of those above is meant.',
      }),
      field('source', textBox(typed.source, 'https://…'), {
        hint: 'The https address where it stands; the publisher may stand behind it.',
      }),
      field('speaker', textBox(typed.speaker, 'Foreign Ministry'), optional),
      field('quote', textBox(typed.quote, undefined, true), {
        optional: true,
        hint: 'Short, as it was said.',
      }),
      field('topics', searchMany(topicOptions(typed.topics, context), 'Type a topic'), {
        optional: true,
        hint: 'Left empty, those that the words name are taken.',
      }),
      field('somebodyElse', search(somebodyElse, 'Type a country'), {
        optional: true,
        hint: 'A mediator or an ally may speak too, but confirms nothing.',
      }),
      field('reason', textBox(typed.reason), optional),
    ],
  });
}

function topicOptions(values: readonly string[], { record }: FormContext) {
  return values.map((value) => {
    const added = newNameIn(value);
    const id = record.topics.has(value) ? value : idOf(value, record.topics.keys());
    return option(added ?? (id === undefined ? value : (record.topics.get(id)?.name ?? id)), value);
  });
}
