import type axeCore from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface SentItem {
  readonly subject: string;
  /** Addresses of To, Cc and Bcc as shown. */
  readonly recipients: string;
  readonly route: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hosts that a built page loads office.js from; the browser maps them to this machine. */
const MICROSOFT = new Set(['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com']);
const OWN = new Set(['localhost', '']);

/** The simulated Outlook as a person uses it: everything by role and name. */
export class Outlook {
  readonly page: Page;
  /** Requests to any host but this machine and Microsoft's content servers. */
  readonly foreignRequests: string[] = [];
  /** Requests for office.js and what it loads. */
  readonly microsoftRequests: string[] = [];
  /** Errors that nobody caught, in Outlook or in the add-in. */
  readonly pageErrors: string[] = [];
  readonly consoleErrors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.context().on('request', (request) => {
      const { hostname, href } = new URL(request.url());
      if (MICROSOFT.has(hostname)) this.microsoftRequests.push(href);
      else if (!OWN.has(hostname)) this.foreignRequests.push(`${request.method()} ${href}`);
    });
    page.on('pageerror', (error) => this.pageErrors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(name: 'To' | 'Cc' | 'Bcc' | 'Subject' | 'Message body'): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Adds a recipient: an address or `Name <address>`, or several parted by commas. */
  async addRecipients(field: 'To' | 'Cc' | 'Bcc', addresses: string): Promise<void> {
    await this.field(field).fill(addresses);
    await this.field(field).press('Enter');
  }

  /** Writes a mail into the open compose window. */
  async write(mail: { to?: string; cc?: string; bcc?: string; subject?: string; body?: string }): Promise<void> {
    if (mail.to) await this.addRecipients('To', mail.to);
    if (mail.cc) await this.addRecipients('Cc', mail.cc);
    if (mail.bcc) await this.addRecipients('Bcc', mail.bcc);
    if (mail.subject !== undefined) await this.field('Subject').fill(mail.subject);
    if (mail.body !== undefined) await this.field('Message body').fill(mail.body);
  }

  /** Attaches a file by the button, as a person does. */
  async attach(name: string, content: string | Buffer, mimeType = 'application/octet-stream'): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.button('Attach file').click();
    await (await choosing).setFiles({ name, mimeType, buffer: Buffer.from(content) });
    await this.page.getByRole('list', { name: 'Attachments' }).getByText(name).waitFor();
  }

  async newMail(): Promise<void> {
    await this.button('New mail').click();
  }

  async openSample(name: string): Promise<void> {
    await this.button('Sample drafts').click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  async save(): Promise<void> {
    await this.button('Save').click();
  }

  async openDraft(subject: string): Promise<void> {
    await this.page.getByRole('region', { name: 'Drafts' }).getByRole('button', { name: subject }).click();
  }

  /** Presses Send and waits until the add-in has answered: the mail is gone, or something says why it is not. */
  async send(): Promise<void> {
    await this.pressSend();
    await this.alert.or(this.problem).or(this.page.getByText('No mail is open')).waitFor();
  }

  /** Presses Send, and does not wait. */
  async pressSend(): Promise<void> {
    await this.button('Send').click();
  }

  /** The Smart Alert, or Outlook's notice that the add-in takes long. */
  get alert(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What Outlook itself has against the mail, e.g. that it has no recipient. */
  get problem(): Locator {
    return this.page.getByRole('alert');
  }

  /** The add-in's button in the ribbon that marks the mail. */
  async pressSendSikkert(): Promise<void> {
    await this.button('Send sikkert').click();
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Send sikkert"]');
  }

  /** Accessibility faults of the pane by axe-core: rule and place. */
  async paneFaults(): Promise<string[]> {
    const frame = await (await this.page.locator('iframe[title="Send sikkert"]').elementHandle())?.contentFrame();
    await frame?.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const violations = await frame?.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    return violations ?? ['the pane is not open'];
  }

  async hasFocus(target: Locator): Promise<boolean> {
    if ((await target.count()) !== 1) return false;
    return target.evaluate((element) => document.hasFocus() && element === document.activeElement);
  }

  /** Presses Tab (or Shift+Tab) until this element has the focus, as somebody without a mouse does. Throws on a trap. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (!(await this.hasFocus(target))) {
      const before = await this.#focus();
      if (passed.includes(before)) throw new Error(`${key} never reaches ${target}:\n${passed.join('\n')}`);
      passed.push(before);
      await this.page.keyboard.press(key);
      await this.#focusMoved(before);
    }
  }

  /** office.js and Outlook pass the focus on by messages: a moment after the key. */
  async #focusMoved(before: string): Promise<void> {
    for (let waited = 0; waited < 1000; waited += 20) {
      const now = await this.#focus();
      if (now !== before && now !== '') return;
      await this.page.waitForTimeout(20);
    }
    throw new Error(`the key does nothing at ${before}`);
  }

  /** What has the focus, and its place in its page; '' on the way from one page to another. */
  async #focus(): Promise<string> {
    const here = await Promise.all(this.page.frames().map((frame) => frame.evaluate(focused).catch(() => null)));
    if (here.every((one) => one === null)) return 'nothing in the window';
    return here.find((one) => one) ?? '';
  }

  /** Messages of the add-in above the mail. */
  get notifications(): Locator {
    return this.page.getByRole('list', { name: 'Notifications' }).getByRole('listitem');
  }

  get sentItems(): Locator {
    return this.page.getByRole('region', { name: 'Sent items' }).getByRole('article');
  }

  /** What left, newest first; waits for the first. */
  async readSentItems(): Promise<SentItem[]> {
    await this.sentItems.first().waitFor();
    return this.sentItems.evaluateAll((articles) =>
      articles.map((article) => ({
        subject: article.getAttribute('aria-label') ?? '',
        recipients: article.querySelector('[data-recipients]')?.textContent ?? '',
        route: article.querySelector('[data-route]')?.textContent ?? '',
        headers: Object.fromEntries(
          Array.from(article.querySelectorAll('tr'), (row) => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector('td')?.textContent ?? '',
          ]),
        ),
      })),
    );
  }

  /** Calls of the add-in that the simulated Outlook does not know or refuses. */
  faults(): Promise<string[]> {
    return this.page.getByRole('list', { name: 'Faults' }).getByRole('listitem').allTextContents();
  }

  /** Everything that should never happen: empty when all is well. */
  async troubles(): Promise<string[]> {
    return [
      ...(await this.faults()).map((fault) => `fault: ${fault}`),
      ...this.pageErrors.map((error) => `error: ${error}`),
      ...this.consoleErrors.map((error) => `console: ${error}`),
      ...this.foreignRequests.map((request) => `left this machine: ${request}`),
    ];
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Runs in the page; null: the focus is elsewhere. A frame and the stops around it are on the way to something else. */
function focused(): string | null {
  const element = document.activeElement;
  if (!document.hasFocus() || !element) return null;
  if (element.matches('iframe, span')) return '';
  const place = [...document.querySelectorAll('*')].indexOf(element);
  return `${document.title} ${place}: ${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`;
}
