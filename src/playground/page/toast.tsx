// What went wrong, in a strip that stays until it is read.

import { useEffect } from 'react';

const STAYS_MS = 12_000;

export function Toast(props: { readonly text: string; readonly onClose: () => void }) {
  const { text, onClose } = props;
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text, onClose]);
  return (
    <div className="toasts" role="alert">
      {text && (
        <div className="toast">
          <span>{text}</span>
          <button type="button" className="plain" onClick={onClose} aria-label="Dismiss the notice">
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
