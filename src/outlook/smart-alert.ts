import type { Decision, Spoken } from '../rules/types';

/** What `event.completed` takes after OnMessageSend and OnAppointmentSend. Clients that know less ignore the rest. */
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
  /** Of OnMessageAttachmentsChanged: "added" or "removed", and what. */
  readonly attachmentStatus?: unknown;
  readonly attachmentDetails?: { readonly name?: unknown };
  completed(options?: CompletedOptions): void;
}

/** Controls in the manifest that open the pane: Outlook knows only those of the window that is being sent. */
const OPEN_PANE = { message: 'msgComposeOpenPaneButton', meeting: 'apptOrganizerOpenPaneButton' };

export const LET_GO: CompletedOptions = { allowEvent: true };
/** For when there are no words; Outlook says that the add-in is preventing the mail from being sent. */
export const STOP: CompletedOptions = { allowEvent: false };

/** Stops the mail or meeting, says why, and offers the pane. */
export function smartAlert(decision: Decision, spoken: Spoken): CompletedOptions {
  return {
    ...STOP,
    ...(spoken.alert === '' ? {} : { errorMessage: spoken.alert, errorMessageMarkdown: spoken.alertMarkdown }),
    cancelLabel: spoken.alertButton,
    commandId: OPEN_PANE[decision.kind],
    contextData: JSON.stringify({ reasons: decision.reasons.map(({ id }) => id) }),
    // Only Outlook can offer Send Anyway; a mode that is stricter in the manifest is loosened for this one stop.
    ...(decision.action === 'warn' ? { sendModeOverride: 'promptUser' as const } : {}),
  };
}
