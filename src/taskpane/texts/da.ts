import { returnedDa } from './returned-da';
import type { PaneTexts } from './texts';

export const da: PaneTexts = {
  loading: 'Kontrollerer …',
  unavailable: {
    title: 'Der er ikke noget at kontrollere her',
    text: 'Send sikkert virker, mens du skriver en mail eller en mødeindkaldelse i Outlook. Luk ruden, og åbn den igen derfra.',
  },
  failed: {
    title: 'Kunne ikke kontrolleres',
    text: 'Outlook svarede ikke. Prøv igen. Send sikkert kontrollerer også, når du trykker på Send.',
  },

  marking: 'Markerer mailen …',
  unmarking: 'Fjerner markeringen …',
  undo: 'Fortryd markeringen',
  markHint: 'Markerer mailen. Du sender den selv bagefter.',
  markFailed: 'Mailen blev ikke markeret. Prøv igen.',
  unmarkFailed: 'Markeringen blev ikke fjernet. Prøv igen.',

  why: 'Derfor',
  interpretation: 'Sådan er reglen læst',
  readRule: (host) => `Læs reglen på ${host}`,
  newWindow: 'åbner i et nyt vindue',

  found: (persons) => (persons === 1 ? 'Oplysninger om 1 person' : `Oplysninger om ${persons} personer`),
  because: 'Kendetegn',
  notes: 'Bemærk',
  recipients: (kind, count, organisation) => {
    const one = kind === 'meeting' ? 'deltager' : 'modtager';
    if (count === undefined) return `${kind === 'meeting' ? 'Deltagere' : 'Modtagere'} uden for ${organisation}`;
    return `${count} ${count === 1 ? one : `${one}e`} uden for ${organisation}`;
  },
  unchecked: 'Ikke kontrolleret',
  files: 'Vedhæftede filer',
  vouch: 'Jeg har set filen igennem: ingen personoplysninger',
  unvouch: 'Fortryd',
  vouchFailed: 'Det blev ikke gemt. Prøv igen.',
  unvouchFailed: 'Det kunne ikke fortrydes. Prøv igen.',
  secureMethods: (organisation) => `Sikker mail hos ${organisation}`,
  readMore: (host) => `Læs mere på ${host}`,
  showRest: (count) => `Vis ${count} mere`,

  checkNow: 'Kontrollér nu',
  tryAgain: 'Prøv igen',
  checked: 'Kontrolleret',

  returned: returnedDa,
};
