import type { Lexicon, Proof } from './lexicon';

const STATES = 'own list after the civil states of the CPR register and everyday Danish';
const STATES_EN = 'own list of English civil states and how their changes are told';

/**
 * Marital status: states, and how a change of state is told.
 *
 * Not here: "mand", "kone", "husband", "wife", "spouse" alone. Somebody's husband who fetches a parcel tells no status that
 * anyone would protect. "gift" and "skilt" are also poison and a sign: alone they need a verb that holds them.
 */
export const marital: Lexicon = {
  category: 'marital',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: STATES,
      terms: `
        skilsmisse, separationsbevilling, samlivsbrud, fraskil, nygift, nyskilt, ægteskabsattest, vielsesattest,
        ægtefællebidrag, hustrubidrag`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: STATES,
      terms: `
        gift med, gift igen, gift siden, gift for anden gang, lykkeligt gift, ikke gift, ikke længere gift, ikke
        samlevende, bruddet med, efter brylluppet, skal giftes, skal vies, holder bryllup, holdt bryllup, er gift, var
        gift, blev gift, bliver gift, blive gift, blevet gift, blevet viet, blev viet, gifte sig, gifter sig, giftede
        sig, giftet sig, gift sig, gifter mig, gifte mig, giftede mig, giftet mig, gifter os, ugift, ugifte, er skilt,
        skilt fra, nyligt skilt, netop skilt, blev skilt, bliver skilt, blive skilt, blevet skilt, været skilt, lade
        sig skille, lader sig skille, lod sig skille, lader mig skille, skal skilles, skulle skilles, ligger i
        skilsmisse, separeret fra, er separeret, blev separeret, blevet separeret, bliver separeret, enke efter,
        enkemand, enkemanden, blevet enke, blev enke, er enke, forlovet med, forlovet sig, forlovede sig, blevet
        forlovet, blev forlovet, er forlovet, gået fra hinanden, gik fra hinanden, går fra hinanden, gået fra sin
        mand, gået fra sin kone, gået fra sin kæreste, gik fra sin mand, gik fra sin kone, gik fra sin kæreste, gået
        fra manden, gået fra konen, gik fra manden, gik fra konen, gået fra sin samlever, gik fra sin samlever,
        forladt sin mand, forladt sin kone, forlod sin mand, forlod sin kone, flyttet fra sin mand, flyttet fra sin
        kone, flyttet fra sin kæreste, flytter fra min mand, flytter fra min kone, flyttet fra min mand, flyttet fra
        min kone, flytter fra sin mand, flytter fra sin kone, flyttede fra sin mand, flyttede fra sin kone, gået fra
        min mand, gået fra min kone, gik fra min mand, gik fra min kone, går fra min mand, går fra min kone, går fra
        sin mand, går fra sin kone, konen gik fra, konen er gået fra, manden gik fra, manden er gået fra, konen
        forlod, manden forlod, flyttet fra manden, flyttet fra konen, mistede sin mand, mistede sin kone, mistet sin
        mand, mistet sin kone, mistet sin ægtefælle, registreret partnerskab, ophævet partnerskab, længstlevende
        ægtefælle, efterlevende ægtefælle, enlig mor, enlig far, enlig forsørger, er enlig, alenemor, alenefar,
        aleneforsørger, eneforsørger, eksmand, eksmanden, ekskone, ekskonen, eksægtefælle, tidligere ægtefælle,
        tidligere mand, tidligere hustru, tidligere kone, indgået ægteskab, indgik ægteskab, indgår ægteskab,
        ægteskabet er opløst, ægteskabet sluttede, andet ægteskab, første ægteskab, tidligere ægteskab, samlevende med, samboende
        med, ophævet samlivet, ophæver samlivet, bodeling, bodelingen`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${STATES}; homographs of poison, sign and lone`,
      terms: `
        gift, gifte, skilt, skilte, skilles, separeret, enlig, forlovet, samlevende, samboende, viet, enke,
        civilstand, civilstatus, pigenavn, bryllupsrejse`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: STATES_EN,
      terms: `
        divorced, divorcing, divorcee, divorcée, through a divorce, filed for divorce, filing for divorce, divorce
        proceedings, divorce settlement, divorce papers, her divorce, his divorce, their divorce, my divorce, your
        divorce, recent divorce, the divorce, a divorce, after the divorce, married to, got married, getting married,
        gets married, get married, has married, just married, has just married, is married, are married, was married,
        were married, am married, been married, be married, as married, recently married, newly married, happily
        married, married since, married twice, married name, newlywed, newlyweds, remarried, remarrying, unmarried,
        never married, not married, no longer married, separated from her husband, separated from his wife, separated
        from her partner, separated from his partner, legally separated, recently separated, ex-husband, ex-wife,
        ex-spouse, ex husband, ex wife, former husband, former wife, estranged husband, estranged wife, widowed,
        widower, is a widow, became a widow, lost her husband, lost his wife, left her husband, left his wife, maiden
        name, single mother, single father, single parent, single mum, single mom, single dad, lone parent, engaged to
        be married, got engaged, is engaged to, recently engaged, civil partnership, registered partnership,
        common-law husband, common-law wife, decree absolute, alimony, spousal support, prenuptial agreement, her
        second marriage, his second marriage, her first marriage, his first marriage, previous marriage, marriage
        broke down, marriage ended, marriage has ended, marriage is over, marriage fell apart, split from his wife,
        split from her husband, surviving spouse, marriage certificate, marital breakdown`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${STATES_EN}; also said of things, groups, ceremonies or law`,
      terms: `
        married, marrying, separated, is separated, are separated, fiancé, fiancée, divorce, cohabiting, marital
        status, civil status, widow, no longer together, separation agreement`,
    },
  ],
  headings: `
    civilstand, civilstatus, ægteskabelig status, ægteskabelig stilling, samlivsstatus, gift/ugift, gift, gift?,
    vielsesdato, skilsmissedato, marital status, civil status, married, married?, maiden name, date of marriage, date
    of divorce, relationship status, familiestatus`,
  innocent: `
    married to his work, married to her work, is married to his work, is married to her work, divorce rate, divorce
    rates, divorce law, the divorce rate, parental divorce, marriage contract, second marriage contract, separeret i
    fraktioner, gift card, gift cards, gift shop, gift to, gift from, a gift, the gift, gift of, gift i maden, gift i
    drikkevandet, gift mod, gift med sit arbejde, er gift med sit arbejde, et skilt, skilt på døren, skilt ved, skilt
    med, skilt om, skilt til, skilt op, nye skilte, skilte sig ud, skilt sig ud, skiller sig ud, skilt ud, har skilt,
    have skilt, skilt ad, skilte ad, er skilt ad, er skilt ud, blev skilt ad, blev skilt ud, bliver skilt ad, skilles
    ad, skal skilles ad, skilte sig af med, skilt sig af med, skilt fra hinanden, separeret i, separeret ved, er
    separeret i, er separeret ved, separeret i to, blev separeret i to, bliver separeret ved, holdes separeret,
    separation of, separation af, separated by, separated into, is separated by, are separated by, are separated into,
    is separated into, separated from the, is engaged to lead, is engaged to teach, viet til, viet sit liv, viet sin,
    blevet viet til, black widow, a black widow, sort enke, den sorte enke, divorced from reality, divorced from
    practice, divorce between, a divorce between, gift eller, gift eller ugift, married or, married or not, enlige
    mødre, single mothers, single parents, ugifte mødre, uanset civilstand, regardless of marital status`,
};

