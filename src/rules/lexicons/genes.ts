import type { Lexicon } from './lexicon';

/** Gene symbols, loci, alleles and haplogroups, written alike in both languages. */
export const GENES: Lexicon['groups'] = [
  {
    language: 'any',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: gene symbols in HGNC spelling and named alleles',
    terms: `
      ccr5, brca, palb, chek2, mlh1, msh2, msh6, pms2, tp53, apoe, hla-, cyp2, mybpc, myh7, scn5a, smn1, smn2, fmr1,
      mecp2, cftr, g6pd, mthfr, lrrk2, tpmt, ldlr, pcsk9, cdkn2, dmd-, lmna, ryr2, jak2, kras, egfr, braf, scn2a,
      hfe-, atm-, pten-, vhl-, nf1-, apc-, htt-, atxn, f508del, c282y, h63d, 22q, hbb-, scn1a, sod1, c9orf, myc-,
      pkd1, gba1, dna, col4a, col1a, kcnq, kcnh2, tnnt2, tnni3, pkp2, bmpr2, fbn1, serpina, gjb2, ush2a, abca4,
      rpe65, dmpk, tardbp, psen1, psen2, prkn, pink1, snca, notch3, tsc1, tsc2, sdhb, flcn, bap1, cdh1, stk11,
      mutyh, epcam, rad51, brip1, bard1, hnf1a, hnf4a, runx1, gata2, shank3, ube3a, cdkl5, stxbp1, ptpn11, chd7,
      dpyd, vkorc, ugt1a, slco1b, atp7b, nod2, bche, trpv, mc1r, lct-, aldh2, apob, npc1, gaa-, idua, rs1799,
      rs1801, rs4293, rs7412, rs4680, arg1, gly1, gstm1, gstt1, nqo1, actn3, smarcad, nat2, comt, hnf1b, hnf1, gck,
      u5b, r1a-, r1b-, mitochondri, mitokondri, alfa-1, alpha-1, wt1, smad4, bmpr1a, pold1, xrcc, fanc, ercc, rit1,
      sos1, raf1, mefv, mlh3, pms1`,
  },
  {
    language: 'any',
    mode: 'capitals',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: gene symbols that are words when written small',
    terms: `
      htt, hfe, ttn, pten, vhl, atm, dmd, apc, men1, nf1, nf2, rb1, pah, hbb, hba, vus, cag, str, snp, vcf, fastq,
      fap, wgs, sma, ngs, cnv, nipd, pgt, pgd, hexa, hexb, ttr, lct, zz, mz`,
  },
  {
    language: 'any',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list: beginnings of either language, loci of forensic DNA profiles',
    terms: `
      cag-gent, cag-rep, cag-ekspan, cag-tal, cag-expan, cag-count, beta-thal, d3s13, d21s11, d18s51, d8s11, d16s53,
      d7s82, csf1po, tpox, th01, amelogen, alfa-1-anti, alpha-1-anti, monozyg, dizyg, autosomal, dpd-def, drb1, dqb1,
      dqa1, dpb1, cyp2d6-, cyp2c19-, cyp2c9-, str-syst, str-mark, hbas, y-dna, mtdna, gene-posit, gene-negat,
      mutation-pos, mutation-neg, non-carrier, noncarrier, ancestrydna, familytreedna, ftdna, gedmatch, g6pd-m,
      klinefelt`,
  },
  {
    language: 'any',
    mode: 'capitals',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list: sets of sex chromosomes',
    terms: `
      xxy, xyy, xxyy, nipt`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list: star alleles, and shared centimorgans with whom',
    terms: `
      cyp2d6 1, cyp2d6 2, cyp2d6 4, cyp2c19 2, nqo1 2, cm med en kvinde, cm med en mand, cm til en kvinde,
      cm til en mand, cm til en, cm with a man, cm with a woman, cm to a man, cm to a woman, cm with the`,
  },
];
