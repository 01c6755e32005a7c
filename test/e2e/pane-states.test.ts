import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { LOOKS, nameOf, PaneStage, showState } from '../shots/pane-stage';
import { PANE_STATES } from '../taskpane/states/states';

/** Every state of the pane in every look, as `npm run shots` takes its picture. */
jest.setTimeout(300_000);

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.start();
}, 180_000);

afterAll(() => stage.close());

/** Runs in the page. */
async function faults(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('scrolls sideways');
  return found;
}

/** Runs in the page: the buttons that stand out by the colour of the brand. */
function primaryButtons(): string[] {
  const colour = (element: Element, property: 'backgroundColor' | 'color') => getComputedStyle(element)[property];
  const probe = document.querySelector('main')?.appendChild(document.createElement('i'));
  if (!probe) return ['no pane'];
  probe.style.color = 'var(--colorBrandBackground)';
  const brand = colour(probe, 'color');
  probe.remove();
  return [...document.querySelectorAll('button')]
    .filter((button) => colour(button, 'backgroundColor') === brand)
    .map(({ textContent }) => textContent);
}

async function eachState(page: Page, look: () => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of PANE_STATES) {
    await showState(page, id);
    found.push(...(await look()).map((what) => `${id}: ${what}`));
  }
  return found;
}

test.each(LOOKS.map((look) => [nameOf(look), look] as const))('%s is without a fault', async (_, look) => {
  const page = await stage.open(look);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  expect(await eachState(page, () => page.evaluate(faults))).toEqual([]);
  await page.context().close();
});

test('no state has more than one primary action, and those that ask for something have one', async () => {
  const page = await stage.open({ language: 'da', colours: 'light', width: '320px' });
  const found = new Map<string, string[]>();
  await eachState(page, async () => {
    const title = (await page.locator('h1').textContent()) ?? '';
    const primary = await page.evaluate(primaryButtons);
    found.set(title, [...(found.get(title) ?? []), primary.join(', ')]);
    return [];
  });
  const all = [...found.values()].flat();
  expect(all.filter((names) => names.includes(','))).toEqual([]);
  expect(new Set(found.get('Skal sendes sikkert'))).toEqual(new Set(['Send sikkert', '']));
  expect(found.get('Kunne ikke kontrolleres')).toEqual(['Prøv igen', 'Prøv igen']);
  expect(found.get('Kan sendes som almindelig mail')).toEqual([
    ...['', '', '', ''],
    // Four that came back, where a secure way is the first thing to do unless a mark leads to none, and one beside another draft.
    ...['Send sikkert', 'Send sikkert', '', 'Send sikkert', ''],
    // What will happen to mails with which there is nothing to do.
    ...['', '', '', ''],
    // The first time, and what is read.
    ...['', ''],
    // Within the limits of both counts.
    '',
    // All that was found is set aside.
    ...['', '', ''],
  ]);
  await page.context().close();
});
