// Rich text, typed or pasted without its style: Slack hands the bot the same blocks either way.

import type { RichTextInput } from '@slack/types';
import type { Fields, InputState } from '../../wire.js';
import type { Control } from './element.js';

export function RichTextElement(props: Control<RichTextInput>) {
  const { element, state, onChange } = props;
  return (
    <textarea
      id={props.id}
      rows={8}
      value={textIn(state.rich_text_value)}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      placeholder={element.placeholder?.text}
      data-focus={element.focus_on_load || undefined}
      onChange={(event) => onChange(stateWith(event.target.value))}
    />
  );
}

function stateWith(text: string): InputState {
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text }] };
  return {
    type: 'rich_text_input',
    rich_text_value: text === '' ? null : { type: 'rich_text', elements: [section] },
  };
}

/** The letters of what `stateWith` made, or of what the bot filled it with. */
function textIn(value: unknown): string {
  if (!isNode(value)) return '';
  if (typeof value.text === 'string') return value.text;
  const parts = Array.isArray(value.elements) ? value.elements.map(textIn) : [];
  return parts.join(value.type === 'rich_text' ? '\n' : '');
}

function isNode(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
