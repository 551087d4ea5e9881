// What stands in the inputs of a view or message, in Slack's form. Used by server and page alike.

import type {
  ActionsBlockElement,
  AnyBlock,
  InputBlock,
  InputBlockElement,
  KnownBlock,
  SectionBlockAccessory,
} from '@slack/types';
import type { InputState, StateValues } from './wire.js';

type AnyElement = ActionsBlockElement | InputBlockElement | SectionBlockAccessory;

/** The state of every input: what the person put there, or else what it was filled with. */
export function stateOf(blocks: readonly AnyBlock[], typed: StateValues = {}): StateValues {
  const values: Record<string, Record<string, InputState>> = {};
  for (const { blockId, element } of elementsIn(blocks)) {
    const initial = initialState(element);
    if (!initial || !('action_id' in element) || !element.action_id) continue;
    const given = typed[blockId]?.[element.action_id];
    values[blockId] = { ...values[blockId], [element.action_id]: given ?? initial };
  }
  return values;
}

/** What an untouched input is submitted with; undefined for what holds no state, like a button. */
export function initialState(element: AnyElement): InputState | undefined {
  const type = element.type;
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: element.initial_value || null };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ?? null };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'multi_conversations_select':
      return { type, selected_conversations: element.initial_conversations ?? [] };
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null };
    case 'multi_channels_select':
      return { type, selected_channels: element.initial_channels ?? [] };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null };
    case 'rich_text_input':
      return { type, rich_text_value: element.initial_value ?? null };
    case 'file_input':
      return { type, files: [] };
    default:
      return undefined;
  }
}

/** What Slack itself says at each field before it sends a submission to the bot. */
export function incompleteFields(
  blocks: readonly AnyBlock[],
  values: StateValues,
): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const block of blocks) {
    if (!isKnown(block) || block.type !== 'input' || !block.block_id) continue;
    const state = block.element.action_id && values[block.block_id]?.[block.element.action_id];
    const problem = state ? problemWith(block, state) : undefined;
    if (problem) wrong[block.block_id] = problem;
  }
  return wrong;
}

/** Whether the person has put nothing there. */
export function isEmpty(state: InputState): boolean {
  const { type: _type, ...rest } = state;
  return Object.values(rest).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

function problemWith(block: InputBlock, state: InputState): string | undefined {
  if (isEmpty(state)) {
    return block.optional ? undefined : 'Please complete this required field.';
  }
  const { element } = block;
  const text = typeof state.value === 'string' ? state.value : '';
  if (element.type === 'plain_text_input') {
    const most = element.max_length ?? 3000;
    if (text.length > most) return `Please keep this to ${most} characters; it has ${text.length}.`;
    const least = element.min_length ?? 0;
    if (text.length < least) return `Please write at least ${least} characters.`;
  }
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+\.\S+$/i.test(text)) {
    return 'Please enter a valid URL.';
  }
  if (element.type === 'email_text_input' && !/^\S+@\S+\.\S+$/.test(text)) {
    return 'Please enter a valid email address.';
  }
  if (element.type === 'number_input' && !Number.isFinite(Number(text))) {
    return 'Please enter a number.';
  }
  return undefined;
}

interface Placed {
  readonly blockId: string;
  readonly element: AnyElement;
}

function elementsIn(blocks: readonly AnyBlock[]): Placed[] {
  return blocks.filter(isKnown).flatMap((block): Placed[] => {
    const blockId = block.block_id ?? '';
    if (block.type === 'input') return [{ blockId, element: block.element }];
    if (block.type === 'actions') return block.elements.map((element) => ({ blockId, element }));
    if (block.type === 'section' && block.accessory) {
      return [{ blockId, element: block.accessory }];
    }
    return [];
  });
}

/** AnyBlock leaves room for block types to come; the validator lets none of those through. */
function isKnown(block: AnyBlock): block is KnownBlock {
  return block.type !== undefined;
}
