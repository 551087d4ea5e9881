// The open modal: title, blocks, buttons, errors at their fields.

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OpenModal, StateValues } from '../wire.js';
import { Blocks } from './blocks/blocks.js';
import { SurfaceProvider, withState } from './blocks/surface.js';
import { Icon } from './icons.js';
import { useWorkplace } from './workplace.js';

/** The topmost modal of this window; nothing where none is open. */
export function Modal() {
  const { modals } = useWorkplace();
  const top = modals.at(-1);
  return top ? <Frame key={top.rootId} modal={top} isStacked={modals.length > 1} /> : null;
}

function Frame(props: { readonly modal: OpenModal; readonly isStacked: boolean }) {
  const { modal, isStacked } = props;
  const workplace = useWorkplace();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const title = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, StateValues>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const { id, view, hash } = modal;
  const values = typed[id] ?? {};
  // A step that takes the place of another is a new page, and so is one with something told above it.
  const page = [id, view.title.text, view.callback_id, view.blocks[0]?.block_id].join('\n');

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed view is a new page to read
  useEffect(() => {
    setErrors({});
  }, [id, hash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further page begins at its top
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    const first = body.current?.querySelector<HTMLElement>(
      '[data-focus], input, textarea, select, [role=combobox]',
    );
    (first ?? dialog.current)?.focus();
  }, [page]);

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);

  const close = (all: boolean) => void workplace.act('close', { view: id, all });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const outcome = await workplace.act('submit', { view: id, values });
    setBusy(false);
    setErrors(outcome.errors ?? {});
  };
  const place = { on: 'modal' as const, view: id };
  const surface = {
    place,
    values,
    errors,
    setState: (block: string, action: string, state: StateValues[string][string]) =>
      setTyped((before) => ({
        ...before,
        [id]: withState(before[id] ?? {}, block, action, state),
      })),
    press: (block: string, action: Readonly<Record<string, unknown>>, now?: StateValues) =>
      workplace.act('press', { place, block, action, values: now ?? values }),
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <header>
          <h2 id={title}>{view.title.text}</h2>
          <button type="button" className="plain" aria-label="Close" onClick={() => close(true)}>
            <Icon name="close" />
          </button>
        </header>
        <div ref={body} className="modal-body">
          <SurfaceProvider value={surface}>
            <Blocks blocks={view.blocks} key={id} />
          </SurfaceProvider>
        </div>
        <footer>
          <button type="button" className="button" onClick={() => close(false)}>
            {view.close?.text ?? (isStacked ? 'Back' : view.submit ? 'Cancel' : 'Close')}
          </button>
          {view.submit && (
            <button type="submit" className="button primary" aria-busy={isBusy} disabled={isBusy}>
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
