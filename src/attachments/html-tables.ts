import { TextFlow } from './text-flow';

/** Longer rows are no data: a table that lays out a page. As a line they would hide paragraphs and quotations. */
const LONGEST_ROW = 1_000;
/** Lines in one cell of data: "Eva Holm / Nørregade 3 / 8000 Aarhus". */
const MOST_LINES = 3;
/** Tables deeper than this are read as blocks: each level costs one copy of what stands in it. */
const DEEPEST = 12;

interface Table {
  /** What the table stands in. */
  readonly outer: TextFlow;
  /** Of the row that is open. */
  cells: TextFlow[];
}

/** The tables around the place that is being read. */
interface HtmlTables {
  /** Where text goes now. */
  flow(): TextFlow;
  open(name: string): void;
  close(name: string): void;
  /** Ends all tables that are still open. */
  end(): void;
}

/**
 * Turns rows into lines. End tags of rows and cells may be missing, as HTML allows.
 *
 * @param quotes how many quotations are open.
 */
export function htmlTables(body: TextFlow, quotes: () => number): HtmlTables {
  const tables: Table[] = [];
  let flow = body;
  /** Tables inside the deepest one. */
  let deeper = 0;

  function endRow(table: Table): void {
    flow = table.outer;
    writeRow(table.cells, flow);
    table.cells = [];
  }

  function endTable(): void {
    const table = tables.pop();
    if (table !== undefined) endRow(table);
  }

  return {
    flow: () => flow,

    open(name) {
      const table = tables[tables.length - 1];
      if (name === 'table') {
        if (tables.length < DEEPEST) tables.push({ outer: flow, cells: [] });
        else deeper++;
      } else if (name !== 'tr' && name !== 'td' && name !== 'th') return;
      else if (table === undefined || deeper > 0) flow.block();
      else if (name === 'tr') endRow(table);
      else {
        flow = new TextFlow(quotes);
        table.cells.push(flow);
      }
    },

    close(name) {
      if (name === 'tr' && deeper === 0 && tables.length > 0) endRow(tables[tables.length - 1]!);
      if (name !== 'table') return;
      if (deeper > 0) deeper--;
      else endTable();
    },

    end() {
      while (tables.length > 0) endTable();
    },
  };
}

/** A row of data is one line; cells of a layout follow each other. */
function writeRow(cells: readonly TextFlow[], outer: TextFlow): void {
  for (const cell of cells) cell.block();
  const filled = cells.filter(({ lines }) => lines.length > 0);
  if (filled.length > 1 && filled.every(isData)) {
    const texts = cells.map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' '),
    );
    const row = texts.join('\t');
    if (row.length <= LONGEST_ROW) return outer.row(row);
  }
  for (const { lines } of filled) for (const { text, quotes } of lines) outer.row(text, quotes);
}

function isData({ lines }: TextFlow): boolean {
  const texts = lines.filter(({ text }) => text !== '');
  const [first] = lines;
  return (
    texts.length <= MOST_LINES &&
    texts.every(({ text, quotes }) => text.indexOf('\t') === -1 && quotes === first?.quotes)
  );
}
