import type { MailBody } from './composed-mail';
import { itemCall, type Answer, type ComposeItem } from './item-call';
import { asBodyFormat, asText } from './shapes';

/** `Office.MailboxEnums.BodyMode.FullBody`: replies on the web may else give the newest part only. */
const WHOLE_CONVERSATION = { bodyMode: 0 };

/**
 * The body as HTML, or as text where it is plain text. When the HTML cannot be had, Outlook's own text of it, which loses
 * more (see attachments/html-to-text), before there is nothing at all.
 *
 * What Outlook gives may be old or only a part, and nothing in the answer says so:
 * - Classic Outlook may leave out the last seconds of typing (office-js#5846). Nothing of a body is therefore kept from
 *   one check to the next: the pane reads again and again, and Send reads last of all.
 * - Replies on the web and in new Outlook may hold the newest part only, while the whole thread is sent (#6618, #5395).
 *   So the whole is asked for by name; classic Outlook and Mac give it anyway. On a phone, quick reply gives the newest
 *   part whatever is asked, but there no add-in checks at all.
 * What slips through leaves with the header that the part we read asks for: over forced TLS at least, unless a tag that
 * the person wrote asks for less.
 *
 * @param limit milliseconds for each of at most three calls, one after another.
 */
export async function readBody(limit: number, isMessage: boolean): Promise<MailBody> {
  const format = await itemCall('body.getTypeAsync', limit, getType, asBodyFormat).catch(() => 'html' as const);
  const content = (as: MailBody['format']): Promise<MailBody> =>
    itemCall('body.getAsync', limit, (item, answer) => get(item, as, isMessage, answer), asText).then((text) => ({
      format: as,
      content: text,
    }));
  return format === 'text' ? content('text') : content('html').catch(() => content('text'));
}

function getType(item: ComposeItem, answer: Answer): void {
  item.body.getTypeAsync(answer);
}

/** Only replies know the option; a meeting is no reply. */
function get(item: ComposeItem, as: MailBody['format'], isMessage: boolean, answer: Answer): void {
  if (isMessage) item.body.getAsync(as, WHOLE_CONVERSATION, answer);
  else item.body.getAsync(as, answer);
}
