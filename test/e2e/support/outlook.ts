import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { hasFocus, tabTo } from './focus';

export type RecipientField = 'To' | 'Cc' | 'Bcc' | 'Required' | 'Optional';

/** What is written: `to`, `cc` and `bcc` of a mail, `required` and `optional` of a meeting. */
export type Writing = Partial<Record<(typeof RECIPIENTS)[number][0] | 'subject' | 'body', string>>;

const RECIPIENTS = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
  ['required', 'Required'],
  ['optional', 'Optional'],
] as const;

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

  field(name: RecipientField | 'Subject' | 'Message body'): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Adds a recipient: an address, `Name <address>`, the name of a list, or several of them parted by commas. */
  async addRecipients(field: RecipientField, addresses: string): Promise<void> {
    await this.field(field).fill(addresses);
    await this.field(field).press('Enter');
  }

  /** Writes a mail, or a meeting, into the open compose window. */
  async write(mail: Writing): Promise<void> {
    for (const [name, field] of RECIPIENTS) {
      const addresses = mail[name];
      if (addresses) await this.addRecipients(field, addresses);
    }
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

  /** Writes above what is in the body: a quoted mail stays. */
  async writeAbove(text: string): Promise<void> {
    await this.field('Message body').press('Control+Home');
    await this.page.keyboard.insertText(text);
  }

  async newMail(): Promise<void> {
    await this.button('New message').click();
  }

  async newMeeting(): Promise<void> {
    await this.button('New meeting').click();
  }

  /** Opens a mail in the inbox and begins an answer to it. */
  async answer(subject: string, way: 'Reply' | 'Reply all' | 'Forward'): Promise<void> {
    await this.button(`Open mail: ${subject}`).click();
    await this.button(way).click();
  }

  /** Writes from another mailbox: a shared one, or that of somebody else on their behalf. */
  async chooseFrom(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^From: / }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async chooseLabel(name: string): Promise<void> {
    await this.button('Sensitivity').click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async openSample(name: string): Promise<void> {
    await this.button('Sample drafts').click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  async save(): Promise<void> {
    await this.button('Save').click();
  }

  async openDraft(subject: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Drafts' })
      .getByRole('button', { name: `Open draft: ${subject}` })
      .click();
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
    // Not as a script of the page: its policy takes none but its own.
    await frame?.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await frame?.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    return violations ?? ['the pane is not open'];
  }

  hasFocus(target: Locator): Promise<boolean> {
    return hasFocus(target);
  }

  /** Presses Tab (or Shift+Tab) until this element has the focus, as somebody without a mouse does. Throws on a trap. */
  tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    return tabTo(this.page, target, key);
  }

  /** Messages of the add-in above the mail. */
  get notifications(): Locator {
    return this.page.getByRole('region', { name: 'Notifications' }).getByRole('listitem');
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

  /** What left last. */
  async newestSent(): Promise<SentItem> {
    const [newest] = await this.readSentItems();
    if (!newest) throw new Error('nothing was sent');
    return newest;
  }

  /** What the alert says, in words. */
  async alertText(): Promise<string> {
    return (await this.alert.textContent()) ?? '';
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
