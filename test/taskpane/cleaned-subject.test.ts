import { check } from '../../src/rules';
import { cleanedSubject, placesInSubject } from '../../src/taskpane/cleaned-subject';
import { draft, shippedPolicy, TODAY } from '../support/build';

const POLICY = shippedPolicy('au');
const BODY = 'Mathilde Bjerregaard kommer på mandag.';

/** The proposal for this subject, with what the detectors find in it. */
function clean(subject: string, body = BODY): string {
  const decision = check(draft({ to: ['a@b.example'], subject, body }), POLICY, TODAY);
  return cleanedSubject(subject, placesInSubject(decision), 'Henvendelse');
}

test.each([
  ['Mathilde Bjerregaard er sygemeldt med en depression', 'Mathilde Bjerregaard'],
  ['SV: Mathilde Bjerregaards depression – møde på mandag', 'SV: Mathilde Bjerregaards møde på mandag'],
  ['cpr-nr. 280459-1234', 'Henvendelse'],
  ['SV: cpr 280459-1234', 'SV: Henvendelse'],
  ['Vs: Re: 280459-1234', 'Vs: Re: Henvendelse'],
  ['Mathilde Bjerregaard, cpr 280459-1234, plan for efteråret', 'Mathilde Bjerregaard plan for efteråret'],
  ['[NoTLS] cpr 280459-1234', '[NoTLS] Henvendelse'],
  ['Plan for efteråret', 'Plan for efteråret'],
])('of "%s" it proposes "%s"', (subject, expected) => {
  expect(clean(subject)).toBe(expected);
});

test.each([
  'Mathilde Bjerregaard er sygemeldt med en depression',
  'cpr-nr. 280459-1234',
  'SV: Mathilde Bjerregaard har kræft',
])('nothing is found any more in what it proposes of "%s"', (subject) => {
  const again = check(draft({ to: ['a@b.example'], subject: clean(subject), body: BODY }), POLICY, TODAY);
  expect(placesInSubject(again)).toEqual([]);
});

test('places that overlap are taken out once', () => {
  const places = [
    { start: 5, end: 12 },
    { start: 8, end: 10 },
  ];
  expect(cleanedSubject('Plan abcdefg mandag', places, 'x')).toBe('Plan mandag');
});
