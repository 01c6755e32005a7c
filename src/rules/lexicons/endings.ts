/** Small closed classes of words, and endings of words, by which sentences are read. Own list, from Danish and English grammar. */

/** Ends of compounds that name a trade: "afdelingsleder", "dialysesygeplejerske". */
export const TRADE_ENDINGS: readonly string[] =
  'leder lederen chef chefen læge lægen sygeplejerske psykolog assistent sekretær koordinator konsulent vejleder portør terapeut studerende manager director'.split(
    ' ',
  );

/** Ends of Danish nouns for several people: "konfirmander", "arbejdere". */
export const PLURAL_ENDINGS: readonly string[] = 'ere erne anter enter ister ander ører'.split(' ');

/** Ends of common nouns that an institution writes with a capital: "Kommissionen". */
export const NOUN_ENDINGS: readonly string[] = 'en ens et ets erne ernes ing tion skole hed ment ity ness'.split(' ');

/** "mistanke om kræft" tells of somebody what "en bog om kræft" does not. */
export const ABOUT_SOMEBODY: ReadonlySet<string> = new Set(
  'mistanke frygt bekymret besked attest erklæring dokumentation tanker diagnosen bange samtidig'.split(' '),
);

/** Negations that tell when they take away what is somebody's own: "uden sin medicin". */
export const WITHOUT: ReadonlySet<string> = new Set('uden without'.split(' '));

/** What follows is many people: "blandt gravide". */
export const AMONG: ReadonlySet<string> = new Set('hos blandt among amongst between'.split(' '));

/** Mark a note on somebody's case: "Henvist til afrusning: Peter Holm". */
export const CASE_NOTE: ReadonlySet<string> = new Set(
  'sagsnr sagsnummer journalnr henvist henvises henvisning anmodning request referral referred'.split(' '),
);

/** Join two persons. */
export const AND: ReadonlySet<string> = new Set('og and samt'.split(' '));

/** Before a year, never another number of four digits. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(
  'i in fra from siden since født born død died år anno ca circa the'.split(' '),
);

/** What follows belongs to the person. */
export const GENITIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'hans hendes min mit mine din dit dine my your his her'.split(' '),
);

/** A greeting with one of these speaks to several. */
export const PLURAL_GREETINGS: ReadonlySet<string> = new Set(
  'alle begge all both team everyone everybody colleagues kolleger folkens allesammen venner members greeting greeting'.split(
    ' ',
  ),
);

/** Between a person and the number under which a register holds them. */
export const REGISTERED: ReadonlySet<string> = new Set(
  'registreret noteret oprettet står registered listed filed recorded'.split(' '),
);

/** Between a sentence and its number these are no thing that is numbered: "vi har gemt 280467-2187". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'under lyder hedder nemlig altså også igen som samt dvs namely tilhører tilknyttet oprettet gemt noteret registreret recorded filed stored listed sendt slettet fundet ny nye gamle rette rigtige korrekte correct right wrong forkerte følgende following nu here her nedenfor below only kun stadig still yes ja nej no tak thanks født born og and eller or'.split(
    ' ',
  ),
);
