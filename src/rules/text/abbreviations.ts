/** Written with a full stop that ends no sentence; lower case, without the last stop. Danish and English. */
const DANISH =
  'adr afd afs alm ang ank anm ansv apr art aug bd bl bl.a bygn ca cand d.d d.s.s d.v.s dec dept dir div dkr dr d.å d.æ d.y e.kr ekskl ekspl el el.lign eks emer etc ev evt f f.eks f.kr feb ff fg fhv fig fk forb fork forsk forts fr frk gl gns gr hhv hr if ifm ifølge ift inkl insp jur inst i.e jan jf jr jun kap kgl kl km kr ktr lb lekt lic lign lok m.a.o m.fl m.h.t m.m m.v mag maks matr mdr medarb mht mia min mio merc ml mr mrk mvh n.n nat nb ndf nov nr nuv o.a o.l o.lign obl obs okt oecon op opg osv ovf p.a p.g.a p.t pag pct pers polit polyt psych pæd ph.d pga pkt pr prof proj ps pt q r ref reg red ret s s.u scient sek sem sen sept sml spec spm sr st stk str stud t.o.m ta tdr tel theol tidl tilh tilsv tirs tlf tors tr ty u u.a uafh udg ugtl uds undt vedr vha vol vs yngl æ årg årh';
const ENGLISH =
  'a.m approx b.sc m.sc ph.d p.m u.s u.k apt assoc ave corp dr e.g ed esp est ext fig ft gen hon i.e inc jr ltd mr mrs ms mx no nos p pp prof rev sgt sq sr st vol vs';

export const ABBREVIATIONS: ReadonlySet<string> = new Set(`${DANISH} ${ENGLISH}`.split(' '));

/** After "12." a month begins no sentence. */
export const MONTHS: ReadonlySet<string> = new Set(
  'januar februar marts april maj juni juli august september oktober november december january february march may june july october jan feb mar apr jun jul aug sep sept okt oct nov dec'.split(
    ' ',
  ),
);
