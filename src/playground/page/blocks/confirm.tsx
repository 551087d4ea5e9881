// "Are you sure?", as a promise.

import type { ConfirmationDialog } from '@slack/types';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly deny: string;
  readonly danger: boolean;
}

type Ask = (question: Question) => Promise<boolean>;
const Context = createContext<Ask>(async () => false);

export function useConfirm(): Ask {
  return useContext(Context);
}

export function questionOf(dialog: ConfirmationDialog): Question {
  return {
    title: dialog.title?.text ?? 'Are you sure?',
    text: dialog.text.text,
    confirm: dialog.confirm?.text ?? 'Yes',
    deny: dialog.deny?.text ?? 'Cancel',
    danger: dialog.style === 'danger',
  };
}

export function ConfirmProvider(props: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<{ question: Question; answer: (yes: boolean) => void }>();
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        const answer = (yes: boolean) => {
          setOpen(undefined);
          resolve(yes);
        };
        setOpen({ question, answer });
      }),
    [],
  );
  return (
    <Context.Provider value={ask}>
      {props.children}
      {open && <Dialog question={open.question} onAnswer={open.answer} />}
    </Context.Provider>
  );
}

function Dialog(props: { readonly question: Question; readonly onAnswer: (yes: boolean) => void }) {
  const { question, onAnswer } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <header>
        <h2 id={`${id}-title`}>{question.title}</h2>
      </header>
      <p id={`${id}-text`} className="modal-body">
        {question.text}
      </p>
      <footer>
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {question.deny}
        </button>
        <button
          type="button"
          className={`button ${question.danger ? 'danger-filled' : 'primary'}`}
          onClick={() => onAnswer(true)}
        >
          {question.confirm}
        </button>
      </footer>
    </dialog>
  );
}
