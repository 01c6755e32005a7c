import { check } from '../../../src/rules';
import { detect } from '../../../src/rules/detectors';
import { draft, shippedPolicy, TODAY } from '../../support/build';
import { finds, ignores } from '../../support/rows';

finds('contact', [
  [
    'Den nye lektors privatadresse er Skovvænget 18, 8310 Tranbjerg. Hun hedder Tone Vik.',
    'named in the next sentence',
  ],
  ['Ekspeditionen har privat mobil 53 19 02 77 på rengøringsassistenten.', 'somebody by trade'],
  ['Svar til mig privat: k.overgaard1964@yahoo.dk.', 'the sender'],
  ['På Snapchat hedder vores kollega Emil emsen_04.', 'a name among friends'],
  ['Her Skype is lena.kuhn.privat, says our colleague Lena.', 'likewise, in English'],
  ['Hos Carlo på Tjørnevej 25 kan I stille projektoren.', 'at somebody’s home'],
  ['Secretary Olivia writes from livvy_p@proton.me this week.', 'a private provider, a trade'],
  ['Ring til Jens på hans private mobil 28 47 19 03.', 'a number called private'],
  ['Hans egen mobil er 20 44 91 36, skriver Jens.', 'his own number'],
  ['Jens træffes privat på 2847 1903.', 'private at'],
  ['Jens’ hjemmeadresse er Granatvej 22, 8270 Højbjerg.', 'an address called home'],
  ['Vores nye kollega Anna bor på Skovbrynet 7, 2. tv., 9000 Aalborg.', 'where somebody lives'],
  ['Medarbejderen Anna er flyttet til Rylevangen 17, st., 8900 Randers C.', 'where somebody moved'],
  ['Kontorstolen leveres hjemme hos Anna på Rosenlunden 44, 9400.', 'delivered at home'],
  ['Our colleague lives at Kastetvej 318, Anna says.', 'English'],
  ['Text Anna on her own phone, 61 30 98 45.', 'her own phone'],
  ['Anna is on her personal mobile, +45 31 24 88 09.', 'a number with a country'],
  ['Her Kenyan mobile is private: +254 711 004 882, writes Anna.', 'a foreign number'],
  ['Annas private mail er anna77@webpost.example.com.', 'a mail address called private'],
  ['Ziyads private mail er ziyad44@webpost.example.com.', 'of somebody that no list knows'],
  ['Jeg har fået ny privatadresse: Granatvej 22, 8270 Højbjerg.', "the sender's own"],
  ['Navn: Ziyad Karim\nPrivat mobil: 28 47 19 03', 'a form'],
  ['Our new colleague Anna can be reached at anna.b@gmail.com until then.', 'a private provider'],
  ['Private numre:\nJens 20 71 33 18\nLone 28 17 55 46', 'a list under an announcement'],
  ['Nødnumrene er de ansattes egne numre: Åge 20 71 33 18, Sukhdeep 31 64 90 02.', 'unknown names in a list'],
  [
    'Mail the folders to the teachers at home:\n\nAnna Pohl, Rosenvej 4, 7100 Vejle\nMads Skyum, Torvegade 2, 3. th., 7100 Vejle',
    'addresses in a list',
  ],
  ['Anna læser aldrig sin arbejdsmail, så skriv til anna.lind@example.net.', 'never where the work is'],
  ['Naboen har nøglen, og Anna svarer på sin egen mobil, 26 83 40 57.', 'a neighbour makes nobody a citizen'],
  ['Papirerne går til Anna Holms nye bopæl, Kirketoften 4, 5591 Gelsted.', 'a street named after a church'],
  ['Navn\tPrivat mobil\nJens Holm\t28471903', 'a private column'],
  ['Name | Home address\nAnna Holm | Rosenvej 4, 7100 Vejle', 'an English column'],
  [
    'Field | Participant 1 | Participant 2\nName | Anna Holm | Jens Lund\nPrivate mobile | 26 71 05 58 | 50 18 22 94',
    'a table on its side',
  ],
  ['Anna har ingen arbejdstelefon, ring til hende på hendes egen, 42 60 19 83.', 'her own, without a noun'],
  ['I må ringe til folks egne:\n\nAnna 22 71 40 96\nJens 60 84 11 37', 'their own, at the end of a line'],
  ['The copy goes to her own mailbox, says Anna: anna.lind@example.net.', 'a mailbox'],
  ["Pick-up at people's homes:\n\nAnna Holm, Vestre Ringgade 188\nJens Lund, Oddervej 63", 'homes'],
  ['Please post them to where we live:\n\nAnna Holm, Rypevænget 12, 8240 Risskov', 'where people live'],
  ['Vores kollega Anna Holm bor nu Fuglesangen 12 i Skive.', 'a street by the verb before it'],
  ['Vores kollega Anna Holm bor på Fjordblink 12.', 'the same with a preposition'],
  ['Vores kollega Anna Holm bor på Bakkedraget 31.', 'a street by its ending'],
  ['Aftal nøgle med Anna på 27 64 03 91, det er hendes egen.', 'her own, behind the number'],
  ['Nyt kort til Anna sendes til hende selv på Lærkebakken 30, Børkop.', 'sent to herself at'],
  ['Send it to Anna Holm at Lærkesangsvej 6, 7100 Vejle.', 'the same in English'],
  ['En buket til Anna Holm, Havnegade 31.', 'flowers for somebody at an address'],
]);

