import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PANE_STATES } from '../taskpane/states/states';
import { LOOKS, nameOf, PaneStage, showState } from './pane-stage';

/** `npm run shots [-- PART-OF-A-NAME …]`: a picture of each state of the pane in each look, in `shots/LOOK/STATE.png`. */
async function take(wanted: readonly string[]): Promise<void> {
  const folder = resolve(__dirname, '..', '..', 'shots');
  const states = PANE_STATES.filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  const stage = await PaneStage.start();
  try {
    for (const look of LOOKS) {
      const page = await stage.open(look);
      mkdirSync(join(folder, nameOf(look)), { recursive: true });
      for (const { id } of states) {
        await showState(page, id);
        await page.screenshot({ path: join(folder, nameOf(look), `${id}.png`), fullPage: true });
      }
      await page.context().close();
    }
  } finally {
    await stage.close();
  }
  console.log(`${states.length * LOOKS.length} pictures in ${folder}`);
}

void take(process.argv.slice(2));
