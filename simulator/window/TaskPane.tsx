import { Button, makeStyles, Text, tokens, useFocusFinders } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AddInFrame } from '../host/add-in-frame';
import type { Exit } from '../host/conversation';
import type { ComposeWindow } from '../host/compose-window';
import { Draft } from '../host/draft';
import type { OpenPane } from '../host/view';
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
    outline: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 8px 8px 12px' },
  name: { flex: 1 },
  frame: { flex: 1, display: 'flex', '& iframe': { border: 'none', flex: 1 } },
});

interface Props {
  readonly outlook: ComposeWindow;
  /** None where a mail is being read. */
  readonly draft: Draft | null;
  readonly pane: OpenPane;
  readonly theme: Theme;
  /** The focus goes back to the mail. */
  readonly onLeave: () => void;
}

/**
 * The add-in's pane beside the mail. Nobody but office.js and this window moves the focus in it: office.js takes the Tab
 * key from the page and goes through what it holds to be focusable. Two stops around the frame let it in, from either side.
 */
export function TaskPane({ outlook, draft, pane, theme, onLeave }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<AddInFrame>(null);
  const self = useRef<HTMLElement>(null);
  const [closeButton, setCloseButton] = useState<HTMLButtonElement | null>(null);
  const [awake, setAwake] = useState(false);
  const { findFirstFocusable } = useFocusFinders();
  const { manifest, displayLanguage } = outlook.get().addIn;
  const { displayName, icon } = manifest;

  const exit = useEffectEvent((way: Exit) => {
    if (way === 'escape') onLeave();
    else if (way === 'backward') closeButton?.focus();
    // Nothing stands after the pane: the round begins again.
    else findFirstFocusable(document.body)?.focus();
  });

  useEffect(() => {
    const opened = new AddInFrame({
      url: pane.url,
      surface: 'pane',
      addInName: displayName,
      displayLanguage,
      user: outlook.account.user,
      context: outlook.callContext(draft ?? new Draft(outlook.account.user), pane.contextData),
      report,
      onExit: exit,
    });
    opened.element.title = displayName;
    // Else the browser would go past the stops, and into the page without office.js.
    opened.element.tabIndex = -1;
    void opened.ready.then(() => setAwake(true));
    frame.current = opened;
    place.current?.append(opened.element);
    return () => opened.dispose();
  }, [outlook, draft, pane, displayName, displayLanguage]);

  // The pane itself, and no button in it: a held Enter key would press that.
  useEffect(() => self.current?.focus(), []);

  useEffect(() => {
    // Chromium and Firefox take the scheme of the iframe for `prefers-color-scheme` inside it.
    if (frame.current) frame.current.element.style.colorScheme = theme;
  }, [theme, pane, displayLanguage]);

  return (
    <aside ref={self} className={styles.pane} aria-label="Task pane" tabIndex={-1}>
      <div className={styles.title}>
        <img src={icon} alt="" width={20} height={20} />
        <Text weight="semibold" className={styles.name}>
          {displayName}
        </Text>
        <Button
          ref={setCloseButton}
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label="Close pane"
          onClick={() => {
            outlook.closePane();
            onLeave();
          }}
        />
      </div>
      {awake && <span tabIndex={0} onFocus={() => frame.current?.tabIn('forward')} />}
      <div ref={place} className={styles.frame} />
      {awake && <span tabIndex={0} onFocus={() => frame.current?.tabIn('backward')} />}
    </aside>
  );
}
