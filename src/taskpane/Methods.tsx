import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ExplainedMethod } from '../rules/types';
import { NewWindowLink } from './NewWindowLink';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  method: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  steps: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface MethodsProps {
  readonly texts: PaneTexts;
  /** '' where none is needed. */
  readonly title: string;
  readonly methods: readonly ExplainedMethod[];
}

/** Ways of sending securely in the organisation's words, each with what to do, and where to read more. */
export function Methods({ texts, title, methods }: MethodsProps) {
  const styles = useStyles();
  const id = useId();
  const onePage = pageOfAll(methods);
  if (methods.length === 0) return null;
  return (
    <div className={styles.root}>
      {title && (
        <p id={id} className={styles.title}>
          {title}
        </p>
      )}
      {/* The role is said again because Safari drops it from a list without bullets. */}
      <ul role="list" aria-labelledby={title ? id : undefined} className={styles.list}>
        {methods.map(({ link, ...method }, at) => (
          <li key={at} className={styles.method}>
            <Method texts={texts} method={onePage === undefined && link !== undefined ? { ...method, link } : method} />
          </li>
        ))}
      </ul>
      {onePage && (
        <span className={styles.method}>
          <NewWindowLink href={onePage} label={texts.readMore} note={texts.newWindow} />
        </span>
      )}
    </div>
  );
}

/** Where all are on one page, it is named once below them. */
function pageOfAll(methods: readonly ExplainedMethod[]): string | undefined {
  const page = methods[0]?.link;
  return methods.length > 1 && methods.every(({ link }) => link === page) ? page : undefined;
}

function Method({ texts, method }: { readonly texts: PaneTexts; readonly method: ExplainedMethod }) {
  const styles = useStyles();
  const link = method.link && <NewWindowLink href={method.link} label={texts.readMore} note={texts.newWindow} />;
  if (method.steps.length === 0) {
    return (
      <>
        {method.text} {link}
      </>
    );
  }
  return (
    <>
      {method.text}
      <ol className={styles.steps}>
        {method.steps.map((step, at) => (
          <li key={at}>{step}</li>
        ))}
      </ol>
      {link}
    </>
  );
}
