import { listed } from './word-list';

/** Headings of columns that say who a row is about, lower case. Source: own list from lists of students and staff. */
export const PERSON_HEADINGS: ReadonlySet<string> = new Set(
  listed(`
  navn, navne, fulde navn, fornavn, efternavn, fornavn efternavn, navn på studerende, studerende, den studerende,
  student, elev, elever, deltager, kursist, eksaminand, kandidat, ansøger, medarbejder, ansat, person, kollega, gæst,
  leder, lærer, vagt, name, full name, first name, last name, surname, given name, student name, participant,
  candidate, applicant, employee, colleague, staff, staff member, guest, pupil, member, examinee, who, hvem, modtager`),
);

/** Headings of columns whose cells stand for a person by number or initials, lower case. */
export const NUMBER_HEADINGS: ReadonlySet<string> = new Set(
  listed(`
  studienr, studienr., studienummer, studie nr, studie-nr, stud.nr, stud.nr., studentnr, studieid, studie-id, st.nr.,
  au-id, auid, eksaminandnr, eksamensnr, eksamensnummer, kandidatnr, kandidatnummer, deltagernr, medarbejdernr,
  initialer, init, init., ini, id, brugernavn, cpr, cpr-nr, cpr-nr., cpr nr., cpr-nummer, student id, student no,
  student no., student number, student_no, student_id, studentid, student, studerende, matriculation no, matr. no.,
  exam no, exam no., exam number, candidate no, candidate number, candidate, initials, employee no, username,
  personnummer`),
);

/** Before a number these are persons, as studies and case notes call them; alone they are not. All forms, by blank. */
export const CODED_PERSONS = `
  informant respondent interviewperson interviewee proband subject case participant deltager forsøgsperson pt patient
  testdeltager applicant eksaminand medarbejdernr medarbejdernummer employee vol frivillig volunteer candidate kandidat examinee donor borger citizen ansøger`;

/** At the beginning of a note ("Pt. har KOL"); inside a sentence "pt." is "at present". */
export const NOTE_PERSONS = `pt ptt pat`;

/** Between such a word and its number. */
export const NUMBER_WORDS = `nr no nummer number id`;

/** Labels of a form behind which the person stands that all of it is about. */
export const FORM_LABELS = `
  navn name medarbejder studerende elev borger patient klient ansøger kandidat kursist person employee student
  applicant candidate citizen client pupil vedr vedrørende angående re regarding barn barnets navn tilskadekomne
  tilskadekommet tilskadekommen skadelidte skadelidt skadede skadeslidte sikrede forsikrede injured insured claimant victim deltager
  participant forsøgsperson forsøgsdeltager ansat ansatte gæst guest testperson vedrører concerns`;

/** Cells that say that there is nothing, lower case, by blank; lines of any length are one "_". */
export const EMPTY_CELLS = `- – nej no ingen none n/a intet 0 ? x _`;

/** Before the number of a field: "Felt 13: forbrænding af venstre hånd". All forms, by blank. */
export const FIELDS = `felt rubrik field box`;
