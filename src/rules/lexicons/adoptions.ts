import type { Lexicon } from './lexicon';

/** How the adoption of a child is told, Danish and English: being adopted, adopting, giving away, the case at the authorities. */
export const ADOPTIONS: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list of Danish words and phrases that only the adoption of children has',
    terms: `
      som adopteret, adoptionssag, adoptionssagen, den adopterede, en adopteret, transnationalt adopteret,
      internationalt adopteret, adopteret fra, adopteret som, adoptionen af, en adoption, godkendt til adoption, givet
      til adoption, frigivet til adoption, tildelt et barn, tildelt en dreng, tildelt en pige, at adoptere fra, matchet
      med et barn, matchet med en dreng, matchet med en pige, barn i forslag, børn i forslag, barneforslag,
      pas-rapport, pas-rapporten, pas-samtale, pas-samtaler, sin egen adoption, hente barnet, henter barnet,
      pas-rådgivning, rodsøgning, fødemor, er begge adopteret, blev adopteret fra, blev adopteret til, blev adopteret
      som, blev adopteret af en, er adopteret fra, er adopteret til, var adopteret fra, adopteret til danmark, blev
      afgivet til, afgivet til adoption, afgivet som spæd, blev givet bort, givet bort som, givet bort til, gav hende
      bort, gav ham bort, bort som spæd, givet væk som, hentet på et børnehjem, hentet på børnehjem, hentet på
      børnehjemmet, fra et børnehjem, fra børnehjemmet i, hente et barn i, henter et barn i, barnet foreslået, forslag
      om en dreng, forslag om en pige, forslag om en lille, forslag om et barn, matchet med tvillinger, retlige
      forældre, retlig forælder, retlig mor, retlig far, juridiske mor, juridiske far, juridisk mor, juridisk far,
      juridiske forældre, frigive barnet, frigivelse til adoption, samtykke til adoptionen, samtykket til adoption,
      adoptionen gik igennem, adoptionen går igennem, adoptionen er gået igennem, adoptionen er endelig, adoptionen er
      godkendt, hendes adoption, hans adoption, rigtige mor, rigtige forældre, rigtige far, første mor, gennem
      mødrehjælpen, via mødrehjælpen, godkendt som adopt, godkendt som adoptanter, godkendt som adoptivforældre, ac
      børnehjælp, afgive sit barn, afgive barnet, hertil som spæd, til danmark som spæd, til danmark som baby, fra et
      mødrehjem, selv adopteret fra, blevet adopteret fra, været adopteret fra, selv blev adopteret, grønt lys fra
      samrådet, godkendt af samrådet, godkendt i samrådet, samrådets godkendelse,
      voksede op hos et par, vokset op hos et par, ikke har
      født ham, ikke har født hende, har ikke født ham, har ikke født hende, ikke født af sin, afgav sit barn, afgav
      sin søn, afgav sin datter, gav sit barn bort, vil adoptere en pige, vil adoptere en dreng, boet på børnehjem,
      kvinden der fødte, uden den biologiske mors, uden den biologiske fars, voksede op på børnehjem, vokset op på
      børnehjem, vil adoptere et barn, venteliste til et barn fra, venter på et barn fra, får et barn fra`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list of English words and phrases of the adoption of children',
    terms: `
      adopted as an infant, adopted by her, adopted by his, an adoption, matched with a child, matched with a boy,
      matched with a girl, matched with a baby, matched with twins, adopted as a baby, adopted from, adopted at birth,
      adopted when, adopted into a, up for adoption, placed for adoption, approved to adopt, approved as adopters,
      waiting to adopt, applied to adopt, hoping to adopt, are adopting, is adopting, the adoption was, whom she
      adopted, whom he adopted, whom they adopted, adopted to denmark, adopted internationally, to
      adopt twins, adopting mother, adopting father, adopting parents, adopting parent, adopting couple, from an
      orphanage, home for unwed mothers, given up at birth, relinquished her, relinquished him, taken in by a couple,
      the couple who raised, raised by a couple, brought up by a couple, woman who bore, real mother, real father, real
      parents, first mother, hers in law, his in law, legally hers, legally his, legal parents, legal mother, parental
      order, matched with a toddler, prospective adopter, prospective adopters, adoption goes through, adoption went
      through, adoption came through, adoption is final, adoption was final, adoption is finalised, adoption was
      finalised, adoption finalised, adoption was granted, consent to the adoption, danish international adoption, gave
      up a baby, gave up a child, gave up her baby, gave up her son, gave up her daughter, home study report,
      post-placement report, relinquishment, foundling, to denmark as a baby, to denmark as an infant, approval as
      adopters, was adopted as a baby, was
      adopted as an infant, were adopted as babies, course of adopting, grew up with a couple, couple who took, taken
      in as a baby, taken in as an infant, raised as their own, brought up as their own, did not
      give birth to, gave her up, gave him up, from a children's home, left at an orphanage, process of adopting a
      child, was adopted at birth, was adopted at the age, was
      adopted when he, was adopted when she, was adopted into a, grew up in a children's home, was given up as a baby,
      was given up as an infant, was given to a couple, waiting list for a child from, waiting for a child from`,
  },
];
