// One's own message, being edited.

import { type KeyboardEvent, useState } from 'react';
import type { Posted } from '../wire.js';
import { useWorkplace } from './workplace.js';

export function EditBox(props: { readonly message: Posted; readonly onDone: () => void }) {
  const { message, onDone } = props;
  const workplace = useWorkplace();
  const [text, setText] = useState(() =>
    asTyped(message.text, new Map(workplace.people.map((one) => [one.id, one.name]))),
  );
  const save = async () => {
    await workplace.act('edit', { channel: message.channel, ts: message.ts, text });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div className="edit-box">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit
        autoFocus
        rows={2}
        aria-label="Edit message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button small" onClick={onDone}>
        Cancel
      </button>
      <button type="button" className="button small primary" onClick={() => void save()}>
        Save
      </button>
    </div>
  );
}

/** The message as it was typed: entities back into names and addresses. */
export function asTyped(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/<@([A-Z0-9]+)>/g, (_whole, id: string) => `@${names.get(id) ?? id}`)
    .replaceAll(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replaceAll(/<!(channel|here|everyone)>/g, '@$1')
    .replaceAll(/<(https?:[^>|]*)(\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
