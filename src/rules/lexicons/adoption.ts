import type { Lexicon, Proof } from './lexicon';

const OWN = 'own list of Danish words and phrases that only the adoption of children has';
const OWN_EN = 'own list of English words and phrases of the adoption of children';

/**
 * Adoption of children: being adopted, adopting, giving away, the case at the authorities.
 *
 * "adopt" alone is also said of technologies, texts and cats: it counts beside a word for a child, a family or a country.
 */
export const adoption: Lexicon = {
  category: 'adoption',
  frame: `
    barn, barnet, børn, børnene, dreng, drengen, pige, pigen, søn, sønnen, datter, datteren, baby, spæd, spædbarn,
    toårig, tvillinger, søskende, søster, bror, forældre, familie, stedbarn, stedsøn, steddatter, orlov, barsel,
    bevilling, godkendt, godkendelse, venteliste, børnehjem, familieretshuset, ankestyrelsen, biologisk, biologiske,
    født, fødsel, sag, sagen, papirerne, samtykke, ansøgt, søgt, rejser, child, children, child’s, boy, girl, son,
    daughter, baby, infant, toddler, twins, sibling, siblings, sister, brother, parents, parent, family, stepson,
    stepdaughter, orphanage, birth, biological, born, leave, waiting, approved, agency, papers, two-year-old,
    three-year-old, four-year-old, five-year-old, six-year-old, months, korea, sydkorea, colombia, kina, china,
    indien, india, etiopien, ethiopia, vietnam, thailand, sydafrika, africa, sri, taiwan, filippinerne, philippines,
    bolivia, peru, haiti, rumænien, romania, russia, rusland, polen, poland, ukraine, nigeria, kenya, madagaskar,
    madagascar, chile, brazil, brasilien, bulgarien, bulgaria, tjekkiet, seoul, bogotá`,
  groups: [
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: `${OWN}, said of technologies and cats too`,
      terms:
        'adoption, adoptionen, adoptere, adopterer, adopteret, adopterede, adopteres, adopt, adopts, adopting, adopted',
    },
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN,
      terms: `
        adoptivb, adoptivf, adoptivm, adoptivs, adoptivd, adoptivt, adoptivp, bortadopt, stedbarnsadopt, voksenadopt,
        familieadopt, fremmedadopt, tvangsadopt, tvangsbortadop, eneadopt, adoptant, adoptionsorlov, adoptions`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN,
      terms: `
        er adopteret, er selv adopteret, er også adopteret, blev adopteret, var adopteret, blevet adopteret, adopteret
        fra, adopteret som, adoptionen af, en adoption, godkendt til adoption, givet til adoption, bortgivet til
        adoption, frigivet til adoption, tildelt et barn, tildelt en dreng, tildelt en pige, at adoptere fra, matchet
        med et barn, matchet med en dreng, matchet med en pige, barn i forslag, børn i forslag, barneforslag,
        pas-rapport, pas-rapporten, pas-samtale, pas-samtaler, hans adoption, hendes adoption, min adoption, din
        adoption, sin adoption, sin egen adoption, hente barnet, henter barnet, sine biologiske forældre, sin
        biologiske mor, sin biologiske far, sin biologiske familie, hendes biologiske mor, hans biologiske mor, hendes
        biologiske forældre, hans biologiske forældre, pas-rådgivning, rodsøgning, fødemor`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: OWN_EN,
      terms: `
        adoptee, adoptive parent, adoptive mother, adoptive father, adoptive family, adoptive child, adoptive son,
        adoptive daughter, adoption leave, adoption paper, adoption certificate, adoption order, adoption decree,
        adoption hearing, adoption application, adoption file, adoption record, adoption placement, adoption approval,
        adoption case, adoption match, adoption trip, adoption agency, adoption process, prospective adopter, birth
        mother, birth parent, birth father, birth family`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN_EN,
      terms: `
        an adoption, matched with a child, matched with a boy, matched with a girl, matched with a little boy, matched
        with a little girl, matched with a baby, matched with twins, was adopted, were adopted, is adopted, been
        adopted, adopted as a baby, adopted from, adopted at birth, adopted when, adopted into a, up for adoption,
        placed for adoption, approved to adopt, approved as adopters, waiting to adopt, applied to adopt, hoping to
        adopt, are adopting, is adopting, the adoption was, her adoption, his adoption, their adoption, my adoption,
        your adoption`,
    },
  ],
  headings: `
    adopteret, adopteret?, adoptivbarn, adoptivforældre, adoptant, adoptionsdato, adoptionsland, adoptionsorlov,
    adoptionsgodkendelse, adopted?, adoptee, adoption date, adoption leave, adoptive parents, birth parents, country
    of adoption`,
  innocent: `
    adoptionen af ny, adoptionen af nye, adoptionen af ai, an adoption rate, an adoption plan, technology adoption,
    adoption of technology, adoption rate, adoption rates, adoption curve, user adoption, ai adoption, cloud adoption,
    early adoption, adoption plan, digital adoption, teknologiadoption, adoption af ny, adoption af nye, adoptions of,
    adoptionsrate, adoptionsraten, adoptionskurve, adoptionskurven, adoptionshastighed, adoptionsnævnet, adopted the,
    adopted by the, adopted by all, was adopted by the, were adopted by the, is adopted by the, been adopted by the,
    was adopted unanimously, adopted by consensus, was adopted at the meeting, was adopted at the board, is adopted
    as, was adopted as the, are adopting a new, is adopting a new, are adopting the, is adopting the, are adopting ai,
    is adopting new, are adopting new, widely adopted, adopt a new, adopt the, adopt a dog, adopt a cat, adopted a
    dog, adopted a cat, adopting a dog, adopting a cat, pet adoption, adoptere en kat, adoptere en hund, adopteret en
    kat, adopteret en hund, adopterede en kat, adopterede en hund, adopteret fra internatet, adopteret fra et
    internat, adoptive transfer, early adopter, early adopters, adoption og samfund, danish international adoption,
    adopted home, adopted country, adopted city, blev adopteret af, er adopteret af`,
};

