import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkRegular,
  PersonAvailable20Regular,
  QuestionCircle20Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { masked } from '../rules/explain/masked';
import type { AttachmentKey, Decision, Unchecked } from '../rules/types';
import { FaultLine } from './FaultLine';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import type { Choice } from './pane-state';
import type { PaneTexts } from './texts/texts';

/** What the person may say of a file that was not read. */
export interface FileChoices {
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  /** The file of which it was said last. */
  readonly pressed?: AttachmentKey | undefined;
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
  const { key, cost, name } = thing;
  const line = <IconLine icon={<QuestionCircle20Regular />}>{children}</IconLine>;
  if (key === undefined || cost !== 'ask' || hasTag) return line;
  return (
    <Choosable
      line={line}
      icon={<CheckmarkRegular />}
      label={texts.vouch}
      name={name}
      isBusy={files.choosing !== undefined}
      onChoose={() => files.onVouch(key)}
      fault={files.refused === 'vouch' && files.pressed === key ? texts.vouchFailed : undefined}
    />
  );
}

/** A file into which the person has looked, with the way back. */
export function VouchedLine({ texts, file, files, children }: LineProps & { readonly file: Unchecked }) {
  const { key = '', name } = file;
  return (
    <Choosable
      line={<IconLine icon={<PersonAvailable20Regular />}>{children}</IconLine>}
      icon={<ArrowUndoRegular />}
      label={texts.unvouch}
      name={name}
      isBusy={files.choosing !== undefined}
      onChoose={() => files.onUnvouch(key)}
      fault={files.refused === 'unvouch' && files.pressed === key ? texts.unvouchFailed : undefined}
    />
  );
}

function Choosable(props: {
  readonly line: ReactNode;
  readonly icon: ReactElement;
  readonly label: string;
  readonly name: string | undefined;
  /** A choice is on its way to the draft. */
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly fault: string | undefined;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {props.line}
      <Button
        className={styles.button}
        icon={props.icon}
        aria-label={props.name && `${props.label}: ${masked(props.name)}`}
        disabledFocusable={props.isBusy}
        onClick={() => !props.isBusy && props.onChoose()}
      >
        {props.label}
      </Button>
      <FaultLine fault={props.fault} />
    </div>
  );
}
