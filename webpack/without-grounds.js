/**
 * The policy as far as it decides and speaks in a Smart Alert. Only the pane shows on what a rule rests, how secure
 * mail is sent here and who helps; the domains that are a secure channel by themselves decide, so they stay.
 */
function withoutGrounds(policy) {
  const rules = policy.rules.map(({ interpretation: _onlyThere, ...rule }) => ({
    ...rule,
    source: { ...rule.source, quote: '' },
  }));
  const secureMethods = policy.secureMethods
    .filter(({ domains }) => domains.length > 0)
    .map(({ link: _alsoThere, ...method }) => ({ ...method, text: { da: '', en: '' } }));
  const { support: _onlyThereToo, ...rest } = policy;
  return { ...rest, rules, secureMethods };
}

module.exports = { withoutGrounds };
