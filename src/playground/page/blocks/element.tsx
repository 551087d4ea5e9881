// One element that can be used, drawn by its kind.

import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types';
import { initialState, isEmpty } from '../../state-values.js';
import type { InputState } from '../../wire.js';
import { ButtonElement } from './button.js';
import { Choices } from './choices.js';
import { questionOf, useConfirm } from './confirm.js';
import { OverflowElement } from './overflow.js';
import { Picker } from './pickers.js';
import { RichTextElement } from './rich-text-input.js';
import { SelectElement } from './select.js';
import { useSurface, withState } from './surface.js';
import { TextElement } from './text-input.js';

export type AnyElement = ActionsBlockElement | InputBlockElement | SectionBlockAccessory;

/** How a labelled input names and describes the control inside it. */
export interface Naming {
  readonly id?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
}

/** What every control with a state gets. */
export interface Control<Element> extends Naming {
  readonly element: Element;
  readonly blockId: string;
  readonly state: InputState;
  /** Keeps it, and tells the bot where the block is one that tells at once. */
  readonly onChange: (state: InputState) => void;
  /** Tells the bot now, of an input that dispatches. */
  readonly onDispatch: (state: InputState, trigger: 'enter' | 'character') => void;
}

export function Element(props: {
  readonly blockId: string;
  readonly element: AnyElement;
  /** In a message or an actions block each change is told to the bot at once. */
  readonly tells?: boolean;
  readonly dispatches?: boolean;
  readonly naming?: Naming;
}) {
  const { blockId, element, tells, dispatches, naming = {} } = props;
  const surface = useSurface();
  const confirm = useConfirm();
  const actionId = ('action_id' in element && element.action_id) || '';
  const initial = initialState(element);
  const state = surface.values[blockId]?.[actionId] ?? initial ?? { type: element.type };

  const tell = async (next: InputState) => {
    const now = withState(surface.values, blockId, actionId, next);
    await surface.press(blockId, { action_id: actionId, ...next }, now);
  };
  const onChange = async (next: InputState) => {
    const dialog = 'confirm' in element && tells ? element.confirm : undefined;
    if (dialog && !(await confirm(questionOf(dialog)))) return;
    surface.setState(blockId, actionId, next);
    const isText = 'value' in next;
    if (tells || (dispatches && !isText)) await tell(next);
  };
  const onDispatch = (next: InputState, trigger: 'enter' | 'character') => {
    if (!dispatches) return;
    const config = 'dispatch_action_config' in element ? element.dispatch_action_config : undefined;
    const wanted = config?.trigger_actions_on ?? ['on_enter_pressed'];
    const name = trigger === 'enter' ? 'on_enter_pressed' : 'on_character_entered';
    if (wanted.includes(name) && !(trigger === 'enter' && isEmpty(next))) void tell(next);
  };
  const control = {
    blockId,
    state,
    onChange: (next: InputState) => void onChange(next),
    onDispatch,
    ...naming,
  };

  switch (element.type) {
    case 'button':
      return <ButtonElement blockId={blockId} element={element} />;
    case 'overflow':
      return <OverflowElement blockId={blockId} element={element} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextElement {...control} element={element} />;
    case 'rich_text_input':
      return <RichTextElement {...control} element={element} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <Picker {...control} element={element} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <Choices {...control} element={element} />;
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return <SelectElement {...control} element={element} />;
    default:
      return <span className="muted">[{element.type}: not drawn in the playground]</span>;
  }
}
