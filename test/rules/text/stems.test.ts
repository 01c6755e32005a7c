import { Stems } from '../../../src/rules/text/stems';

describe('Stems', () => {
  it('finds the longest beginning', () => {
    const stems = new Stems<string>('start');
    stems.add('hjerte', 'heart');
    stems.add('hjertestop', 'arrest');
    expect(stems.longest('hjertestoppet')).toEqual({ value: 'arrest', length: 10 });
    expect(stems.longest('hjerteligt')).toEqual({ value: 'heart', length: 6 });
    expect(stems.longest('hjem')).toBeUndefined();
  });

  it('finds the longest ending', () => {
    const stems = new Stems<string>('end');
    stems.add('betændelse', 'inflammation');
    expect(stems.longest('lungebetændelse')).toEqual({ value: 'inflammation', length: 10 });
    expect(stems.longest('betændelsen')).toBeUndefined();
  });

  it('refuses what it could never find', () => {
    expect(() => new Stems<string>('end').add('x', 'letter')).toThrow('"x"');
  });
});
