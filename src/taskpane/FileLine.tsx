import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkRegular,
  ErrorCircle16Filled,
  PersonAvailable20Regular,
  QuestionCircle20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AttachmentKey, Decision } from '../rules/types';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import type { Choice } from './pane-state';
import type { PaneTexts } from './texts/texts';

/** What the person may say of a file that was not read. */
export interface FileChoices {
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  readonly onVouch: (file: AttachmentKey) => void;
  readonly onUnvouch: (file: AttachmentKey) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  button: {
    minWidth: 0,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    [NARROW]: { flexDirection: 'column', paddingInline: tokens.spacingHorizontalXS },
  },
  fault: { ...typographyStyles.caption1Strong, display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  faultIcon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

interface LineProps {
  readonly texts: PaneTexts;
  readonly files: FileChoices;
  readonly children: ReactNode;
}

/**
 * Something that was not checked. Of a file that the mail is stopped for the person may say that they have looked; not
 * under an opt-out tag, which asks for less protection than there is without.
 */
export function UncheckedLine({
  texts,
  thing,
  hasTag,
  files,
  children,
}: LineProps & { readonly thing: Decision['unchecked'][number]; readonly hasTag: boolean }) {
  const styles = useStyles();
  const { key, cost } = thing;
  const line = <IconLine icon={<QuestionCircle20Regular />}>{children}</IconLine>;
  if (key === undefined || cost !== 'ask' || hasTag) return line;
  return (
    <Choosable line={line} fault={files.refused === 'vouch' ? texts.vouchFailed : undefined}>
      <Button
        className={styles.button}
        icon={<CheckmarkRegular />}
        disabledFocusable={files.choosing !== undefined}
        onClick={() => !files.choosing && files.onVouch(key)}
      >
        {texts.vouch}
      </Button>
    </Choosable>
  );
}

/** A file into which the person has looked, with the way back. */
export function VouchedLine({ texts, file, files, children }: LineProps & { readonly file: AttachmentKey }) {
  const styles = useStyles();
  const line = <IconLine icon={<PersonAvailable20Regular />}>{children}</IconLine>;
  return (
    <Choosable line={line} fault={files.refused === 'unvouch' ? texts.unvouchFailed : undefined}>
      <Button
        className={styles.button}
        icon={<ArrowUndoRegular />}
        disabledFocusable={files.choosing !== undefined}
        onClick={() => !files.choosing && files.onUnvouch(file)}
      >
        {texts.unvouch}
      </Button>
    </Choosable>
  );
}

function Choosable(props: {
  readonly line: ReactNode;
  readonly fault: string | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {props.line}
      {props.children}
      <div role="alert">
        {props.fault && (
          <p className={styles.fault}>
            <ErrorCircle16Filled className={styles.faultIcon} />
            {props.fault}
          </p>
        )}
      </div>
    </div>
  );
}
