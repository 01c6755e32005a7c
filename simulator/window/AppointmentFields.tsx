import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Appointment } from '../host/draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '12px', paddingBlock: '8px' },
  location: { flex: 1, minWidth: '160px' },
});

interface Props {
  readonly appointment: Appointment;
  readonly onChange: (appointment: Appointment) => void;
}

/** When and where a meeting is. */
export function AppointmentFields({ appointment, onChange }: Props) {
  const styles = useStyles();
  const time = (name: 'start' | 'end', label: string) => (
    <Field label={label}>
      <Input
        type="datetime-local"
        value={localTime(appointment[name])}
        onChange={(_, { value }) => value && onChange({ ...appointment, [name]: new Date(value).getTime() })}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      {time('start', 'Start')}
      {time('end', 'End')}
      <Field label="Location" className={styles.location}>
        <Input
          maxLength={255}
          value={appointment.location}
          onChange={(_, { value }) => onChange({ ...appointment, location: value })}
        />
      </Field>
    </div>
  );
}

/** As a field for dates and times wants it: `2026-03-04T10:00`, in the time zone of this machine. */
function localTime(milliseconds: number): string {
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - offset).toISOString().slice(0, 16);
}
