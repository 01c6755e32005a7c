import type { AboutTexts } from './about';

export const aboutDa: AboutTexts = {
  firstRun: {
    heading: 'Sådan virker Send sikkert',
    sentences: [
      'Send sikkert leder efter personoplysninger i det, du skriver, og fortæller, hvordan mailen må sendes.',
      'Kontrollen sker, mens du skriver, og altid når du trykker på Send.',
      'Alt foregår på din egen computer: Intet af det, der bliver læst, forlader den.',
    ],
    understood: 'Forstået',
  },
  whatIsRead: 'Hvad læser Send sikkert?',
  reading: [
    [
      'Hvad bliver læst?',
      'Kun den mail eller mødeindkaldelse, du er i gang med: afsender, modtagere, emne, tekst (også citeret tekst), vedhæftede filer og følsomhedsmærkat.',
    ],
    ['Hvornår?', 'Mens du skriver, og når du trykker på Send.'],
    ['Hvor?', 'På din egen computer. Intet af det læste bliver sendt nogen steder hen.'],
    [
      'Hvad bliver gemt?',
      'Ingen tekst. Markeringen med Send sikkert bliver på kladden, også når du gemmer den og åbner den igen. Dine andre valg, og hvilke slags oplysninger der er fundet i de vedhæftede filer, husker Outlook kun, så længe mailen er åben.',
    ],
    [
      'Hvad står der på mailen?',
      'Et par linjer, du ikke ser, fortæller mailserveren, hvordan mailen skal sendes, og hvad du selv har valgt. De begynder med X-Send-Sikkert, og der står intet om indholdet.',
    ],
  ],
  help: 'Hjælp',
};
