import { detect } from '../../../src/rules/detectors';
import { draft, TODAY } from '../../support/build';

/** What is found of whom: "Ida Madsen: 7". */
function said(body: string): string[] {
  const { findings, persons } = detect(draft({ to: ['Lone Vad <lone@firma.example.dk>'], subject: 'Karakterer', body: `${body}\n\nMvh\nAnne Holm` }), TODAY); // prettier-ignore
  const nameOf = (id: string) => {
    const label = persons.find((person) => person.id === id)!.label;
    return 'name' in label ? label.name : label.kind;
  };
  return findings.map((finding) => `${finding.persons.map(nameOf).join(' + ')}: ${finding.excerpt}`);
}

const THREE = ['Ida Madsen: 7', 'Søren Juhl: 4', 'Mette Krag: 10'];

it.each([
  ['Ida Madsen\n7\nSøren Juhl\n4\nMette Krag\n10', 'a name above its mark'],
  ['Ida Madsen\n\n7\n\nSøren Juhl\n\n4\n\nMette Krag\n\n10', 'with blank lines between'],
  ['7\nIda Madsen\n4\nSøren Juhl\n10\nMette Krag', 'a mark above its name'],
  ['Karakterer: 7 (Ida Madsen), 4 (Søren Juhl), 10 (Mette Krag).', 'names in brackets'],
  ['Ida Madsen, 7\nSøren Juhl, 4\nMette Krag, 10', 'behind commas'],
  ['Ida Madsen, 20181111, 7\nSøren Juhl, 20181112, 4\nMette Krag, 20181113, 10', 'their numbers between'],
  ['Her er karaktererne for de tre studerende:\nIda Madsen: 7\nSøren Juhl: 4\nMette Krag: 10', 'below a heading'],
])('%j: everybody has the own mark (%s)', (body) => expect(said(body)).toEqual(THREE));

it.each([
  ['Vi mødes i lokale 7 (Ida Madsen) og lokale 4 (Søren Juhl).', 'rooms'],
  ['Se opgave 7 (Ida Madsen), opgave 4 (Søren Juhl).', 'exercises'],
  ['Ida Madsen\nLokale 7\nSøren Juhl\nLokale 4', 'rooms on lines of their own'],
])('%j: nobody has a mark (%s)', (body) => expect(said(body)).toEqual([]));

it.each([
  ['Følgende har bestået: Ida Madsen, Søren Juhl, Mette Krag.', 'bestået'],
  ['Følgende studerende bestod ikke eksamen:\n\nIda Madsen\nSøren Juhl\nMette Krag', 'bestod ikke'],
  ['Vi har tre studerende, der dumpede: Ida Madsen, Søren Juhl og Mette Krag.', 'dumpede'],
])('%s: all three', (body, excerpt) =>
  expect(said(body)).toEqual([`Ida Madsen + Søren Juhl + Mette Krag: ${excerpt}`]),
);

it('leaves the word of a heading to those who have no row of their own', () => {
  const names = 'Ida Madsen: influenza\nSøren Juhl\nMette Krag';
  expect(said(`Følgende er sygemeldt:\n${names}`)).toEqual([
    'Søren Juhl + Mette Krag: sygemeldt',
    'Ida Madsen: influenza',
  ]);
});

test('an examination alone makes no marks of two numbers below names: they may be rooms', () => {
  const body = 'Lokalerne er\n\nIda Madsen\n7\nSøren Juhl\n4\n\nMvh\nAnne Holm';
  expect(detect(draft({ subject: 'Eksamen: lokaler', body }), TODAY).findings).toEqual([]);
});
