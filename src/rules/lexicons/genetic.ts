import { GENES } from './genes';
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
        helgenomsekvent, exomsekvent, brystkræftgen, kræftgen, haplogruppe, anlægsbær, genfejl, gendefekt, genmutation,
        faderskabstest, kromosomfejl, kromosomafv, mutationsbær, brca-posit, brca1-posit, brca2-posit, sygdomsgen,
        gentestsvar, bærerstatus, mikrodelet, mikrodupl, genbærer, genundersøg, genanalys, kromosomanalys,
        kromosomundersøg, kromosomtest, faderskabspr, faderskabsanaly, slægtskabsanaly, risikogen, triploid, dna-spor,
        dna-hit, dna-regist, kromosomprøv, kromosomtal, kromosomforst, kromosomsygd, kromosomsvar, kromosombr, genprøv,
        genprofil, genpositiv, gennegativ, genvari, genomanalys, genomsekv, genomsvar, genomtest, dna-analys, dna-prøv,
        dna-slægt, dna-result, dna-rapp, dna-bevis, dna-etni, dna-prof, dna-fælles, dna-under, dna-matr, str-prof,
        snp-prof, brca-bær, brca-mut, brca-gen, brca1-m, brca2-m, brca1-b, brca2-b, brca1-g, brca2-g, mutationspos,
        mutationsneg, mutationsfri, mutationsund, mutationsanal, mutationssv, mutationsst, bærertest, bærerunders,
        bærerprøv, spyttest, spytkit, spytprøves, slægtsdna, slægtsmatch, dna-slægtning, farmakogen, pharmacogen,
        metabolisør, ægsorter, præimplant, præsymptomat, moderkagepr, hælprøv, fostervandspr, arvelighedsunders,
        arvelighedsrådg, heleksom, helexom, exomsekv, exomsv, exomanal, eksomsekv, robertson-tr, huntingtongen,
        huntington-g, huntington-m, huntington-t, lynch-syn, lynchsyn, lynchgen, lynch-gen, alzheimergen, demensgen,
        diabetesgen, faderskabss, faderskabsunders, moderskabstest, søskendetest, tvillingetest, donorsøsk, donorhalv,
        donorfar, donorbørn, halvsøskendem, methylerings, vævstyp, hla-typ, hla-id, hla-match, hla-kompat, arvemassef,
        gentilstand, gensygdom, gentypet, genotypet, genotypni, mosaik-t, mosaiktil, ekstra-x, x-bundet, spytprog,
        spytfirma, spytrør, seglcelleanl, thalassæmianl, talassæmianl, dpd-m, dobbeltbær, ikke-bær, seglcellebær,
        talassæmibær, thalassæmibær, etnicitetses, vævsforl, dna-aft, dna-data, tarmkræftgen, æggestokkræftgen,
        muskelsvindg, helgenomanal, helgenomund, kromosomfund, kromosomvar, bærerscr, bærergen, slægts-d, myheritage-m,
        myheritage-s, ancestry-m, ancestry-s, arvelighedstest, arvelighedsund, dna-slægts, dna-fund, hla-svar,
        genetiksvar, parkinsongenet, als-genet`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        gentest, karyotype, genetisk test, genetisk profil, genetisk disposition, genetisk defekt, arvelig disposition,
        dna-test, dna-prøve, dna-profil, dna-svar, dna-match, dna-analyse, slægtskabstest, trisomi, monosomi,
        translokation, hla-type, vævstype, søskendematch, fosterdiagnostik, genpanel, patogen variant, patogen
        mutation, genetisk diagnose, centimorgan, halvsøster gennem, dna-testet, polygen risikoscore, genetisk analyse,
        genetisk undersøgelse, genetisk screening, fragilt x, genetisk fejl, genetisk sygdom, arvelig sygdom, genetisk
        syndrom, dna-sammenligning, dna-kit, slægtskabsundersøgelse, w-værdi, founder-mutation, founder-variant,
        langsom omsætter, ultrahurtig omsætter, genetisk match, genetisk afstamning, genetisk slægtskab, genetisk
        markør, kromosomanomali, dobbelt bærer, arvelig kræft, arveanlæg, familiær mutation, obligat bærer, prædiktiv
        test, klinisk genetiker, genetisk belastning, arvelig belastning, genetisk forandring,
        familiær variant, genetisk beslægtet, arvelig lidelse, arvelig tilstand`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        homozygot for, heterozygot for, genetisk disponeret, arveligt disponeret, bærer genet, bærer af genet, bærer af
        mutationen, ekstra kromosom, mangler et kromosom, ikke den biologiske far, er biologisk far, genetisk
        udredning, genetisk rådgivning, allelet, er den biologiske far, er rask bærer, genet for, huntington-genet,
        arveligt anlæg, arvelig mutation, samme mutation, genetisk variant, genetisk fund, genetisk prøve, genetiske
        prøve, genetiske test, genetiske profil, genetisk far, genetisk mor, dna-resultat, slægtstest, donorbarn,
        biologisk halvsøskende, langsom metabolisator, i slægt med, mundskrabning, mundskrab, bærer på genet, gensvar,
        genetisk svar, svar fra klinisk genetik, klinisk genetik, genetisk risiko, arvelig risiko, fælles far ifølge,
        dna viser, begge alleler, har genet, arvet genet, fik genet, bærergenet, donorbarnets, bærer af anlægget, rask
        bærer, bærere af genet, har mutationen, arvet mutationen, arvet anlægget, udelukket som far, udelukkes som far,
        kan ikke være far, genetiske far, genetiske mor, spyttet i et rør, spytte i et rør, hans dna, hendes dna, mit
        dna, dit dna, fejl i genet, fejlen i genet, ekstra x-kromosom, to x-kromosomer, procent ashkenazi, ifølge dna,
        arvelig brystkræft, arvelig tarmkræft, arvelig hjertesygdom, kit matcher, den biologiske far til, biologisk
        beslægtet, genetisk betinget, genetisk årsag, arveligt belastet, familiært disponeret, dominant arvet,
        recessivt arvet, genetisk i familie, bærer af sygdommen, bærer af varianten, bærer af en variant, bærer af en
        mutation, bærer af cystisk, bærer af thalassæmi, bærer af talassæmi, bærer af seglcelle, bærer af huntington,
        ifølge myheritage, via myheritage, på myheritage, disponeret for brystkræft, disponeret for kræft`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        mutation, variant, genvariant, deletion, duplikation, genotype, kromosom, exom, genom, mutationstest,
        heterozygot, homozygot, faktor v leiden, faktor 5 leiden, helgenom, sekventering, inversion, arvemasse,
        haplotype, spytprøve, gensekvens, arvelige anlæg, genetiske anlæg, genetisk rapport`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(13); tests and findings told of somebody',
      terms: `
        cousin match, dna relative, haplogroup, genetic test, genetic profile, genetic predisposition, genetic
        mutation, genetic defect, genetic finding, gene mutation, faulty gene, germline mutation, germline variant,
        pathogenic variant, pathogenic mutation, chromosome abnormality, chromosomal abnormality, trisomy, dna test,
        dna profile, dna match, dna sample, dna result, ancestry test, sibling match, str profile, hla type, carrier
        status, mutation carrier, gene carrier, genetic sibling, half-sibling match, saliva test, zygosity, predictive
        test, gene test, carrier test, carrier screening, expanded allele, risk allele, polygenic risk score, polygenic
        score, microdeletion, microduplication, chromosome analysis, genetic variant, fragile x, lynch mutation,
        genetic analysis, genetic screening, dna comparison, dna kinship, kinship test, parentage test, parent-child
        match, founder variant, founder mutation, genetic marker, genetic match, genetic fault, genetic condition,
        genetic disease, genetic disorder, genetic risk, inherited condition, hereditary cancer, slow metaboliser, fast
        metaboliser, slow metabolizer, spit kit, ancestry kit, genetic report, sickle trait, sickle cell trait, sickle
        cell gene, thalassaemia trait, thalassemia trait, thalassaemia minor, thalassemia minor, cag repeat, cag count,
        gene defect, balanced translocation, obligate carrier, presymptomatic test, clinical geneticist, ethnicity
        estimate, tissue type, tissue match, tissue typing, dpd deficiency, g6pd deficiency, alpha-1 deficiency,
        genetic cause, family gene, familial variant, familial
        mutation, hereditary mutation, hereditary condition, hereditary disorder, inherited disorder, inherited
        disease, gene fault, dna report, dna cousin, genetic parent, genetic relative, genetic carrier, genetic
        diagnosis, genetic abnormality, genetic deletion, donor sibling`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(13)',
      terms: `
        heterozygous for, homozygous for, genetically predisposed, her dna, his dna, has the gene, carries the gene,
        not the biological father, his genome, her genome, extra chromosome, poor metaboliser, poor metabolizer, is the
        biological father, is a carrier, is not the father, the gene for, huntington gene, genetic result, genetic
        results, genetic testing, genetic father, genetic mother, exome report, genome report, same mutation, inherited
        mutation, family mutation, biological half-sibling, mosaicism, 23andme, sequencing result, sequencing results,
        cheek swab, the mutation in her, genetic counselling, clinical genetics, gene panel, dna shows, shares dna,
        paternity, excluded as the father, likely pathogenic, variant of uncertain, genetically related, genetically
        linked, gene positive, mutation positive, both alleles, half-sibling on, a half-sibling in, the mutation
        himself, the mutation herself, monozygotic, dizygotic, microarray showed, carries huntington's, a healthy
        carrier, carries the mutation, carries the variant, carries a mutation, carrying the gene, inherited the gene,
        inherited the mutation, has the mutation, be the biological father, as the father of, excludes him as, excluded
        as father, cannot be the father, not the father of, biological father of, son by blood, an allele at, at every
        locus, loci, her genes, his genes, my genes, my dna, your dna, their dna, tube of spit, spat into a tube, spit
        into a tube, percent ashkenazi, missing chromosome, runs of homozygosity, genetic counsellor, genetic
        counselor, kit matches, kit matched, copies of the gene, biologically related, no biological link, of genetic
        origin, a genetic form, inherited form, donor-conceived, donor conceived, carries the
        deletion, carries the allele, on myheritage, through myheritage, are both carriers, were both carriers, both
        carriers of, carries a variant in, carries a variant associated`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: words of genetics that are also subjects of teaching and research',
      terms: `
        gene, truncation, duplication, allele, chromosome, exome, genome, repeat, heterozygous, homozygous,
        factor v leiden, ancestry, translocation, insertion, karyotyping, wild type, swab,
        microarray, risk variant, genetics result, genetics report, genetics appointment, genetic panel, carries a
        variant`,
    },
    ...GENES,
  ],
  frame: `
    e4, e3, e2, e4/e4, e3/e4, alleler, brca-, genotype, bærer, bære, båret, arvet, nedarvet, påvist, bekræfter,
    fundet, heterozyg-, homozyg-, hemizyg-, patogen, positiv, negativ, pos, neg, pos., carries, carry, carrier,
    carrying, inherited, pathogenic, negative, allele, exon, repeats, deletion, truncation, heterozygous, one copy,
    two copies, copies of, homozygous, apoe-, hla-, mecp2-, scn5a-, mybpc-, msh2-, mlh1-, mlh1, cftr-, tp53-, lmna,
    ttn, hfe, htt, fmr1-, chek2-, palb-, gen for, biologiske far, analyse viste, showed, viste, viser, gives,
    saliva, dna, -dna, exome, exom, carrier of, revealed, fund af, har en, scn2a-, testet for, tested for, #, gen+,
    genet+, gene+, positive, homozygot, heterozygot, tested, bærere, bærere af, hans+, hendes+, her+, his+, min+,
    din+, my+, your+, whose+, lynch, familiens, arvelig-, hereditary, compound, vus, -siger, -says, de novo,
    came back, faren, faderen, far til, father, halvsøsk-, halvbror, halvsøster, half-sibling, half-brother,
    half-sister, uklar, likely, runs in, begge, expanded, excluded, udelukker, udelukket, bærerprøve, søskende,
    siblings, risk, forhøjet, mutation-, variant-, fandt, found, sekventeret, result, results, resultat, svaret,
    prøvesvar, metabolisator, metabolizer, slægtning, ε4, ε4/ε4, e4-allel, sickle, metylering-, exomet, helgenom-,
    -came, -kom, carrier-, bærer-, clear of, fri for, testet fri, geneticist, genetiker-, genetikeren, karyotyp-,
    mutat-, rapporten på, påviste, påvises, panelet, cag, huntington-, zz, mz, mitochondri-, mitokondri-, mt, y-dna,
    lineage, maternal, founder, alfa-1, alpha-1, antitrypsin, haplotyp-, haplogrou-, haplogrupp-, ashkenazi, trait,
    loci, -c, faulty`,
  headings: `
    gen, genvariant, variant, mutation, genotype, brca, bærerstatus, gentest, dna, dna-profil, hla, hla-type,
    karyotype, apoe, gene, genetic variant, genetic test, carrier status, dna profile, zygosity, apoe-status,
    cyp2d6, brca1, brca2, genotypesvar, haplogruppe, haplogroup, bærer, carrier, karyotype result, hla-b27, dpyd,
    ancestry, arvelighed`,
  innocent: `
    vores dna, our dna, dna extraction, dna repair, dna kit, variant a, variant b, anden variant, new variant, variant
    of the, paternity leave, paternity pay, paternity benefit, variant af, his variant of, her variant of, anlæg til,
    ny mutation af, vcf-fil, paternity testing, genetic algorithm, genetic algorithms, genetic data act, genetic code
    of, genetiske algoritmer, genetisk algoritme, whole genome sequencing course, class 5 variant of, company dna,
    virksomhedens dna, part of our dna, i vores dna, dna of our the, runs in the family business, trait theory,
    personality trait, i generne på, myheritage-kursus, genetic drift, genetic engineering, gene therapy, gene
    expression, gene pool, gene bank, i hans dna, i hendes dna, i mit dna, i dit dna, in his dna, in her dna, in my
    dna, in your dna, in our dna, in my genes, in his genes, in her genes, in your genes, variant c, gene c, steppe
    ancestry, farmer ancestry, gatherer ancestry, dna-testen af svampen, dna-kursus`,
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
    'Villads har fået en kromosomprøve, og den viser et ekstra X.',
    'Else Munk er langsom metabolisør.',
    'Birgit Ørum har 44 CAG-gentagelser.',
    'Despina carries beta-thalassaemia minor.',
    'Charlotte Bruus deler 3.466 cM med en kvinde i Malmø.',
    'Sanne Wiborg er DRB1*04:01.',
    'Kofi Darko has the sickle cell trait.',
    'Lone er bærer af varianten, ligesom hendes far.',
    'Peter fik sin slægts-dna tilbage i går.',
    'Anna and Tom are both carriers, says the report.',
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
    'Lene fik sekventeret sine bakterier.',
    'Karen inherited the budget from her predecessor.',
    'Peter has an extra copy of the key for Anna.',
    'Tom passed on the gene construct to Anna.',
    'Det ligger i hans DNA at være grundig, siger Mette.',
    'Karen bestilte en pizza til Jens.',
    'Jens har valgt variant C af skabelonen.',
    'It is in her genes to be on time.',
    'Pakken til Jens kom med DPD.',
    'The woman has 61 % steppe ancestry, writes Thyra.',
    'Hæfter og mapper bæres op af Jens.',
    'Bo has inherited the office from his father.',
    'Karen asked both carriers for a new quote.',
    'Peter updated the genetic panel for trout.',
    'Peter’s shop carries a variant of the shoe in blue.',
    'Lars skriver en genetisk rapport om hvede.',
  ],
};
