import { Button, Field, Image, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Box24Regular, Clock24Regular, Color24Regular } from '@fluentui/react-icons';
import { useState } from 'react';

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingTop: '80px',
    paddingBottom: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightHero900,
  },
  list: { display: 'grid', rowGap: '12px', justifyContent: 'center', padding: 0, listStyleType: 'none' },
  line: { display: 'flex', columnGap: '12px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: '20px' },
});

/** Three lines. */
const LINES = [
  { icon: <Box24Regular />, text: 'It has an icon' },
  { icon: <Clock24Regular />, text: 'It takes a moment' },
  { icon: <Color24Regular />, text: 'It has colours' },
];

/** A head with a picture, a list, a field and a button: what the template shows. */
export function Page() {
  const styles = useStyles();
  const [text, setText] = useState('Some words');
  return (
    <div className={styles.root}>
      <section className={styles.head}>
        <Image width="80" height="80" src="assets/icon-80.png" alt="" />
        <h1 className={styles.title}>Hello</h1>
      </section>
      <h2>What is here</h2>
      <ul className={styles.list}>
        {LINES.map(({ icon, text: line }) => (
          <li key={line} className={styles.line}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field size="large" label="Words for the mail">
          <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large">
          Put them in
        </Button>
      </div>
    </div>
  );
}
