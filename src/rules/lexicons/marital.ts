import type { Lexicon, Proof } from './lexicon';
import { MARRIAGES } from './marriages';

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
  frame: `
    -mand, -manden, -kone, -konen, -hustru, -ægtefælle, -samlever, -kæreste, -kæresten, -hinanden, -husband, -wife,
    -spouse, -girlfriend, -boyfriend, -ended, her+, his+, their+, my+, second+, first+, previous+, recent+, failed+,
    broken+, arranged+, forced+, hendes+, deres+, sit+, mit+, sin+, min+, jeres+, første+, andet+, opløst+, indgået+,
    -ophørte, -ægteskab, -kærestes, -samboer, -partner, -fiancé, -fiancée, eget+, egen+, vores+, kommende+, our+,
    own+, upcoming+, -partners, kone+, konen+, hustru+, hustruen+, mand+, manden+, kæresten+, ægtefælle+,
    ægtefællen+, samlever+, samleveren+, wife+, husband+, girlfriend+, boyfriend+, spouse+, konen er, kone er,
    manden er, mand er, hustru er, hustruen, ægtefællen, annulled, annulleret, -mellem, your+, dit+, din+, kirkelig+,
    borgerlig+`,
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: STATES,
      terms: `
        ægtefællevis, ægtefælle-visum, skilsmisse, separationsbevilling, separationspapir, samlivsbrud, samlivsoph,
        forlovels, enkepension, ægtefællepension, sølvbryllup, guldbryllup, tvangsægte, tvangsgift, nysingle, ungkarl,
        pebersvend, fraskil, nygift, nyskilt, ægteskabsattest, vielsesattest, ægtefællebidrag, hustrubidrag, samlivs,
        ægteskabsp, ægteskabsk, ægteskabel, ægteskabsb, ægteskabsa, ægtepagt, særeje, bryllupsdag, bryllupsnat,
        brudepar, brudgom, jawort, polterabend, vielsesring, vielsesr, vielsesdat, rådhusbryll, kirkebryll,
        strandbryll, sommerbryll, kobberbryllup, krondiamant, diamantbryllup, tinbryllup, giftermål, nyforlov,
        forældremyndighedss, samværss, samværsa, samværsret, samværso, delebarn, delebørn, deleordn, børnebidrag,
        bidragssag, underholdsbidr, enkefru, enkestand, enkeperio, efterladtepens, alenefor, eneforæld, eks-hustru,
        eks-fru, eks-ægte, eksægte, ekskær, eks-kær, ekssamlev, eks-samlev, eks-sviger, ekssviger, exkon, exman,
        ex-kon, ex-man, x-kone, x-mand, familiesammenf, ægtefællesa, hustruvold, parterapi, partnerskabsatt,
        ægteskabsgodk, bigam, polygam, sammenbragt, skilsmissebarn, tvangsægteskab, proformaæg, proforma-æg, barneægt,
        kærestebrud, kærestesorg, ægtefællef, ægtefællei, ægteviet, samboerk, singlemor, singlefar, singleforæ,
        singleliv, separationsansøg, registreret-partner, bryllupsp, bryllupsforb, bryllupsn, enkep, tvangsskil,
        parterap, separationsp, separationsb, separationsvil, indgift, barnebrud, trolov, bodelingss`,
    },
    ...MARRIAGES,
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: `${STATES}: changes of state, told by the spouse behind them or the owner before them`,
      terms: `
        gik fra, går fra, gået fra, gå fra, gik fra sin, går fra sin, gået fra sin, gå fra sin, gik fra min,
        går fra min, gået fra min, gå fra min, flytter fra, flyttet fra, flyttede fra, flytter fra sin,
        flyttet fra sin, flyttede fra sin, flytter fra min, flyttet fra min, flyttede fra min, forladt af sin,
        forladt sin, forlod sin, forlader sin, forladt min, forlod min, mistede sin, mistet sin, mistede min,
        mistet min, brudt med sin, brød med sin, slået op med sin, slog op med sin, skilles fra sin, skilt fra sin,
        ægteskab, ægteskabet, bryllup, brylluppet, vielse, vielsen, separation, separationen, eks, flyttede ud,
        flyttet ud, flytter ud, smidt ud, vil flytte, er flyttet, smed ham ud, smed hende ud`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: `${STATES}: former spouses`,
      terms: `
        eksmand, ekskone, eks-mand, eks-kone, ekshustru`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: `${STATES_EN}: changes of state, told by the spouse behind them or the owner before them`,
      terms: `
        marriage, wedding, honeymoon, left her, left his, left my, lost her, lost his, lost my, split from her,
        split from his, separated from her, separated from his, separated from my, broken up with her,
        broken up with his, leaving her, leaving his, ex, moved out, moves out, moving out, walked out,
        threw him out, kicked him out, kicked her out`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${STATES}; homographs of poison, sign and lone`,
      terms: `
        gift, skilt, skilles, gifte, separeret, enlig, forlovet, samlevende, samboende, viet, enke, civilstand,
        civilstatus, pigenavn, bryllupsrejse, enken`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${STATES_EN}; also said of things, groups, ceremonies or law`,
      terms: `
        married, marrying, separated, fiancé, fiancée, divorce, cohabiting, marital status, civil status, widow,
        no longer together, separation agreement, the marriage, separated since, separated last year, separated last
        summer, separated last spring, separated last month`,
    },
  ],
  headings: `
    civilstand, civilstatus, ægteskabelig status, ægteskabelig stilling, samlivsstatus, gift/ugift, gift, gift?,
    vielsesdato, skilsmissedato, marital status, civil status, married, married?, maiden name, date of marriage,
    date of divorce, relationship status, familiestatus, samlivsform, familieforhold, partnership status, civil state,
    ægtefælle siden, gift siden, skilt siden, enke/enkemand, married since, family status, relationship`,
  innocent: `
    separated the, she separated the, he separated the, they separated the, have separated the, has separated the,
    split up the, split up into, split up in, have split up the, has split up the, have split up into, married to his
    work, married to her work, divorce rate, divorce law, parental divorce, marriage contract, separeret i fraktioner,
    gift card, gift cards, gift shop, gift to, gift from, a gift, the gift, gift of, gift i maden, gift mod, gift med
    sit arbejde, et skilt, skilt på døren, skilt ved, skilt med, skilt om, skilt til, skilt op, skilte sig ud, skilt
    sig ud, skilt ud, har skilt, have skilt, skilt ad, skilte ad, blev skilt ad, blev skilt ud, bliver skilt ad,
    skilles ad, skal skilles ad, skilte sig af med, skilt sig af med, skilt fra hinanden, separeret i, separeret ved,
    holdes separeret, separated by, separated into, separated from the, is engaged to teach, viet til, viet sit liv,
    viet sin, blevet viet til, wedding photographer, wedding photos, wedding guest, ex post, ex ante, ex works, ex
    vivo, black widow, sort enke, divorced from reality, divorce between, gift eller, married or, ugifte mødre, uanset
    civilstand, regardless of marital status, is married to his work, is married to her work, er gift med sit arbejde,
    er skilt ad, er skilt ud, chain of custody, chain-of-custody, gift i vand, gift i blod, gift i jorden, gift i fisk,
    gift i naturen, wedding venue, wedding cake, wedding planner, splitting up the, splitting up into, wedded to the,
    wedded to an, wedded to its, enlige svaler, enlig svale, a bachelor in, a bachelor of, a bachelor degree, a
    bachelor student, a bachelor thesis, a bachelor project, a bachelor programme, a bachelor level, as a bachelor
    student, as a bachelor project, as a bachelor thesis, as a bachelor in, is a bachelor student, is a bachelor in, is
    a bachelor project, is a bachelor thesis, is a bachelor programme, is a bachelor degree, is single author, is
    single use, is single cell, is single point, the marriage of, the marriage between, museets skilte, nye skilte,
    gamle skilte, skilte på, skilte til, skilte i, skilte ved, skilte med, skilte og, vores skilte, alle skilte, to
    marry sections, to marry theory, to marry two, to marry data, they split up the, they split up into, they split up
    in, bliver viet til, blive viet til, blev viet til, separated at birth, veje skilles, veje skulle skilles, veje
    skal skilles, polygami er, polygamy is, i have separated, married with a, married with the, married with an, have
    separated weekends, am married to that, am married to this, not married to this, not married to that, not married
    to it, not married to the idea, not married to the title, not married to the plan, ikke gift med ideen, ikke gift
    med formuleringen, ikke gift med titlen, skilsmisseprocent, skilsmisseprocenten, skilsmissetal, skilsmissetallet,
    skilsmissestatistik, for skilt, nyt skilt, skilt og maling, skilt og streger, gift med sit arbejde, gift med sit
    job, gift med jobbet, gift med arbejdet, er gift med sit job, er gift med sit arbejde, alene om børnene i dag,
    alene om børnene på stuen, alene om børnene i vuggestuen, alene om børnene i børnehaven, and i have separated the,
    and i have separated our, and i have separated out, and i have separated them, and i have separated it, and i have
    separated all, and i have separated these, and i have separated those, and i have separated from the main, is
    married with the, is married to his job, is married to her job, is married to the job, is single with no backup,
    papirerne på separationen af, papirer på separationen af, søger om separation af, søgt om separation af, søgte om
    separation af, ansøgt om separation af, single page, accounts separated since`,
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
    'Bodil sidder i uskiftet bo efter Kaj.',
    'Mia tog en uge fri til sit bryllup.',
    'Rikke og Bo gik fra hinanden i juli.',
    'Jørn blev forladt af sin kone, og hun tog møblerne.',
    'Lena is single again since the summer, so she travels alone.',
    'Karl holder sølvbryllup i maj.',
    'Hans kone flyttede ud i september, skriver Ulla om Flemming.',
    'Ægteskabet mellem Paw og Rikke Ellemose blev opløst i juli.',
    "Fiona's decree absolute came through in November.",
    'Hanna mistede manden i foråret og er blevet alene igen.',
    'Leandro and his wife have lived apart since May.',
    'Jonas og hans forlovede, Ida, flytter i maj.',
    'Hector Lindegren is single, no children.',
    'Lillian is now a widow in Leeds.',
    'Bolette Ørum: civilstand separeret siden 2022.',
    'Ludvig og Carmen har indgivet papirerne på separationen.',
    'Marisol has never been married and lives in Lima.',
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
    'Hans flytter fra Aarhus til Odense.',
    'Hans tidligere chef har skrevet til Bo.',
    'Vores tidligere partner i projektet, Jens Lund, skriver i morgen.',
    'She separated the samples into two batches, writes Peter.',
    'Mette skal til bryllup i Jylland og har fri fredag.',
    'Opgaven sidder Bo alene med.',
    "Afdelingen er flyttet sammen med Jens' gruppe.",
    "My late reply is Peter's fault.",
    'The phases were separated by Anna.',
    'Peter is single author of the paper.',
    'Vi ses hver anden uge, skriver Lise.',
    'Stillingen er slået op, siger Bo.',
    'Mette har et brud på vandrøret.',
    'Anna is a bachelor student in biology.',
    'Peter proposed a new date.',
    'Bo har første mand på opgaven.',
    'The call broke up, so Jens calls again.',
    'See you Wed at ten, Peter.',
    'Karen har papirløs fakturering.',
    'Skilte følger, skriver Kim.',
    'Vi søger en ny mand til holdet, siger Anna.',
    'Anna dissolved the sample before the separation.',
    'Læreren smed ham ud af timen, siger Bo.',
    'They split up into groups, says Anna.',
    'The marriage of theory and data is done by Peter.',
    'Hold 3, Separated at Birth, løber med Jens.',
    'Deres veje skulle skilles i maj, skriver Bo.',
    'I have separated weekends and holidays, writes Peter.',
    'Peter says she is single author of the chapter.',
    'I am not married to the title, writes Peter.',
    'Jeg er ikke gift med formuleringen, skriver Bo.',
    'Skilsmisseprocenten falder, siger Anna.',
    'Peter and I have separated the two budgets.',
    'Mette søger om separation af regnskaberne.',
    'The teams were separated last year, and Peter leads one.',
  ],
};
