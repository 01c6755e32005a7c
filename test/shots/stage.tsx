import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import { PAGE_CLOCK } from '../../src/taskpane/clock';
import { helpPage } from '../../src/taskpane/help-page';
import { PANE_TEXTS } from '../../src/taskpane/texts/texts';
import { pasteInto } from '../taskpane/paste-into';
import { PANE_STATES } from '../taskpane/states/states';

/** The page of the stage: the pane as it is built, beside a draft that stands in for Outlook's. */

const PATIENCE_MS = 10_000;
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'da';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const root = createRoot(document.getElementById('pane') as HTMLElement);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Shows a state from its beginning, as far as it stands still. */
async function showState(id: string): Promise<void> {
  const state = PANE_STATES.find((each) => each.id === id);
  if (!state) throw new Error(`no state ${id}`);
  // The last state may have the same title: gone first, so that the wait below is for this one.
  flushSync(() => root.render(null));
  unhide();
  root.render(
    <App
      language={language}
      theme={theme}
      connection={state.connection}
      clock={PAGE_CLOCK}
      help={helpPage(undefined, language, 'https://addin.example.org/taskpane.html')}
      firstRun={state.firstRun}
    />,
  );
  const end = performance.now() + PATIENCE_MS;
  do {
    if (performance.now() > end) throw new Error(`${id} never says "${state.title[language]}"`);
    await frame();
  } while (document.querySelector('h1')?.textContent !== state.title[language]);
  const box = document.querySelector('textarea');
  if (state.pasted !== undefined && box) {
    box.closest('details')?.setAttribute('open', '');
    flushSync(() => pasteInto(box, state.pasted ?? ''));
    await frame();
  }
  if (state.asked) document.querySelector('footer details')?.setAttribute('open', '');
  if (state.pressed) {
    document.querySelector('[lang=da]:is(span)')?.closest('button')?.click();
    await frame();
  }
  if (state.fixed) {
    const { heading } = PANE_TEXTS[language].fixes;
    const sections = Array.from(document.querySelectorAll('section'));
    const section = sections.find((each) => each.querySelector('h2')?.textContent === heading);
    section?.querySelector('button')?.click();
    await frame();
  }
  for (const selector of state.clicked ?? []) {
    // What asks for reasons is loaded when it is asked for.
    while (!document.querySelector(selector) && performance.now() < end) await frame();
    document.querySelector<HTMLElement>(selector)?.click();
    await frame();
  }
  await frame();
  // A button on its way from one colour to another is neither.
  await Promise.all(
    document
      .getAnimations()
      .filter(ends)
      .map(({ finished }) => finished),
  );
  unhide();
}

/**
 * A question hides the pane behind it from screen readers a moment after it opens. On a busy machine that moment came after
 * its state was gone, and every state behind it stayed hidden.
 */
function unhide(): void {
  const asks = document.querySelector('[role=dialog],[role=alertdialog]') !== null;
  if (!asks) document.getElementById('pane')?.removeAttribute('aria-hidden');
}

function ends({ effect }: Animation): boolean {
  return effect?.getComputedTiming().endTime !== Infinity;
}

Object.assign(window, { showState });
