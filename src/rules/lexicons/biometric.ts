import type { Lexicon, Proof } from './lexicon';

/**
 * Biometric data for telling a person apart: fingerprint, face, iris, vein, hand, voice, gait; templates, minutiae
 * and match scores. A portrait is none, and biometrics as a technology is nobody's data; a template or a score tells
 * only beside a body feature.
 */
export const biometric: Lexicon = {
  category: 'biometric',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 4(14); beginnings that no other Danish word has',
      terms: `
        håndfladescan, tastedynamik, ganganalyse, fingeraftryksskab, fingeraftryksprof,
        fingeraftryksdata, fingeraftrykstempl, irisskab, iriskod, irisscanning, irisbilled,
        ansigtsskab, ansigtsvekt, ansigtsembed, stemmeaftryk, stemmeprint, stemmeskab, stemmeprofil,
        håndgeometri, håndscanning, venemønst, nethindescan, gangprofil, gangmønst, tommelfingeraft,
        minutiae, fingervene, ansigtsgenkendelsesprof, ansigtsbilled, fingerscan, iris-scan,
        ansigtsscan, håndvene, stemmeprøve, ansigtsgeom, ansigtsprofil, ansigtsaftr, venescan,
        faceid, fingeraftrykslås, fingerlæser, fingerskan, ansigtslås, ansigtskode, irisskan,
        irisaftr, palme-id, iris-id, palm-id, finger-id, face-id, tasterytm, tastaturryt,
        skriverytm, øreaftr, fingertrykslæs, håndfladeaftr, håndfladeskab, stemmeid, stemme-id,
        stemmebiometr, embeddingvek, tommelaftr, håndaft, nethindebil, biometrikort,
        fingeraftryksopt, fingeraftryksreg, fingeraftryksfil, fingeraftrykskort, fingeraftryksmatch,
        fingeraftryksbill, fingeraftrykshit, fingeraftryksid, fingeraftrykslog, fingeraftrykskopi,
        fingerlog, fingerprintsk, fingerterm, fingerkod, fingervektor, fingermat, ansigtsgenkendt,
        ansigtsmatch, ansigtsterm, ansigts-id, ansigtslog, ansigtsdata, ansigtsoplås, ansigtsverif,
        ansigtsbiom, ansigtsmål, ansigtstempl, ansigtsavtr, ansigtssignatur, ansigtsprint,
        ansigts-tempel, ansigts-sk, ansigts-v, face-log, face-tem, face-unl, øjenscan, øjenskan,
        øjen-id, irismønst, irisgenk, iristempl, irislog, irisdata, irisfil, irishash, irisprof,
        irismatch, irisreg, nethindeafl, nethindeskan, nethindemø, stemmegenkendt, stemmeverif,
        stemmelog, stemmematch, stemmemøn, stemmesign, stemmedata, stemmebaseret, stemme-log,
        stemmebillede-id, talergenk, talerverif, taler-id, gangartsgenk, gangartsprof, gangartsanal,
        gangsign, gangdata, håndfladevene, håndfladelæs, håndfladereg, hånddata, håndform,
        håndtempl, venemat, venebil, veneid, vene-id, venelæs, venegenk, veneprof, tastaturprof,
        tasteprof, tasteanslag, tastaturdyn, tastetryk-, anslagsrytme, anslagsdynamik,
        skrivedynamik, underskriftsdyn, underskriftsbiom, underskriftsprof, signaturdyn,
        signaturbiom, musedynamik, musebevægelsesp, papillarl, papillærl, daktyl, dactyl, minutie,
        minutiæ, øreform, øregeom, ørebiom, pulssign, hjerteslagssign, ekg-id, ekg-nøgle, ecg-id,
        ecg-key, livstest, liveness-, tandkort-id, biometri-reg, biometrireg, biometridata,
        biometrifil, biometri-fil, biometriafl, biometriopt, biometriskab, biometritempl,
        biometriskann, biometrisamt, eurodac-, match-score, matchscor, kropsmål-id, brainprint,
        hjernebølge-id, hånd-id, hånd-geo, hand-geo, palmeafl, palmescan, palmskan, palm-scan,
        palm-tem, palm-reg, fingerbillede, tommelfinger-id, tommelscan, tommel-scan, thumb-scan,
        thumbscan, fingertryks, papillarm`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(14); own list',
      terms: `
        fingeraftryk, biometrisk skabelon, biometrisk profil, biometrisk id, biometriske data,
        biometriske oplysninger, biometriske skabelon, biometrisk foto, biometrisk registrering, ti fingre,
        biometrisk pas, biometrisk kort, biometrisk kendetegn, biometriske kendetegn`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: "own list: readers' words that also mean other things",
      terms: `
        skabelon, aftryk, profil, scanning, ansigt, stemme, tommel, pegefinger, håndflade, vener,
        biometri, ansigtsgenkendelse, stemmegenkendelse, irisscanner, irisscan, fingeraftrykslæser,
        eurodac, irislæser, håndfladelæser, nethinde, gangart, kamerasystemet, ansigtslæser,
        stemmelås, fingrene, håndscan, tommelfinger, langfinger, ringfinger`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: what Danish and English write alike',
      terms: `
        iris, score, match, template, finger, embedding, afis`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 4(14); own list',
      terms: `
        palm vein, keystroke profile, gait analysis, facial match, face match, fingerprint, thumbprint, thumb print,
        palm print, palmprint, palm-vein template, hand geometry, vein pattern, iris scan, iris template, iris code,
        retina scan, retinal scan, face template, facial template, face embedding, facial embedding, face vector,
        faceprint, facial scan, face scan, voiceprint, voice print, voice template, gait profile, gait template,
        biometric template, biometric record, biometric data, biometric profile, biometric id, minutia, finger vein,
        biometrics appointment, biometric identifier, finger scan, thumb scan, hand scan, palm scan,
        facial geometry, voice sample, vein scan, vein template, gait pattern, face image, palm vein registration,
        face id, biometric feature, biometric passport, biometric card, biometric marker, typing rhythm,
        typing-rhythm profile, keystroke dynamics, keystroke rhythm, keystroke pattern, signature dynamics,
        voice id, speaker verification, iris recognition, iris id, eye scan, palm id, hand template, live scan,
        ten prints, her prints, his prints, my prints, her biometrics, his biometrics, your biometrics,
        my biometrics, hans biometri, hendes biometri, sin biometri, optaget biometri, biometri optaget,
        palm scanner, vein reader, palm reader`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: "own list: readers' words that also mean other things",
      terms: `
        similarity, voice, gait, palm, thumb, retina, enrolment, enrollment, biometrics, facial
        recognition, false reject, vector, scan, fv, face, fingers, thumbs, voice recognition, face
        recognition, print`,
    },
  ],
  frame: `
    matchede, matched, sammenholdt, re-scan, rescan, rescanned, indscannet, fingeraftryk-,
    fingerprint-, fp-, iris-, ansigtsgenkend-, biometr-, skabelon, skabelonen, skabeloner, minutiae,
    indrul-, enrol-, genindlæs-, genindlæse, template, templates, embedding, embeddings, læser,
    læseren, scanner, scanneren, reader, readers, rejects, rejected, rejecting, afviser, afvist,
    afvises, recogni-, tpl, gate, vektor, vector, stemmelås, håndscanner, hånd-scanner, matchscore,
    similarity, aftryk, aftrykket, palm-vein, fv, genkend-, håndscann-, recognis-, recogniz-,
    identified, identificeret, enrolled, indrulleret, indrullet, afvist-, afviste, genkende,
    genkender, matcher, matches, fails, failed, punkter, score, kender, åbner for, accepterer,
    accepts, opens for, skannet, læses, scannet, scannes, scanned, stempler, stemple, clocks,
    clocked in, hamming, flagged, flags, livescan, stored under, finger-, log in, indlæst,
    re-enrolled, aflæses, stemplet, kameraet, camera, opened, åbnede, øjenscan-, ganganalys-, passer
    på, dørlåsen, låste op, kodet ind, indkodet, gemt på chippen, chippen, adgangskontrol-,
    adgangssystem-, genkendt, genkendte, udpegede, udpeger, pinned, recognised, recognized,
    turnstile, turnstiles, unlocks, log in with, logs in with, logger ind, logger på, logge ind,
    punch in, punches in, clock in, clocks in, tidsregistrer-, stempelur, stempeluret, aflæst,
    aflæser, aflæsning, liveness, spoof-, livenesstest, fmr, frr, eer, match mod`,
  headings: `
    fingeraftryk, fingeraftryk-id, irisskabelon, ansigtsskabelon, stemmeaftryk, biometri, biometrisk
    id, skabelon-id, template-id, template id, matchscore, match score, fingerprint, fingerprint id,
    turnstile fingerprint template, iris code, face template, voiceprint, biometric id, biometrics,
    template, iris-id, palme-id, finger-id, hamming, hamming distance, face id, iris id, voice id,
    fingeraftryksnr, modality, modalitet, ansigts-id, vektor, embedding, voiceprint id, fingerprint
    template, palm template, håndflade-id, minutiae, biometric template, ear shape`,
  innocent: `
    digitalt fingeraftryk, digitale fingeraftryk, digital fingerprint, browser fingerprint, device
    fingerprint, key fingerprint, certificate fingerprint, ssh fingerprint, fingerprint reader,
    fingerprint readers, fingerprint scanner, sat sit fingeraftryk, sætte sit fingeraftryk, face to
    face, sha-256 fingerprint, sha256 fingerprint, fingerprint of the key, fingerprint of our key,
    fingerprint of my key, journal biometrics, keywords biometrics, face recognition at, facial
    recognition at, print failed, failed print, face template library, fingerprint is sha256, face
    value, face it, let's face, lets face, face the, faces the, face recognition and, facial
    recognition and, ansigtsgenkendelse og, facial recognition in, face recognition in, on the face
    of, finger på, pege fingre, en finger med, open voice, voice of the, hard copy print, stemme på,
    stemme for, stemme imod, thumbs up, thumb up, green thumb, rule of thumb, thumb drive, fingers
    crossed, finger food`,
};

