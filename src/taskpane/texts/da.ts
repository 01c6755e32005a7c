import { aboutDa } from './about-da';
import { fixesDa } from './fixes-da';
import { returnedDa } from './returned-da';
import { setAsideDa } from './set-aside-da';
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
  notLoaded: 'Send sikkert er ikke hentet helt. Tjek din forbindelse, og prøv igen.',

  marking: 'Markerer mailen …',
  unmarking: 'Fjerner markeringen …',
  undo: 'Fortryd markeringen',
  markHint: 'Markerer mailen. Du sender den selv bagefter.',
  markInVain: 'Krypterer ikke mailen hos jer. Brug det kun, når du selv har krypteret den.',
  markFailed: 'Mailen blev ikke markeret. Prøv igen.',
  unmarkFailed: 'Markeringen blev ikke fjernet. Prøv igen.',

  why: 'Derfor',
  interpretation: 'Sådan er reglen fortolket',
  readRule: (host) => `Læs reglen på ${host}`,
  newWindow: 'åbner i et nyt vindue',

  found: (persons) => (persons === 1 ? 'Oplysninger om 1 person' : `Oplysninger om ${persons} personer`),
  because: 'Kendetegn',
  notes: 'Bemærk',
  unchecked: 'Ikke kontrolleret',
  files: 'Vedhæftede filer',
  vouch: 'Jeg har set filen igennem: ingen personoplysninger',
  unvouch: 'Fortryd',
  vouchFailed: 'Det blev ikke gemt. Prøv igen.',
  unvouchFailed: 'Det kunne ikke fortrydes. Prøv igen.',
  readMore: (host) => `Læs mere på ${host}`,
  showRest: (count) => `Vis ${count} mere`,
  showLess: 'Vis færre',

  advice: 'Tjek modtagerne',
  hideAdvice: 'Skjul',

  checkNow: 'Kontrollér nu',
  tryAgain: 'Prøv igen',
  checked: 'Kontrolleret',

  returned: returnedDa,
  setAside: setAsideDa,
  fixes: fixesDa,
  about: aboutDa,
};
