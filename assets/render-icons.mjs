/**
 * Draws the PNG icons that Outlook asks for from the SVGs beside this file: `node assets/render-icons.mjs [CHROMIUM]`.
 * Run by hand after a change of an SVG; the PNGs are kept in the repository.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Up to this size the fine strokes of the large drawing turn to grey. */
const SMALL = 24;

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const name of ['icon', 'check']) {
  for (const size of SIZES) {
    const source = `${name}${size <= SMALL ? '-small' : ''}.svg`;
    const svg = await readFile(new URL(source, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: new URL(`${name}-${size}.png`, import.meta.url).pathname, omitBackground: true });
  }
}
await browser.close();
