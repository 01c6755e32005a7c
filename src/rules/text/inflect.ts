import type { Language } from '../types';

/** How a lemma bends. `fixed` not at all: names, abbreviations, irregular forms listed one by one. */
export type Inflection = 'noun' | 'adjective' | 'verb' | 'fixed';

const VOWELS = 'aeiouyæøåéö';

/**
 * All forms of a lemma, the lemma among them. Generous: a form that no Dane says does no harm, since nobody writes it.
 * Of several words the last one bends ("brækket arm" → "brækket armen").
 */
export function formsOf(lemma: string, inflection: Inflection, language: Language): string[] {
  if (inflection === 'fixed') return [lemma];
  if (language === 'en') return ENGLISH[inflection](lemma);
  return DANISH[inflection](lemma);
}

/** What all forms of a lemma begin with: "mid" of "middel", "vis" of "visum", "allerg" of "allergy". */
export function stemOf(lemma: string): string {
  const last = lemma.charAt(lemma.length - 1);
  const before = lemma.charAt(lemma.length - 2);
  return lemma.slice(0, before === 'e' && 'lnr'.indexOf(last) !== -1 ? -3 : before === 'u' && last === 'm' ? -2 : -1);
}

type Bend = (lemma: string) => string[];

const DANISH: Readonly<Record<Exclude<Inflection, 'fixed'>, Bend>> = {
  noun(lemma) {
    if (lemma.slice(-1) === 'e') return withEndings(lemma, ['', 's', 'n', 'ns', 't', 'ts', 'r', 'rs', 'rne', 'rnes']);
    const endings = ['en', 'ens', 'et', 'ets', 'er', 'ers', 'erne', 'ernes', 'e', 'ene', 'enes'];
    const forms = withEndings(lemma, ['', 's', ...endings]);
    if (doubles(lemma)) forms.push(...withEndings(lemma + lemma.slice(-1), endings));
    if (/.[^aeiouyæøå]e[lnr]$/.test(lemma))
      forms.push(...withEndings(withoutE(lemma), ['en', 'et', 'e', 'er', 'erne', 'ene']));
    if (lemma.slice(-2) === 'um') forms.push(...withEndings(lemma.slice(0, -2), ['et', 'er', 'erne']));
    if (lemma.slice(-1) === 'i') forms.push(`${lemma}en`, `${lemma}erne`);
    return forms;
  },
  adjective(lemma) {
    const forms = withEndings(lemma, ['', 't', 'e']);
    if (doubles(lemma)) forms.push(...withEndings(lemma + lemma.slice(-1), ['e']));
    if (lemma.slice(-2) === 'et') forms.push(`${lemma.slice(0, -1)}de`);
    if (/[^aeiouyæøå]e[ln]$/.test(lemma)) forms.push(`${lemma.slice(0, -2)}${lemma.slice(-1)}e`);
    return forms;
  },
  /** From the infinitive ("amputere"): present, past, participles, passive. Irregular ones are listed as fixed. */
  verb(lemma) {
    const stem = lemma.slice(-1) === 'e' ? lemma.slice(0, -1) : lemma;
    return withEndings(stem, ['', 'e', 'er', 'es', 'ede', 'ede', 'et', 'te', 't', 'edes', 'tes', 'ende']);
  },
};

const ENGLISH: Readonly<Record<Exclude<Inflection, 'fixed'>, Bend>> = {
  noun(lemma) {
    if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`];
    return [lemma, lemma + (/(?:s|x|ch|sh)$/.test(lemma) ? 'es' : 's')];
  },
  adjective: (lemma) => [lemma],
  verb(lemma) {
    const stem = lemma.slice(-1) === 'e' ? lemma.slice(0, -1) : lemma;
    return [lemma, `${lemma}s`, `${stem}ed`, `${stem}ing`];
  },
};

function withEndings(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}

/** "middel" → "midl", "engel" → "engl": the e goes, and of two consonants before it one. */
function withoutE(lemma: string): string {
  const stem = lemma.slice(0, -2);
  const doubled = stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2);
  return (doubled ? stem.slice(0, -1) : stem) + lemma.slice(-1);
}

/** A single consonant behind a single vowel may double: "brud" does not, "dom" → "dommen" does. Both are made. */
function doubles(lemma: string): boolean {
  const [before, vowel, last] = [
    lemma.charAt(lemma.length - 3),
    lemma.charAt(lemma.length - 2),
    lemma.charAt(lemma.length - 1),
  ];
  return (
    'bdfgklmnprst'.indexOf(last) !== -1 && last !== '' && VOWELS.indexOf(vowel) !== -1 && VOWELS.indexOf(before) === -1
  );
}
