import { CMDLETS } from '../../src/admin/cmdlets';
import { scriptFaults } from '../../src/admin/script-check';
import { EXCHANGE, GATEWAY, generated, policy } from './support';

const FLOW = generated(policy('au'), GATEWAY, 'mail-flow.ps1');
const LOSS = generated(policy('au'), EXCHANGE, 'data-loss.ps1');

/** What the check says of the script with a mistake in it, without the numbers of the lines. */
async function faultsWith(script: string, right: string, wrong: string): Promise<string[]> {
  expect(script).toContain(right);
  return (await scriptFaults(script.replace(right, wrong))).map((fault) => fault.replace(/^line \d+: /, ''));
}

describe('seeded mistakes in the mail flow are found', () => {
  it.each([
    ['New-TransportRule -Mode', 'New-TransportRul -Mode', 'New-TransportRul: is not in the table of cmdlets'],
    ['New-OutboundConnector @', 'New-OutboundConector @', 'New-OutboundConector: is not in the table of cmdlets'],
    ['$Existing = @(', 'Invoke-Expression $x; $Existing = @(', 'Invoke-Expression: is not in the table of cmdlets'],
    ['RemoveHeader =', 'RemoveHeaders =', 'New-TransportRule: has no parameter RemoveHeaders'],
    [
      'RouteMessageOutboundRequireTls = $true',
      "RouteMessageOutboundRequireTls = 'yes'",
      'New-TransportRule: RouteMessageOutboundRequireTls takes yes-no',
    ],
    [
      "SentToScope = 'NotInOrganization'",
      "SentToScope = 'NotInOrganisation'",
      'New-TransportRule: SentToScope takes InOrganization, NotInOrganization, not NotInOrganisation',
    ],
    [
      "RuleErrorAction = 'Defer'",
      "RuleErrorAction = 'Deferred'",
      'New-TransportRule: RuleErrorAction takes Ignore, Defer, not Deferred',
    ],
    [
      "        RuleErrorAction = 'Defer'\n",
      '',
      'New-TransportRule: RuleErrorAction is missing: by default Exchange sends the mail when a rule fails',
    ],
    [
      "        ExceptIfFromScope = 'InOrganization'\n",
      '',
      'New-TransportRule: has no condition: it would act on every mail',
    ],
    [
      "        HeaderContainsWords = @('secure')\n",
      '',
      'New-TransportRule: HeaderContainsWords is missing: HeaderContainsMessageHeader and HeaderContainsWords go together',
    ],
    [
      "        ExceptIfHeaderMatchesMessageHeader = 'X-Send-Sikkert'\n",
      '',
      'New-TransportRule: ExceptIfHeaderMatchesMessageHeader is missing: ExceptIfHeaderMatchesMessageHeader and ExceptIfHeaderMatchesPatterns go together',
    ],
    [
      "    SmartHosts = @('secure-mail.example.org')\n",
      '',
      'New-OutboundConnector: SmartHosts is missing for UseMXRecord false',
    ],
    [
      "    TlsDomain = 'secure-mail.example.org'\n",
      '',
      'New-OutboundConnector: TlsDomain is missing for TlsSettings DomainValidation',
    ],
    [
      "TlsSettings = 'DomainValidation'",
      'RequireTls = $true',
      'New-OutboundConnector: RequireTls is of inbound connectors; a value of TlsSettings forces TLS',
    ],
    [
      "TlsSettings = 'DomainValidation'",
      "TlsSettings = 'Opportunistic'",
      'New-OutboundConnector: TlsSettings takes EncryptionOnly, CertificateValidation, DomainValidation, not Opportunistic',
    ],
    [
      "RemoveHeader = 'X-Send-Sikkert-Would'",
      "MessageContainsDataClassifications = @(@{ Name = 'x' })",
      'New-TransportRule: MessageContainsDataClassifications works only on-premises: Exchange Online leaves it to Purview DLP',
    ],
    [
      "'Audit', 'AuditAndNotify', 'Enforce'",
      "'Audit', 'Enforced'",
      'New-TransportRule: Mode takes Audit, AuditAndNotify, Enforce, not Enforced',
    ],
    [
      "Name = 'Send sikkert - secure mail'",
      `Name = 'Send sikkert - ${'x'.repeat(60)}'`,
      'New-TransportRule: Name takes 64 characters, not 75',
    ],
    [
      "@('^plain$')",
      `@('${'x'.repeat(129)}')`,
      'New-TransportRule: ExceptIfHeaderMatchesPatterns takes 128 characters, not 129',
    ],
    ['-Priority $Priority @Rule @Cleared', '-Priority high @Rule @Cleared', 'Set-TransportRule: Priority takes number'],
    [
      'New-TransportRule -Mode $Mode -Priority',
      'New-TransportRule -Priority',
      'New-TransportRule: Mode is missing: by default a rule acts at once',
    ],
    [
      'New-TransportRule -Mode $Mode',
      "New-TransportRule -Name 'x' -Mode $Mode",
      'New-TransportRule: Name is given twice',
    ],
    ['@Rule @Cleared', '@Rule @Wiped', 'Set-TransportRule: nobody can see what @wiped holds'],
    ["'SetHeaderName', ", "'SetHeadername2', ", 'Set-TransportRule: has no parameter SetHeadername2'],
    [
      'Remove-TransportRule -Identity $Old.Name -Confirm',
      'Remove-TransportRule -Confirm',
      'Remove-TransportRule: Identity is missing',
    ],
    [
      "if ($PSCmdlet.ShouldProcess($Connector.Name, 'Set connector')) {",
      'if ($true) {',
      'Set-OutboundConnector: changes something without asking ShouldProcess',
    ],
    [
      "if ($PSCmdlet.ShouldProcess($Connector.Name, 'Set connector')) {",
      "if ($PSCmdlet.ShouldProcess($Connector.Name, 'Set connector')) { } else {",
      'Set-OutboundConnector: changes something without asking ShouldProcess',
    ],
    [
      "Get-Command -Name 'Get-TransportRule'",
      "Get-Command 'Get-TransportRule'",
      "Get-Command: 'Get-TransportRule' stands without the name of its parameter",
    ],
    ['$Existing = @(', '& $Hidden; $Existing = @(', '$Hidden: is not in the table of cmdlets'],
  ])('%j as %j', async (right, wrong, fault) => {
    expect(await faultsWith(FLOW, right, wrong)).toContain(fault);
  });
});

