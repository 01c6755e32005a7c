/**
 * Words around private contact data. None is the datum itself: a finding needs an address, a number or a mail address.
 * All forms by blank; "-" at the end makes a beginning. Source: own lists from Danish and English staff mail.
 */

/** Say of what stands near that it is private. */
export const PRIVATE_WORDS = `
  privat- hjemmeadresse- hjemadresse- hjemmenum- hjemmetel- hjemmemail- bopæl- folkeregisteradresse- nødkontakt-
  nødnummer- nødnumre- fastnet- sommerhus- kollegieadresse- pårørende- private privately personal personally home homes hjem
  hjemme residential residence house house’s landline kin emergency fritids- beskyttet derhjemme hemmelig- unlisted nødtelefon- hjemmearbejd- gmail hotmail icloud
  privatnum- privatmobil- ferieadresse- hjemmefra fyraften arbejdstid`;

/** "private kunder", "private companies": not what is somebody's own. */
export const PRIVATE_OTHERS = `
  personer borgere kunder virksomheder aktører firmaer fonde donorer gymnasier skoler hospitaler leverandører people
  customers companies donors foundations schools hospitals sector sektor sektoren`;

/** Private only with a word for a number, a mail or a dwelling right behind: "hans egen mobil", "her own flat". */
export const OWN_WORDS = 'own egen eget egne personlige personlig personligt';
/** Whose own a channel is without a word for it: "hendes egen". "Vores egen" is the office's. */
export const POSSESSIVES = 'hans hendes sin deres min folks his her their my';
export const CONTACT_NOUNS = `
  mobil mobilen mobiler mobilnummer nummer nummeret numre telefon telefonen telefoner mailbox tlf tlf.nr telefonnummer mail
  e-mail mailadresse gmail adresse lejlighed bolig hus værelse hjem phone phones mobile mobiles cell cellphone number
  numbers line flat apartment place email e-mails emails address addresses kenyan foreign danish swedish german
  norwegian boks postkasse indbakke konto inbox account mailkonto adr satellittelefon mobiltelefon`;

/** Where somebody is not to be reached, if at a private number or mail: "læser ikke arbejdsmail". */
export const WORK_CHANNELS = `
  arbejdsmail arbejdsmailen arbejdsmails arbejdsmobil arbejdsmobilen arbejdstelefon arbejdstelefonen arbejdsnummer
  arbejdsnummeret hovednummeret omstillingen switchboard`;
export const NOT_THERE = 'ikke aldrig not never';
export const IS = 'er var is was are were';

/** Somebody lives or is to be met there: with an address behind it. */
export const DWELLING_WORDS = `
  bor boede boende bosat bosætte flyttet flytter flyttede fraflyttet tilflyttet indflyttet opholder lejer logerer
  adresse adressen adresser lives live lived living resides residing resident moved moves moving relocated staying
  stays renting rents rent address addresses flat apartment lejlighed værelse dør døren bell hjemsendes postadresse
  villa rækkehus move-in new-home ringeklokken fremlejer fremlejet hus huset adr adr. boligadresse residence lodging lodges lodger logi hos c/o indlogeret overnatter nøglen lodgings`;

/** At the end of a line over addresses: "to where we live:". */
export const LIVING = 'live lives lived bor boede';

/** Say that what stands near is of work or public. */
export const WORK_WORDS = `
  arbejds- kontor- institut- bygning- lokale- campus- afdeling- receptio- sekretariat- firma- virksomhed- hotel-
  hospital- klinik- skole- kommune- rådhus- jobcent- borgerservice- bibliotek- museum- café- restaurant- mødested-
  auditori- omstilling- hovednummer- direkte lokalnummer- lokal vagttelefon- hotline- helpdesk- servicedesk- support-
  telefontid- tjeneste- leverings- faktura- besøgsadresse- varemodtagelse- leverandør- butik- kundeservice- fakultet-
  universitet- laborator- department- office- workplace work building- room rooms switchboard- extension ext direct
  desk secretariat- institute- faculty- university company- shop- store- clinic- school- library- embassy- venue-
  auditorium- headquarters- branch- depot- warehouse- stadion- hallen- hal kirke- station- matrikel- byggegrund-
  grund- parcel- ejendom- byggesag- lokalplan- stillads- gravearbejde- vejarbejde- venue- reservation- booking-
  konference- conference- værksted- vagtcentral- cvr ean politi- apotek- pressetelefon- pressekontakt- udstilling-
  bofællesskab-`;

