// The page as a whole: bar, sidebar, conversation, panes, modals.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Deeds, Snapshot } from '../wire.js';
import { Announcer } from './announcer.js';
import { Bar } from './bar.js';
import { ConfirmProvider } from './blocks/confirm.js';
import { useChoice, useTheme } from './choices.js';
import { Conversation } from './conversation.js';
import { Inspector } from './inspector.js';
import { type Desk, useDesk } from './live.js';
import { Modal } from './modal.js';
import { Sidebar } from './sidebar.js';
import { Thread } from './thread.js';
import { Toast } from './toast.js';
import { perform, type Workplace, WorkplaceProvider } from './workplace.js';

const WINDOW = crypto.randomUUID();
const FIRST_PERSON = 'U0ROSA0000';

type Side = { readonly kind: 'thread'; channel: string; ts: string } | { kind: 'inspector' } | null;

export function App() {
  const [person, setPerson] = useChoice('as', FIRST_PERSON);
  const desk = useDesk(person, WINDOW);
  if (!desk.snapshot || desk.snapshot.me !== person) {
    return <p className="waiting">Opening the workspace…</p>;
  }
  return <Desktop key={person} desk={desk} snapshot={desk.snapshot} onPerson={setPerson} />;
}

function Desktop(props: {
  readonly desk: Desk;
  readonly snapshot: Snapshot;
  readonly onPerson: (id: string) => void;
}) {
  const { desk, snapshot, onPerson } = props;
  const [theme, setTheme] = useTheme();
  const [wanted, setWanted] = useChoice(`channel-${snapshot.me}`, '');
  const [side, setSide] = useState<Side>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [trouble, setTrouble] = useState('');
  const channel = snapshot.channels.find((one) => one.id === wanted) ?? snapshot.channels[0];
  const closeSide = useCallback(() => setSide(null), []);
  const closeMenu = useCallback(() => setMenuOpen(false), []);

  const workplace = useMemo(
    (): Workplace => ({
      ...snapshot,
      messages: desk.messages,
      theme,
      async act<Kind extends keyof Deeds>(kind: Kind, deed: Deeds[Kind]) {
        const outcome = await perform({ person: snapshot.me, window: WINDOW }, kind, deed);
        if (outcome.trouble) setTrouble(outcome.trouble);
        return outcome;
      },
      tell: setTrouble,
      openThread: (id, ts) => setSide({ kind: 'thread', channel: id, ts }),
    }),
    [snapshot, desk.messages, theme],
  );

  useEffect(() => {
    const refusal = snapshot.exchanges.at(-1)?.refusal;
    if (refusal)
      setTrouble(['Slack would refuse this', refusal.error, ...refusal.reasons].join(': '));
  }, [snapshot.exchanges]);

  if (!channel) return <p className="waiting">There is no channel for this person.</p>;
  const choose = (id: string) => {
    setWanted(id);
    setMenuOpen(false);
    if (side?.kind === 'thread') setSide(null);
  };
  return (
    <WorkplaceProvider value={workplace}>
      <ConfirmProvider>
        <div className={`desk ${side ? 'with-side' : ''} ${isMenuOpen ? 'with-menu' : ''}`}>
          <a className="skip" href="#composer">
            Skip to the message box
          </a>
          <Bar
            theme={theme}
            onTheme={setTheme}
            onPerson={onPerson}
            onMenu={() => setMenuOpen(!isMenuOpen)}
            isMenuOpen={isMenuOpen}
            isInspecting={side?.kind === 'inspector'}
            onInspect={() => setSide(side?.kind === 'inspector' ? null : { kind: 'inspector' })}
            connected={desk.connected}
          />
          <Sidebar current={channel.id} onChoose={choose} />
          {isMenuOpen && <div className="scrim" onClick={closeMenu} aria-hidden="true" />}
          <Conversation key={channel.id} channel={channel} />
          {side?.kind === 'thread' && (
            <Thread key={side.ts} channel={side.channel} ts={side.ts} onClose={closeSide} />
          )}
          {side?.kind === 'inspector' && <Inspector onClose={closeSide} />}
        </div>
        <Modal />
        <Toast text={trouble} onClose={() => setTrouble('')} />
        <Announcer channel={channel.id} thread={side?.kind === 'thread' ? side.ts : undefined} />
      </ConfirmProvider>
    </WorkplaceProvider>
  );
}