export const biometricProof: Proof = {
  examples: [
    'Vi har Annas fingeraftryk, og de er slettet i dag.',
    'Helles stemmeprint scorer 0,41 mod egen enrollment.',
    'Marie Toftegaards minutiae er vedlagt som fil.',
    'Bruger 7 er Jens Holm; hans skabelon afvises af læseren.',
    'Gate 2 keeps rejecting Beatrice Mwangi, and her template gives a match of 0.52.',
    'The face template of Dr Eze is attached.',
    "Dr Yuki Tanabe's iris scan was rejected by the reader this morning.",
    'His fingerprints were taken in Padborg.',
    'Olga har fået taget en irisscanning til laboratoriet.',
    'We compared the voiceprint of Ole Bang with the recording.',
    'Signaturdynamikken for Kjeld Voss er vedhæftet.',
    'Kontoret har gemt Pernilles tastaturrytme.',
  ],
  counterexamples: [
    'Kurset i biometri undervises af Morten Vang.',
    'Ansigtsgenkendelse i det offentlige rum er emnet for høringen.',
    'Fingeraftrykslæseren på kontoret er i stykker, skriver Bo.',
    'Fingerprint readers are compared in a paper by Dr Cole.',
    'Retsgrundlaget for behandling af biometriske data fremgår af artikel 9.',
    'Mette har lavet en ny skabelon til nyhedsbrevet.',
    'Iris Jensen kommer på fredag.',
    'The SSH key fingerprint is on the wiki, says Jens.',
    'Anne fandt et match på LinkedIn.',
    'Peter har en god stemme og en stærk profil.',
    "Let's face it, Anna, the scheme has run out of money.",
    'Bo clocks in at eight and unlocks the door.',
    'Mette har åbnet døren for Jens med sin nøglebrik.',
  ],
};
