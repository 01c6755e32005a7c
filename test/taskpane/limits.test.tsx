import { all, closePane, section, show, texts } from './pane-page';
import { PANE_STATES } from './states/states';

afterEach(closePane);

async function showState(id: string, language: 'da' | 'en' = 'da'): Promise<void> {
  const state = PANE_STATES.find((each) => each.id === id);
  if (!state) throw new Error(`no state ${id}`);
  await show(state.connection, language);
}

const why = (): HTMLElement => section('Derfor');
const tables = (): HTMLTableElement[] => [...why().querySelectorAll('table')];

test('the count that decides stands before the rule', async () => {
  await showState('why-persons');
  const [line, rule] = [...why().querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(line).toBe(
    '6 personer. Til 1 modtager uden for Aarhus Universitet er grænsen for almindelig mail 5 personer.',
  );
  expect(rule).toMatch(/^Fortrolige oplysninger om flere end fem personer/);
});

describe('the table of counts', () => {
  test('has a caption, and every cell its heads', async () => {
    await showState('why-between');
    const [table] = tables();
    expect(table?.caption?.textContent).toBe('Sådan må den slags oplysninger sendes fra Aarhus Universitet');
    const scopes = [...(table?.querySelectorAll('th') ?? [])].map((head) => [head.textContent, head.scope]);
    expect(scopes).toEqual([
      ['Personer', 'col'],
      ['Modtagere uden for Aarhus Universitet', 'colgroup'],
      ['1', 'col'],
      ['2–5', 'col'],
      ['6 eller flere', 'col'],
      ['Personer: 1', 'row'],
      ['Personer: 2–5', 'row'],
      ['Personer: 6 eller flere', 'row'],
    ]);
    expect([...(table?.rows ?? [])].slice(2).map(({ cells }) => cells.length)).toEqual([4, 4, 4]);
  });

  test.each([
    ['why-persons', 2, 0],
    ['why-between', 1, 1],
    ['why-both', 2, 2],
    ['why-list', 0, 2],
    ['why-meeting', 0, 2],
  ])('%s: this mail stands in one cell, in words', async (id, row, column) => {
    await showState(id);
    const current = all('[aria-current]');
    expect(current).toHaveLength(1);
    expect(current[0]?.textContent).toMatch(/^(Denne mail|Dette møde): /);
    expect(tables()[0]?.rows[row + 2]?.cells[column + 1]).toBe(current[0]);
    expect(why().querySelector('details')).toBeNull();
  });

  test('is folded away beside a mail that may go', async () => {
    await showState('why-within');
    const fold = why().querySelector('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Se grænserne');
    expect(fold?.querySelector('table')).toBe(tables()[0]);
    // office.js takes Tab into its own hands, by this list.
    expect(fold?.querySelector('summary')?.tabIndex).toBe(0);
  });

  test('is folded away when it is long', async () => {
    await showState('why-long-table');
    expect(why().querySelector('details')?.querySelectorAll('td')).toHaveLength(30);
    expect(why().textContent).toContain('8 modtagere. Med oplysninger om 3 personer');
  });

  test.each(['why-persons-alone', 'must-be-secure', 'must-be-secure-aau', 'blocked-by-tag', 'nothing-found'])(
    '%s has none: at most one count decides',
    async (id) => {
      await showState(id);
      expect(all('table')).toEqual([]);
    },
  );
});

test.each([
  ['da', 'Det kan du gøre', 'Skriv om højst 5 personer i stedet for 6. Så må mailen sendes som almindelig mail.'],
  ['en', 'What you can do', 'Write about at most 5 people instead of 6. Then the mail may go as ordinary mail.'],
] as const)('what would let it pass stands in its section (%s)', async (language, heading, sentence) => {
  await showState('why-persons', language);
  expect(section(heading).textContent).toContain(sentence);
  expect(texts('h2')).toContain(heading);
});
