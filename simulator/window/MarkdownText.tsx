import { Link } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { parseMarkdown, type Inline } from '../host/markdown';

/** A message in the Markdown that Outlook knows. */
export function MarkdownText({ source }: { readonly source: string }) {
  return parseMarkdown(source).map((block, index) => {
    if (block.kind === 'paragraph') return <p key={index}>{inline(block.text)}</p>;
    const items = block.items.map((item, at) => <li key={at}>{inline(item)}</li>);
    return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
  });
}

function inline(text: readonly Inline[]): ReactNode {
  return text.map((one, index) => {
    switch (one.kind) {
      case 'bold':
        return <strong key={index}>{inline(one.text)}</strong>;
      case 'italic':
        return <em key={index}>{inline(one.text)}</em>;
      case 'link':
        return (
          <Link key={index} href={one.url} target="_blank" rel="noreferrer">
            {one.text}
          </Link>
        );
      case 'text':
        return <Fragment key={index}>{one.text}</Fragment>;
    }
  });
}
