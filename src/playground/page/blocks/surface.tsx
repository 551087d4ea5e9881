// What the elements of a message, a modal or the Home share: where they stand, and what stands in them.

import { createContext, type ReactNode, useContext } from 'react';
import type { Fields, InputState, Outcome, Place, StateValues } from '../../wire.js';

export interface Surface {
  readonly place: Place;
  /** What the person has put in; what is untouched is not here. */
  readonly values: StateValues;
  /** By block. */
  readonly errors: Readonly<Record<string, string>>;
  setState(block: string, action: string, state: InputState): void;
  /** Tells the bot; `now` are the values where they have just changed. */
  press(block: string, action: Fields, now?: StateValues): Promise<Outcome>;
}

const Context = createContext<Surface | null>(null);

export function SurfaceProvider(props: { readonly value: Surface; children: ReactNode }) {
  return <Context.Provider value={props.value}>{props.children}</Context.Provider>;
}

export function useSurface(): Surface {
  const surface = useContext(Context);
  if (!surface) throw new Error('outside a surface');
  return surface;
}

export function withState(
  values: StateValues,
  block: string,
  action: string,
  state: InputState,
): StateValues {
  return { ...values, [block]: { ...values[block], [action]: state } };
}
