// Dates and times by the browser's own pickers: keyboard and screen reader come with them.

import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import type { InputState } from '../../wire.js';
import type { Control } from './element.js';

const FORMS = {
  datepicker: { type: 'date', name: 'Date' },
  timepicker: { type: 'time', name: 'Time' },
  datetimepicker: { type: 'datetime-local', name: 'Date and time' },
} as const;

export function Picker(props: Control<Datepicker | Timepicker | DateTimepicker>) {
  const { element, state, onChange } = props;
  const form = FORMS[element.type];
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
  const zone = 'timezone' in element ? element.timezone : undefined;
  return (
    <span className="picker">
      <input
        id={props.id}
        type={form.type}
        aria-label={props.id ? undefined : (placeholder ?? form.name)}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        value={shown(state)}
        data-focus={element.focus_on_load || undefined}
        onChange={(event) => onChange(stateAfter(element.type, event.target.value))}
      />
      {zone && <small>{zone}</small>}
    </span>
  );
}

function shown(state: InputState): string {
  if (typeof state.selected_date === 'string') return state.selected_date;
  if (typeof state.selected_time === 'string') return state.selected_time;
  if (typeof state.selected_date_time !== 'number') return '';
  const moment = new Date(state.selected_date_time * 1000);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

function stateAfter(type: keyof typeof FORMS, value: string): InputState {
  if (type === 'datepicker') return { type, selected_date: value || null };
  if (type === 'timepicker') return { type, selected_time: value || null };
  const seconds = value ? Math.floor(new Date(value).getTime() / 1000) : null;
  return { type, selected_date_time: seconds };
}
