import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Location16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ExplainedCell, ExplainedTable } from '../rules/types';
import { NARROW } from './narrow';

/** More columns than this have no room for a word each. */
const MOST_COLUMNS = 4;

/** Each row as a list, with the words of the head in each cell. */
const stacked = {
  table: { display: 'block' },
  caption: { display: 'block' },
  part: { display: 'block' },
  head: { display: 'block', padding: 0 },
  rowHead: { marginTop: tokens.spacingVerticalS },
  onlyWide: { display: 'none' },
  onlyStacked: { display: 'inline' },
} as const;

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [NARROW]: stacked.table,
  },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    [NARROW]: stacked.caption,
  },
  part: { [NARROW]: stacked.part },
  head: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    [NARROW]: stacked.head,
  },
  rowHead: { ...typographyStyles.caption1Strong, verticalAlign: 'middle', [NARROW]: stacked.rowHead },
  onlyWide: { [NARROW]: stacked.onlyWide },
  onlyStacked: { display: 'none', [NARROW]: stacked.onlyStacked },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  tls: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  mark: { display: 'block' },
  icon: { verticalAlign: 'text-bottom', color: tokens.colorBrandForeground1 },
});

const useStackedStyles = makeStyles(stacked);

type Part = keyof typeof stacked;

/** The classes of a part of the table, by whether its rows stand as lists at any width. */
function useParts(isStacked: boolean): (...parts: readonly Part[]) => string {
  const styles = useStyles();
  const stackedStyles = useStackedStyles();
  return (...parts) => mergeClasses(...parts.flatMap((part) => [styles[part], isStacked && stackedStyles[part]]));
}

/**
 * What may be sent how, by the number of persons and of recipients, with this mail's place marked. Where there is no room
 * for columns each row stands as a list; the roles are said for the browsers that drop them then.
 */
export function CountsTable({ table }: { readonly table: ExplainedTable }) {
  const { caption, rowsTitle, columnsTitle, columns, rows } = table;
  const part = useParts(columns.length > MOST_COLUMNS);
  return (
    <table role="table" className={part('table')}>
      <caption className={part('caption')}>{caption}</caption>
      <thead role="rowgroup" className={part('part')}>
        <tr role="row" className={part('part')}>
          <th role="columnheader" scope="col" rowSpan={2} className={part('head', 'onlyWide')}>
            {rowsTitle}
          </th>
          <th role="columnheader" scope="colgroup" colSpan={columns.length} className={part('head')}>
            {columnsTitle}
          </th>
        </tr>
        <tr role="row" className={part('onlyWide')}>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={part('head')}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={part('part')}>
        {rows.map(({ title, cells }) => (
          <tr key={title} role="row" className={part('part')}>
            <th role="rowheader" scope="row" className={part('head', 'rowHead')}>
              <span className={part('onlyStacked')}>{rowsTitle}: </span>
              {title}
            </th>
            {cells.map((cell, at) => (
              <Cell key={columns[at]} cell={cell} className={part('part')}>
                <span className={part('onlyStacked')}>{columns[at]}: </span>
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: ExplainedCell;
  readonly className: string;
  /** Its column, where no head says so. */
  readonly children: ReactNode;
}

function Cell({ cell, className, children }: CellProps) {
  const styles = useStyles();
  const { verdict, text, here } = cell;
  return (
    <td
      role="cell"
      {...(here === undefined ? {} : { 'aria-current': 'true' })}
      className={mergeClasses(
        className,
        styles.cell,
        verdict === 'tls' && styles.tls,
        here !== undefined && styles.here,
      )}
    >
      {here !== undefined && (
        <span className={styles.mark}>
          <Location16Filled className={styles.icon} />
          {here}:{' '}
        </span>
      )}
      {children}
      {text}
    </td>
  );
}
