// A button that opens a list of things to do; arrows, Home, End, Escape as everywhere.

import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePlacement } from './placement.js';

export interface MenuItem {
  readonly label: string;
  readonly note?: string;
  readonly danger?: boolean;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

export function Menu(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly width?: number;
  readonly onToggle?: (open: boolean) => void;
  /** Where the children name the button by themselves. */
  readonly isNamed?: boolean;
}) {
  const { label, children, items, className, width = 280, onToggle, isNamed } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const style = usePlacement(button, isOpen, width);
  const set = (open: boolean) => {
    setOpen(open);
    onToggle?.(open);
  };
  const close = (refocus: boolean) => {
    set(false);
    if (refocus) button.current?.focus();
  };

  useLayoutEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: PointerEvent) => {
      const target = event.target instanceof Node ? event.target : null;
      if (!list.current?.contains(target) && !button.current?.contains(target)) {
        setOpen(false);
        onToggle?.(false);
      }
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen, onToggle]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const next = nextIndex(event.key, at, buttons.length);
    if (next !== undefined) {
      event.preventDefault();
      buttons[next]?.focus();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
    if (event.key === 'Tab') close(false);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? 'plain'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={isNamed ? undefined : label}
        onClick={() => set(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div
          ref={list}
          role="menu"
          aria-label={label}
          className="popup menu"
          style={style}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              {...(item.checked === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemradio', 'aria-checked': item.checked })}
              tabIndex={-1}
              className={item.danger ? 'danger' : ''}
              onClick={() => {
                close(true);
                item.onChoose();
              }}
            >
              <span>{item.label}</span>
              {item.note && <small>{item.note}</small>}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Where an arrow key leads in a list that goes round. */
export function nextIndex(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at <= 0 ? count : at) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
