import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Readers } from '../../src/attachments/attached-file';
import { scanPdf } from '../../src/attachments/pdf-scan';
import { SHIPPED, Stage, type Staged } from './support/stage';

/** The readers of a page, in pages as they are hosted: under their policy, by Microsoft's office.js, without a worker. */
const [AU] = SHIPPED as [Staged];
const FIXTURES = resolve('test/attachments/fixtures');

jest.setTimeout(120_000);

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start([AU]);
}, 180_000);

afterAll(() => stage.close());

declare const sendSikkertReaders: Required<Readers>;

/** What the page wrote to the console, refused or asked for. */
function watched(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('worker', (worker) => seen.push(worker.url()));
  page.context().on('request', (request) => seen.push(request.url()));
  return seen;
}

async function readIn(page: Page, name: string): Promise<{ text: string; why?: string }> {
  const base64 = readFileSync(`${FIXTURES}/${name}`).toString('base64');
  return page.evaluate(async (file) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const inside = (): Promise<{ text: string }> => Promise.resolve({ text: '' });
    return sendSikkertReaders.pdf(bytes, () => false, inside);
  }, base64);
}

describe('launchevent.html', () => {
  test('has the readers, after the handlers; they ask for nothing, write nothing and start no worker', async () => {
    const { page } = await stage.open();
    await page.goto(`${AU.addIn}/launchevent.html`);
    await page.waitForFunction(() => typeof sendSikkertReaders !== 'undefined');
    const seen = watched(page);
    for (const name of ['libreoffice-writer.pdf', 'chromium.pdf', 'qpdf-linear.pdf', 'npm-pdf-lib.pdf']) {
      const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${name}`));
      expect([name, await readIn(page, name)]).toEqual([name, { text: scanPdf(bytes, () => false).text }]);
    }
    const restricted = await readIn(page, 'qpdf-restricted.pdf');
    expect(restricted.why).toBeUndefined();
    expect(restricted.text).toContain('280467-2187');
    expect(await readIn(page, 'qpdf-locked.pdf')).toEqual({ text: '', why: 'encrypted' });
    expect(seen).toEqual([]);
    await page.context().close();
  });
});

describe('the pane', () => {
  test('loads the readers for the first file, and not before', async () => {
    const outlook = await stage.open({ account: 'au', language: 'da-DK' });
    const asked: string[] = [];
    outlook.page.context().on('request', (request) => {
      if (request.url().endsWith('/readers.js')) asked.push(request.frame().url());
    });
    const panes = (): string[] => asked.filter((url) => url.includes('taskpane.html'));
    await outlook.write({ to: 'katrine@firma.example.dk', subject: 'Orlov', body: 'Se den vedhæftede fil.' });
    await outlook.button('Tjek mailen').click();
    await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(panes()).toEqual([]);
    await outlook.attach('Lægeerklæring.pdf', readFileSync(`${FIXTURES}/qpdf-restricted.pdf`));
    await outlook.pane.getByText('Mathilde Bjerregaard').first().waitFor({ timeout: 60_000 });
    expect(panes()).toHaveLength(1);
    expect(await outlook.troubles()).toEqual([]);
    await outlook.close();
  });
});
