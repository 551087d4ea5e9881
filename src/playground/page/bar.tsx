// The bar on top: the workspace, who one acts as, shortcuts, theme, Inspector.

import { Avatar } from './avatar.js';
import type { Theme } from './choices.js';
import { Icon } from './icons.js';
import { Menu } from './menu.js';
import { personNamed, useWorkplace } from './workplace.js';

export function Bar(props: {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onPerson: (id: string) => void;
  readonly onMenu: () => void;
  readonly isMenuOpen: boolean;
  readonly onInspect: () => void;
  readonly isInspecting: boolean;
  readonly connected: boolean;
}) {
  const workplace = useWorkplace();
  const me = personNamed(workplace, workplace.me);
  const actors = workplace.people.filter((one) => one.part !== 'bot');
  const shortcuts = workplace.shortcuts.filter((one) => one.type === 'global');
  const other = props.theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="bar">
      <button
        type="button"
        className="plain only-narrow"
        aria-label="Channels"
        aria-expanded={props.isMenuOpen}
        onClick={props.onMenu}
      >
        <Icon name="menu" />
      </button>
      <strong className="team">
        {workplace.team.name}
        <small>playground</small>
      </strong>
      {!props.connected && <span className="offline">Reconnecting…</span>}
      <span className="spacer" />
      {shortcuts.length > 0 && (
        <Menu
          label="Shortcuts"
          items={shortcuts.map((one) => ({
            label: one.name,
            note: one.description,
            onChoose: () => void workplace.act('shortcut', { callback: one.callbackId }),
          }))}
        >
          <Icon name="bolt" />
        </Menu>
      )}
      <button
        type="button"
        className="plain"
        aria-label="Inspector"
        aria-pressed={props.isInspecting}
        title="Inspector: what Slack and the bot say to each other"
        onClick={props.onInspect}
      >
        <Icon name="inspect" />
      </button>
      <button
        type="button"
        className="plain"
        aria-label={`Switch to the ${other} theme`}
        onClick={() => props.onTheme(other)}
      >
        <Icon name={props.theme === 'dark' ? 'sun' : 'moon'} />
      </button>
      <Menu
        label="Act as"
        isNamed
        className="actor"
        items={actors.map((one) => ({
          label: one.name,
          note: one.about,
          checked: one.id === me.id,
          onChoose: () => props.onPerson(one.id),
        }))}
      >
        <Avatar person={me} small />
        <span className="actor-name">
          <span className="unseen">Acting as </span>
          {me.name} <small>{me.part}</small>
        </span>
      </Menu>
    </header>
  );
}
