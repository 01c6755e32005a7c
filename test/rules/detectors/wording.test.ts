import { detect } from '../../../src/rules/detectors';
import { hear } from '../../../src/rules/detectors/wording';
import { heardAs, UNHEARD, WEIGHTS } from '../../../src/rules/learned/wording';
import { draft, TODAY } from '../../support/build';

const TOLD = 'Peter Holm har fået konstateret en depression.';
const PROGRAMME = `Kære alle

Vi begynder kl. 9.00 i sal 2 med kaffe og registrering. {} Efter frokost er der workshops i grupper, hvor vi arbejder med
eksempler fra bogens kapitel 4. Tilmelding senest onsdag den 12., og husk at skrive, hvilken workshop du ønsker. Prisen er
250 kr. per person inkl. frokost.`;
const ORDER = `Hej

{} Ordren er på 40 stole, 12 borde og 3 tavler til sal 2, prisen er 120 kr. per stk., og de skal leveres onsdag kl. 10 ved
porten til lageret. Bøger og nøgler ligger i skabet, og kapitel 4 står på side 12 i mappen. Spørg kontoret om resten.`;
const IN_CONFIDENCE = `Hej Jonas

{} Han ringede i mandags, og hun på lægehuset mener, at han skal holde sig hjemme måneden ud. Han er meget ked af det og
har spurgt, om du kan tage hans timer på torsdag, og om vi kan sige til de andre, at han bare er væk.`;

const mailOf = (body: string, subject = 'Torsdag') => draft({ to: ['x@firma.example.dk'], subject, body });
const foundIn = (body: string) => detect(mailOf(body), TODAY).findings.map(({ category }) => category);
const into = (frame: string, told: string) => frame.replace('{}', told);

/** Everything that is heard of subject and body. */
function heardOf(body: string): string[] {
  const heard: string[] = [];
  detect(mailOf(body), TODAY, undefined, (scene) =>
    hear(scene, 0, scene.reading.units.length, {
      word: (at) => heard.push(scene.reading.words[at]!.lower),
      sign: (name) => heard.push(name),
    }),
  );
  return heard.sort();
}

describe('how a mail is worded', () => {
  it('lets go what the rules find in a passage that speaks of nobody', () => {
    const told = 'Forfatteren fortæller, at hun lider af angst.';
    expect(foundIn(into(IN_CONFIDENCE, told))).toContain('health');
    expect(foundIn(`Kære alle\n\n${told}`)).toContain('health');
    expect(foundIn(into(PROGRAMME, told))).toEqual([]);
  });

  it('keeps what is told of somebody by name as a fact, whatever stands around it', () => {
    expect(foundIn(into(PROGRAMME, TOLD))).toContain('health');
  });

  it.each([
    ['Jeg er desværre sygemeldt med stress resten af måneden. Planen er denne:', 'health'],
    ['Karen Holm kommer ikke. Hun har fået konstateret sklerose.', 'health'],
    ['Bord 4: Jens Holm, cøliaki. Bord 9: Fatima Ali, muslim.', 'religion'],
    ['Ansøger 2 er gravid i 7. måned. Ansøger 3 er tidligere straffet for bedrageri.', 'offences'],
    ['Min søn har epilepsi, så jeg går tidligt.', 'health'],
    ['Anna Holms kræft er kommet igen.', 'health'],
  ])('keeps one line about somebody in a mail about something else: %s', (told, category) => {
    expect(foundIn(into(ORDER, told))).toContain(category);
  });

  it('judges a short mail by its rules alone', () => {
    expect(foundIn(`Kære alle\n\n${TOLD}`)).toContain('health');
  });

  it('keeps what is about somebody in a message beside a programme, before it and behind it', () => {
    const programme = into(PROGRAMME, '');
    const quoted = `\n\nFra: Kirsten Lind <kirsten@example.dk>\nSendt: 3. november 2026 10:12\nTil: Jonas Vad <jonas@example.dk>\nEmne: Torsdag\n\n`;
    expect(foundIn(into(IN_CONFIDENCE, TOLD) + quoted + programme)).toContain('health');
    expect(foundIn(programme + quoted + into(IN_CONFIDENCE, TOLD))).toContain('health');
  });

  it('keeps what is about somebody at the end of a long programme', () => {
    const long = `${into(PROGRAMME, '')}\n\n`.repeat(8);
    expect(foundIn(`${long}${into(IN_CONFIDENCE, TOLD)}`)).toContain('health');
  });

  it.each([
    ['cpr', 'Peter Holms CPR-nummer er 010190-1231.'],
    ['contact', 'Peter Holms private mobil er 30 12 45 67.'],
    ['grades', 'Peter Holm fik 02 til eksamen, og Mette Vang fik 7 til eksamen.'],
  ])('never lets go what is found by its shape: %s', (category, told) => {
    expect(foundIn(into(PROGRAMME, told))).toContain(category);
  });

  it('hears no names: whose name it is does not count', () => {
    const about = (he: string) => heardOf(into(PROGRAMME, `${he} holder oplæg, og vi takker ${he} for det.`));
    expect(about('Mohammed Al-Amin')).toEqual(about('Peter Holm'));
    expect(about('Rabia Yıldız')).toEqual(about('Mette Vang'));
  });

  it('hears no numbers', () => {
    expect(heardOf('Mødet er i rum 1.231, og koden er 4711a.').filter((each) => /[0-9]/.test(each))).toEqual([]);
  });

  it('has a weight for what tells most: the singular pronouns, the many', () => {
    const weightOf = (name: string) => WEIGHTS[heardAs(name)];
    expect(weightOf('@pronoun')).toBeGreaterThan(0);
    expect(weightOf('@name8')).toBeLessThan(0);
    expect(heardAs('xyzzy')).toBe(UNHEARD);
    expect(WEIGHTS.every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
  });
});
