/**
 * The policy as far as it decides and speaks in a Smart Alert. Only the pane shows on what a rule rests, how secure
 * mail is sent here and who or what helps; the domains that are a secure channel by themselves decide, so they stay, and for
 * whom a way is. Where a mark leads nowhere, the alert names the ways that do.
 */
function withoutGrounds(policy) {
  const rules = policy.rules.map(({ interpretation: _onlyThere, ...rule }) => ({
    ...rule,
    source: { ...rule.source, quote: '' },
  }));
  const secureMethods = policy.secureMethods.map(({ name, ...method }) => ({ ...bare(method), ...(name && { name }) }));
  const { support: _onlyThereToo, help: _thereAsWell, advice: _thatToo, ...rest } = policy;
  return { ...rest, rules, secureMethods };
}

function bare({ domains, byMark, for: whom }) {
  return { id: '', text: { da: '', en: '' }, steps: [], domains, byMark, for: whom };
}

module.exports = { withoutGrounds };
