/**
 * The lines of the pages that the shipped policies rest on, as far as they ask for something: Aarhus University, "Send
 * emails securely, both with and without using Sikker@mail"; Aalborg University, "Secure mail"; Timengo DPG, the e-book
 * "Hvornår skal jeg sende sikkert?". Each with what answers it.
 */
export interface PageLine {
  readonly policy: 'au' | 'aau' | 'sikkerpost';
  readonly line: string;
  readonly by:
    | { readonly rule: string }
    | { readonly categories: readonly string[] }
    | { readonly tag: string }
    | { readonly method: string }
    /** The policy's `support`. */
    | 'support'
    /** The pane's box for mails that came back. */
    | 'returned'
    /** Nothing here: docs/out-of-reach.md gives the reason. */
    | 'out-of-reach';
}

const au = (line: string, by: PageLine['by']): PageLine => ({ policy: 'au', line, by });
const aau = (line: string, by: PageLine['by']): PageLine => ({ policy: 'aau', line, by });
const book = (line: string, by: PageLine['by']): PageLine => ({ policy: 'sikkerpost', line, by });
const rule = (id: string) => ({ rule: id });
const found = (...categories: string[]) => ({ categories });
const method = (id: string) => ({ method: id });

export const PAGE_LINES: readonly PageLine[] = [
  au("All emails sent from AU's mail server are secured with encryption via a Force TLS", rule('au.ordinary')),
  au('emails sent via smtp.uni.au.dk', 'out-of-reach'),
  au('Confidential data such as', 'out-of-reach'),
  au('Confidential data on one person to a maximum of five recipients.', rule('au.one-person')),
  au('Confidential data on five people to a maximum of one recipient.', rule('au.one-recipient')),
  au('CPR numbers', found('cpr')),
  au('Employee home address, private email address, private telephone no.', found('contact')),
  au('and other personal information', 'out-of-reach'),
  au('Personality tests', found('personality')),
  au('Marital status', found('marital')),
  au('Adoption details', found('adoption')),
  au('Grades and grading', found('grades')),
  au('Confidential data on more than five people', rule('au.many-persons')),
  au('Confidential data to more than five recipients.', rule('au.many-recipients')),
  au('Sensitive data such as', rule('au.sensitive')),
  au('Race and ethnic origin', found('ethnicity')),
  au('Political opinions, religious beliefs or philosophical beliefs', found('politics', 'religion')),
  au('Trade union membership', found('union')),
  au('Genetic data', found('genetic')),
  au('Biometric data for unambiguous documentation', found('biometric')),
  au('Health information', found('health')),
  au('Sexual relationships or sexual orientation', found('sexuality')),
  au('Offences under Article 10.', found('offences')),
  au('If you are a system owner or researcher who processes sensitive data', 'out-of-reach'),
  au('if Force TLS does not meet your needs', 'out-of-reach'),
  au('Sikker@mail encrypts and signs your email.', method('sikker-at-mail')),
  au("emails may be rejected by the recipient's email system if it does not support Force TLS", 'returned'),
  au('[notencrypted]', { tag: '[notencrypted]' }),
  au('[unencrypted]', { tag: '[unencrypted]' }),
  au('[NoTLS]', { tag: '[NoTLS]' }),
  au('use these tags only when absolutely necessary', rule('au.tag')),
  au('sending public data is only permitted if TLS is not used', rule('au.tag-on-data')),
  au('451 5.7.3 STARTTLS is required to send mail', 'returned'),

  aau('automatically sent with encryption during transport on the open Internet', rule('aau.ordinary')),
  aau('you will be notified within a day that the email could not be delivered', 'returned'),
  aau('to a fixed/major partner or similar, you should contact our support', 'support'),
  aau('add [unsecure] in the subject line', { tag: '[unsecure]' }),
  aau('only be done if the email does not contain confidential or sensitive information', rule('aau.tag-on-data')),
  aau('when the email contains data that is classified as public', rule('aau.tag')),
  aau('Learn more about classification of data.', 'out-of-reach'),
  aau('regarding the email recipient themselves, this transmission method is also allowed', rule('aau.recipients-own')),
  aau('be sent to the recipient via ‘e-boks’ where possible', method('e-boks')),
  aau('For foreign nationals without a Danish CPR number', 'out-of-reach'),
  aau(
    'encryption of attachments where the encryption code is disclosed via another source',
    method('encrypted-attachment'),
  ),
  aau('for anyone other than the recipient, use Category 3', rule('aau.others')),
  aau('more then 5 persons other than the recipient themselves', rule('aau.others')),
  aau('use e-box via Workzone or encrypt attachments', method('encrypted-attachment')),
  aau('If you do not have an employee certificate', method('certificate')),
  aau("obtain a certificate from the recipient's international email account", method('certificate-abroad')),
  aau('External senders are always responsible', 'out-of-reach'),

  book('Helbredsoplysninger', found('health')),
  book('Seksuelle forhold', found('sexuality')),
  book('Race', found('ethnicity')),
  book('Etnisk oprindelse', found('ethnicity')),
  book('Politisk, religiøs eller filosofisk overbevisning', found('politics', 'religion')),
  book('Fagforeningsmæssigt tilhørsforhold', found('union')),
  book('Genetiske data', found('genetic')),
  book('Biometriske data', found('biometric')),
  book('Medarbejderens CPR-nummer', found('cpr')),
  book('har begået (eller er politianmeldt for) et strafbart forhold', found('offences')),
  book('sanktion eller rettighedsfrakendelse', found('offences')),
  book('Oplysninger på straffeattest eller børneattest', found('offences')),
  book('Prioriteret rækkefølge: Tunnelmail, S/MIME, Forced TLS, OME', 'out-of-reach'),
  book(
    'Du må sende alle typer af personfølsomme data og mængder med disse løsninger.',
    rule('sikkerpost.must-be-encrypted'),
  ),
  book('Du må sende begrænset mængder personfølsomme data.', rule('sikkerpost.limited')),
  book('DPG SikkerPost kan tilsikre brugen af ”Force” TLS.', rule('sikkerpost.ordinary')),
  book('modtageren ikke kan valideres på baggrund af en e-mailadresse uden certifikat', 'out-of-reach'),
  book('Kan blot ét modtagerpunkt ikke terminere med TLS', 'out-of-reach'),
  book('Klik på ’Send sikkert’ knappen i Outlook og løsningen gør resten for dig', method('sikkerpost')),
  book('sende e-mail direkte i e-Boks til CPR- og CVR-numre', method('e-boks')),
  book('lønsedler, kontrakter, indkaldelser til undersøgelser/operationer', 'out-of-reach'),
];
