import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import type { SmartAlert } from '../host/smart-alert';
import { MarkdownText } from './MarkdownText';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  title: { display: 'flex', alignItems: 'center', gap: '12px' },
  plain: { whiteSpace: 'pre-line', marginBlock: '8px' },
});

/** The Smart Alert: why the add-in stopped the mail, and what the person can do. */
export function AlertDialog({ outlook, alert }: { readonly outlook: ComposeWindow; readonly alert: SmartAlert }) {
  const styles = useStyles();
  const { addIn } = useSyncExternalStore(outlook.subscribe, outlook.get);
  const { displayName, icon } = addIn.manifest;
  const close = (): void => outlook.closeAlert();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { type }) => type === 'escapeKeyDown' && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            <span className={styles.title}>
              <img src={icon} alt="" width={32} height={32} />
              {displayName}
            </span>
          </DialogTitle>
          <DialogContent>
            {alert.markdown ? <MarkdownText source={alert.markdown} /> : <p className={styles.plain}>{alert.text}</p>}
          </DialogContent>
          <DialogActions fluid>
            {alert.takeAction && (
              <Button appearance="primary" onClick={() => void outlook.takeAction()}>
                {alert.takeAction.label}
              </Button>
            )}
            {alert.sendAnyway && <Button onClick={() => outlook.sendAnyway()}>Send Anyway</Button>}
            <Button appearance={alert.takeAction ? 'secondary' : 'primary'} onClick={close}>
              {alert.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
