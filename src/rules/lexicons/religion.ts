import type { Lexicon, Proof } from './lexicon';

/**
 * Religious and philosophical belief: faiths, congregations, observance, food rules, garments, conversion.
 * "Christian" and "Kristen" are given names in Denmark, so they need a word of belief; a church is a building first.
 */
export const religion: Lexicon = {
  category: 'religion',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); beginnings that no other Danish word has',
      terms: `
        asatro, muslim, sunnimuslim, shiamuslim, konvertit, ateist, agnostik, salafis, folkekirkemed, trosfælle,
        menighedsrådsmed, menighedsrådsform, dybtroende, tørklædebær, fredagsbøn, bedetid, troende`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); adherents, after the register of recognised congregations',
      terms: `
        jøde, katolik, sunni, shia, protestant, baptist, metodist, adventist, pinsekristen, mormon, buddhist,
        hinduist, hindu, sikh, bahai, scientolog, agnostiker, alevi, alevit, sufi, kopter, missionsmand,
        trossamfundsmedlem, yezidi, yazidi, jehovas vidne, indremissionsk, trosretning, ahmadiyya, kvæker, anglikaner,
        lutheraner, calvinist, mennonit, maronit, druser, rastafari, taoist, fritænker`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        dybt religiøs, stærkt religiøs, meget religiøs, strengt religiøs, aktivt religiøs, romersk-katolsk,
        russisk-ortodoks, græsk-ortodoks, syrisk-ortodoks, shiitisk, sunnitisk`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); observance and conversion as it is told',
      terms: `
        faster hele, tror på thor, tror på odin, tror ikke på gud, mistet troen, mistede troen, lod sig døbe, ladet sig døbe, af religiøse grunde, af religiøse årsager, religiøs baggrund, religiøse
        overbevisning, religiøs overbevisning, tror på gud, spiser ikke svinekød, spiser ikke gris, betaler kirkeskat,
        går i kirke, går i moské, gik i kirke, går i moskeen, går i synagogen, holder sabbat, holder sabbatten,
        kristen tro, kristen opdragelse, praktiserende kristen, bekendende kristen, født kristen, er kristen, blev
        kristen, nægter blodtransfusion, sin tro, hans tro, hendes tro, bede midt på dagen, beder fem gange, bede fem
        gange, ikke religiøs, ikke troende, ikke døbt, ikke medlem af folkekirken, sidder i menighedsrådet, aktiv i
        kirken`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source:
        'own list: feasts, prayer, garments, houses and bodies of worship, which also stand in calendars and on maps',
      terms: `
        forn siðr, forn sidr, kristendomskundskab, kristendomsundervisning, folkekirken, kirken, kirke, moskeen, moské, moske, synagogen, menigheden, menighed, trossamfund,
        trossamfundet, frikirken, frikirke, pinsekirken, jehovas, frelsens hær, mormonkirken, sekten, kristendommen,
        jødedommen, katolicismen, buddhismen, hinduismen, halalkød, halalmad, koshermad, kosherkost, svinekød,
        ramadanen, fasten, sabbatten, bøn, bønnen, bønner, middagsbøn, middagsbønnen, aftenbøn, tørklæde, kippa,
        nadver, gudstjeneste, mekka, kristen, luthersk, buddhistisk, hinduistisk, bederum, bedetæppe, bibelkreds,
        bibelstudie, dåb, barnedåb, konfirmation, menighedsråd, indre mission, baptistkirken, tempel, templet, imam,
        rabbiner, adventistkirken`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: what Danish and English write alike',
      terms: `
        islam, halal, kosher, ramadan, eid, hijab, niqab, burka, turban, hajj, religion, allah, scientology, sabbat,
        koranen, bibelen, sabbaten, hannukah, pesach, yom kippur, sharia, umrah, lent, kirpan, bible, quran`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); adherents',
      terms: `
        shiite, jew, catholic, anglican, lutheran, methodist, pentecostal, quaker, zoroastrian, scientologist,
        atheist, agnostic, salafi, copt, jehovah's witness, born-again christian, coptic christian, shomer shabbat,
        christian convert, churchgoer, practising christian, committed christian, evangelical christian, seventh-day
        adventist, orthodox jew, roman catholic`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); observance and conversion as it is told',
      terms: `
        believing in god, believe in god, orthodox faith, catholic faith, muslim faith, jewish faith, christian faith, sikh faith, hindu faith, lost his faith, lost her faith, humanist society, humanist group, devout, deeply religious, strictly religious, very religious, hasidic, religious beliefs, religious belief,
        religious convictions, religious affiliation, for religious reasons, on religious grounds, her faith, his
        faith, own faith, her religion, his religion, prays five times, pray five times, prays daily, goes to church,
        went to church, goes to mosque, goes to mass, attends mass, friday prayers, believes in god, is a christian,
        is christian, raised as a, was baptised, was baptized, been baptised, keeps the sabbath, keep the sabbath,
        observes the sabbath, observes shabbat, refuses blood transfusion, not religious, non-religious`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: feasts, prayer, garments, houses and bodies of worship',
      terms: `
        church, mosque, synagogue, temple, congregation, parish, christianity, judaism, catholicism, buddhism,
        hinduism, pork, sabbath, shabbat, diwali, prayer, prayers, headscarf, kippah, mecca, christian, jehovah's
        witnesses, evangelical, orthodox, faith, bible study, prayer room, prayer mat, baptism, quaker meeting,
        gurdwara, chapel, monastery, rosary`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'vague',
      source: 'own list: said of persons, houses and books alike',
      terms: `
        islamisk, jødisk, katolsk, religiøs, ortodoks, koptisk, protestantisk`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: 'own list: said of persons, houses and books alike',
      terms: `
        jewish, religious`,
    },
  ],
  frame: `
    fritages, fritaget, fritagelse, fritagelse for, medlem, medlemskab, meldt, melder, melde, meldte, indmeld-, udmeld-, udtrådt, forladt, forlod, brudt, konvert-,
    døbt, døbes, omvendt, tro, troende, tror, praktiserende, opdraget, opvokset, spiser, spise, spist, faster, faste,
    fastede, fastende, beder, bede, bad, bøn, overholder, holder, fejrer, fejre, bærer, bære, iført, går til, gå til,
    gik til, går med, gå med, gik med, valfart-, pilgrims-, aktiv, kun få, kun, skal have, ønsker, er nu i, nu i, har
    modtaget, member, joined, left, leaving, converted, converts, conversion, baptised, baptized, practising,
    practicing, observant, observes, observe, observing, keeps, keep, keeping, eats, eat, eating, strictly, fasts,
    fasting, prays, pray, praying, believes, believe, wears, wear, wearing, celebrates, celebrate, celebrating,
    attends, attending, raised, brought, devout, only, requires, needs, pilgrimage, active, coptic, pastor, fri til,
    fri under, off for, religious, deeply, dybt, wears a, wore, sidder i, aktiv i, leder i`,
  headings: `
    religion, trosretning, tro, trossamfund, livssyn, folkekirkemedlem, konfession, faith, denomination, religious
    affiliation, belief, kost og tro`,
  innocent: `
    kirke christian, very fast, vor frue kirke, church street, faith in the, in good faith, leap of faith, tro på
    projektet`,
};

export const religionProof: Proof = {
  examples: [
    'Yusuf er praktiserende muslim og beder fem gange om dagen.',
    'Hanne er medlem af Jehovas Vidner.',
    'Vi skal tage hensyn til Yusufs bedetider i skemaet.',
    'Rikke meldte sig ud af folkekirken i fjor.',
    'Zuhra spiser kun halal.',
    'Omar faster under hele ramadanen og vil helst ikke op sidst på dagen.',
    'Professor Levin keeps kosher, strictly.',
    'Mehrnaz converted to Christianity in Tehran and was baptised in Aalborg.',
    'Sara Cohen observes Shabbat and cannot sit the exam on Saturday.',
    'Ibrahim is a devout Sunni.',
    'Karl Emil er ateist og ønsker ikke en præst ved sengen.',
  ],
  counterexamples: [
    'Christian og Kristen mødes foran Vor Frue Kirke kl. 10.',
    'Foredrag om islam og demokrati, fri entré, alle er velkomne.',
    'Bederummet i bygning 1440 er åbent for alle.',
    'Karen forsker i kristendommens historie.',
    'Mette har bestilt halal og vegetarisk til hele holdet, alle 40.',
    'Peter eats lunch fast and goes back to the church tower survey.',
    'Kantinen holder åbent under ramadanen.',
    'Anne er en god kollega, og vi har god tid.',
    'Jens har lent the bike to Bo.',
    'Christian er i kirken for at stemme orglet.',
    'The course covers Judaism, Christianity and Islam.',
  ],
};