/** An employee, a new hire, a guest: whose private data these are. */
export const STAFF_WORDS = `
  medarbejder- kolleg- ansat ansatte ansattes ansættelse- nyansat- personale- professor- lektor- adjunkt- postdoc-
  ph.d.-studerende phd- stipendiat- gæst- gæsteforsker- gæstelærer- lærer- pædagog- censor- vikar- leder- chef- vagt-
  vagtplan vagter beredskab- overlæge- sygeplejerske- tekniker- konsulent- sekretær- hr onboarding løn employee-
  colleague- staff hire hires postdoctoral researcher- teacher- guest- visiting lecturer- technician- team driver-
  people folk crew expedition- payroll relocation our vores arbejdsgiver employer tjenestefri orlov orloven
  lønsed- lønkonto arbejdsmail- arbejdstelefon- pedel- praktikant- ingeniør- direktør- kasserer- vagthavende pension pensionere-
  secretary secretaries cleaner porter caretaker psychologist intern interns trainee laptop it-elev- kontorelev- -assistent
  -assistenten -medhjælper -medhjælperen -direktør -direktøren -ingeniør -leder -lederen -chef -chefen -lærer -læreren -konsulent -konsulenten
  -pædagog -betjent -mester -mesteren`;

/** Citizens, pupils, owners: theirs are no employee's. */
export const CITIZEN_WORDS = `
  borger- patient- klient- grundejer- lodsejer- beboer- lejer- lejere nabo naboen naboer- bygherre- skatteyder- citizen-
  tenant- landlord- neighbour- resident- patient- plot- matrikel- byggesag- byggetilladelse- husejer- ejer- udlejer-
  kunde- customer- deltager- participant- kontanthjælp- hjemmehjælp- hjemmeplejen visitation- elever- forældre-`;

/** Where private people have a name of their own: "på Snapchat hedder Emil emsen_04". */
export const PRIVATE_CHANNELS = `
  snapchat snap instagram insta messenger facebook skype telegram whatsapp tiktok discord wechat viber mastodon`;

/** How Danish street names end. With a postcode or a floor behind the number, any word with a capital will do. */
export const STREET_ENDINGS = `
  vej vejen gade gaden allé alléen alle alleen stræde strædet plads pladsen torv torvet vænge vænget vangen toften
  tofterne parken bakken bakkerne haven haverne krogen stien marken engen lunden holmen højen banken brinken dalen
  ageren agrene leddet gangen gyden slippen passagen kajen boulevard boulevarden ringvej buen vinklen kvarteret
  skrænten åsen løkken kløften mosen kæret heden svinget sporet stykket kilden terrassen fælleden hegnet hjørnet
  ringgade brynet svænget draget husene sangen kanten sti lodden lyngen diget sletten kysten slugten tangen bækken smøgen knolden gærdet engene straße strasse straat gatan vägen veien gata`;

/** Words of their own at the end of an English street name. */
export const ENGLISH_STREETS = `
  street st road rd avenue ave lane drive close court crescent terrace gardens place square way mews grove hill
  boulevard row rise walk view park green quay`;

/** What follows the house number: "2. tv.", "st. th", "1. sal". */
export const FLOOR_WORDS = 'st stuen kl kld sal etage tv th mf midt dør lejl floor flat apt';

/** Providers at which nobody has an address by trade. Source: own list of providers used in Denmark and abroad. */
export const PRIVATE_MAIL_DOMAINS = `
  gmail.com googlemail.com hotmail.com hotmail.dk live.dk live.com outlook.dk outlook.com msn.com yahoo.dk yahoo.com
  yahoo.co.uk yahoo.de yahoo.fr icloud.com me.com aol.com proton.me protonmail.com gmx.de gmx.net web.de mail.com
  qq.com 163.com mail.ru yandex.ru wp.pl libero.it orange.fr mail.dk jubii.dk ofir.dk stofanet.dk mail.tele.dk`;