export const adoptionProof: Proof = {
  examples: [
    'Louise Tranberg er adopteret fra Sydkorea og søger nu sine biologiske forældre.',
    'Vores kollega Steen Malling og hans mand er godkendt til adoption og venter på et barn.',
    'Han har adoptionsorlov til og med uge 34, skriver Poul-Erik Greve.',
    'Rikke og Bo Hjortkær er blevet matchet med en dreng på to år, skriver Adoptionsnævnet.',
    'Frida blev bortadopteret som spæd og fandt først sin søster sidste år.',
    'Stedbarnsadoptionen for Yusuf Demirci er sendt til Familieretshuset.',
    'Mikkel er adoptivbarn, og det har betydning for hans ansøgning.',
    'Hun har adopteret en pige fra Colombia, så hun er væk resten af året.',
    'Merete Fonnesbech er eneadoptant og har endnu ikke fået sin adoptionsbevilling.',
    'Oliver was adopted as a baby, and his adoptive parents live in Odense.',
    'Anita Kowalczyk will be on adoption leave from 1 March.',
    'My colleague Graham adopted a child from Ethiopia last spring.',
    'Siri found out that her mother gave her up for adoption in 1981.',
    'He has adopted his stepdaughter Freja, and the adoption papers are attached.',
    'Tenzin is an adoptee and looks for her birth parents in Nepal.',
  ],
  counterexamples: [
    'Ida Bjerre forsker i adoption af ny teknologi i små virksomheder.',
    'Vores adoption rate for Teams er steget siden sommer, siger Kenneth.',
    'Byrådet har adopteret ideen om grønne tage.',
    'Malene har adopteret en kat fra internatet.',
    'Kurset handler om international adoption i et historisk perspektiv.',
    'Hvis medarbejderen adopterer et barn, gælder de samme regler som ved barsel.',
    'Ansatte har ret til orlov ved adoption efter barselsloven.',
    'Adoptionsnævnet har udgivet en årsrapport med tal for 2025.',
    'Foreningen Adoption og Samfund inviterer til temadag.',
    'Christian har adopteret den nye arbejdsgang og er glad for den.',
    'The board adopted the strategy that Camilla presented.',
    'Early adopters of the platform, such as our department, get a discount.',
    'Her paper studies the adoption of electric cars in rural areas.',
    'The group of Prof. Halloran works on adoptive cell transfer in mice.',
    'The European Parliament adopted a resolution on data protection.',
    'Tom adopted a dog during the lockdown.',
    'Parents of adopted children can apply for the grant.',
  ],
};
