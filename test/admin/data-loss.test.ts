import { cprType, TEN_DIGITS, WRITTEN_AS_CPR } from '../../src/admin/cpr-type';
import { dataLossRulesOf } from '../../src/admin/data-loss';
import { ruleSettings } from '../../src/admin/data-loss-script';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { EXCHANGE, GATEWAY, policy } from './support';

const brief = (id: string, secure = EXCHANGE) =>
  dataLossRulesOf(policy(id), secure).map(({ atLeast, subject, then }) => ({
    atLeast,
    tags: subject?.length ?? 0,
    ...then,
  }));

describe('what a server can keep of a policy', () => {
  it('au: more than five persons, or a tag', () => {
    expect(brief('au')).toEqual([
      { atLeast: 1, tags: 3, block: true },
      { atLeast: 6, tags: 0, encrypt: 'Encrypt' },
    ]);
  });

  it("aau: one number may be the recipient's own, two cannot", () => {
    expect(brief('aau')).toEqual([
      { atLeast: 1, tags: 1, block: true },
      { atLeast: 2, tags: 0, encrypt: 'Encrypt' },
    ]);
  });

  it('sikkerpost: any number; no tags there', () => {
    expect(brief('sikkerpost')).toEqual([{ atLeast: 1, tags: 0, encrypt: 'Encrypt' }]);
  });

  it('with a gateway the mail comes back: data loss prevention cannot send it there', () => {
    expect(brief('sikkerpost', GATEWAY)).toEqual([{ atLeast: 1, tags: 0, block: true }]);
  });

  it('a policy that lets every CPR number go has no rule', () => {
    const [last] = policy('au').rules.slice(-1);
    expect(dataLossRulesOf(policy('au', { rules: last ? [last] : [] }), EXCHANGE)).toEqual([]);
  });

  it('mail marked secure is let through, by the mark that is left when Purview sees it', () => {
    const header = { name: 'x-smenc', value: 'yes' };
    const marks = [EXCHANGE, GATEWAY, { ...GATEWAY, header }].map((secure) =>
      dataLossRulesOf(policy('au'), secure).map(({ exceptHeader }) => `${exceptHeader.name}: ${exceptHeader.pattern}`),
    );
    expect(marks).toEqual([
      ['X-Send-Sikkert: ^secure$', 'X-Send-Sikkert: ^secure$'],
      ['X-Send-Sikkert: ^secure$', 'X-Send-Sikkert: ^secure$'],
      ['x-smenc: ^yes$', 'x-smenc: ^yes$'],
    ]);
  });
});

test('whoever is stopped without a tag is not told to remove one', () => {
  const tips = dataLossRulesOf(policy('au'), GATEWAY).map(
    (rule) => [rule.subject !== undefined, ruleSettings(rule)['NotifyPolicyTipCustomText']] as const,
  );
  expect(
    tips.map(([tag, tip]) => [tag, String(tip).includes('Fjern mærket'), String(tip).includes('Send sikkert')]),
  ).toEqual([
    [true, true, true],
    [false, false, true],
  ]);
});

describe('the sensitive information type', () => {
  it.each([
    ['120190-1234', 'modulus 11 does not fit'],
    ['120190-1237', 'modulus 11 fits'],
    ['120190 1234', 'a space between'],
    ['120190 - 1234', 'spaces around the hyphen'],
  ])('finds %s: %s', (text) => {
    expect(new RegExp(WRITTEN_AS_CPR).test(`Nr. ${text}.`)).toBe(true);
  });

  it.each([
    ['321190-1234', 'no day 32'],
    ['121390-1234', 'no month 13'],
    ['120190-12345', 'five digits'],
    ['1120190-1234', 'seven digits'],
    ['1201901234', 'ten digits need a word beside them'],
  ])('passes over %s: %s', (text) => {
    expect(new RegExp(WRITTEN_AS_CPR).test(`Nr. ${text}.`)).toBe(false);
  });

  it('finds ten digits, for where a word says what they are', () => {
    expect(['1201901234', '9901901234'].map((text) => new RegExp(TEN_DIGITS).test(text))).toEqual([true, false]);
  });

  it('is XML in ASCII, whose references all lead somewhere, and never asks for a check digit', () => {
    const xml = cprType();
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(/^[\n -~]*$/.test(xml)).toBe(true);
    const ids = Array.from(xml.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    const references = Array.from(xml.matchAll(/ idRef="([^"]+)"/g), ([, id]) => id);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(xml).not.toContain('Func_');
    const { RulePackage } = new XMLParser().parse(xml) as { RulePackage: { Rules: { Entity: { Pattern: object[] } } } };
    expect(RulePackage.Rules.Entity.Pattern).toHaveLength(3);
  });
});