ignores('contact', [
  ['Følg vores afdeling på Instagram: @uni_bio. Hilsen Emil', 'a channel of an organisation'],
  ['Emil lægger billeder på Facebook i 2027.', 'a channel and a year'],
  ['Vi mødes på Tjørnevej 25, skriver Carlo fra kontoret.', 'a meeting place'],
  ['Ring til Jens på 87 15 20 00.', 'a number of which nothing is said'],
  ['Jens har kontor i bygning 1483, lokale 318.', 'an office'],
  ['Jens, telefon 2847 1903', 'a phone without privacy'],
  ['Send mig din privatadresse, Anna.', 'no value'],
  ['Brug af privat mail er ikke tilladt, siger Jens.', 'a rule'],
  ['Anna bor i Aarhus.', 'a town'],
  ['Mødet med Anna er flyttet til Bartholins Allé 3, auditorium 2.', 'a meeting moved'],
  ['Instituttet bor på Ny Munkegade 118, siger Anna.', 'an institute'],
  ['Hotellet, hvor Anna bor, ligger Banegårdspladsen 14, 8000 Aarhus C.', 'a hotel'],
  ['Vores firma er flyttet til Granatvej 22, 8270 Højbjerg.', 'a firm'],
  ['Vejarbejde på Granatvej 22 begynder mandag, siger Jens.', 'road works'],
  ['Borgeren Jens Holm bor på Granatvej 22, 8270 Højbjerg.', 'a citizen'],
  ['Byggesag: Jens Holm, Granatvej 22, matrikel 4b.', 'a plot'],
  ['Restauranten på Torvegade 2, 8000 Aarhus er booket af Anna.', 'a restaurant'],
  ['Du kan ringe til receptionen på 99 40 99 40 og spørge efter Anna.', 'a reception'],
  ['Jens kan fanges på arbejdsmobilen 28 47 19 03.', 'a work phone'],
  ['Privatlivspolitik: skriv til dpo@firma.example.dk.', 'an office about privacy'],
  ['Skriv til anna@firma.example.dk.', 'a work mail'],
  ['Ordre 28471903 er sendt til Jens.', 'an order number'],
  ['Anna sender opgave 12 og 14.', 'numbers'],
  ['Private kunder kan ringe på 70 20 44 88, siger Anna.', 'customers'],
  ['Navn\tTelefon\nAnna Holm\t87 15 20 00\nZiyad Karim\t87 15 20 01', 'a list of work phones'],
  ['Jens er ikke på kontoret, ring til ham på 87 15 20 00.', 'away, and no word of another number'],
  ['Anna svarer ikke i dag, skriv til anna@firma.example.dk.', 'no channel of work is ruled out'],
  ['Jens ringer på egen hånd til 87 15 20 00.', 'own, of something else'],
  ['Mød vores kollega Anna på kontoret, Ryesgade 4, 2. sal.', 'an office by its floor'],
  ['Juuls, Åbogade 36, 1. sal, er åben til 17.', 'a shop by its floor'],
  ['Mødet med Anna er på Skolegade 12.', 'a street named after a school'],
  ['Pakken til biblioteket på Lærkebakken 30 er på vej, siger Anna Holm.', 'brought to a library'],
  ['Pakken til Anna Holm ligger klar. Hent den på Lærkebakken 30.', 'the address is that of another sentence'],
  ['Leveringsadresse: Granatvej 22, 8270 Højbjerg, att. Anna Holm', 'a delivery to work'],
  ['Afgang Fib 15 kl. 7.15, hjemme ca. 19.30, siger vores kollega Anna.', 'a time, no cellar'],
  ['Vores kollega Anna træffes på sin egen etage, 87 15 20 00.', 'own, of something else, right before a number'],
  ['Bøgerne er folks egne. Ring til Jens på 87 15 20 00.', 'own, but nothing is announced'],
  ['Vores kollega Anna bor på Hotel Skive.', 'no number'],
  ['Anna bor på værelse 12.', 'a room'],
  ['Vi viser, hvordan dyr lever: Jens står på Fjordblink 12.', 'a colon, but nobody lives there'],
  ['Mødet med Anna er på Bakkedraget 31.', 'a meeting, at a street by its ending'],
  ['Anna ringer på 87 15 20 00 og passer i øvrigt sine egne, siger Jens.', 'own, too far behind'],
  ['Jens passer sit eget arbejde: Anna har nummer 87 15 20 00.', 'own, of a thing'],
  ['Jens kommer med bussen til Havnegade 31, siger Anna.', 'where a bus goes'],
  ['Henvend dig til Anna Holm, Havnegade 31.', 'whom to turn to'],
  ['Pakken til Anna Holm på kontoret, Havnegade 31, er her.', 'sent to the office'],
  ["Anna's mailbox is full, call the office on 87 15 20 00.", 'a mailbox, nobody says whose own'],
]);

