// Checkboxes and radio buttons.

import type { Checkboxes, Option, RadioButtons } from '@slack/types';
import { useId } from 'react';
import type { InputState } from '../../wire.js';
import type { Control } from './element.js';

export function Choices(props: Control<Checkboxes | RadioButtons>) {
  const { element, state, onChange } = props;
  const name = useId();
  const isRadio = element.type === 'radio_buttons';
  const chosen = chosenValues(state);
  const toggle = (option: Option) => {
    if (isRadio) return onChange({ type: element.type, selected_option: option });
    const next = element.options.filter((one) =>
      one.value === option.value ? !chosen.has(one.value ?? '') : chosen.has(one.value ?? ''),
    );
    return onChange({ type: element.type, selected_options: next });
  };
  return (
    <fieldset
      id={props.id}
      aria-labelledby={props.labelledBy}
      aria-label={props.labelledBy ? undefined : 'Options'}
      aria-describedby={props.describedBy}
      className="choices"
    >
      {element.options.map((option) => (
        <label key={option.value}>
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            aria-invalid={props.invalid}
            checked={chosen.has(option.value ?? '')}
            onChange={() => toggle(option)}
          />
          <span>
            {plainMarkup(option.text.text)}
            {option.description && <small>{plainMarkup(option.description.text)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function chosenValues(state: InputState): Set<string> {
  const { selected_option: one, selected_options: many } = state;
  const options: unknown[] = Array.isArray(many) ? many : one ? [one] : [];
  return new Set(options.map(codeOf));
}

function codeOf(option: unknown): string {
  const hasValue = typeof option === 'object' && option !== null && 'value' in option;
  return hasValue ? String(option.value) : '';
}

/** An option's mrkdwn, without its marks. */
function plainMarkup(text: string): string {
  return text.replaceAll(/[*_~`]/g, '');
}
