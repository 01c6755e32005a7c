/** Fills the box as a paste does, so that React hears of it: the whole text at once. */
export function pasteInto(box: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const prototype = box instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
