import { setOf } from './word-list';

/** What may stand between the names of a greeting, and before them. Anything else greets more than the names tell. Own list. */
export const BESIDE_GREETED: ReadonlySet<string> = setOf(`
  og and samt & igen again dr prof mr mrs ms hr fru kære dear`);

/** Short forms that share few letters with the name: each word of a pair may be the other. Own list. */
export const SHORT_FORMS: ReadonlySet<string> = setOf(`
    bill-william will-william jim-james jack-john ted-edward ned-edward dick-richard becky-rebecca sasha-alexander
    sasha-alexandra bob-robert peggy-margaret molly-mary polly-mary hank-henry chuck-charles misha-mikhail
    vanja-ivan kolja-nikolaj pepe-jose paco-francisco ole-oluf nille-pernille pelle-peter
    gitte-birgitte ditte-edith bibi-birgit lasse-lars pelle-per sus-susanne`);
