import type { Allowance } from './limits';

/** Empty cells in a row that are written: what stands further to the right moves left. */
const MOST_EMPTY = 50;
/** Headings of columns whose numbers have lost their first zero where a program took them for amounts. */
const CPR_HEADING = /cpr|person ?n(?:umme)?r|p-?n(?:umme)?r/i;
const WITHOUT_ZERO = /^[1-9]\d{8}$/;

/** Rows on their way into lines of text: cells divided by tabs, sheets headed by their names. */
export class TableRows {
  readonly lines: string[] = [];
  private cells: string[] = [];
  private empty = 0;
  /** Columns of CPR numbers, by the heading. */
  private cpr: boolean[] = [];
  private headed = false;

  constructor(private readonly allowance: Allowance) {}

  /** Begins a sheet. */
  sheet(name: string): void {
    this.endRow();
    if (this.lines.length > 0) this.lines.push('');
    this.headed = false;
    this.empty = 0;
    this.lines.push(flat(name));
    this.allowance.write(name.length);
  }

  /** @param column from 0; cells come in order, those between may be left out. */
  cell(column: number, text: string): void {
    const own = flat(text);
    if (own === '') return;
    const at = Math.min(column, this.cells.length + MOST_EMPTY);
    this.allowance.write(own.length + 1 + Math.max(0, at - this.cells.length));
    while (this.cells.length < at) this.cells.push('');
    this.cells.push(this.cpr[this.cells.length] === true && WITHOUT_ZERO.test(own) ? `0${own}` : own);
  }

  /** Cells in the row so far, empty ones too. */
  get width(): number {
    return this.cells.length;
  }

  /** One empty row is a pause in a list, which keeps its heading; more of them part two tables. */
  endRow(): void {
    const { cells } = this;
    if (cells.length === 0) {
      this.empty++;
      return;
    }
    if (this.empty > 1) {
      this.lines.push('');
      this.headed = false;
    }
    this.empty = 0;
    this.cells = [];
    if (!this.headed) {
      this.headed = cells.length > 1;
      this.cpr = cells.map((cell) => CPR_HEADING.test(cell));
    }
    this.lines.push(cells.join('\t'));
  }

  /** Empty rows that a program left out. */
  skipRows(rows: number): void {
    if (rows > 0) this.empty += rows;
  }
}

/** A cell is one line, and parts no cells itself. */
function flat(text: string): string {
  return /[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]+/g, ' ').trim() : text.trim();
}
