// The beginning of a channel; on the first visit with three prompts to click.

import type { Channel } from '../wire.js';
import { personNamed, useWorkplace } from './workplace.js';

interface Prompt {
  readonly text: string;
  readonly what: string;
}

const IN_CHANNELS: readonly Prompt[] = [
  { text: '/summit last us-china', what: 'Ask: the answer is for you alone, with Share' },
  {
    text: '@Summit how many times have Trump and Xi spoken since January 2025?',
    what: 'Mention it: it answers in the thread',
  },
];
const TALK: Prompt = {
  text: 'Trump just got off the phone with Xi',
  what: 'Talk about a call, as reporters do',
};
const COMPARE: Prompt = {
  text: '/summit compare the accounts of the Busan meeting',
  what: 'Compare: what each side says, point by point',
};
const IN_DIRECT: readonly Prompt[] = [
  { text: 'when did Trump and Xi last meet in person?', what: 'Ask in plain words' },
  { text: 'compare the accounts of the Busan meeting', what: 'Both sides, point by point' },
  { text: 'help', what: 'What it can do' },
];

export function Welcome(props: { readonly channel: Channel; readonly isEmpty: boolean }) {
  const { channel, isEmpty } = props;
  const workplace = useWorkplace();
  const isDirect = channel.kind === 'im';
  const prompts = isDirect ? IN_DIRECT : [...IN_CHANNELS, workplace.listens ? TALK : COMPARE];
  const me = personNamed(workplace, workplace.me);
  const editor = workplace.people.find((one) => one.part === 'editor');
  const hasBot = channel.members.includes(workplace.bot);
  return (
    <div className="welcome">
      <h2>{isDirect ? 'Summit' : `#${channel.name}`}</h2>
      <p>
        {isDirect
          ? 'Ask in your own words. Only you and Summit read this.'
          : `This is the very beginning of #${channel.name}.`}{' '}
        {!hasBot && 'Summit is not in this channel yet: type /invite @Summit.'}
        {channel.external && 'People of another organisation read along here.'}
      </p>
      {isEmpty && hasBot && (
        <div className="prompts">
          <p>Try one of these:</p>
          <ul>
            {prompts.map((one) => (
              <li key={one.text}>
                <button
                  type="button"
                  onClick={() => void workplace.act('say', { channel: channel.id, text: one.text })}
                >
                  <strong>{one.text}</strong>
                  <small>{one.what}</small>
                </button>
              </li>
            ))}
          </ul>
          {me.part === 'reporter' && editor && (
            <p className="muted">
              You are {me.name}, a reporter. To log and correct contacts, act as {editor.name}: the
              menu is at the top right.
            </p>
          )}
        </div>
      )}
    </div>
  );
}
