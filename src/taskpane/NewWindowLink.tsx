import { Link, makeStyles } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  link: { overflowWrap: 'anywhere' },
  // The icon never stands alone on a line of its own.
  end: { whiteSpace: 'nowrap' },
  icon: { marginLeft: '4px', verticalAlign: 'text-bottom' },
});

interface NewWindowLinkProps {
  readonly href: string;
  /** Said of the icon: that the link opens a new window. */
  readonly note: string;
  readonly label: (host: string) => string;
}

/** A link out of the pane; it tells the page it opens nothing of where it came from. */
export function NewWindowLink({ href, label, note }: NewWindowLinkProps) {
  const styles = useStyles();
  const text = label(hostOf(href));
  const last = text.lastIndexOf(' ') + 1;
  return (
    <Link className={styles.link} href={href} target="_blank" rel="noopener noreferrer" inline>
      {text.slice(0, last)}
      <span className={styles.end}>
        {text.slice(last)}
        <Open16Regular className={styles.icon} aria-label={note} />
      </span>
    </Link>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
