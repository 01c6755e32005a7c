import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  Info24Filled,
  ProhibitedMultiple24Filled,
  ShieldCheckmark24Filled,
  Warning24Filled,
  MailRegular,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode, Ref } from 'react';
import { NARROW } from './narrow';
import type { Tone } from './tone';

const useStyles = makeStyles({
  banner: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    [NARROW]: { padding: tokens.spacingHorizontalM },
    borderRadius: tokens.borderRadiusXLarge,
    // In forced colours the border is all that is left of the banner: there every background is the same.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  go: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  secure: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  announce: { backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderColor(tokens.colorBrandStroke2) },
  ask: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  stop: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  icon: {
    flexShrink: 0,
    width: '24px',
    height: '24px',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  goIcon: { color: tokens.colorStatusSuccessForeground1 },
  secureIcon: { color: tokens.colorStatusSuccessForeground1 },
  announceIcon: { color: tokens.colorBrandForeground2 },
  askIcon: { color: tokens.colorStatusWarningForeground3 },
  stopIcon: { color: tokens.colorStatusDangerForeground1 },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, [NARROW]: { flexDirection: 'column' } },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [NARROW]: typographyStyles.subtitle2,
  },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

const ICONS: Readonly<Record<Tone, ComponentType<{ className?: string }>>> = {
  quiet: MailRegular,
  go: CheckmarkCircle24Filled,
  secure: ShieldCheckmark24Filled,
  announce: Info24Filled,
  ask: Warning24Filled,
  stop: ProhibitedMultiple24Filled,
};

interface BannerProps {
  readonly tone: Tone;
  readonly title: string;
  readonly text?: string | undefined;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What the person can do about it. */
  readonly children?: ReactNode;
}

/**
 * The decision. Its title is a live region that stays mounted through every state: a screen reader tells politely when
 * the mail comes to travel another way, and is silent while the text below counts along with what the person writes.
 */
export function Banner({ tone, title, text, headingRef, children }: BannerProps) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.banner, tone !== 'quiet' && styles[tone])}>
      <div>
        <div role="status" aria-atomic="true" className={styles.head}>
          <Icon className={mergeClasses(styles.icon, tone !== 'quiet' && styles[`${tone}Icon`])} />
          {/* office.js moves on Tab by its own list, and leaves the pane from an element that is not in it. */}
          <h1
            ref={headingRef}
            tabIndex={-1}
            onFocus={({ currentTarget }) => (currentTarget.tabIndex = 0)}
            onBlur={({ currentTarget }) => (currentTarget.tabIndex = -1)}
            className={styles.title}
          >
            {title}
          </h1>
        </div>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      {children}
    </div>
  );
}
