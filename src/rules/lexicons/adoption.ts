import { ADOPTIONS } from './adoptions';
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
    her+, his+, their+, my+, your+, hans+, hendes+, sin+, sine+, min+, mine+, din+, deres+, adult, stepchild,
    step-parent, single, sole, placed, match, mother, father, husband, wife, -ham, -hende, -mig, -him, -me, -came,
    -kom, mor, far, ægtefælle, familien, hente, henter, hentet, court, consent, sammen, venter, barn, barnet, børn,
    børnene, dreng, drengen, pige, pigen, søn, sønnen, datter, datteren, baby, spæd, spædbarn, toårig, tvillinger,
    søskende, søster, bror, forældre, familie, stedbarn, stedsøn, steddatter, orlov, barsel, bevilling, godkendt,
    godkendelse, venteliste, børnehjem, familieretshuset, ankestyrelsen, født, fødsel, sag, sagen, papirerne, samtykke,
    ansøgt, søgt, rejser, child, children, child’s, boy, girl, son, daughter, baby, infant, toddler, twins, sibling,
    siblings, sister, brother, parents, parent, family, stepson, stepdaughter, orphanage, birth, born, leave, waiting,
    approved, agency, papers, two-year-old, three-year-old, four-year-old, five-year-old, six-year-old, months, korea,
    sydkorea, colombia, kina, china, indien, india, etiopien, ethiopia, vietnam, thailand, sydafrika, africa, sri,
    taiwan, filippinerne, philippines, bolivia, peru, haiti, rumænien, romania, russia, rusland, polen, poland,
    ukraine, nigeria, kenya, madagaskar, madagascar, chile, brazil, brasilien, bulgarien, bulgaria, tjekkiet, seoul,
    bogotá, bevillingen, bevilget, drenge, drengene, piger, pigerne, sønner, sønnerne, døtre, døtrene, nevø, niece,
    kusine, plejebarn, plejebarnet, plejebørn, plejesøn, plejesønnen, plejedatter, plejedatteren, plejeforældre,
    plejefamilie, tvilling, tvillingerne, treårig, etårig, fireårig, femårig, newborn, nyfødt, boys, girls, sons,
    daughters, nephew, orphan, babyen, -little, -lille, samrådet, moderen, mødrehjælpen, cambodia, cambodja, burkina,
    lesotho, nepal, libanon, lebanon, grønland, greenland, nuuk, addis, hanoi, saigon, mumbai, calcutta, kolkata,
    durban, bangkok, ungarn, hungary, slovakiet, portugal, togo, mali, uganda, tanzania, gambia, guatemala, ecuador,
    bangladesh, marokko, morocco, -us, -os, tallinn, kerala, busan, daegu, taipei, parish, samråd-`,
  groups: [
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: `${OWN}, said of technologies and cats too`,
      terms: `
        adoption, adoptionen, adoptere, adopterer, adopteret, adopterede, adopteres, adopt, adopts, adopting, adopted,
        adopter, adopters, biologiske mor, biologiske far, biologiske forældre, biologiske familie, biologiske søster,
        biologiske bror, biologiske søskende, biological mother, biological father, biological parents, biological
        family, biological sister, biological brother, biological siblings, biologisk mor, biologisk far, biologiske
        ophav, legal father, biologisk søster, biologisk bror, biologiske brødre, biologisk søskende, henter en pige,
        henter en dreng, hente en pige, hente en dreng, process of adopting his, process of adopting her, som sit eget
        barn, helt eget barn, som deres eget barn, as their own child`,
    },
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN,
      terms: `
        adoptivb, adoptivf, adoptivm, adoptivs, adoptivd, adoptivt, adoptivp, bortadopt, stedbarnsadopt, voksenadopt,
        familieadopt, fremmedadopt, tvangsadopt, tvangsbortadop, eneadopt, adoptant, adoptionsorlov, adoptions,
        adoptivk, adoptivl, adoptivh, adoptivn, adoptivo, adoptiver, adopteretf, adopteredes, stedbarnsad,
        samleveradop, partneradop, plejebarnsadop, spædbarnsadop, nationaladop, korea-adop, koreaadop, koreansk-adop,
        koreanskadop, kinaadop, indiskadop, koreaner-adop, medadop, genadop, re-adop, readop, udenlandsadop,
        utlandsadop, transadop, tvangsbort, bortgivels, bortgivn, ophavsmor, fødeforæ, fødefar, fødefamil,
        oprindelsesslæ, oprindelsesfam, oprindelsesfor, rodsøg, rodrejs, slægtssøg, pas-rådg, pas-forl, pas-til,
        pas-kons, hjemtagelsesor, hjemtagelsesr, barnematch, barnetild, barneforsl, matchningsf, matchningsu,
        matchningsr, matchningss, forældrebevill, afgiverland, ikke-adop, plejeadop, babyadop, barneadop,
        søskendeadop, tvillingeadop, etiopisk-adop, colombiansk-adop, indisk-adop, kinesisk-adop, vietnamesisk-adop,
        adoptivi, adoptiva, børnehjemsbarn, børnehjemsbørn, hittebarn, hittebørn`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${OWN}; ideas and budgets too, so somebody must be its subject`,
      terms: `
        er adopteret, blev adopteret, var adopteret, blevet adopteret, været adopteret, selv adopteret, was adopted,
        were adopted, is adopted, are adopted, been adopted, being adopted, hentet i sydafrika, hentet i colombia,
        hentet i thailand, hentet i vietnam, hentet i sydkorea, hentet i etiopien, hentet i filippinerne, is adopted from,
        was adopted from, were adopted from, are adopted from, been adopted from`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: OWN_EN,
      terms: `
        adoptee, adult adoption, stepchild adoption, step-parent adoption, intercountry adoption, transracial adoption,
        adoption hearing, adoptive parent, adoptive mother, adoptive father, adoptive family, adoptive child, adoptive
        son, adoptive daughter, adoption leave, adoption paper, adoption certificate, adoption order, adoption
        application, adoption record, adoption placement, adoption approval, adoption case, adoption match, adoption
        agency, adoption process, birth mother, birth parent, birth father, birth family, adoption authority, adoption
        board, adoption court, adoption visa, adoption decree, adoption file, adoption social worker, birth mum, birth
        sister, birth brother, adoptive brother, adoptive sister, second-parent adoption, stepparent adoption`,
    },
    ...ADOPTIONS,
  ],
  headings: `
    adopteret, adopteret?, adoptivbarn, adoptivforældre, adoptant, adoptionsdato, adoptionsland, adoptionsorlov,
    adoptionsgodkendelse, adopted?, adoptee, adoption date, adoption leave, adoptive parents, birth parents,
    country of adoption`,
  innocent: `
    adoptionen af ny, adoptionen af ai, technology adoption, adoption of technology, adoption rate, adoption curve,
    user adoption, ai adoption, cloud adoption, early adopter, early adopters, late adopter, first adopters, adopters
    of, adopter of, adopter en, his adoption of, her adoption of, their adoption of, your adoption of, my adoption of,
    early adoption, adoption plan, digital adoption, adoption af ny, adoptions of, adoptionsrate, adoptionskurve,
    adoptionshastighed, adoptionsankenævnet, adopted the, adopted by the, was adopted by the, were adopted by the, is
    adopted by the, been adopted by the, adopted by consensus, are adopting the, is adopting the, widely adopted, adopt
    the, adopt a dog, adopt a cat, adopted a dog, adopted a cat, adopting a dog, adopting a cat, pet adoption, adoptere
    en kat, adoptere en hund, adopteret en kat, adopteret en hund, adopterede en kat, adopterede en hund, adopted home,
    adoptive cell, adoptive transfer, adoptive t-cell, adoptive t, adoptive immuno, adoptive immunotherapy, adopting a
    new, adopting a policy, adopting a standard, adopting a different, adopting a common, adopting a more, adopted a
    new, adopted in may, adopted and published, adopted as part, adopted by the committee, adopted by parliament,
    adopted by all, adopted by most, adopted by many, adopted in full, adopted in the, adopted in a, adopted in our,
    adopted in all, adopted as the, adopted as a standard, adopted as our, adopted through the, adopted via the,
    adopted his proposal, adopted her proposal, adopted his method, adopted her method, adopted her approach, adopted
    his approach, adopted her model, adopted his model, adopted her idea, adopted his idea, adopted his amendment,
    adopted her amendment, adopted his plan, adopted her plan, adopt her method, adopt his method, adopt her proposal,
    adopt his proposal, adopt their approach, adopt her approach, adopt his approach, adopt her template, adopt his
    template, adopting her method, adopting his method, matched with a mentor, matched with a buddy, matched with a
    supervisor, matched with a company, legal father figure, adopted and implemented, adopted by a majority, adopted by
    majority, adopter til, usb-adopter, new adopter, tech adopter, adopter program, matched with an, fra
    adoptionsnævnet, adoptionsnævnet har udgivet, adoptionsnævnet udgiver, adoptionsnævnets, adopt him as our, adopt
    her as our, adopt the cat, adopting our, office cat, efter adoptionen af, inden adoptionen af, deres adoption af,
    hendes adoption af, hans adoption af, are adopted by init, gave him up to, was given up in favour, gave her up to,
    grew up with a couple of, course of adopting the, course of adopting a new, was given to a couple of, proposal was
    adopted, motion was adopted, policy was adopted, plan was adopted, budget was adopted, resolution was adopted,
    standard was adopted, draft was adopted, wording was adopted, text was adopted, template was adopted, method was
    adopted, model was adopted, process was adopted, was adopted from last, was adopted from our, is adopted from our,
    were adopted from our, was adopted from the old, were adopted from the old, is adopted from the old, was adopted
    from the previous, were adopted from the previous, was adopted from the existing, was adopted from the standard,
    was adopted from the template, did not give birth to the idea, fik hentet i, prøverne blev hentet i, varerne blev
    hentet i, samples were adopted`,
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
    'Jonas blev adopteret af en familie i Horsens.',
    'Peter is a single adopter, approved in May.',
    'Sanne har fundet sin biologiske søster i Seoul.',
    'Kim was adopted out as a baby.',
    'Elias blev hentet på et børnehjem i Addis, da han var halvandet.',
    'Hanne blev givet bort som fem uger gammel.',
    'Jannie og Preben fik forslag om en lille dreng fra Thailand.',
    'Ms. Achterberg has been matched with a child in Madagascar.',
    'Anton came from an orphanage in Plovdiv.',
    'Sunniva was given up at birth, she says.',
    'You were adopted from Kerala in 1981, Sunita.',
    'Mi-rae blev selv adopteret fra Daegu.',
    'Hjalmar ved nu, at Agathe ikke har født ham.',
    'Nadeem is in the course of adopting Zain.',
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
    'The budget was adopted on 5 October with the amendments that Helga had put forward.',
    'Ideen blev adopteret af ledelsen, fortæller Jens.',
    'Early adopters such as Peter get a discount.',
    'Mette skal hente deres datter i skolen.',
    'Jens kom til os fra KU i januar.',
    'Lise has been matched with a mentor.',
    'Anne adopted two new routines from the IT department.',
    "Jens' søn blev hentet i børnehaven af Mette.",
    'Mette har givet bøgerne bort til loppemarkedet.',
    'Efter adoptionen af standarden skrev Bo en vejledning.',
    'Lise fra Adoptionsnævnet holder oplæg.',
    'The team adopted our old trailer, writes Rune.',
    'Prizes were given to a couple of students, says Anna.',
    'We are in the process of adopting Teams, writes Peter.',
    'Lise har hentet et par pakker i Vejle.',
    "The idea was given up in favour of Karen's.",
    'Lars er frivillig på et børnehjem i Ghana.',
    'Peter says the practice was given up in 2019.',
    'Mette henter drengen i skolen.',
    'Peter ser projektet som sit eget barn.',
    'Karen is in the process of adopting his approach to reporting.',
    'The wording was adopted from last year’s contract, says Karen.',
  ],
};
