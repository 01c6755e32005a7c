/** Until when something may take; an `Alarm` is one. */
export interface Deadline {
  readonly rings: Promise<unknown>;
  /** Milliseconds until then; 0 or less when it is over. Asked inside work that lets no timer ring. */
  left(): number;
}

export const NO_DEADLINE: Deadline = { rings: new Promise(() => {}), left: () => Infinity };
