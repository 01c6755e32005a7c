/**
 * Words that stand with a capital and are no part of a person's name: places, days, institutions, firms, products,
 * languages, and the names of doctors that have become names of diseases. Source: own list. Lower case.
 */
export const NOT_NAMES = `
danmark aarhus århus aalborg ålborg odense københavn copenhagen esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør næstved viborg
fredericia køge holstebro taastrup slagelse hillerød sønderborg svendborg holbæk hjørring haderslev skive ringsted frederikshavn nørresundby skanderborg ikast
nyborg frederikssund grenaa hobro thisted brønderslev emdrup foulum roskilde jylland sjælland fyn bornholm lolland falster amager frederiksberg nørrebro vesterbro
østerbro djursland himmerland vendsyssel limfjord midtjylland nordjylland sønderjylland syddanmark hovedstaden risskov viby åbyhøj højbjerg tilst brabrand
sverige norge norway sweden finland island iceland grønland greenland færøerne tyskland germany england scotland skotland irland ireland wales frankrig france
spanien spain italien italy portugal polen poland rusland russia ukraine usa amerika america canada kina china japan indien india pakistan iran irak iraq syrien syria
tyrkiet turkey somalia etiopien ethiopia kenya ghana nigeria egypten egypt israel palæstina gaza libanon afghanistan brasilien mexico australien australia europa europe
afrika africa asien asia eu london paris berlin oslo stockholm malmö hamborg bruxelles brussels amsterdam rom wien prag warszawa new york boston oxford cambridge
mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday
januar februar marts april juni juli august september oktober november december january february march june july october
jul påske pinse nytår easter christmas ramadan eid pinsen julen påsken
universitet university universitets institut institute department afdeling fakultet faculty center centre centret region regionen kommune kommunen styrelse styrelsen ministeriet
skole school college hospital sygehus sygehuset klinik clinic fond fonden foundation forlag forlaget press forening foreningen union society association a/s aps ltd inc gmbh
rigshospitalet skejby bispebjerg hvidovre psykiatrien lægehuset borgerservice jobcenter jobcentret politiet rådhuset studienævnet studiekontoret
plads gade vej allé boulevard street road avenue lane square torv torvet vænget stræde bygning building lokale room aud auditorium campus
teater teatret theatre museum museet kirke kirken church slot slottet hotel hotellet bibliotek library stadion hallen cup festival prisen award
microsoft teams outlook excel word zoom google apple moodle brightspace digital eksamen stads nvivo facebook linkedin instagram covid office iphone android windows
dansk danish engelsk english tysk german fransk french spansk spanish svensk swedish norsk norwegian arabisk arabic latin græsk nordisk nordic europæisk european
alzheimer alzheimers parkinson parkinsons asperger aspergers crohn crohns tourette tourettes down downs hodgkin hodgkins huntington huntingtons menière menières graves basedow sjögren sjögrens
hiv aids adhd add ocd ptsd ms als kol copd mr ct ekg mrsa hpv sars hr it tr amr su ph phd msc bsc ba ma kl nb ps vs sv re fw fwd att cc ean cvr p-nr cpr id au aau ku sdu dtu ruc itu cbs
hej kære hi dear hello mvh venlig hilsen regards best tak thanks vh
dem deres de den det der han hun jeg du vi de i en et og men så når hvis da nu her som for fra til på med om ved af the a an and but this that these those he she they we you it in on at for from to
politi cpr-nummer cpr-nr personnummer civilregistreringsnummer fødselsdato diagnose diagnosis navn name adresse address telefon phone mobil mobile mail e-mail email kursus course modul module projekt project karakter grade studienummer turnstile
ovennævnte førstnævnte sidstnævnte alle ingen nogle flere begge både efter før under over mellem uden også kun dog samt eller enten hverken derfor desuden endelig hermed vedlagt vedr vedrørende angående ang
which what who whom whose how where why are is was do does did have has can will would
please note our your my his her their its as if when while since because after before during also both all some no yes not only just still next last first second new old
professor prof dr lektor adjunkt lecturer doctor mr mrs ms miss hr fru frk sir dean dekan rektor direktør leder chef head director manager associate assistant visiting senior junior adjunct emeritus
taiwan colombia etiopien sydkorea korea sydafrika thailand vietnam filippinerne philippines bolivia peru chile brazil romania rumænien bulgaria bulgarien nepal nigeria uganda taipei seoul bogotá
ci cd qa ai ui ux db vm pc tv bi ml api vpn sql php css html xml pdf usb gps who fn fbi cia nato sosu foa bupl dsb dmi dr ssi via ucn kl di lo fh hk skat amo apv mus eeg dna rna pcr
letland latvia estland estonia litauen lithuania serbien serbia bosnien bosnia kroatien croatia kosovo albanien ungarn hungary østrig austria schweiz switzerland belgien belgium holland
netherlands grækenland greece tjekkiet slovakiet slovakia slovenien marokko morocco tunesien tunisia algeriet sudan eritrea rwanda congo cameroon senegal gambia tanzania zambia zimbabwe yemen
qatar kuwait bangladesh myanmar malaysia indonesien indonesia singapore zealand cuba venezuela ecuador argentina uruguay paraguay haiti utrecht leeds lisbon lissabon madrid barcelona milano
munich münchen zürich geneva genève edinburgh glasgow manchester dublin helsinki reykjavik tallinn riga vilnius athen istanbul ankara teheran baghdad damaskus kabul mogadishu nairobi cairo kairo
busan tokyo beijing shanghai delhi mumbai trondheim uppsala göteborg gothenburg genoa trieste leipzig hamburg cologne
i'm i’m i've i’ve i'd i’d i'll i’ll
følgende following half most staff resten nobody everybody everyone somebody someone anyone
novo vestas tesla netto føtex bilka arla lundbeck mærsk maersk grundfos lego carlsberg danfoss rockwool coloplast demant genmab nordea ikea amazon meta nvidia intel tdc telenor
icd dsm phq gad sf bdi hads cpt il tnf hla
fordi selvom skønt siden ifølge samtidig desværre imidlertid måske alligevel heldigvis foreløbig hvorvidt hvorfor hvordan idet eftersom blandt trods igen bagefter derefter dernæst
først sidst senere forleden nylig lige ligeledes tilsvarende foruden udover cirka venligst husk bemærk spørg ring skriv giv fortæl kontakt send orienter
although though whereas unfortunately therefore however meanwhile apparently according until once or so then today yesterday tomorrow finally sadly luckily maybe perhaps remember tell contact inform concerning
`;
