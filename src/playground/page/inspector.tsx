// What Slack and the bot say to each other, newest first, and what Slack would refuse.

import { useState } from 'react';
import type { Exchange } from '../wire.js';
import { Icon } from './icons.js';
import { useWorkplace } from './workplace.js';

export function Inspector(props: { readonly onClose: () => void }) {
  const workplace = useWorkplace();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const [cleared, setCleared] = useState(0);
  const all = workplace.exchanges.filter((one) => one.id > cleared);
  const shown = (onlyRefused ? all.filter((one) => one.refusal) : all).toReversed();
  const clear = () => {
    setCleared(all.at(-1)?.id ?? cleared);
    void workplace.act('forget', {});
  };
  return (
    <aside
      className="side inspector"
      aria-label="Inspector"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <div className="head">
        <h2>Inspector</h2>
        <label>
          <input
            type="checkbox"
            checked={onlyRefused}
            onChange={(event) => setOnlyRefused(event.target.checked)}
          />{' '}
          Refused only
        </label>
        <button type="button" className="button small" onClick={clear}>
          Clear
        </button>
        <button
          type="button"
          className="plain"
          aria-label="Close the Inspector"
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" aria-label="Requests, newest first" tabIndex={0}>
        {shown.length === 0 && <p className="muted aside">Nothing yet. Ask something.</p>}
        <ol className="exchanges">
          {shown.map((one) => (
            <li key={one.id}>
              <ExchangeEntry exchange={one} />
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
}

function ExchangeEntry({ exchange }: { readonly exchange: Exchange }) {
  const { to, what, status, refusal, tookMs } = exchange;
  const [isOpen, setOpen] = useState(false);
  const failed = refusal !== undefined || status === 0 || status >= 400;
  return (
    <details
      className={failed ? 'refused' : ''}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={`direction ${to}`}>{to === 'bot' ? '→ bot' : '← bot'}</span>
        <span className="what">{what}</span>
        <small>
          {refusal ? refusal.error : status === 0 ? 'no answer' : status} · {tookMs} ms
        </small>
      </summary>
      {refusal && (
        <ul className="reasons">
          {refusal.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          <h3>Request</h3>
          <Payload label={`Request of ${what}`} value={exchange.request} />
          <h3>Answer</h3>
          <Payload label={`Answer to ${what}`} value={exchange.answer} />
        </>
      )}
    </details>
  );
}

function Payload(props: { readonly label: string; readonly value: unknown }) {
  const { value } = props;
  const text = typeof value === 'string' ? value || '(empty)' : JSON.stringify(value, null, 2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="payload" tabIndex={0} aria-label={props.label}>
      <pre>{text}</pre>
    </section>
  );
}
