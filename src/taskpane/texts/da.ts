import type { PaneTexts } from './texts';

export const da: PaneTexts = {
  loading: 'Kontrollerer mailen …',
  unavailable: {
    title: 'Her er ingen mail at kontrollere',
    text: 'Send sikkert virker, mens du skriver en mail i Outlook. Luk ruden, og åbn den igen fra den mail, du skriver på.',
  },
  failed: {
    title: 'Mailen kunne ikke kontrolleres',
    text: 'Outlook svarede ikke. Prøv igen. Mailen bliver også kontrolleret, når du trykker på Send.',
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

  found: (persons) => (persons === 1 ? 'Fundet om 1 person' : `Fundet om ${persons} personer`),
  because: 'Kendetegn',
  recipients: (count, organisation) =>
    count === 1 ? `1 modtager uden for ${organisation}` : `${count} modtagere uden for ${organisation}`,
  unchecked: 'Ikke kontrolleret',
  secureMethods: (organisation) => `Sikker mail hos ${organisation}`,
  readMore: (host) => `Læs mere på ${host}`,
  showRest: (count) => `Vis de sidste ${count}`,

  checkNow: 'Kontrollér nu',
  tryAgain: 'Prøv igen',
  checked: 'Kontrolleret',
};
