/** Fixed phrases of mail programs and of letters, lower case. Danish, English, and the neighbours that reach Danish inboxes. */

/** "Fra: … Sendt: … Til: … Emne: …": labels of the header lines that Outlook and others put over a quoted mail. */
export const HEADER_LABELS: Readonly<Record<string, 'from' | 'to' | 'other'>> = {
  fra: 'from',
  from: 'from',
  von: 'from',
  från: 'from',
  til: 'to',
  to: 'to',
  an: 'to',
  sendt: 'other',
  sent: 'other',
  dato: 'other',
  date: 'other',
  cc: 'other',
  kopi: 'other',
  bcc: 'other',
  emne: 'other',
  subject: 'other',
  'svar til': 'other',
  'reply-to': 'other',
  'vedhæftede filer': 'other',
  'vedhæftet fil': 'other',
  attachments: 'other',
  prioritet: 'other',
  importance: 'other',
  følsomhed: 'other',
};

/** Between dashes or underlines: "-----Oprindelig meddelelse-----", "---------- Forwarded message ----------". */
export const QUOTE_RULES = [
  'oprindelig meddelelse',
  'original message',
  'videresendt meddelelse',
  'videresendt besked',
  'forwarded message',
  'begin forwarded message',
  'start på videresendt besked',
  'start på videresendt meddelelse',
];

/** "Den 10. nov. 2026 kl. 08.14 skrev …:" and its kin: how the line begins, and the verb in it. */
export const WROTE_STARTS = [
  'den ',
  'on ',
  'd. ',
  'am ',
  'man ',
  'tir ',
  'ons ',
  'tor ',
  'tors ',
  'fre ',
  'lør ',
  'søn ',
];
export const WROTE_VERBS = [' skrev', ' wrote', ' schrieb', ' skrev:'];

/** A line that begins with one of these opens a mail. */
export const GREETINGS = [
  'hej', 'hejsa', 'heej', 'halløj', 'hi', 'hello', 'hey', 'dear', 'kære', 'kæreste', 'kjære', 'goddag', 'god dag', 'godmorgen', 'god morgen',
  'godaften', 'good morning', 'good afternoon', 'good evening', 'til', 'to', 'att.', 'att', 'attn', 'hallo', 'tak', 'thanks',
  'davs', 'morn', 'greetings', 'sehr geehrte', 'liebe', 'lieber',
]; // prettier-ignore

/** "Til fondene", "Tak Mette": greetings only when nothing but a few words stand on the line. */
export const GREETINGS_ALONE = ['til', 'to', 'tak', 'thanks', 'att.', 'att', 'attn'];

/** A line that is, or begins with, one of these closes a mail; what follows is the signature. */
export const CLOSINGS = [
  'mvh', 'm.v.h', 'vh', 'v.h', 'kh', 'k.h', 'dbh', 'bh', 'mange hilsner', 'mange hilsener', 'med venlig hilsen', 'med venlige hilsner',
  'venlig hilsen', 'venlige hilsner', 'de bedste hilsner', 'bedste hilsner', 'bedste hilsener', 'bedste hilsen', 'kærlig hilsen', 'kærlige hilsner',
  'kære hilsner', 'varme hilsner', 'hilsen', 'hilsner', 'hilsener', 'god hilsen', 'gode hilsner', 'på forhånd tak', 'på gensyn', 'alt godt',
  'ha det godt', 'hav det godt', 'god weekend', 'rigtig god weekend', 'best', 'best regards', 'best wishes', 'all best', 'all the best', 'kind regards', 'kindest regards',
  'warm regards', 'warmest regards', 'regards', 'many thanks', 'thanks', 'thank you', 'with thanks', 'thx', 'cheers', 'sincerely', 'sincerely yours',
  'yours sincerely', 'yours faithfully', 'yours', 'yours truly', 'respectfully', 'with best wishes', 'with kind regards', 'with regards', 'br', 'rgds',
  'br,', 'mit freundlichen grüßen', 'med vänlig hälsning', 'tak', 'tusind tak', 'mange tak', 'hav en god dag', 'fortsat god dag', 'god dag',
  'med hilsen', 'kærligst', 'knus', 'warmly', 'warm wishes', 'with warm wishes', 'with warm regards', 'cordially', 'all good wishes', 'very best',
]; // prettier-ignore

/** What is wished at the end: the name on the line below is the sender's. Elsewhere these are sentences like others. */
export const PARTINGS = [
  'held og lykke', 'god fornøjelse', 'god bedring', 'god sommer', 'god ferie', 'god jul', 'glædelig jul', 'godt nytår', 'god påske', 'god tur', 'god rejse',
  'god arbejdslyst', 'god læselyst', 'tillykke', 'stort tillykke', 'vi ses', 'vi snakkes', 'vi tales', 'ses', 'på snarligt gensyn', 'pas på dig', 'tak for', 'tak igen',
  'good luck', 'best of luck', 'congratulations', 'get well', 'take care', 'see you', 'talk soon', 'speak soon', 'until then', 'safe travels', 'safe journey',
  'have a', 'enjoy', 'happy', 'merry christmas', 'thanks for', 'thanks again', 'welcome', 'velkommen',
]; // prettier-ignore

/** A paragraph with one of these is a footer that a server has put under every mail. */
export const FOOTERS = [
  'denne e-mail og eventuelle vedhæft',
  'denne mail og eventuelle vedhæft',
  'denne e-mail kan indeholde fortrolig',
  'denne mail kan indeholde fortrolig',
  'denne meddelelse er kun beregnet',
  'denne e-mail er fortrolig',
  'hvis du har modtaget denne',
  'hvis du ved en fejl har modtaget',
  'er du ikke rette modtager',
  'this e-mail and any attach',
  'this email and any attach',
  'this message and any attach',
  'this e-mail is confidential',
  'this email is confidential',
  'this message is confidential',
  'if you are not the intended recipient',
  'if you have received this e-mail in error',
  'if you have received this email in error',
  'the information contained in this',
  'vi behandler dine personoplysninger',
  'læs om hvordan vi behandler',
  'læs mere om vores behandling af personoplysninger',
  'sådan behandler vi personoplysninger',
  'tænk på miljøet',
  'please consider the environment',
  'sent from my',
  'sendt fra min',
  'sendt fra outlook',
  'get outlook for',
  'hent outlook',
];
