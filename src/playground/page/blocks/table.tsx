// Tables, which slack-blocks-to-jsx draws in part only: no numbers, no data_table.

import type { DataTableBlock, RichTextBlock, TableBlock } from '@slack/types';
import { useState } from 'react';
import { Drawn } from './drawn.js';

type Cell = TableBlock['rows'][number][number] | DataTableBlock['rows'][number][number];

export function Table({ block }: { readonly block: TableBlock }) {
  const [head = [], ...rows] = block.rows;
  return (
    <Scrolling label="Table">
      <table>
        <thead>
          <Row cells={head} isHead />
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <Row key={at} cells={cells} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

export function DataTable({ block }: { readonly block: DataTableBlock }) {
  const [page, setPage] = useState(0);
  const [head = [], ...rows] = block.rows;
  const size = block.page_size ?? 5;
  const pages = Math.ceil(rows.length / size);
  return (
    <>
      <Scrolling label={block.caption}>
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <Row cells={head} isHead />
          </thead>
          <tbody>
            {rows.slice(page * size, (page + 1) * size).map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <Row key={at} cells={cells} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      {pages > 1 && (
        <p className="pager">
          <button
            type="button"
            className="button small"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            Previous
          </button>
          <span>
            {page + 1} of {pages}
          </span>
          <button
            type="button"
            className="button small"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            Next
          </button>
        </p>
      )}
    </>
  );
}

function Scrolling(props: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

function Row(props: { readonly cells: readonly Cell[]; readonly isHead?: boolean }) {
  return (
    <tr>
      {props.cells.map((cell, at) =>
        props.isHead ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <th key={at} scope="col">
            <CellContent cell={cell} />
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <td key={at} className={cell.type === 'raw_number' ? 'number' : ''}>
            <CellContent cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

function CellContent({ cell }: { readonly cell: Cell }) {
  if (cell.type === 'rich_text') {
    const block: RichTextBlock = cell;
    return <Drawn block={block} />;
  }
  if (cell.type === 'raw_number') return <>{cell.text || cell.value.toLocaleString('en-GB')}</>;
  return <>{cell.text}</>;
}
