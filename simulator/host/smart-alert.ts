import type { ReportFault } from './faults';
import type { Command } from './manifest';

/** The dialog that stops a mail. */
export interface SmartAlert {
  readonly text: string;
  /** Shown instead of `text` by a client that knows Markdown, as this one does. */
  readonly markdown?: string;
  /** The add-in's own button. */
  readonly takeAction?: TakeAction;
  readonly sendAnyway: boolean;
  /** Label of the button that only closes the dialog. */
  readonly close: string;
}

export interface TakeAction {
  readonly label: string;
  /** None when the add-in named a control that the manifest lacks: then the button only closes. */
  readonly command?: Command;
  /** Reaches the pane through `getInitializationContextAsync`. */
  readonly contextData: string;
}

const MOST_TEXT = 500;
const MOST_LABEL = 20;

/** What `event.completed` gave. */
type Options = Readonly<Record<string, unknown>>;

/**
 * The dialog for a handler that said `allowEvent: false`, as Outlook on the web shows it.
 *
 * @param sendAnyway whether the SendMode, or the handler's `sendModeOverride`, lets the person send all the same.
 */
export function smartAlert(
  options: Options,
  addIn: { readonly displayName: string; readonly commands: readonly Command[] },
  sendAnyway: boolean,
  report: ReportFault,
): SmartAlert {
  const text = limited(options, 'errorMessage', MOST_TEXT, report);
  const markdown = limited(options, 'errorMessageMarkdown', MOST_TEXT, report);
  const takeAction = readTakeAction(options, addIn.commands, report);
  return {
    text: text ?? `${addIn.displayName} is preventing this email from being sent.`,
    ...(markdown === undefined ? {} : { markdown }),
    ...(takeAction ? { takeAction } : {}),
    sendAnyway,
    close: "Don't Send",
  };
}

/** A `cancelLabel` or `contextData` without `commandId` has no effect. */
function readTakeAction(options: Options, commands: readonly Command[], report: ReportFault): TakeAction | undefined {
  const { commandId, contextData } = options;
  if (typeof commandId !== 'string') return undefined;
  const label = limited(options, 'cancelLabel', MOST_LABEL, report) ?? 'Take Action';
  const command = commands.find(({ id }) => id === commandId);
  if (!command) report({ kind: 'unknown', name: 'commandId', detail: `no control ${commandId} in the manifest` });
  if (contextData !== undefined && !isJson(contextData)) {
    report({ kind: 'unknown', name: 'contextData', detail: 'not a string of JSON' });
  }
  return {
    label,
    ...(command ? { command } : {}),
    contextData: typeof contextData === 'string' ? contextData : '',
  };
}

function limited(options: Options, name: string, most: number, report: ReportFault): string | undefined {
  const value = options[name];
  if (typeof value !== 'string' || value === '') return undefined;
  if (value.length > most) report({ kind: 'limit', name, detail: `${value.length} characters; Outlook shows ${most}` });
  return value.slice(0, most);
}

function isJson(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
