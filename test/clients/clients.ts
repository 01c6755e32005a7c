import type { CompletedOptions } from '../../src/outlook/smart-alert';
import type { Behaviour } from '../support/fake-office';

/** An Outlook by its highest requirement set of Mailbox, as far as what it knows matters to us. */
export interface Client {
  readonly set: string;
  /** Which programs have this set as their highest; of classic Outlook and Mac the version that brought it. */
  readonly programs: string;
  /** `item.sensitivityLabel`, from 1.13. */
  readonly labels: boolean;
  /** What `cancelLabel` and `commandId` do, from 1.14: first the button that closes the alert, later one of its own. */
  readonly button: 'none' | 'instead' | 'own';
  /** `sendModeOverride`, from 1.14. */
  readonly loosens: boolean;
  /** `errorMessageMarkdown`, from 1.15. */
  readonly markdown: boolean;
  /** The event that hands `contextData` to a pane that is open already, from 1.15; else Outlook opens it anew. */
  readonly tellsOpenPane: boolean;
  /** Characters that `sessionData` holds. */
  readonly sessionData: number;
}

/** Microsoft's documents: outlook-api-requirement-sets, onmessagesend-onappointmentsend-events, item.sessionData. */
export const CLIENTS: readonly Client[] = [
  {
    set: '1.12',
    programs: 'classic 2206, Mac 16.65',
    labels: false,
    button: 'none',
    loosens: false,
    markdown: false,
    tellsOpenPane: false,
    sessionData: 50_000,
  },
  {
    set: '1.13',
    programs: 'classic 2304, Mac 16.77',
    labels: true,
    button: 'none',
    loosens: false,
    markdown: false,
    tellsOpenPane: false,
    sessionData: 50_000,
  },
  {
    set: '1.14',
    programs: 'classic 2404, LTSC 2024, Mac 16.100',
    labels: true,
    button: 'instead',
    loosens: true,
    markdown: false,
    tellsOpenPane: false,
    sessionData: 50_000,
  },
  {
    set: '1.15',
    programs: 'classic 2412',
    labels: true,
    button: 'own',
    loosens: true,
    markdown: true,
    tellsOpenPane: true,
    sessionData: 50_000,
  },
  {
    set: '1.16',
    programs: 'classic 2602, web, new Outlook',
    labels: true,
    button: 'own',
    loosens: true,
    markdown: true,
    tellsOpenPane: true,
    sessionData: 2_621_440,
  },
];

/** The alert as the person sees it. */
export interface Seen {
  readonly text: string;
  readonly isMarkdown: boolean;
  /** Label of the button that acts, and the control whose work it does. */
  readonly acts?: { readonly label: string; readonly commandId: string };
  /** Label of the button that only closes; none where the other stands in its place. */
  readonly closes: string | undefined;
  readonly sendAnyway: boolean;
}

/**
 * What this client makes of the handler's answer; what it does not know it passes over. The manifest says SoftBlock.
 *
 * @throws on what a client of this set refuses.
 */
export function alertIn(client: Client, options: CompletedOptions): Seen {
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = options;
  const text = (client.markdown ? errorMessageMarkdown : undefined) ?? errorMessage;
  if (text === undefined || text.length > 500) throw new RangeError('errorMessage');
  if (cancelLabel !== undefined && cancelLabel.length > 20) throw new RangeError('cancelLabel');
  // Classic Outlook before 2402 takes text alone; a text is right in all.
  if (contextData !== undefined && typeof contextData !== 'string') throw new TypeError('contextData');
  const acts = client.button !== 'none' && commandId !== undefined;
  return {
    text,
    isMarkdown: client.markdown && errorMessageMarkdown !== undefined,
    ...(acts ? { acts: { label: cancelLabel ?? 'Take Action', commandId } } : {}),
    closes: acts && client.button === 'instead' ? undefined : "Don't Send",
    sendAnyway: client.loosens && sendModeOverride === 'promptUser',
  };
}

/** The calls that this client lacks, for `fakeOffice`. */
export function lackingIn({ labels }: Client): Record<string, Behaviour> {
  return labels ? {} : { 'sensitivityLabel.getAsync': 'missing' };
}
