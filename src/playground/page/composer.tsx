// Where one writes; it completes commands and names, all by keyboard.

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Channel } from '../wire.js';
import { type Completion, proposalFor } from './completions.js';
import { Icon } from './icons.js';
import { nextIndex } from './menu.js';
import { useWorkplace } from './workplace.js';

export function Composer(props: {
  readonly id: string;
  readonly channel: Channel;
  readonly label: string;
  readonly thread?: string;
}) {
  const { id, channel, label, thread } = props;
  const workplace = useWorkplace();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [isSending, setSending] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const inThread = thread !== undefined;
  const { commands, people, channels, listens } = workplace;
  const canAdd = workplace.shortcuts.length > 0;
  const known = { commands, people, channels, listens, canAdd, inThread };
  const proposal = isDismissed ? undefined : proposalFor(text, caret, known);
  const completions = proposal?.completions ?? [];

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = text === '' ? '' : `${element.scrollHeight}px`;
  }, [text]);

  const write = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setChosen(0);
    setDismissed(false);
  };
  const take = (completion: Completion) => {
    if (!proposal) return;
    const head = text.slice(0, proposal.from) + completion.insert;
    write(head + text.slice(proposal.to), head.length);
    setDismissed(!completion.insert.endsWith(' '));
    box.current?.focus();
  };
  const send = async () => {
    const said = text.trim();
    if (said === '' || isSending) return;
    write('', 0);
    setSending(true);
    const deed = { channel: channel.id, text: said, ...(inThread ? { thread } : {}) };
    const outcome = await workplace.act('say', deed);
    setSending(false);
    if (outcome.trouble?.startsWith('The playground')) write(said, said.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = event.key.startsWith('Arrow')
      ? nextIndex(event.key, chosen, completions.length)
      : undefined;
    if (next !== undefined) {
      event.preventDefault();
      setChosen(next);
    } else if (event.key === 'Tab' && !event.shiftKey && completions[chosen]) {
      event.preventDefault();
      take(completions[chosen]);
    } else if (event.key === 'Escape' && proposal) {
      event.stopPropagation();
      setDismissed(true);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const wanted = completions[chosen];
      // A mention half typed is completed; a command is sent as it stands, unless one went down the list.
      if (wanted && (!text.startsWith('/') || chosen > 0 || !text.includes(' '))) take(wanted);
      else void send();
    }
  };

  return (
    <div className="composer">
      {proposal && (
        <div id={list} role="listbox" aria-label="Suggestions" className="popup completions">
          {completions.map((one, at) => (
            <div
              key={one.label}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              <span>{one.label}</span>
              <small>{one.note}</small>
            </div>
          ))}
        </div>
      )}
      <div className="composer-box">
        <textarea
          id={id}
          ref={box}
          rows={1}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={proposal !== undefined}
          aria-controls={proposal ? list : undefined}
          aria-activedescendant={proposal ? `${list}-${chosen}` : undefined}
          placeholder={inThread ? 'Reply, or ask @Summit' : label}
          value={text}
          onChange={(event) => write(event.target.value, event.target.selectionStart)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="send"
          aria-label="Send"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
      <p className="working" role="status">
        {isSending ? 'Sending…' : ''}
      </p>
    </div>
  );
}
