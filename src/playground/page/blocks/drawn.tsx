// Blocks that are only read, drawn by slack-blocks-to-jsx.

import type { KnownBlock } from '@slack/types';
import { type ComponentProps, memo, type ReactNode, useMemo } from 'react';
import { Message } from 'slack-blocks-to-jsx';
import { personNamed, useWorkplace, type Workplace } from '../workplace.js';

type Drawing = ComponentProps<typeof Message>;

export function Drawn({ block }: { readonly block: KnownBlock }) {
  const workplace = useWorkplace();
  return (
    <Sketch json={JSON.stringify(withoutId(block))} theme={workplace.theme} people={workplace} />
  );
}

/** Drawn again only when its JSON changes: a repainted channel costs nothing. */
const Sketch = memo(
  function Sketch(props: {
    readonly json: string;
    readonly theme: 'light' | 'dark';
    readonly people: Workplace;
  }) {
    const { json, theme, people } = props;
    const blocks = useMemo((): Drawing['blocks'] => [JSON.parse(json)], [json]);
    return (
      <Message
        blocks={blocks}
        logo=""
        name=""
        theme={theme}
        withoutWrapper
        hooks={{
          user: ({ id }) => <span className="mention">@{personNamed(people, id).name}</span>,
          channel: ({ id, name }) => (
            <span className="mention">#{channelName(people, id) ?? name}</span>
          ),
          link: (link) => linkOf(link),
        }}
      />
    );
  },
  (before, after) => before.json === after.json && before.theme === after.theme,
);

type LinkHook = NonNullable<NonNullable<Drawing['hooks']>['link']>;

/** A source opens beside the playground, and learns nothing of it. */
function linkOf(link: Parameters<LinkHook>[0]): ReactNode {
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {link.children}
    </a>
  );
}

/** The library makes DOM ids of block ids; the same card may stand in a channel twice. */
function withoutId(block: KnownBlock): object {
  const { block_id: _id, ...rest } = block;
  return rest;
}

function channelName(workplace: Workplace, id: string): string | undefined {
  return workplace.channels.find((one) => one.id === id)?.name;
}
