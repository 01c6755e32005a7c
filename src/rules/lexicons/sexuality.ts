import type { Lexicon, Proof } from './lexicon';
import { LOVE_LIFE } from './love-life';
import { listedWords, setOf } from './word-list';

/**
 * Sexual orientation and sex life: orientations, coming out, gender identity, sexual relations, sex work. Husband
 * and wife of the same sex as their spouse are found by their grammar, not here.
 */
export const sexuality: Lexicon = {
  category: 'sexuality',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'detection.md section 5; beginnings that no other Danish word has',
      terms: `
        homoseksu, biseksu, heteroseksu, panseksu, aseksu, lesbisk, transkøn, transperson, transkvinde, transmand,
        nonbinær, transseksu, polyamor, bøssepar, samkønnet, regnbuefamil, sexarbejd, prostituer, sexliv, seksualliv,
        sexpartner, elskerinde, kønsidentit, kønsskift, medmor, homofil, seksuel, non-binær, trans-mand, trans-kvind,
        interkøn, kønsdysfor, gruppesex, sexkøb, sexmisbr, sexafhæng, cølibat, sugardat, knepp, swingerkl, crossdress,
        dragqueen, homopar, utroskab, sidespring, porno, demiseks, demisex, omniseks, gråaseks, kønsbekræft,
        kønsmodtag, kønskorrig, kønsopera, kønstransi, kønsinkongr, kønsflyd, kønskrise, detransi, dødnavn, deadnam,
        topkirurg, regnbuefam, regnbuepar, regnbuefor, onaner, masturb, orgasm, seksualpart, seksualli, seksualvaner,
        seksualdrift, sexchat, sextape, sexvideo, sexbill, sexbesk, sexforh, sexlegetøj, sexdukke, sexklub, sexkunde,
        sexhistorie, sexside, sexprob, sexliste, sexdag, nøgenbill, nøgenfoto, nøgenvideo, dickpic, sexolog, bordel,
        bordell, luderk, luderv, escortp, escortdr, escortb, massagepige, stripklub, bolleven, knaldeven, tinderd,
        grindr-, homoægt, homoseks, bøssebar, bøssek, bøssefor, lesbepar, biseks, transdr, transpige, transbarn,
        transstud, swingerm, swingerf, trekantsforh, trekantsdr, polyam, polyforh, ikke-monogam, kinky, bdsm-,
        fetichis, fetishis, crossdr, transvest, dragking, jomfrudom, mødom, potensprob, potenspil, lystløs,
        afholdenhedsl, sugarb, sugarm, elskerforh, eskortep, udenomsægte, flirtfor, kvindekær, mandekær, queerp,
        allosex, homoerot, homosek, enbyper, ikkebinær, pansex, kønsmangf, sengekammerat, kæresteri, elskerpar,
        elskeren, erektionsp, rejsningsp, impoten, sexterap, sexdat, tinder-, regnbuebørn, regnbueungd, homofob,
        transfob, kønshormonb, trans-dreng, trans-pige, trans-person, datingprof`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 35; words as people use them',
      terms: `
        engangsaffære, bøsse, lesbe, transvestit, samleje, lebbe, swingerpar, engangsknald`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        ikke-binær, aromantisk, utro`,
    },
    ...LOVE_LIFE,
    {
      language: 'en',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'beginnings no other word has',
      terms: `
        homosexual, bisexual, transgend, lesbian, heterosexual, pansexual, asexual, nonbinary, non-binary, transsexual,
        sexual, genderqu, genderfl, intersex, threesom, closet, cisgend, omnisex, heterosex, agender, bigender,
        pangender, gender-flu, gender-qu, gender-nonc, gender-div, gender-affirm, gender-conf, two-spirit, sapphic,
        transwom, transman, transmas, transfem, transves, cross-dress, masturbat, sex-work, brothel, hooker, dominatri,
        cuckold, non-monog, celiba, virginity, promiscu, adulter, philander, womanis, womaniz, same-gend, co-mother,
        co-father`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 35',
      terms: `
        gender identity, sex life, same-sex partner, same-sex spouse, same-sex couple, same-sex marriage, same-sex
        relationship, sex worker, prostitute, extramarital affair, one-night stand, gay man, gay woman, gay couple, gay
        student, gay colleague, trans man, trans woman, trans student, registered partnership, gender dysphoria, drag
        queen, sugar daddy, sugar baby, gender change, infidelity, adultery, libido, civil partnership, sexting,
        throuple, trans son, trans daughter, trans child`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: 'own list: words of debate and culture as well',
      terms: `
        queer, lgbt, lgbtq, gay, seksualitet, homo, sexuality, affære, sexlyst, escort, msm, ftm, mtf, grindr,
        onlyfans, nudes, bdsm, fetish, fetich, an affair, pronominer, viagra, cialis, sildenafil`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: whom somebody is drawn to',
      terms: `
        mænd, kvinder, fyre, piger, drenge, begge køn, på prep, tager prep, havde noget sammen`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: whom somebody is drawn to',
      terms: `
        men, women, guys, girls, boys, taking prep`,
    },
  ],
  frame: `
    date+, dater+, datede+, datet+, foretrækker+, er til, mest til, kun til, også til, rigtigt til, var til,
    forelsket i, kærester med, seng med, kysser+, kyssede+, prefers+, prefer+, preferred+, fancies+, dates+, dating+,
    dated+, likes+, liked+, is into, was into, are into, interested in, sleeps with, slept with, sex with, sex to,
    kissed+, kissing+, tænder på, attracted, tiltrukket, tiltrækkes, sovet hos, vild med, vilde med`,
  headings: `
    seksualitet, seksuel orientering, kønsidentitet, sexual orientation, sexuality, gender identity,
    sex life, pronomen, kønsidentitet (frivilligt), orientation, seksuel identitet, pronouns`,
  innocent: `
    homo sapiens, sex ratio, seksuel chikane, seksuelle krænkelser, seksuel krænkelse, seksuelt misbrug, seksuelle
    overgreb, seksuelt overgreb, seksuel sundhed, seksuel vold, seksuelt krænket, seksuelt krænkende, utro tjener,
    sexual harassment, sexual assault, sexual abuse, sexual violence, sexual health, sexual offence, sexual misconduct,
    sexual dimorphism, sexual selection, sexual reproduction, sexual minorities, sexually transmitted, seksuelle
    minoriteter, seksuelt overført, closet in, closet on, seksuel formering, women football, men football, women
    rights, women health, men health, women team, men team, men 100, sex differences, sex education, kønsneutral, sex
    og samfund, sex & samfund, sex hormone, sex hormones, sex discrimination, sex offender, of both sexes, både mænd og
    kvinder, to mænd og, to kvinder og, two men and, two women and, both men and, både mænd, mellem to mænd, both women
    and, transition plan, transition team, transition to green, grønne transition, transitional, transitionen til, grøn
    transition, bogen er sprunget ud, came out at the top, came out to be, came out as planned, came out as expected,
    came out to about, same-sex education, sex-specific, trans fat, trans fats, trans isomer, virgin olive, virgin
    atlantic, virgin media, virgin islands, music lover, dog lover, coffee lover, book lover, cat lover, hot romance
    novel, romance languages, romance language, pride month, pride parade, pride in, take pride, takes pride, sex i
    byen, sex and the city, flirter med tanken, flirter med ideen, flirting with the idea, sexism, messing around with
    the, carrying on with the, sprang ud af, springer ud af, springe ud af, sprunget ud af, sprang ud fra, springer ud
    fra, springe ud fra, springe ud i, springer ud i, sprang ud på, sprang ud foran, sprang ud og, sprang ud i vandet,
    sprang ud i at, sprang ud i det, affair with the, with men and, crush on the, love affair with the, blev knaldet,
    bliver knaldet, haft et forhold på, havde et forhold på, havde et forhold mellem, sprunget ud som modstander,
    sprunget ud som forfatter, sprunget ud som iværksætter, sprunget ud som vegetar, sprunget ud som kunstner, mere end
    venner af, we are more than friends, vi er mere end venner, in love with a colleague's, forelsket i en kollegas, in
    love with a student project, har en elsker af, has a lover of, bought sex education, været sammen med en mand fra,
    været sammen med en kvinde fra, danner par med en kvinde, danner par med en mand, came out to his family farm, came
    out to her family farm, came out to his parents house, came out to her parents house, came out to his parents place,
    came out to her parents place`,
};

/** Between spouses or lovers: "er gift med Casper". */
export const MARRIED_TO: ReadonlySet<string> = new Set(
  listedWords(
    `gift giftet giftede gifter forlovet viet kæreste kærester samlevende samboende married marries marry engaged wed divorced skilt`,
  ),
);
export const MARRIED_WITH: ReadonlySet<string> = setOf(`med to with from fra`);

export const sexualityProof: Proof = {
  examples: [
    'Jonathan er sprunget ud som bøsse over for familien.',
    'Rubens har fortalt, at han er homoseksuel.',
    'Nadja har solgt sex i et par år.',
    'Valentin og Henriette har haft et seksuelt forhold siden sommerferien.',
    'Kim lever åbent som panseksuel.',
    'Matteo is gay and asked about the law over there.',
    'Lasse and Renée have been sleeping together since the conference.',
    'Her brother read on her phone that she is a lesbian.',
    'Ida og hendes kone Maria flytter i juni.',
    'Oliver and his husband are moving to Aarhus in June.',
    'Jesper bor sammen med sin mand Lars i Viby.',
    'Vi har ansat Thomas; han er gift med Casper.',
    'She told us that Helen married Maria in June.',
    'Bettina og Steffen har haft noget kørende siden sommerfesten.',
    'Florin har en kæreste, men han er mest til fyre.',
    'Ingelise havde et forhold til en kvinde.',
    'Rowan lives openly with a man in Leeds.',
    'Robin bruger they/them, og Robins egne ord er, at hun er født i den forkerte krop.',
    'Tea and Noah were lovers for a year.',
    'Bakari lives with a man in Lagos.',
    'Angutaa har levet med en mand i 40 år.',
    'Ditte er forelsket i sin kvindelige bofælle.',
    'Villiam står noteret for køb af sex på hotellet.',
    'Otto var her med sine fædre, og hans fædre lånte tre bøger.',
    'Rowan came out to his parents in May.',
  ],
  counterexamples: [
    'Copenhagen Pride spærrer gaderne af på lørdag.',
    'Ifølge undersøgelsen er otte procent af de studerende homoseksuelle.',
    'Mette har lavet en rapport i Power BI.',
    'Bøgen er sprunget ud, skriver Anne.',
    'Karen works in Foreign Affairs.',
    'Seminar on sexual orientation and labour markets with Dr Cole.',
    'Mette og hendes mand kommer klokken syv.',
    'Peter and his wife Anna live in Viby.',
    'Jens kender en anden mand, der kan hjælpe.',
    'Bo skriver om homoseksuelle i oldtiden.',
    'Foredraget handler om homoseksualitet i antikken, siger Bo.',
    'Mette er gift med Peter, og Anna er gift med Ole.',
    'Seksuel chikane er forbudt, siger Bo.',
    'Anne sprang ud af flyet i faldskærm.',
    'Sofie springer ud i et nyt projekt på mandag.',
    'Mette came out to the car park to fetch us.',
    'Lars flirter med tanken om en ny bil.',
    'Anna har noget kørende i skyen.',
    'Mette har et anstrengt forhold til en kollega.',
    'Bo har haft et forhold på 3:1 i blandingen.',
    'Det er lagt an på, at Bo er færdig til maj.',
    'Peter has a difficult relationship with a colleague.',
    'Anna gave a brief affair of a speech.',
    'Anna er sprunget ud som forfatter.',
    'Peter lives with a landlord in Leeds.',
    'Bo og Jens er sammen med en gruppe fra Lund.',
    'Mette came out to the lab in person.',
    'Karen tager præparatet med til Bo.',
    'Peter came out to her office at ten.',
    'Mette sprang først ud i vandet til sidst.',
    'Anna started prep for the exam.',
    'Mette tager prep-møderne i denne uge.',
    'Lars er på prep til mødet.',
    'Lars og Mette havde noget sammen i kalenderen.',
  ],
};
