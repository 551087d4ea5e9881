// A field that proposes what it accepts: one or many, known or asked for while one types.

import type { Option } from '@slack/types';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nextIndex } from '../menu.js';
import { usePlacement } from '../placement.js';

const PAUSE_MS = 120;

export interface Found {
  readonly groups: readonly { readonly label?: string; readonly options: readonly Option[] }[];
  readonly note?: string;
}

export function Combobox(props: {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly placeholder: string;
  readonly isMulti: boolean;
  readonly focusFirst: boolean;
  readonly most: number | undefined;
  readonly chosen: readonly Option[];
  /** Whether finding takes a while, so that one does not ask at every key. */
  readonly waits: boolean;
  readonly find: (typed: string) => Promise<Found>;
  readonly onChange: (chosen: readonly Option[]) => void;
}) {
  const { isMulti, chosen, find, onChange, waits, most } = props;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found>({ groups: [] });
  const [isLoading, setLoading] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const finder = useRef(find);
  finder.current = find;
  const list = useId();
  const style = usePlacement(box, isOpen);
  const options = found.groups.flatMap((group) => group.options);
  const isFull = most !== undefined && chosen.length >= most;

  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const ask = async () => {
      const next = await finder.current(typed);
      if (!isCurrent) return;
      setFound(next);
      setLoading(false);
      setAt(0);
    };
    setLoading(waits);
    const timer = setTimeout(() => void ask(), waits && typed ? PAUSE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOpen, typed, waits]);

  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const take = (option: Option) => {
    if (!isMulti) {
      onChange([option]);
      close();
      return;
    }
    const has = chosen.some((one) => one.value === option.value);
    const without = chosen.filter((one) => one.value !== option.value);
    if (has) onChange(without);
    else if (!isFull) onChange([...chosen, option]);
    setTyped('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key.startsWith('Arrow')
      ? nextIndex(event.key, at, options.length)
      : undefined;
    if (!isOpen && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      setOpen(true);
    } else if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const option = options[at];
      if (option && !isLoading) take(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) {
      onChange(isMulti ? chosen.slice(0, -1) : []);
    }
  };

  const single = !isMulti ? chosen[0]?.text.text : undefined;
  return (
    <div ref={box} className={`combobox ${isMulti ? 'multi' : ''}`}>
      {isMulti && chosen.length > 0 && (
        <ul className="chips" aria-label="Chosen">
          {chosen.map((one) => (
            <li key={one.value}>
              {one.text.text}
              <button
                type="button"
                aria-label={`Remove ${one.text.text}`}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={props.id}
        role="combobox"
        aria-label={props.name}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen && options.length > 0 ? `${list}-${at}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        autoComplete="off"
        data-focus={props.focusFirst || undefined}
        placeholder={single ?? props.placeholder}
        className={single ? 'has-value' : ''}
        value={isOpen ? typed : (single ?? '')}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div
          id={list}
          role="listbox"
          aria-label={props.name ?? 'Suggestions'}
          aria-multiselectable={isMulti || undefined}
          className="popup options"
          style={style}
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.length === 0 && (
            <p className="muted">{isLoading ? 'Loading…' : (found.note ?? 'No results')}</p>
          )}
          <Groups found={found} chosen={chosen} at={at} list={list} onTake={take} />
        </div>
      )}
    </div>
  );
}

function Groups(props: {
  readonly found: Found;
  readonly chosen: readonly Option[];
  readonly at: number;
  readonly list: string;
  readonly onTake: (option: Option) => void;
}) {
  const { found, chosen, at, list, onTake } = props;
  const active = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever is active must be in sight
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  let index = -1;
  return found.groups.map((group, number) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name
    <div key={number} role="group" aria-label={group.label || undefined}>
      {group.label && <p className="group">{group.label}</p>}
      {group.options.map((option) => {
        index += 1;
        const mine = index;
        return (
          <div
            key={`${option.value}-${mine}`}
            ref={mine === at ? active : undefined}
            id={`${list}-${mine}`}
            role="option"
            tabIndex={-1}
            aria-selected={chosen.some((one) => one.value === option.value)}
            data-active={mine === at || undefined}
            onClick={() => onTake(option)}
            onKeyDown={undefined}
          >
            {option.text.text}
            {option.description && <small>{option.description.text}</small>}
          </div>
        );
      })}
    </div>
  ));
}
