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
        helgenomsekvent, exomsekvent, brystkræftgen, kræftgen, haplogruppe, anlægsbær, genfejl,
        gendefekt, genmutation, faderskabstest, kromosomfejl, kromosomafv, mutationsbær, brca-posit,
        brca1-posit, brca2-posit, sygdomsgen, gentestsvar, bærerstatus, mikrodelet, mikrodupl,
        genbærer, genundersøg, genanalys, kromosomanalys, kromosomundersøg, kromosomtest,
        faderskabspr, faderskabsanaly, slægtskabsanaly, risikogen, triploid, dna-spor, dna-hit,
        dna-regist`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        gentest, karyotype, genetisk test, genetisk profil, genetisk disposition, genetisk defekt,
        arvelig disposition, dna-test, dna-prøve, dna-profil, dna-svar, dna-match, dna-analyse,
        slægtskabstest, trisomi, monosomi, translokation, hla-type, vævstype, søskendematch, nipt,
        fosterdiagnostik, genpanel, patogen variant, patogen mutation, genetisk diagnose, centimorgan,
        halvsøster gennem, dna-testet, polygen risikoscore, genetisk analyse, genetisk undersøgelse,
        genetisk screening, fragilt x`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        homozygot for, heterozygot for, genetisk disponeret, arveligt disponeret, bærer genet, bærer
        af genet, bærer af mutationen, ekstra kromosom, mangler et kromosom, ikke den biologiske far,
        er biologisk far, genetisk udredning, genetisk rådgivning, allelet, er den biologiske far, er
        rask bærer, er bærer, genet for, huntington-genet, arveligt anlæg, arvelig mutation, samme
        mutation, genetisk variant, genetisk fund, genetisk prøve, genetiske prøve, genetiske test,
        genetiske profil, genetisk far, genetisk mor, dna-resultat, slægtstest, donorbarn, biologisk
        halvsøskende, langsom metabolisator, i slægt med, mundskrabning, mundskrab, bærer på genet,
        gensvar, genetisk svar, svar fra klinisk genetik, klinisk genetik, genetisk risiko, arvelig
        risiko, fælles far ifølge, dna viser, begge alleler, har genet, arvet genet, fik genet,
        bærergenet, donorbarnets`,
    },
    {
      language: 'any',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: gene symbols in HGNC spelling and named alleles',
      terms: `
        ccr5, brca, palb, chek2, mlh1, msh2, msh6, pms2, tp53, apoe, hla-, cyp2, mybpc, myh7, scn5a,
        smn1, smn2, fmr1, mecp2, cftr, g6pd, mthfr, lrrk2, tpmt, ldlr, pcsk9, cdkn2, dmd-, lmna, ryr2,
        jak2, kras, egfr, braf, scn2a, hfe-, atm-, pten-, vhl-, nf1-, apc-, htt-, atxn, f508del,
        c282y, h63d, 22q, hbb-, scn1a, sod1, c9orf, myc-, pkd1, gba1, dna`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: gene symbols that are words when written small',
      terms: `
        htt, hfe, ttn, pten, vhl, atm, dmd, apc, men1, nf1, nf2, rb1, pah, hbb, hba, vus, cag, str,
        snp, vcf, fastq, fap, wgs, sma`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        mutation, variant, genvariant, deletion, duplikation, genotype, kromosom, exom, genom,
        mutationstest, heterozygot, homozygot, faktor v leiden, faktor 5 leiden, helgenom,
        sekventering, inversion, arvemasse, haplotype, spytprøve, gensekvens, arvelige anlæg,
        genetiske anlæg`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        cousin match, dna relative, haplogroup, genetic test, genetic profile, genetic predisposition,
        genetic mutation, genetic defect, genetic finding, gene mutation, faulty gene, germline
        mutation, germline variant, pathogenic variant, pathogenic mutation, chromosome abnormality,
        chromosomal abnormality, trisomy, dna test, dna profile, dna match, dna sample, dna result,
        ancestry test, sibling match, str profile, hla type, carrier status, mutation carrier, gene
        carrier, genetic sibling, half-sibling match, saliva test, zygosity, predictive test, gene
        test, carrier test, carrier screening, expanded allele, risk allele, polygenic risk score,
        polygenic score, microdeletion, microduplication, chromosome analysis, genetic variant,
        fragile x, lynch mutation, genetic analysis, genetic screening`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        heterozygous for, homozygous for, genetically predisposed, her dna, his dna, has the gene,
        carries the gene, not the biological father, his genome, her genome, extra chromosome, poor
        metaboliser, poor metabolizer, is the biological father, is a carrier, is not the father, the
        gene for, huntington gene, genetic result, genetic results, genetic testing, genetic father,
        genetic mother, exome report, genome report, same mutation, inherited mutation, family
        mutation, carrier of the, carrier for, carrier of a, biological half-sibling, mosaicism,
        23andme, sequencing result, sequencing results, cheek swab, faulty copy, the mutation in her,
        genetic counselling, clinical genetics, gene panel, dna shows, shares dna, paternity, excluded
        as the father, likely pathogenic, variant of uncertain, genetically related, genetically
        linked, gene positive, mutation positive, both alleles, half-sibling on, a half-sibling in,
        the mutation himself, the mutation herself, monozygotic, dizygotic, microarray showed, carries
        huntington's`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        gene, truncation, duplication, allele, chromosome, exome, genome, repeat, heterozygous,
        homozygous, factor v leiden, ancestry, sickle cell trait, translocation, insertion,
        karyotyping, wild type, swab, microarray, risk variant`,
    },
  ],
  frame: `
    e4, e3, e2, e4/e4, e3/e4, alleler, brca-, genotype, bærer, bære, båret, arvet, nedarvet, påvist,
    bekræfter, fundet, heterozyg-, homozyg-, hemizyg-, patogen, positiv, negativ, pos, neg, pos., carries,
    carry, carrier, carrying, inherited, pathogenic, negative, allele, exon, repeats, deletion,
    truncation, heterozygous, one copy, two copies, copies of, homozygous, apoe-, hla-, mecp2-, scn5a-,
    mybpc-, msh2-, mlh1-, mlh1, cftr-, tp53-, lmna, ttn, hfe, htt, fmr1-, chek2-, palb-, gen for,
    biologiske far, analyse viste, showed, viste, viser, gives, saliva, dna, -dna, exome, exom, carrier
    of, revealed, fund af, har en, scn2a-, testet for, tested for, #, gen+, genet+, gene+, positive,
    homozygot, heterozygot, tested, bærere, bærere af, hans+, hendes+, her+, his+, min+, din+, my+, your+,
    whose+, lynch, familiens, arvelig-, hereditary, compound, vus, -siger, -says, de novo, came back,
    faren, faderen, far til, father, halvsøsk-, halvbror, halvsøster, half-sibling, half-brother,
    half-sister, uklar, likely, runs in, begge, expanded, excluded, udelukker, udelukket, bærerprøve,
    søskende, siblings, risk, forhøjet, mutation-, variant-, fandt, found, sekventeret, result, results,
    resultat, svaret, prøvesvar, metabolisator, metabolizer, slægtning`,
  headings: `
    gen, genvariant, variant, mutation, genotype, brca, bærerstatus, gentest, dna, dna-profil, hla, hla-type,
    karyotype, apoe, gene, genetic variant, genetic test, carrier status, dna profile, zygosity`,
  innocent: `
    vores dna, our dna, dna extraction, dna repair, dna kit, variant a, variant b, anden variant, new
    variant, variant of the, paternity leave, paternity pay, paternity benefit, variant af, his variant
    of, her variant of, anlæg til, ny mutation af, vcf-fil, paternity testing`,
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
