import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isValidElement, type ReactNode } from 'react';
import { Fold } from './Fold';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  rest: { ...typographyStyles.body1, marginTop: tokens.spacingVerticalS },
});

interface FoldedListProps {
  readonly texts: PaneTexts;
  /** One with a key of its own keeps what is written in it, and the focus, when others come before it. */
  readonly items: readonly ReactNode[];
  /** How many are shown before the fold. */
  readonly shown: number;
}

/** A list of which a long tail is folded away. One item is not worth a fold. */
export function FoldedList({ texts, items, shown }: FoldedListProps) {
  const styles = useStyles();
  const head = items.length <= shown + 1 ? items : items.slice(0, shown);
  const rest = items.slice(head.length);
  return (
    <div>
      <List items={head} />
      {rest.length > 0 && (
        <Fold summary={texts.showRest(rest.length)} whenOpen={texts.showLess}>
          <div className={styles.rest}>
            <List items={rest} />
          </div>
        </Fold>
      )}
    </div>
  );
}

function List({ items }: { readonly items: readonly ReactNode[] }) {
  const styles = useStyles();
  return (
    // The role is said again because Safari drops it from a list without bullets.
    <ul role="list" className={styles.list}>
      {keyed(items).map(([key, item]) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}

/** The same word may stand in two sentences, and then two items have one key. */
function keyed(items: readonly ReactNode[]): (readonly [string, ReactNode])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const own = (isValidElement(item) && item.key) || '';
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    return [`${own} ${before}`, item];
  });
}