describe('seeded mistakes in data loss prevention are found', () => {
  it.each([
    [
      "AccessScope = 'NotInOrganization'",
      "AccessScope = 'Outside'",
      'New-DlpComplianceRule: AccessScope takes InOrganization, NotInOrganization, None, not Outside',
    ],
    ["EncryptRMSTemplate = 'Encrypt'", 'ApplyOME = $true', 'New-DlpComplianceRule: has no parameter ApplyOME'],
    [
      "RuleErrorAction = 'RetryThenBlock'",
      "RuleErrorAction = 'Defer'",
      'New-DlpComplianceRule: RuleErrorAction takes Ignore, RetryThenBlock, not Defer',
    ],
    [
      'ContentContainsSensitiveInformation = @(',
      "ContentContainsSensitiveInformation = @('x'",
      'New-DlpComplianceRule: ContentContainsSensitiveInformation takes a list of table',
    ],
    ["        $Settings.Remove('Name')\n", '', 'Set-DlpComplianceRule: has no parameter Name'],
    [
      "-ExchangeLocation 'All'",
      "-ExchangeLocation 'au.dk'",
      'New-DlpCompliancePolicy: ExchangeLocation takes All, not au.dk',
    ],
    [
      "'TestWithoutNotifications', 'TestWithNotifications', 'Enable'",
      "'Audit'",
      'New-DlpCompliancePolicy: Mode takes Enable, TestWithNotifications, TestWithoutNotifications, Disable, not Audit',
    ],
    [
      "NotifyPolicyTipCustomText = '",
      `NotifyPolicyTipCustomText = '${'x'.repeat(200)}`,
      expect.stringContaining('takes 256 characters') as string,
    ],
  ])('%j as %j', async (right, wrong, fault) => {
    expect(await faultsWith(LOSS, right, wrong)).toContainEqual(fault);
  });
});

describe('what is no PowerShell is found', () => {
  it.each([
    ['$Rules = @(', '$Rules = @('.slice(0, -1)],
    ["Name = 'Send sikkert - secure mail'", "Name = 'Send sikkert - secure mail"],
    ['foreach ($Rule in $Rules) {', 'foreach ($Rule in $Rules {'],
    ['if ($Remove) {', 'if $Remove {'],
  ])('%j as %j', async (right, wrong) => {
    const faults = await faultsWith(FLOW, right, wrong);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith('not PowerShell'))).toBe(true);
  });

  it('with the number of the line', async () => {
    expect(await scriptFaults("$a = 'x'\nNew-TransportRules -Name 'x'\n")).toEqual([
      'line 2: New-TransportRules: is not in the table of cmdlets',
    ]);
  });
});

test('many scripts at a time are each read', async () => {
  expect(await Promise.all(Array.from({ length: 8 }, () => scriptFaults(FLOW)))).toEqual(Array(8).fill([]));
});

test('every fact says where it stands', () => {
  expect(
    [...CMDLETS.values()].filter(({ source }) => !source.startsWith('https://learn.microsoft.com/powershell/')),
  ).toEqual([]);
});
