// What can be done with a message: reply, the bot's shortcuts, edit and delete one's own.

import { useState } from 'react';
import type { Posted } from '../wire.js';
import { useConfirm } from './blocks/confirm.js';
import { Icon } from './icons.js';
import { Menu, type MenuItem } from './menu.js';
import { useWorkplace } from './workplace.js';

export function MessageActions(props: {
  readonly message: Posted;
  readonly place: 'channel' | 'thread';
  readonly onEdit: () => void;
}) {
  const { message, place, onEdit } = props;
  const workplace = useWorkplace();
  const confirm = useConfirm();
  const [isOpen, setOpen] = useState(false);
  const { channel, ts } = message;
  const shortcuts = workplace.shortcuts
    .filter((one) => one.type === 'message')
    .map((one) => ({
      label: one.name,
      note: 'Summit',
      onChoose: () =>
        void workplace.act('shortcut', { callback: one.callbackId, message: { channel, ts } }),
    }));
  const remove = async () => {
    const sure = await confirm({
      title: 'Delete message',
      text: 'Are you sure you want to delete this message? This cannot be undone.',
      confirm: 'Delete',
      deny: 'Cancel',
      danger: true,
    });
    if (sure) await workplace.act('remove', { channel, ts });
  };
  const own: MenuItem[] =
    message.user === workplace.me
      ? [
          { label: 'Edit message', onChoose: onEdit },
          { label: 'Delete message', danger: true, onChoose: () => void remove() },
        ]
      : [];
  const items = [...shortcuts, ...own];
  return (
    <div className={`message-actions ${isOpen ? 'open' : ''}`}>
      {place === 'channel' && (
        <button
          type="button"
          className="plain"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => workplace.openThread(channel, message.thread_ts ?? ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      {items.length > 0 && (
        <Menu label="More actions" items={items} onToggle={setOpen} width={240}>
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
