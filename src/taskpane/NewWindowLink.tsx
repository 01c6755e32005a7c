import { Link, makeStyles } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  link: { overflowWrap: 'anywhere' },
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
  return (
    <Link className={styles.link} href={href} target="_blank" rel="noopener noreferrer" inline>
      {label(hostOf(href))}
      <Open16Regular className={styles.icon} aria-label={note} />
    </Link>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
