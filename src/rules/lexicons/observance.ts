import type { Lexicon } from './lexicon';

/** What believers keep, wear, eat and celebrate, where they go, and how belief and conversion are told. */
export const OBSERVANCE: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); observance and conversion as it is told',
    terms: `
      sig døbe, religiøse grunde, religiøse årsager, religiøse hensyn, religiøse pligter, religiøse behov, religiøs
      højtid, religiøse højtider, religiøs helligdag, bekender sig, fundet gud, fandt gud, fundet jesus, blevet frelst,
      til bøn, skal konfirmeres, blev konfirmeret, bliver konfirmeret, er konfirmeret, skal bede, beder bøn, ikke
      spiser gris, ikke spiser svinekød, ikke spiser svin, kirkeskat, faster til kl, faster indtil, faster hele, faster
      under, faster om dagen, faster hver, min tro, tror ikke på gud, mistet troen, mistede troen, religiøs baggrund,
      religiøse overbevisning, religiøs overbevisning, tror på gud, spiser ikke svinekød, spiser ikke gris, holder
      sabbat, holder sabbatten, kristen tro, kristen opdragelse, praktiserende kristen, bekendende kristen, født
      kristen, er kristen, blev kristen, nægter blodtransfusion, sin tro, hans tro, hendes tro, beder fem gange, bede
      fem gange, ikke religiøs, ikke døbt, er imam, ministrant, tid til at bede, ikke spise svin, bliver døbt, blev
      døbt, er døbt, skal døbes, blevet kristen, tror på allah, vil ikke have blod, nægter blod, afviser blod, modtager
      ikke blod, ikke modtage blod, går i kirke, gik i kirke, i kirke om søndagen, i kirke hver, kirke hver søndag, på
      sabbatten, på sabbaten, fredag solnedgang, solnedgang fredag, fredag ved solnedgang, beder igen, beder hver dag,
      beder dagligt, har turban, bærer turban, går med tørklæde, er munk, bliver munk, blev munk, blevet munk,
      buddhistisk munk, gå i kloster, går i kloster, gik i kloster, blevet ordineret, tror på jesus, lever kristent,
      georgisk-ortodoks, serbisk-ortodoks, etiopisk-ortodoks, eritreisk-ortodoks, rumænsk-ortodoks, bulgarsk-ortodoks,
      ukrainsk-ortodoks, koptisk-ortodoks, armensk-apostolsk, græsk-katolsk, gammelkatolsk, syrisk-katolsk, viet af
      imamen, rituel omskæring, religiøs omskæring, uklippet hår, fejrer ikke jul, fejrer ikke fødselsdag, holder ikke
      jul, zen-munk, munkene, aldrig døbt, ikke medlem af folkekirken, ikke kirkeskat, sted at bede, kors om halsen,
      davidsstjerne, ikke give hånd til mænd, ikke give hånd til kvinder, kom til tro, kommet til tro, fundet troen,
      skiftet religion, sin religion, hans religion, hendes religion, aldrig have svin, aldrig spise svin, den store
      faste, som pilgrim, er rabbiner, op i en sekt, den sidste olie, forladt troen, mod mekka, beder før solopgang`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source:
      'own list: feasts, prayer, garments, houses and bodies of worship, which also stand in calendars and on maps',
    terms: `
      kristendomsundervisning, jehovas, frelsens hær, sekten, kristendommen, jødedommen, katolicismen, buddhismen,
      hinduismen, halalkød, halalmad, koshermad, kosherkost, svinekød, ramadanen, sabbatten, bøn, bønnen, bønner,
      middagsbøn, middagsbønnen, aftenbøn, tørklæde, nadver, gudstjeneste, mekka, kristen, bederum, indre mission, forn
      siðr, forn sidr, kristendomskundskab, tørklædet, solnedgang, daggry, ashura, hijabben, turbanen, fasten,
      faderhuset, apostolsk kirke, luthersk mission, plymouthbrødrene, humanistisk samfund, mosaisk, sidste dages
      hellige, slør, kristne, kristent, kippa, i kirke, i moske, i synagoge, missionsforbundet, kirkekor, kirkekoret,
      moskeen, moskeer, moskeerne, klosteret, klostret, koran, rosenkrans, rosenkransen, reinkarnation, sognet,
      hedning, sekt, bederummet`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'adjective',
    strength: 'framed',
    source: 'own list: said of houses and schools as well',
    terms: `
      luthersk, buddhistisk, hinduistisk, evangelisk`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list: feasts that only those who keep them speak of',
    terms: `
      hajj, umrah, yom kippur, jom kippur, rosh hashanah, bar mitzvah, bat mitzvah, pesach, passover, sukkot, iftar,
      suhoor, tarawih, eid al-fitr, eid al-adha, latter-day saints, latter day saints, kiddush, shabbos, yeshiva,
      mikveh, mikve, tasbih, amritdhari, tisha b'av, shavuot, arbaeen, muharram, mawlid, navratri, janmashtami, vesak,
      nativity fast, pujaen, morgenpuja, daily puja, morning puja, falun gong, opus dei, juz, bar mitzva, bat mitzva,
      scientology`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: what Danish and English write alike',
    terms: `
      islam, halal, kosher, ramadan, eid, hijab, niqab, burka, turban, religion, allah, sabbat, koranen, bibelen,
      sabbaten, hannukah, hanukkah, chanukka, folkekirken, chador, jilbab, purim, holi, vaisakhi, sharia, lent, bible,
      quran, kirpan`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); observance and conversion as it is told',
    terms: `
      believing in god, believe in god, orthodox faith, jewish faith, christian faith, humanist society, humanist
      group, devout, deeply religious, strictly religious, very religious, hasidic, religious beliefs, religious
      belief, religious convictions, religious affiliation, on religious grounds, her faith, his faith, own faith, her
      religion, his religion, church tax, to pray, born again, found jesus, for prayer, for prayers, to church every,
      to mosque, to mass, pray five times, friday prayers, believes in god, is a christian, is christian, raised as a,
      was baptised, was baptized, been baptised, observes shabbat, not religious, non-religious, friday prayer, is an
      imam, is kosher, became a christian, found god, ordained, lay reader, does not eat pork, eats no pork, is
      fasting, was fasting, be fasting, kingdom hall, sunday school, steel bangle, uncut hair, not cut his hair, not
      cut her hair, wears a turban, keeps his turban, refuses blood, refuse blood, no blood transfusion, blood card,
      old catholic, roman catholic, greek catholic, georgian orthodox, russian orthodox, greek orthodox, serbian
      orthodox, romanian orthodox, ukrainian orthodox, ethiopian orthodox, eritrean orthodox, syriac orthodox, coptic
      orthodox, orthodox christian, eastern orthodox, lay sister, lay brother, took vows, taken vows, monastic vows,
      entered a convent, entered the convent, entered a monastery, dominican friar, says her prayers, says his prayers,
      say her prayers, say his prayers, the sabbath, on shabbat, friday sunset, sunset on friday, never misses mass,
      sunday mass, church on sundays, church on sunday, church every sunday, the shul, jewish wedding, church wedding,
      home shrine, house altar, icon corner, prayer beads, rasta, ritual circumcision, religious circumcision, left the
      faith, returned to the faith, believing in allah, believes in allah, bible group, free church, house church,
      megachurch, amish, hare krishna, eat no beef, holy communion, first communion, takes communion, church choir,
      sings in church, great lent, churchgoing, god-fearing, christian scientist, torah study, torah reading, studies
      torah, converted to islam, convert to islam, prays, star of david, not shake hands with men, not shake hands with
      women, never eats pork, never been baptised, not believe in god, of no faith, person of faith, woman of faith,
      high holidays, quran school, is an evangelical, as a pilgrim, goes to the mosque, goes to the synagogue, pray
      together, is a rabbi, grew up in a cult, last rites, breaks her fast, breaks his fast, breaking her fast,
      breaking his fast, covers her hair, day of atonement, by an imam, by the imam, for lent`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: feasts, prayer, garments, houses and bodies of worship',
    terms: `
      convent, vespers, christening, pastor, rabbi, church, mosque, synagogue, temple, congregation, parish,
      christianity, judaism, catholicism, buddhism, hinduism, pork, sabbath, shabbat, diwali, prayer, prayers,
      headscarf, mecca, christian, evangelical, orthodox, faith, bible study, prayer room, baptism, chapel, kippah,
      quaker meeting, gurdwara, monastery, rosary, sunset, sundown, dawn, mass, salvation army, burqa, a cult, madrasa,
      prayer mat`,
  },
];