describe('a list of numbers in a file', () => {
  const text = 'Asta Brun 20 71 56 38\nJens Koch 26 94 10 57\nLone Holm 51 32 80 66';
  const attachments = [{ key: 'a', name: 'liste.txt', text }];
  const found = (body: string) =>
    check(draft({ body, attachments }), shippedPolicy('au'), TODAY).findings.filter(({ category }) => category === 'contact').length; // prettier-ignore

  it.each([
    ['Jeg arbejder hjemme i dag. Listen er vedlagt.', 0, 'another word of the home'],
    ['Listen er vedlagt.', 0, 'nothing is said'],
  ])('%s: %i (%s)', (body, count) => expect(found(body)).toBe(count));
});

describe('contact counts persons', () => {
  const persons = (body: string) => detect(draft({ subject: 'Vagtliste', body }), TODAY).persons.length;

  it.each([
    ['Private numre:\nJens 20 71 33 18\nLone 28 17 55 46\nMia T. 53 90 14 27', 3],
    [
      'Navn;Adresse;Privat mobil\nJens Holm;Rosenvej 4, 7100 Vejle;28471903\nAnna Lund;Torvegade 2, 7100 Vejle;28471904',
      2,
    ],
    ['Navn: Ziyad Karim\nPrivat mobil: 28 47 19 03\n\nNavn: Nkechi Obi\nPrivat mobil: 31 24 88 09', 2],
    ['Jens Holms private nummer er 20 71 33 18, og Jens bor på Rosenvej 4, 7100 Vejle.', 1],
  ])('%s: %i', (body, count) => expect(persons(body)).toBe(count));
});
