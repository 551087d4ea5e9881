// What every part of the page needs: who I am, what there is, and how to do something.

import { createContext, type ReactNode, useContext } from 'react';
import type { Deeds, Outcome, Person, Posted, Snapshot } from '../wire.js';

export interface Workplace extends Omit<Snapshot, 'messages'> {
  readonly messages: ReadonlyMap<string, Posted>;
  readonly theme: 'light' | 'dark';
  /** Does it on the server; trouble is told in the page, whoever asked. */
  act<Kind extends keyof Deeds>(kind: Kind, deed: Deeds[Kind]): Promise<Outcome>;
  tell(trouble: string): void;
  openThread(channel: string, ts: string): void;
}

const Context = createContext<Workplace | null>(null);

export function WorkplaceProvider(props: { readonly value: Workplace; children: ReactNode }) {
  return <Context.Provider value={props.value}>{props.children}</Context.Provider>;
}

export function useWorkplace(): Workplace {
  const workplace = useContext(Context);
  if (!workplace) throw new Error('outside the workplace');
  return workplace;
}

export function personNamed(workplace: Workplace, id: string): Person {
  const unknown = { id, name: id, about: '', teamId: '', colour: '#777777' };
  return workplace.people.find((one) => one.id === id) ?? { ...unknown, part: 'reporter' };
}

/** Sends a deed to the server. */
export async function perform<Kind extends keyof Deeds>(
  doer: { person: string; window: string },
  kind: Kind,
  deed: Deeds[Kind],
): Promise<Outcome> {
  try {
    const response = await fetch(`/page/${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ doer, deed }),
    });
    const outcome: Outcome = await response.json();
    return response.ok ? outcome : { trouble: `The playground answered ${response.status}.` };
  } catch {
    return { trouble: 'The playground does not answer. Is npm start still running?' };
  }
}
