import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import type { Progress } from '../host/view';

/** Says, after five seconds, that the add-in takes long. */
export function ProgressNotice({ name, progress }: { readonly name: string; readonly progress: Progress }) {
  if (progress.kind !== 'slow') return null;
  const { abandon } = progress;
  return (
    <Dialog open modalType="modal">
      <DialogSurface aria-label={`${name} is taking longer than expected`}>
        <DialogBody>
          <DialogTitle>{name}</DialogTitle>
          <DialogContent>
            <Spinner
              size="tiny"
              labelPosition="after"
              label={`${name} is taking longer than expected to check your message.`}
            />
          </DialogContent>
          {abandon && (
            <DialogActions>
              <Button appearance="primary" onClick={() => abandon(false)}>
                Don&apos;t Send
              </Button>
              <Button onClick={() => abandon(true)}>Send Anyway</Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
