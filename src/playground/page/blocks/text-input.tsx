import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { Control } from './element.js';

const KINDS = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
} as const;

export function TextElement(props: Control<PlainTextInput | EmailInput | URLInput | NumberInput>) {
  const { element, state, onChange, onDispatch } = props;
  const value = typeof state.value === 'string' ? state.value : '';
  const next = (text: string) => ({ type: element.type, value: text === '' ? null : text });
  const isLong = element.type === 'plain_text_input' && element.multiline === true;
  const shared = {
    id: props.id,
    value,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid,
    placeholder: element.placeholder?.text,
    'data-focus': element.focus_on_load || undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onChange(next(event.target.value));
      onDispatch(next(event.target.value), 'character');
    },
  };
  if (isLong) return <textarea {...shared} rows={4} />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onDispatch(next(value), 'enter');
  };
  const mode = element.type === 'number_input' ? ('decimal' as const) : undefined;
  return <input {...shared} type={KINDS[element.type]} inputMode={mode} onKeyDown={onKeyDown} />;
}
