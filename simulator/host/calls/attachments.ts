import { call, failed, object, ok, shaped, BOOLEAN, ERROR, SILENCE, STRING, type Answer, type Call } from '../call';
import type { Attachment } from '../draft';

const FILE = 0;
const ITEM = 1;
const CLOUD = 2;

interface AddedFile {
  readonly base64String: string;
  readonly name: string;
  readonly isInline: boolean;
}

const ADDED_FILE = object({ base64String: STRING, name: STRING, isInline: BOOLEAN, __timeout__: { type: 'number' } }, [
  '__timeout__',
]);

export const ATTACHMENT_CALLS: readonly Call[] = [
  call(149, 'item.getAttachmentsAsync', undefined, (_, { draft }) => ok(draft.get().attachments.map(details))),
  call<{ id: string }>(150, 'item.getAttachmentContentAsync', { id: STRING }, ({ id }, { draft }) => {
    const attachment = draft.get().attachments.find((one) => one.id === id);
    return attachment ? contentOf(attachment) : failed(ERROR.attachmentNotFound);
  }),
  shaped(148, 'item.addFileAttachmentFromBase64Async', ADDED_FILE, (params, { draft }) => {
    const { base64String, name, isInline } = params as AddedFile;
    const attachment = {
      id: crypto.randomUUID(),
      name,
      isInline,
      base64: base64String,
      size: byteLength(base64String),
    };
    draft.attach(attachment);
    return ok(attachment.id);
  }),
  call<{ attachmentIndex: string }>(
    20,
    'item.removeAttachmentAsync',
    { attachmentIndex: STRING },
    ({ attachmentIndex }, { draft }) => {
      // Outlook removes no picture in the text so; what it answers then is not documented.
      if (draft.get().attachments.some(({ id, isInline }) => id === attachmentIndex && isInline)) return ok();
      return draft.detach(attachmentIndex) ? ok() : failed(ERROR.attachmentToDeleteNotFound);
    },
  ),
];

/** An attachment as add-ins see it, here and in the event AttachmentsChanged. */
export function details({ id, name, size, isInline, holds }: Attachment): object {
  const listed = { id, name, size, isInline };
  if (typeof holds !== 'object') return { ...listed, attachmentType: FILE };
  return holds.format === 'url'
    ? { ...listed, attachmentType: CLOUD, url: holds.content }
    : { ...listed, attachmentType: ITEM };
}

function contentOf({ base64, holds }: Attachment): Answer {
  if (holds === 'nothing that comes') return SILENCE;
  return ok(holds ?? { content: base64, format: 'base64' });
}

function byteLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length * 3) / 4 - padding;
}
