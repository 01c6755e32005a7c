/** Something the add-in or its office.js did that this Outlook does not know or does not allow. */
export interface Fault {
  readonly kind:
    /** An action, call, event or field that is not simulated, or has another shape than recorded. */
    | 'unknown'
    /** A call that Outlook refuses to event handlers. */
    | 'refused'
    /** A limit of Outlook, exceeded. */
    | 'limit';
  /** What was asked for, e.g. `subject.getAsync (18)`. */
  readonly name: string;
  readonly detail: string;
}

export type ReportFault = (fault: Fault) => void;
