import { listedWords, setOf } from './word-list';

/** Words of beasts that have names. Own list, from vets' and breeders' mails as anybody knows them. */

/** Ends of words before the name of a beast: "kontorhunden Bølle", "koen Rosa". */
export const BEAST_NAMED: readonly string[] = listedWords(`
  hunden hund katten hvalpen hoppen hingsten tyren kvien koen kalven fåret vædderen geden hesten ponyen kaninen soen ornen
  papegøjen dog cat puppy kitten heifer mare stallion ewe bull cow calf pony labrador`);

/** Beginnings of words that are said of beasts alone: "drægtig", "yverbetændelse", "løbsk". */
export const BEAST_SAID: readonly string[] = listedWords(`
  drægtig yverbetænd bagben forben kennelhoste kastreret kastreres neutered spayed udders hoof hooves kælve kælving
  avlstyr avlshun`);

/** Words that call somebody by another name: who is so called is somebody. */
export const CALLED: ReadonlySet<string> = setOf(`
  kalder kaldes kaldet kalde kaldt alias kaldenavn called call calls nicknamed pseudonym dæknavn kendt known`);
