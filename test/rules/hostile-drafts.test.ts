import { check, type Category } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';

const AU = shippedPolicy('au');

function found(body: string, subject = 'Møde'): { categories: readonly Category[]; slices: string[] } {
  const { categories, findings } = check(draft({ subject, body }), AU, TODAY);
  return {
    categories,
    slices: findings.map(({ span, part }) => (part.kind === 'subject' ? subject : body).slice(span.start, span.end)),
  };
}

describe('a CPR number is found', () => {
  test.each([
    ['Freja Holms cpr-nummer er 280467-2187.', 'as it is, for comparison'],
    ['Freja Holms cpr-nummer er 280467\u00ad-2187.', 'a soft hyphen'],
    ['Freja Holms cpr-nummer er 2\u200b8\u200b0\u200b4\u200b6\u200b7-2\u200b1\u200b8\u200b7.', 'zero-width spaces'],
    ['Freja Holms cpr-nummer er 280467\u200d-\u200c2187.', 'zero-width joiners'],
    ['Freja Holms cpr-nummer er \u202e280467-2187\u202c.', 'written from right to left'],
    ['Freja Holms cpr-nummer er 280467\u200f-2187.', 'a mark of direction'],
    ['Freja Holms cpr-nummer er \ufeff280467-2187.', 'a byte order mark'],
    ['Freja Holms cpr-nummer er 280467\u2060-\u20602187.', 'word joiners'],
    ['Freja Holms cpr-nummer er ２８０４６７-２１８７.', 'full-width digits'],
    ['Freja Holms cpr-nummer er ２８０４６７－２１８７.', 'and a full-width hyphen'],
    ['Freja Holms cpr-nummer er ٢٨٠٤٦٧-٢١٨٧.', 'the digits of Arabic'],
    ['Freja Holms cpr-nummer er 2\u03368\u03360\u03364\u03366\u03367\u0336-2187.', 'struck through'],
    ['Freja Holms c\u00adpr-num\u200bmer er 2804672187.', 'signs in the word that announces it'],
    ['Freja Holms ср\u0433-nummer, altså сpr-nummer, er 2804672187.', 'a Cyrillic letter in that word'],
  ])('%j: %s', (body) => expect(found(body).categories).toEqual(['cpr']));

  test('in the subject too', () => {
    expect(found('Hej', 'Freja Holm, cpr 2\u200b80467-2187').categories).toEqual(['cpr']);
  });
});

describe('health information is found', () => {
  test.each([
    ['Freja Holm har dia\u00adbetes.', 'a soft hyphen'],
    ['Freja Holm har dia\u200bbe\u200dtes.', 'zero-width signs'],
    ['Freja Holm har \u202ddiabetes\u202c.', 'marks of direction'],
    ['Freja Holm har dіаbеtеѕ.', 'Cyrillic letters'],
    ['Freja Holm har diαbetes og er syg med diabetes.', 'Greek letters'],
    ['Freja Holm har ｄｉａｂｅｔｅｓ.', 'full-width letters'],
    ['Freja Holm har fa\u030aet konstateret sukkersyge og diabetes.', 'a letter and a ring'],
    ['Frеja Hоlm har diabetes.', 'Cyrillic letters in the name'],
  ])('%j: %s', (body) => expect(found(body).categories).toEqual(['health']));
});

test('a word in another alphabet stays what it is', () => {
  expect(found('Оля пишет: сор, нос, рука. Ταξί και καφέ.').categories).toEqual([]);
});

test('what was found is said to stand where it stands, signs that nobody sees included', () => {
  expect(
    found('A\u200b\u200b. Freja Holm har dia\u00adbetes\u200b, og hendes cpr er ２８０４６７-２１８７.').slices,
  ).toEqual(['dia\u00adbetes', '２８０４６７-２１８７']);
  expect(found('Hej', '\u202eFreja Holm, cpr 280467-2187').slices).toEqual(['280467-2187']);
});

test('a tag that nobody sees whole is no tag: a mail loses no protection by it', () => {
  const mail = draft({ subject: '[No\u200bTLS] Program' });
  expect(check(mail, AU, TODAY)).toMatchObject({ verdict: 'tls', tags: [] });
});
