import type { Decision, Explanation } from '../rules/types';

/** What `event.completed` takes after OnMessageSend. Clients that know less ignore the rest. */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  /** At most 500 characters; without it Outlook says a sentence of its own. */
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  /** At most 20 characters. */
  readonly cancelLabel?: string;
  /** Id of the control in the manifest that the button acts for. */
  readonly commandId?: string;
  /** JSON as a string: classic Outlook before 2402 takes nothing else. Never anything of the mail. */
  readonly contextData?: string;
  readonly sendModeOverride?: 'promptUser';
}

/** The event of a launch event or a function command. */
export interface MailEvent {
  completed(options?: CompletedOptions): void;
}

/** Control in the manifest that opens the pane. */
const OPEN_PANE = 'msgComposeOpenPaneButton';

export const LET_GO: CompletedOptions = { allowEvent: true };
/** For when there are no words; Outlook says that the add-in is preventing the mail from being sent. */
export const STOP: CompletedOptions = { allowEvent: false };

/** Stops the mail, says why, and offers the pane. */
export function smartAlert(decision: Decision, explanation: Explanation): CompletedOptions {
  return {
    ...STOP,
    ...(explanation.alert === ''
      ? {}
      : { errorMessage: explanation.alert, errorMessageMarkdown: explanation.alertMarkdown }),
    cancelLabel: explanation.alertButton,
    commandId: OPEN_PANE,
    contextData: JSON.stringify({ reasons: decision.reasons.map(({ id }) => id) }),
    // Only Outlook can offer Send Anyway; a mode that is stricter in the manifest is loosened for this one stop.
    ...(decision.action === 'warn' ? { sendModeOverride: 'promptUser' as const } : {}),
  };
}
