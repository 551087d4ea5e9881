// Summit's Home tab.

import { useEffect, useState } from 'react';
import type { StateValues } from '../wire.js';
import { Blocks } from './blocks/blocks.js';
import { SurfaceProvider, withState } from './blocks/surface.js';
import { useWorkplace } from './workplace.js';

const PLACE = { on: 'home' as const };

export function Home() {
  const workplace = useWorkplace();
  const [values, setValues] = useState<StateValues>({});
  useEffect(() => setValues({}), []);
  const { home } = workplace;
  if (!home) return <p className="waiting">Summit has not shown its Home yet…</p>;
  const surface = {
    place: PLACE,
    values,
    errors: {},
    setState: (block: string, action: string, state: StateValues[string][string]) =>
      setValues((before) => withState(before, block, action, state)),
    press: (block: string, action: Readonly<Record<string, unknown>>, now?: StateValues) =>
      workplace.act('press', { place: PLACE, block, action, values: now ?? values }),
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll home" aria-label="Home" tabIndex={0}>
      <SurfaceProvider value={surface}>
        <Blocks blocks={home.blocks} />
      </SurfaceProvider>
    </section>
  );
}
