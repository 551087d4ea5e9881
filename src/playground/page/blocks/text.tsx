// Text objects. slack-blocks-to-jsx reads mrkdwn as Markdown ("# x" vanishes, "10:30:45" loses its
// colons) and plain_text as mrkdwn, so text is ours to draw.

import type { TextObject } from '@slack/types';
import { memo, useMemo } from 'react';
import { type Paragraph, parseMrkdwn, parsePlain, type Span } from '../mrkdwn.js';
import { slackDate } from '../slack-date.js';
import { personNamed, useWorkplace } from '../workplace.js';

export const Text = memo(function Text({ text }: { readonly text: TextObject }) {
  const paragraphs = useMemo(
    (): Paragraph[] =>
      text.type === 'mrkdwn'
        ? parseMrkdwn(text.text)
        : [{ kind: 'lines', spans: parsePlain(text.text, text.emoji !== false) }],
    [text],
  );
  return paragraphs.map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never change places
    <OneParagraph key={at} paragraph={paragraph} />
  ));
});

function OneParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  if (paragraph.kind === 'preformatted') return <pre>{paragraph.text}</pre>;
  const spans = <Spans spans={paragraph.spans} />;
  return paragraph.kind === 'quote' ? <blockquote>{spans}</blockquote> : <p>{spans}</p>;
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: spans of one text never change places
  return spans.map((span, at) => <OneSpan key={at} span={span} />);
}

function OneSpan({ span }: { readonly span: Span }) {
  const workplace = useWorkplace();
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'code':
      return <code>{span.text}</code>;
    case 'bold':
      return (
        <strong>
          <Spans spans={span.spans} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Spans spans={span.spans} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Spans spans={span.spans} />
        </s>
      );
    case 'link':
      return <Link url={span.url} label={span.label} />;
    case 'user':
      return <span className="mention">@{personNamed(workplace, span.id).name}</span>;
    case 'channel': {
      const channel = workplace.channels.find((one) => one.id === span.id);
      return <span className="mention">#{channel?.name ?? (span.label || span.id)}</span>;
    }
    case 'broadcast':
      return <span className="mention">{span.text}</span>;
    case 'date': {
      const shown = slackDate(span.seconds, span.format, span.fallback);
      return span.url ? <Link url={span.url} label={shown} /> : shown;
    }
  }
}

/** Opens beside the playground, and tells the other side nothing of it. */
export function Link(props: { readonly url: string; readonly label: string }) {
  if (!/^(https?|mailto):/i.test(props.url)) return props.label;
  return (
    <a href={props.url} target="_blank" rel="noopener noreferrer">
      {props.label}
    </a>
  );
}
