import type { Lexicon } from './lexicon';

/** What unions are called at home and abroad: by name, by abbreviation, by what their names end in. None of it tells alone. */
export const UNION_NAMES: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: clubs of a union at a workplace',
    terms: `
      dm-klub, dm-kreds, ida-klub, gl-klub, tl-klub, tl-afd, dj-klub, sl-klub, sl-kreds, hk-klub, 3f-klub, foa-klub,
      prosa-klub, dsr-klub, djøf-klub, bupl-klub, metalklub, bf-klub, dlf-kreds, dlf-klub, metal-klub, el-klub,
      nnf-klub, fagklub`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: bodies and offices of Danish working life',
    terms: `
      fagbevægelsen, faglig organisation, faglige organisation, a-kasse, tr, klubformand, klubmand, bisidder, de gule,
      faglige klub, faglig klub, lærerkreds, lærerkredsen, laboranterne, maskinmestrene, kristelig, civiløkonomerne,
      radiograf rådet, blik og rør, kultur og information, dansk organist og kantor samfund, sundhedskartellet, danske
      tandplejere, praktiserende lægers organisation, foreningen af speciallæger, centralforeningen, el-ungdom,
      fagforeningen danmark, farmakonomerne, i lederne, tillidsfolkene`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list: what the names of Danish unions end in',
    terms: `
      forbund, fagforening, tillidsrepræsentant, terapeutforening, konomforening, mesterforening, magisterforening,
      ingeniørforening, lægeforening, lærerforening, psykologforening, socialrådgiverforening, sygeplejeråd,
      jordemoderforening, journalistforening, bibliotekarforening, præsteforening, musikerforening, arkitektforening,
      radiografråd, laborantforening, laborant-forening, plejerforening, kordegneforening, organistforening,
      analytikerforening, pilotforening, funktionærforening, pædagogforening, teknikerforening, sekretærforening,
      förbund, inspektørforening, konstruktørforening, kiropraktorforening, lederforening`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: Danish unions as they call themselves',
    terms: `
      danske fysioterapeuter, pharmadanmark, jordbrugsakademikerne, business danmark, frie funktionærer, kristelig
      fagbevægelse, dansk metal, foa-afdeling, hk-afdeling, 3f-afdeling, metal-afdeling, hk, 3f, foa, djøf, dsr, prosa,
      bupl, dlf, krifa, det faglige hus, metal, sygeplejerådet, danske bioanalytikere, socialpædagogerne, teknisk
      landsforbund, yngre læger, kommunikation og sprog, nnf, dbio, hkkf, doks, fpu, dansk musiker forbund, dansk
      artist forbund, dansk skuespillerforbund, dansk journalistforbund, dansk jernbaneforbund, danmarks lærerforening,
      dansk socialrådgiverforening, dansk psykologforening, dansk magisterforening, dansk sygeplejeråd,
      gymnasieskolernes lærerforening, dansk tandplejerforening, dansk laborantforening, dansk laborant-forening,
      danske dramatikere, dansk musikpædagogisk forening, frie skolers lærerforening, handelsskolernes lærerforening,
      den danske præsteforening, danmarks jurist- og økonomforbund, dansk fængselsforbund, dansk politiforbund,
      politiforbundet, fødevareforbundet nnf, dansk metalarbejderforbund, fagligt fælles forbund, den danske
      lægeforening, den danske dyrlægeforening, kost og ernæringsforbundet, kost- og ernæringsforbundet,
      maskinmestrenes forening, danmarks kordegneforening, dansk formands forening, hovedorganisationen af officerer,
      forbundet kultur og information, forbundet kommunikation og sprog, forbundet af it-professionelle, cabin
      attendants union, ase, danske kiropraktorer, psykomotoriske terapeuter, dansk lokomotivmands forening, dansk
      sømands forening, association of lawyers`,
  },
  {
    language: 'any',
    mode: 'capitals',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: abbreviations that are names or words when written small',
    terms: `
      ida, dm, gl, tl, sl, dj, lo, fh, pcs, neu, bma, rcn, rcm, fbu, nuj, eis, naht, ascl, csp, hcsa, aft, nea, cwa,
      usw, uil, dbb, gdl, dp, ddd, plo, fsl, aka, bf, hod, tf, gew, cgt, rmt, uaw, ugt, fnv, yl, ftf, ftfa, sfr, blf,
      ålf, faod, cwu, balpa, afscme, ufcw, aaup, ngg, evg, cgil, cisl, ccoo, sulf, nito, ntl, tuc`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: unions of other countries',
    terms: `
      ucu, gmb, usdaw, teamsters, ig metall, nasuwt, unison, unite, ver di, cfdt, solidarnosc, solidarność, seiu,
      siptu, inmo, aslef, afl-cio, saco, nurses organisation, nurses organization, nurses association, nurses
      federation, midwives organisation, midwives organization, teachers association, teachers federation, doctors
      association, medical association, engineers association, society of engineers, radiographers council, pilots
      association, police federation, psychologists association, federation of workers, staff association,
      metalworkers, metal workers, actors association, danish medical association, danish nurses organization, danish
      society of engineers, danish association of masters, general workers, tekna, akavia, akava, fórsa, ig bau, ig
      bce, marburger bund, sveriges ingenjörer`,
  },
];
