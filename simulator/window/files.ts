import type { Attachment } from '../host/draft';

/** Files that a person chose, as attachments. */
export function readFiles(files: FileList | null): Promise<Attachment[]> {
  return Promise.all(Array.from(files ?? []).map(readFile));
}

async function readFile(file: File): Promise<Attachment> {
  const { name, size } = file;
  return { id: crypto.randomUUID(), name, size, isInline: false, base64: await asBase64(file) };
}

function asBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(new Error(`${file.name} could not be read`));
    reader.readAsDataURL(file);
  });
}
