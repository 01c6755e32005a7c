import { listed } from './word-list';

/**
 * Words that tell what a number is. They count near the number (or at the head of its column), never for the whole text.
 *
 * `starts` match the beginning of a word ("ordre" also finds "ordrenummer"), `words` whole words; all in lower case.
 * Source: the forms in which Danish authorities, shops, banks and ticket systems print their numbers (own list).
 */
export interface NumberLabels {
  readonly starts: readonly string[];
  readonly words: readonly string[];
}

/** A CPR number is announced; by it the public pays into a person's NemKonto. */
export const CPR_LABELS: NumberLabels = {
  starts: listed(
    `cpr, personnummer, personnr, personnumre, pers.nr, civilregist, fødselsnummer, fødselsnr, patient-id, nemkonto`,
  ),
  words: listed(`
    barnets nummer, hans nummer, hendes nummer, dit nummer, deres nummer, your number, his number, her number, pin, pnr, pid, person-id, personid, patientid, ssn, danish id, danish id number, danish number, dansk nummer, national id, personal id, civil registration, civil registration number,
    sundhedskort, sundhedskortet, sygesikringskort, sygesikringskortet, health-insurance card, health insurance card, kontrolcifre, ti cifre, 10 cifre,
    social security, social security number, personal number, identity number, personal identification number`),
};

/** Some other number is announced. Whole words where a beginning would take in others: "kontorstol", "telefonsamtale". */
export const OTHER_NUMBER_LABELS: NumberLabels = {
  starts: listed(`
    ordre, order, faktura, invoice, kontonr, kontonum, kontoh, kontoud, phonen, account, kreditor, debitor, kundenr, kundenum, customer, iban, ean, isbn, issn,
    telefonnr, telefonnum, mobil, produktionsenhed, p-nr, p-num, cvr, matr, ejendom, bfe, bbr, tinglys, timestamp, tidsstempel,
    sagsnr, sagsnum, byggesag, journalnr, journalnum, ticket, incident, bestilling, rekvisition, varenr, varenum, serienr,
    serienum, serial, løbenr, løbenum, forsendelse, tracking, pakkenr, pakkenum, booking, reservation, billet, betaling,
    payment, transaktion, transaction, giro, projektnr, projektnum, bevillingsn, protokol, batch, målernr, målernum,
    forbrugernr, kontraktnr, kontraktnum, doknr, doknum, dokumentnr, dokumentnum, pmid, accession, prøvenr, prøvenum,
    stregkode, barcode, udbud, tender, tilbuds, firmware, eksemplar, yymmdd, sensor, katalognr, katalognum, lotnr, imei,
    måler, følgesed, kreditnota, credit note, delivery note, rykker, restordre, aftagenr, aftagenum, kolli,
    inventar, installation, anlæg, skadenr, skadesnr, skadenum, medlemsnr, medlemsnum, vejledningsnr, apparat,
    afsendelse, dispatch, leverance, leveringsnr, policenr, målepunkt, aftalenr, aftalenum, j.nr, jnr, bilag, format,
    testcpr, testperson, test person, test user, testbruger, testpatient, test patient, dummy, testcase,
    test-cpr, test cpr, testnummer, test number, eksempel på cpr, eksempel på et cpr, example cpr,
    example of a cpr, cpr-eksempel, cpr-format`),
  words: listed(`
    doi, tilbud, tilbuddet, konto, kontoen, telefon, phone, commit, vare, varen, varer, tlf, tel, fax, mob, cell, kortart, fik-kode, po, sku, rma, eori, orcid, build, version, kundeordre, purchase order,
    case number, case no, grant no, grant number, serial no, part no, lot, lot no, meter, item, item no, offer, quote, s/n, sn, kvittering, receipt`),
};

/** Goes before case numbers and before CPR numbers alike ("sag 280467-2187" in a municipality). */
export const UNCLEAR_NUMBER_LABELS: NumberLabels = {
  starts: listed(`reference, referat, dokument, document, arkiv, kontrakt, contract, police, projekt, project`),
  words: listed(`
    id, nr-id, ref, sag, sagen, sager, case, cases, nøgle, key, log, port, ports, journal, opgave, job, run, kode, code, msg,
    model, part, artikel, article, sample, grant, policy, number, nummer`),
};

/** Somewhere in the mail one of these: ten digits with a date and a fitting check digit are a CPR number then. */
export const ANNOUNCEMENTS: readonly string[] = listed(`
    cpr, personnummer, personnr, skattekort, folkeregist, sundhedskort, sygesikring, civil registration`);

/** Lead to a number without saying that it is a thing's: "Det er …", "ligger på …". */
export const LEAD_TO_NUMBER = `er som på med under is as on with at`;
