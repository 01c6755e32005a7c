import type { Advice, AdviceKind, Language, SaidAdvice } from '../types';
import type { AdviceMessages } from './advice-messages';
import { daAdvice } from './da-advice';
import { enAdvice } from './en-advice';
import { masked } from './masked';

const MESSAGES: Readonly<Record<Language, AdviceMessages>> = { da: daAdvice, en: enAdvice };

/** Puts advice on recipients into words, in the order given. Pure. */
export function adviceInWords(advice: readonly Advice[], language: Language): SaidAdvice[] {
  return advice.map((piece) => ({
    key: keyOf(piece),
    kind: piece.kind,
    text: say(MESSAGES[language], withMasks(piece)),
  }));
}

function say<K extends AdviceKind>(messages: AdviceMessages, advice: Extract<Advice, { readonly kind: K }>): string {
  return messages[advice.kind as K](advice);
}

/** What it is about; a count is no part of it, so that one more recipient does not bring back what was put away. */
function keyOf(advice: Advice): string {
  switch (advice.kind) {
    case 'new-domain':
      return [advice.kind, ...advice.domains].join(' ');
    case 'look-alike':
    case 'private-mailbox':
      return [advice.kind, advice.recipient].join(' ');
    case 'greeting':
      return [advice.kind, ...advice.names].join(' ');
    case 'visible':
    case 'answer-to-many':
      return advice.kind;
  }
}

/** An address or a name may be a CPR number, also one from a quoted mail. */
function withMasks(advice: Advice): Advice {
  switch (advice.kind) {
    case 'new-domain':
      return { ...advice, domains: advice.domains.map(masked), recipients: advice.recipients.map(masked) };
    case 'look-alike':
      return {
        ...advice,
        recipient: masked(advice.recipient),
        domain: masked(advice.domain),
        known: masked(advice.known),
      };
    case 'private-mailbox':
      return { ...advice, recipient: masked(advice.recipient), name: masked(advice.name), known: masked(advice.known) };
    default:
      return advice;
  }
}
