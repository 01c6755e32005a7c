import type { Locator, Page } from 'playwright-core';

export async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) !== 1) return false;
  return target.evaluate((element) => document.hasFocus() && element === document.activeElement);
}

/** Presses the key until the target has the focus. Throws on a trap. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const passed: string[] = [];
  while (!(await hasFocus(target))) {
    const before = await focus(page);
    if (passed.includes(before)) throw new Error(`${key} never reaches ${target}:\n${passed.join('\n')}`);
    passed.push(before);
    await page.keyboard.press(key);
    await focusMoved(page, before);
  }
}

/** office.js and Outlook pass the focus on by messages: a moment after the key. */
async function focusMoved(page: Page, before: string): Promise<void> {
  for (let waited = 0; waited < 1000; waited += 20) {
    const now = await focus(page);
    if (now !== before && now !== '') return;
    await page.waitForTimeout(20);
  }
  throw new Error(`the key does nothing at ${before}`);
}

/** What has the focus, and its place in its page; '' on the way from one page to another. */
async function focus(page: Page): Promise<string> {
  const here = await Promise.all(page.frames().map((frame) => frame.evaluate(focused).catch(() => null)));
  if (here.every((one) => one === null)) return 'nothing in the window';
  return here.find((one) => one) ?? '';
}

/** Runs in the page; null: the focus is elsewhere. A frame and the stops around it are on the way to something else. */
function focused(): string | null {
  const element = document.activeElement;
  if (!document.hasFocus() || !element) return null;
  if (element.matches('iframe, span')) return '';
  const place = [...document.querySelectorAll('*')].indexOf(element);
  return `${document.title} ${place}: ${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`;
}
