import { call, ok, onlyIn, STRING, type Call } from '../call';
import type { Appointment, Draft } from '../draft';

const TIME = { enum: [1, 2] };

/** When and where a meeting is. Attendees are recipients: see recipients.ts. */
export const APPOINTMENT_CALLS: readonly Call[] = onlyIn('meeting', [
  call<{ TimeProperty: number }>(24, 'start/end.getAsync', { TimeProperty: TIME }, ({ TimeProperty }, { draft }) =>
    ok(draft.get().appointment?.[timeName(TimeProperty)]),
  ),
  call<{ TimeProperty: number; time: number }>(
    25,
    'start/end.setAsync',
    { TimeProperty: TIME, time: { type: 'number' } },
    ({ TimeProperty, time }, { draft }) => set(draft, { [timeName(TimeProperty)]: time }),
  ),
  call(26, 'location.getAsync', undefined, (_, { draft }) => ok(draft.get().appointment?.location)),
  call<{ location: string }>(27, 'location.setAsync', { location: STRING }, ({ location }, { draft }) =>
    set(draft, { location }),
  ),
]);

function timeName(property: number): 'start' | 'end' {
  return property === 1 ? 'start' : 'end';
}

function set(draft: Draft, change: Partial<Appointment>) {
  const { appointment } = draft.get();
  if (appointment) draft.change({ appointment: { ...appointment, ...change } });
  return ok();
}
