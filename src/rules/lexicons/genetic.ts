import type { Lexicon, Proof } from './lexicon';

/**
 * Genetic data: genes and variants, tests, carriers, kinship and ancestry by DNA. The illness itself is health; a
 * finding in the genes stands here. A gene or a mutation tells only beside the other or beside a word of carrying or
 * finding: alone it is a subject of study.
 */
export const genetic: Lexicon = {
  category: 'genetic',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13); beginnings that no other Danish word has',
      terms: `
        helgenomsekvent, exomsekvent, brystkræftgen, kræftgen, haplogruppe, y-haplogruppe, anlægsbær, genfejl, gendefekt, genmutation, faderskabstest, kromosomfejl, kromosomafv, mutationsbær,
        brca-posit, brca1-posit, brca2-posit, sygdomsgen, gentestsvar, bærerstatus`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        gentest, genetisk test, genetisk profil, genetisk disposition, genetisk defekt, arvelig disposition, dna-test,
        dna-prøve, dna-profil, dna-svar, dna-match, dna-analyse, slægtskabstest, trisomi, monosomi, translokation,
        hla-type, vævstype, søskendematch, nipt, fosterdiagnostik, genpanel, 23andme-resultat, patogen variant,
        patogen mutation, biologisk far ifølge, genetisk diagnose`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        homozygot for, heterozygot for, genetisk disponeret, arveligt disponeret, bærer genet, har genet for, bærer af
        genet, bærer af mutationen, ekstra kromosom, mangler et kromosom, ikke den biologiske far, er biologisk far,
        genetisk udredning, genetisk rådgivning, allelet, ikke er den biologiske far, er den biologiske far, langsom
        omsætter, er rask bærer, er bærer, genet for, huntington-genet, brystkræftgenet, arveligt anlæg, arvelig
        genfejl, arvelig mutation, samme mutation, samme genfejl, genetisk variant, genetisk fund, genetisk prøve,
        genetiske prøve, genetiske test, genetiske profil, genetisk far, genetisk mor, dna-resultat, slægtstest,
        donorbarn, biologisk halvsøskende`,
    },
    {
      language: 'any',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: gene symbols in HGNC spelling and named alleles',
      terms: `
        ccr5, brca, palb, chek2, mlh1, msh2, msh6, pms2, tp53, apoe, hla-, cyp2, mybpc, myh7, scn5a, smn1, smn2, fmr1,
        mecp2, cftr, g6pd, mthfr, lrrk2, tpmt, ldlr, pcsk9, cdkn2, dmd-, lmna, ryr2, jak2, kras, egfr, braf, scn2a`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: gene symbols that are words when written small',
      terms: `
        htt, hfe, ttn, pten, vhl, atm, dmd, apc, men1, nf1, nf2, rb1, pah, hbb, hba, vus, cag, str, dna, snp`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        mutation, variant, genvariant, deletion, duplikation, genotype, kromosom, karyotype, exom, genom, arveanlæg,
        mutationstest, heterozygot, homozygot, faktor v leiden, faktor 5 leiden, helgenom, sekventering, anlæg,
        inversion`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        cousin match, dna relative, haplogroup, y-haplogroup, genetic test, genetic profile, genetic predisposition, genetic mutation, genetic defect, genetic finding, gene
        mutation, faulty gene, germline mutation, germline variant, pathogenic variant, pathogenic mutation,
        chromosome abnormality, chromosomal abnormality, trisomy, dna test, dna profile, dna match, dna sample, dna
        result, paternity test, ancestry test, half-sibling match, sibling match, str profile, hla type, carrier
        status, mutation carrier, gene carrier, saliva test, polygenic risk score, genetic sibling`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        heterozygous for, homozygous for, genetically predisposed, her dna, his dna, has the gene, carries the gene,
        not the biological father, his genome, her genome, tested positive for the gene, extra chromosome, poor
        metaboliser, poor metabolizer, 23andme results, is the biological father, is a carrier, is not the father, the
        gene for, huntington gene, genetic result, genetic results, genetic testing, genetic father, genetic mother,
        exome report, genome report, same mutation, inherited mutation, family mutation, carrier of the, carrier for,
        carrier of a, biological half-sibling, mosaicism, 23andme`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        gene, truncation, duplication, allele, chromosome, exome, genome, repeat, heterozygous, homozygous, factor v
        leiden, ancestry, sickle cell trait, translocation, insertion`,
    },
  ],
  frame: `
    e4, e3, e2, e4/e4, e3/e4, alleler, brca-, variant, varianten, mutation, mutationen, genotype, bærer, bærer af, bære, båret, arvet, nedarvet, påvist,
    bekræfter, fundet, heterozyg-, homozyg-, hemizyg-, patogen, positiv, negativ, pos, neg, pos., carries, carry,
    carrier, carrying, inherited, pathogenic, negative, allele, exon, repeats, deletion, truncation, heterozygous, one
    copy, two copies, copies of, homozygous, apoe-, hla-, mecp2-, scn5a-, mybpc-, msh2-, mlh1-, mlh1, cftr-, tp53-,
    lmna, ttn, hfe, htt, fmr1-, chek2-, palb-, gen for, biologiske far, analyse viste, showed, viste, viser, gives,
    saliva, dna, -dna, exome, exom, carrier of, revealed, fund af, har en, scn2a-, testet for, tested for, #, gen+,
    genet+, gene+, positive`,
  headings: `
    gen, genvariant, variant, mutation, genotype, brca, bærerstatus, gentest, dna, dna-profil, hla, hla-type,
    karyotype, apoe, gene, genetic variant, genetic test, carrier status, dna profile, zygosity`,
  innocent: `
    vores dna, virksomhedens dna, our dna, company dna, dna extraction, dna repair, dna kit, variant a, variant b,
    anden variant, nye variant, new variant, variant of the, variant af opgaven`,
};

export const geneticProof: Proof = {
  examples: [
    'Karen har fået påvist en BRCA1-mutation.',
    'Sekventeringen af Jens Balle viser en heterozygot patogen variant i MLH1.',
    'Patienten er HLA-B27-positiv, og hans søster er testet negativ for HLA-B27.',
    'Mette er rask anlægsbærer.',
    'She took a saliva test, and Sun-hee has a half-sibling match in Busan.',
    'Gitte carries the MYBPC3 truncation.',
    'Both Martin and his sister have the CHEK2 variant and were tested in May.',
    'He has 42 CAG repeats in HTT.',
    'Peter Lind er heterozygot for faktor V Leiden.',
    'Ole er ifølge testen ikke den biologiske far.',
    'You carry one copy of the HFE C282Y variant.',
  ],
  counterexamples: [
    'Lene forsker i BRCA1 hos mus.',
    'Biobankens prøver opbevares ved minus 80 grader.',
    'Ph.d.-projektet undersøger arvelige mutationer hos 400 familier.',
    'Jens har sendt en ny variant af opgaven.',
    'Åbenhed er en del af vores DNA, siger Mette.',
    'Anne holder kurset om gener og variation hos planter.',
    'Please send a copy of the report to Peter.',
    'The mutation rate in yeast is discussed by Karen.',
    'Bo har fundet en fejl i kopien.',
    'Peter underviser i genetik og DNA-reparation.',
    'Kan Jens ringe igen? Hilsen Gen.',
  ],
};
