import type { ReportFault } from './faults';
import type { Outcome } from './launch-event';
import type { Command, SendMode } from './manifest';
import { smartAlert, type SmartAlert } from './smart-alert';

/** What becomes of a mail after OnMessageSend. */
export type Judgement =
  { readonly kind: 'send' } | { readonly kind: 'stop'; readonly alert: SmartAlert } | { readonly kind: 'keep' };

/**
 * Outlook's rules per SendMode (learn.microsoft.com, "Handle OnMessageSend and OnAppointmentSend events").
 * Where Outlook may either send or ask (the add-in is unavailable, not Block), this one asks.
 *
 * @returns `keep`: the person chose not to wait, the mail stays a draft.
 */
export function judge(
  outcome: Outcome,
  mode: SendMode,
  addIn: { readonly displayName: string; readonly commands: readonly Command[] },
  report: ReportFault,
): Judgement {
  const { displayName } = addIn;
  const soft = mode === 'PromptUser';
  switch (outcome.kind) {
    case 'completed': {
      if (outcome.options.allowEvent === true) return { kind: 'send' };
      const override = outcome.options.sendModeOverride;
      if (override !== undefined && override !== 'promptUser') {
        report({ kind: 'unknown', name: 'sendModeOverride', detail: String(override) });
      }
      return { kind: 'stop', alert: smartAlert(outcome.options, addIn, soft || override === 'promptUser', report) };
    }
    case 'not-associated':
      return stop(`${displayName} is preventing this email from being sent.`, soft, "Don't Send");
    case 'unavailable':
      return stop(`${displayName} is currently unavailable.`, mode !== 'Block', 'Try Later');
    case 'timed-out':
      return stop(`${displayName} took too long to check this email. Please send it again.`, soft, "Don't Send");
    case 'abandoned':
      return { kind: 'keep' };
  }
}

function stop(text: string, sendAnyway: boolean, close: string): Judgement {
  return { kind: 'stop', alert: { text, sendAnyway, close } };
}
