import { listedWords, setOf } from './word-list';

/** Small words inside names of many origins: "Inês da Silva", "Jóhan á Heygum", "Ursula von der Heide". Own list. */
export const NAME_PARTICLES: ReadonlySet<string> = setOf(`
  de da do dos das di del della der den van von zu ten ter te la le du des af av á í el al bin ibn bint abu y e und`);

/** Behind these a capital is a place: "brylluppet i Izmir", "her clinic in Pune". */
export const IN: ReadonlySet<string> = setOf(`i in`);

/** What is called after somebody and is nobody: as the word behind the name, or as the end of a compound. Own list. */
export const NOT_PERSONS: {
  readonly words: ReadonlySet<string>;
  /** Among them these are surnames too: "Anton Gade", but "Sankt Peders Gade". */
  readonly surnames: ReadonlySet<string>;
  readonly endings: readonly string[];
} = {
  surnames: setOf(`gade broen day price school street lane bank kirke park`),
  words: setOf(`
  region kommune team teamet hold holdet klub klubben projekt projektet afsnit afsnittet vej gade allé alle plads stræde vænge vænget
  torv torvet parken center centret centeret skole skolen kirke kirken teater teatret museum museet hospital sygehus
  universitet university institut instituttet institutet institute forlag forlaget fond fonden legat legatet foundation prisen
  prize award medal street road avenue square lane college school building huset gården kollegium kollegiet broen havn
  havnen a/s aps i/s ltd inc gmbh group company sølvsmedie arkitekter advokater advokaterne bryggeri rejser møbler
  transport syndrom syndrome sygdom disease effekt effekten test testen skala skalaen scale index model medicinske
  bank banken auditorium auditoriet salen dagen day`),
  endings: listedWords(`
    vej vejen gade allé stræde vænget parken skolen hospitalet sygehuset kirken centret centeret huset kollegiet
    fonden forlaget foreningen universitetet instituttet institutet gården toften engen bakken marken buen lunden`),
};

/** Ends of Danish surnames: "Hansens", "Bjerregaards" are their genitives. Own list, after the most frequent surnames. */
export const SURNAME_ENDINGS: readonly string[] = listedWords(`
  sen gaard gård lund berg bjerg skov holm bæk dal strøm kvist borg mann vang toft krog mark ager rup sted nielsson sson`);
