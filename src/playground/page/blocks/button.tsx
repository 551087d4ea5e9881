import type { Button } from '@slack/types';
import { useState } from 'react';
import { questionOf, useConfirm } from './confirm.js';
import { useSurface } from './surface.js';

export function ButtonElement(props: { readonly blockId: string; readonly element: Button }) {
  const { blockId, element } = props;
  const surface = useSurface();
  const confirm = useConfirm();
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    if (isBusy) return;
    if (element.confirm && !(await confirm(questionOf(element.confirm)))) return;
    if (element.url) open(element.url, '_blank', 'noopener,noreferrer');
    setBusy(true);
    const { type, action_id, text, value, style } = element;
    const optional = { ...(value ? { value } : {}), ...(style ? { style } : {}) };
    await surface.press(blockId, { type, action_id, text, ...optional });
    setBusy(false);
  };
  return (
    <button
      type="button"
      className={`button ${element.style ?? ''}`}
      aria-label={element.accessibility_label}
      aria-busy={isBusy}
      onClick={() => void press()}
    >
      {element.text.text}
    </button>
  );
}
