import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { AddInFrame } from '../host/add-in-frame';
import type { ComposeWindow, OpenPane } from '../host/compose-window';
import type { Draft } from '../host/draft';
import { report } from './organisations';
import type { Theme } from './settings';

const useStyles = makeStyles({
  pane: {
    gridArea: 'pane',
    width: '320px',
    display: 'flex',
    flexDirection: 'column',
    margin: '8px 8px 8px 0',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 8px 8px 12px' },
  name: { flex: 1 },
  frame: { flex: 1, display: 'flex', '& iframe': { border: 'none', flex: 1 } },
});

interface Props {
  readonly outlook: ComposeWindow;
  readonly draft: Draft;
  readonly pane: OpenPane;
  readonly theme: Theme;
}

/** The add-in's pane beside the mail. */
export function TaskPane({ outlook, draft, pane, theme }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<AddInFrame>(null);
  const { manifest, displayLanguage } = outlook.get().addIn;
  const { displayName, icon } = manifest;

  useEffect(() => {
    const opened = new AddInFrame({
      url: pane.url,
      surface: 'pane',
      addInName: displayName,
      displayLanguage,
      user: outlook.account.user,
      context: outlook.callContext(draft, pane.contextData),
      report,
    });
    opened.element.title = displayName;
    frame.current = opened;
    place.current?.append(opened.element);
    return () => opened.dispose();
  }, [outlook, draft, pane, displayName, displayLanguage]);

  useEffect(() => {
    // Chromium and Firefox take the scheme of the iframe for `prefers-color-scheme` inside it.
    if (frame.current) frame.current.element.style.colorScheme = theme;
  }, [theme, pane, displayLanguage]);

  return (
    <aside className={styles.pane} aria-label="Task pane">
      <div className={styles.title}>
        <img src={icon} alt="" width={20} height={20} />
        <Text weight="semibold" className={styles.name}>
          {displayName}
        </Text>
        <Button
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label="Close pane"
          onClick={() => outlook.closePane()}
        />
      </div>
      <div ref={place} className={styles.frame} />
    </aside>
  );
}
