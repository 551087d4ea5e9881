// An input with its label, hint and error.

import type { InputBlock } from '@slack/types';
import { useId } from 'react';
import { Element } from './element.js';
import { useSurface } from './surface.js';

export function LabelledInput({ block }: { readonly block: InputBlock }) {
  const surface = useSurface();
  const id = useId();
  const blockId = block.block_id ?? '';
  const error = surface.errors[blockId];
  const isGroup = block.element.type === 'checkboxes' || block.element.type === 'radio_buttons';
  const described = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(' ');
  const label = (
    <>
      {block.label.text}
      {block.optional && <small> (optional)</small>}
    </>
  );
  return (
    <div className={`field ${error ? 'wrong' : ''}`}>
      {isGroup ? (
        <span id={`${id}-label`} className="label">
          {label}
        </span>
      ) : (
        <label id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
      )}
      <Element
        blockId={blockId}
        element={block.element}
        dispatches={block.dispatch_action ?? false}
        naming={{
          id,
          labelledBy: `${id}-label`,
          invalid: error !== undefined,
          ...(described ? { describedBy: described } : {}),
        }}
      />
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
      {block.hint && (
        <p id={`${id}-hint`} className="hint">
          {block.hint.text}
        </p>
      )}
    </div>
  );
}
