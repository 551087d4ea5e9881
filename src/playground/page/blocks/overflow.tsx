import type { Overflow } from '@slack/types';
import { Icon } from '../icons.js';
import { Menu } from '../menu.js';
import { questionOf, useConfirm } from './confirm.js';
import { useSurface } from './surface.js';

export function OverflowElement(props: { readonly blockId: string; readonly element: Overflow }) {
  const { blockId, element } = props;
  const surface = useSurface();
  const confirm = useConfirm();
  const choose = async (option: Overflow['options'][number]) => {
    if (element.confirm && !(await confirm(questionOf(element.confirm)))) return;
    if (option.url) open(option.url, '_blank', 'noopener,noreferrer');
    const { type, action_id } = element;
    await surface.press(blockId, { type, action_id, selected_option: option });
  };
  return (
    <Menu
      label="More options"
      className="button overflow"
      width={220}
      items={element.options.map((option) => ({
        label: option.text.text,
        onChoose: () => void choose(option),
      }))}
    >
      <Icon name="more" />
    </Menu>
  );
}
