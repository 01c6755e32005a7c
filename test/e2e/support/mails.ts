/** Invented mails that more than one test writes. */
export const OUTSIDE = 'katrine@firma.example.dk';

export const DIAGNOSIS = {
  subject: 'Workshoppen',
  body: 'Kære Katrine\n\nMathilde Bjerregaard er sygemeldt med en depression, så vi må udsætte workshoppen.',
};

export const ONE_CPR = {
  subject: 'Oplysning',
  body: 'Hej Katrine\n\nMathilde Bjerregaards cpr-nummer er 280467-2187.',
};

export const ORDINARY = { subject: 'Møde', body: 'Skal vi mødes torsdag?' };
