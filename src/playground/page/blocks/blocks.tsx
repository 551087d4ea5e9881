// Blocks as Slack draws them: text and controls by us, the rest by slack-blocks-to-jsx.

import type {
  ActionsBlock,
  ContextBlock,
  ImageElement,
  KnownBlock,
  SectionBlock,
} from '@slack/types';
import { Drawn } from './drawn.js';
import { Element } from './element.js';
import { LabelledInput } from './input-block.js';
import { isKnownBlock } from './known.js';
import { DataTable, Table } from './table.js';
import { Text } from './text.js';

export function Blocks(props: { readonly blocks: readonly { readonly type?: string }[] }) {
  return (
    <div className="blocks">
      {props.blocks.filter(isKnownBlock).map((block, at) => (
        <div
          key={block.block_id ?? at}
          data-block-id={block.block_id}
          className={`b-${block.type}`}
        >
          <OneBlock block={block} />
        </div>
      ))}
    </div>
  );
}

function OneBlock({ block }: { readonly block: KnownBlock }) {
  switch (block.type) {
    case 'section':
      return <Section block={block} />;
    case 'header':
      return (
        <h3>
          <Text text={block.text} />
        </h3>
      );
    case 'context':
      return <Context block={block} />;
    case 'alert':
      return (
        <div className={`alert ${block.level ?? 'default'}`} role="note">
          <Text text={block.text} />
        </div>
      );
    case 'actions':
      return <Actions block={block} />;
    case 'input':
      return <LabelledInput block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'divider':
      return <hr />;
    default:
      return <Drawn block={block} />;
  }
}

function Section({ block }: { readonly block: SectionBlock }) {
  const { text, fields, accessory } = block;
  return (
    <div className="section">
      <div>
        {text && <Text text={text} />}
        {fields && (
          <div className="section-fields">
            {fields.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields have no other name
              <div key={at}>
                <Text text={one} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className="accessory">
          {accessory.type === 'image' ? (
            <Picture image={accessory} />
          ) : (
            <Element blockId={block.block_id ?? ''} element={accessory} tells />
          )}
        </div>
      )}
    </div>
  );
}

function Context({ block }: { readonly block: ContextBlock }) {
  return (
    <div className="context">
      {block.elements.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these have no other name
        <div key={at}>{one.type === 'image' ? <Picture image={one} /> : <Text text={one} />}</div>
      ))}
    </div>
  );
}

/** Pictures from elsewhere are not fetched: the page asks nobody but this machine. */
function Picture({ image }: { readonly image: ImageElement }) {
  return <span className="picture">{image.alt_text}</span>;
}

function Actions({ block }: { readonly block: ActionsBlock }) {
  return (
    <div className="actions">
      {block.elements.map((element, at) => (
        <Element
          key={element.action_id ?? at}
          blockId={block.block_id ?? ''}
          element={element}
          tells
        />
      ))}
    </div>
  );
}