export const maritalProof: Proof = {
  examples: [
    'Jeg skal lige nævne, at Bodil Kragelund er blevet skilt i foråret, og at hun derfor har skiftet efternavn.',
    'Troels er gift med Anne-Grethe fra Institut for Kemi.',
    'Hun er separeret fra sin mand og venter på bevillingen.',
    'Efter skilsmissen har Frederikke Lysholt brug for fleksible arbejdstider.',
    'Vibeke Stampe blev enke sidste år og går derfor ned i tid.',
    'Pelle Thorhauge giftede sig i weekenden og hedder nu Pelle Thorhauge Munk.',
    'Medarbejderen er fraskilt og har to børn.',
    'Vores ph.d.-studerende Ines er enlig mor og kan ikke deltage i aftenmøder.',
    'Ansøgeren Mathias Ulrik Holk er ugift ifølge cpr-opslaget.',
    'Hans ekskone, Gitte Brandborg, har sendt os de gamle papirer.',
    'Jørgen gik fra sin kone i maj, så vær lidt nænsom.',
    'Our colleague Fiona Ashdown went through a divorce last year.',
    'Miguel Santoro got married in June and will be on leave for two weeks.',
    'Dr. Olusegun is separated from his wife and needs a smaller flat.',
    'Her maiden name is Pettersen, and she has been a widow since 2021.',
  ],
  counterexamples: [
    'Der er fundet gift i drikkevandet ved Grindsted, og Søren Krabbe følger sagen.',
    'Kan du hænge et skilt op på døren, Katrine?',
    'Maria skilte sig ud med en meget klar præsentation.',
    'Rolf har skilt harddisken ad og fundet fejlen.',
    'Data er separeret i to mapper, som Jakob har adgang til.',
    'Hun har viet sit liv til forskningen i bier.',
    'Kurset i familieret handler om skilsmisse, bodeling og ægtepagt.',
    'Forskningsprojektet undersøger skilsmisser blandt danskere født i 1970’erne.',
    'Vi behandler alle ansøgere ens uanset civilstand.',
    'Peter sendte et gavekort, fordi projektet var slut; the gift card is from all of us.',
    'The separation of duties was described by Henrik in the audit report.',
    'Please book a single room for Professor Adeyemi.',
    'Ingrid is engaged in a collaboration with the hospital.',
    'Research on divorce and widowhood shows that men fare worse.',
    'Black widow spiders are the subject of her talk on Thursday.',
    'Accompanying spouses are welcome at the conference dinner.',
    'Simon is married to his work, as everybody knows.',
  ],
};
