/** What a parameter takes. */
export interface Parameter {
  readonly type: 'text' | 'texts' | 'yes-no' | 'number' | 'switch' | 'table' | 'tables' | 'any';
  /** The allowed values, as Microsoft spells them. */
  readonly values?: readonly string[];
  /** Characters of each text. */
  readonly longest?: number;
}

export interface Cmdlet {
  readonly source: string;
  /** By name; those that our scripts use, and what a mistake would come close to. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly required?: readonly string[];
  /** Named together or not at all. */
  readonly together?: readonly (readonly string[])[];
  /** Where the first parameter has this value (of a yes-no as `true`), the second is needed. */
  readonly needs?: readonly (readonly [string, string, string])[];
  /** Here for their names alone: what they do no more, or not in the cloud. */
  readonly never?: Readonly<Record<string, string>>;
  /** Changes something, so it must ask ShouldProcess first: not every cmdlet of Purview knows -WhatIf. */
  readonly changes?: true;
}

/** MicrosoftDocs/office-docs-powershell, exchange/exchange-ps/ExchangePowerShell, read in November 2026 (CC BY 4.0). */
const EXCHANGE = 'https://learn.microsoft.com/powershell/module/exchangepowershell/';
const POWERSHELL = 'https://learn.microsoft.com/powershell/module/microsoft.powershell.';

const TEXT: Parameter = { type: 'text' };
const NAME: Parameter = { type: 'text', longest: 64 };
const PATTERNS: Parameter = { type: 'texts', longest: 128 };
const WORDS: Parameter = { type: 'texts', longest: 128 };
const YES_NO: Parameter = { type: 'yes-no' };
const NUMBER: Parameter = { type: 'number' };
const ANY: Parameter = { type: 'any' };
const oneOf = (...values: string[]): Parameter => ({ type: 'text', values });

const ON_PREMISES = 'works only on-premises: Exchange Online leaves it to Purview DLP';

/** Conditions of `New-TransportRule`, each of which may be an exception too. */
const CONDITIONS: Readonly<Record<string, Parameter>> = {
  FromScope: oneOf('InOrganization', 'NotInOrganization'),
  // ExternalPartner and ExternalNonPartner exist on-premises alone.
  SentToScope: oneOf('InOrganization', 'NotInOrganization'),
  HeaderContainsMessageHeader: NAME,
  HeaderContainsWords: WORDS,
  HeaderMatchesMessageHeader: NAME,
  HeaderMatchesPatterns: PATTERNS,
  SubjectContainsWords: WORDS,
  SubjectMatchesPatterns: PATTERNS,
  RecipientDomainIs: WORDS,
  SenderDomainIs: WORDS,
};

export const CONDITION_NAMES = Object.keys(CONDITIONS).flatMap((name) => [name, `ExceptIf${name}`]);

const TRANSPORT_RULE: Readonly<Record<string, Parameter>> = {
  Name: NAME,
  Comments: TEXT,
  Mode: oneOf('Audit', 'AuditAndNotify', 'Enforce'),
  Priority: NUMBER,
  RuleErrorAction: oneOf('Ignore', 'Defer'),
  StopRuleProcessing: YES_NO,
  SetAuditSeverity: oneOf('DoNotAudit', 'Low', 'Medium', 'High'),
  ...CONDITIONS,
  ...Object.fromEntries(Object.entries(CONDITIONS).map(([name, parameter]) => [`ExceptIf${name}`, parameter])),
  ApplyOME: YES_NO,
  ApplyRightsProtectionTemplate: TEXT,
  RouteMessageOutboundConnector: NAME,
  RouteMessageOutboundRequireTls: YES_NO,
  RemoveHeader: NAME,
  SetHeaderName: NAME,
  SetHeaderValue: TEXT,
  RejectMessageReasonText: { type: 'text', longest: 1024 },
};
const TRANSPORT_RULE_TOGETHER = ['', 'ExceptIf']
  .flatMap((prefix) => [
    [`${prefix}HeaderContainsMessageHeader`, `${prefix}HeaderContainsWords`],
    [`${prefix}HeaderMatchesMessageHeader`, `${prefix}HeaderMatchesPatterns`],
  ])
  .concat([['SetHeaderName', 'SetHeaderValue']]);
const TRANSPORT_RULE_NEVER = {
  MessageContainsDataClassifications: ON_PREMISES,
  HasSenderOverride: ON_PREMISES,
  NotifySender: ON_PREMISES,
};

const CONNECTOR: Readonly<Record<string, Parameter>> = {
  Name: NAME,
  Comment: TEXT,
  ConnectorType: oneOf('Partner', 'OnPremises'),
  Enabled: YES_NO,
  IsTransportRuleScoped: YES_NO,
  RecipientDomains: WORDS,
  SmartHosts: WORDS,
  TestMode: YES_NO,
  TlsDomain: TEXT,
  TlsSettings: oneOf('EncryptionOnly', 'CertificateValidation', 'DomainValidation'),
  UseMXRecord: YES_NO,
};
const CONNECTOR_NEEDS = [
  ['UseMXRecord', 'false', 'SmartHosts'],
  ['TlsSettings', 'DomainValidation', 'TlsDomain'],
] as const;
const CONNECTOR_NEVER = { RequireTls: 'is of inbound connectors; a value of TlsSettings forces TLS' };

const DLP_POLICY_MODE = oneOf('Enable', 'TestWithNotifications', 'TestWithoutNotifications', 'Disable');
const DLP_RULE: Readonly<Record<string, Parameter>> = {
  Comment: TEXT,
  AccessScope: oneOf('InOrganization', 'NotInOrganization', 'None'),
  BlockAccess: YES_NO,
  ContentContainsSensitiveInformation: { type: 'tables' },
  Disabled: YES_NO,
  EncryptRMSTemplate: TEXT,
  ExceptIfHeaderMatchesPatterns: { type: 'table' },
  ExceptIfMessageTypeMatches: oneOf(
    ...['ApprovalRequest', 'AutomaticForward', 'AutomaticReply', 'Calendaring', 'Encrypted', 'PermissionControlled'],
    ...['ReadReceipt', 'Signed'],
  ),
  NotifyPolicyTipCustomText: { type: 'text', longest: 256 },
  NotifyUser: { type: 'texts' },
  ReportSeverityLevel: oneOf('None', 'Low', 'Medium', 'High'),
  RuleErrorAction: oneOf('Ignore', 'RetryThenBlock'),
  SubjectMatchesPatterns: PATTERNS,
};

const identified = (parameters: Readonly<Record<string, Parameter>> = {}): Pick<Cmdlet, 'parameters' | 'required'> => ({
  parameters: { Identity: TEXT, Confirm: YES_NO, ...parameters },
  required: ['Identity'],
});
const exchange = (name: string, cmdlet: Omit<Cmdlet, 'source'>): readonly [string, Cmdlet] => [
  name,
  { source: EXCHANGE + name.toLowerCase(), ...(/^(?:New|Set|Remove)-/.test(name) ? { changes: true } : {}), ...cmdlet },
];
const powershell = (name: string, area: string, parameters: Readonly<Record<string, Parameter>>) =>
  [name, { source: `${POWERSHELL}${area}/${name.toLowerCase()}`, parameters }] as const;

const RULE_FACTS = { together: TRANSPORT_RULE_TOGETHER, never: TRANSPORT_RULE_NEVER };
const CONNECTOR_FACTS = { needs: CONNECTOR_NEEDS, never: CONNECTOR_NEVER };
const PACKAGE: Readonly<Record<string, Parameter>> = { FileData: ANY, Confirm: YES_NO };

/** The cmdlets that a generated script may call. */
export const CMDLETS: ReadonlyMap<string, Cmdlet> = new Map<string, Cmdlet>([
  exchange('Get-TransportRule', { parameters: { Identity: TEXT, ResultSize: oneOf('Unlimited') } }),
  exchange('New-TransportRule', { parameters: TRANSPORT_RULE, required: ['Name'], ...RULE_FACTS }),
  exchange('Set-TransportRule', { ...identified(TRANSPORT_RULE), ...RULE_FACTS }),
  exchange('Remove-TransportRule', identified()),
  exchange('Get-OutboundConnector', { parameters: { Identity: TEXT } }),
  exchange('New-OutboundConnector', { parameters: CONNECTOR, required: ['Name'], ...CONNECTOR_FACTS }),
  exchange('Set-OutboundConnector', { ...identified(CONNECTOR), ...CONNECTOR_FACTS }),
  exchange('Remove-OutboundConnector', identified()),
  exchange('Get-DlpSensitiveInformationTypeRulePackage', { parameters: { Identity: TEXT } }),
  exchange('New-DlpSensitiveInformationTypeRulePackage', { parameters: PACKAGE, required: ['FileData'] }),
  exchange('Set-DlpSensitiveInformationTypeRulePackage', { parameters: PACKAGE, required: ['FileData'] }),
  exchange('Remove-DlpSensitiveInformationTypeRulePackage', identified()),
  exchange('Get-DlpCompliancePolicy', { parameters: { Identity: TEXT } }),
  exchange('New-DlpCompliancePolicy', {
    parameters: { Name: TEXT, Comment: TEXT, ExchangeLocation: oneOf('All'), Mode: DLP_POLICY_MODE },
    required: ['Name'],
  }),
  exchange('Set-DlpCompliancePolicy', identified({ Comment: TEXT, Mode: DLP_POLICY_MODE })),
  exchange('Remove-DlpCompliancePolicy', identified()),
  exchange('Get-DlpComplianceRule', { parameters: { Identity: TEXT, Policy: TEXT } }),
  exchange('New-DlpComplianceRule', {
    parameters: { Name: TEXT, Policy: TEXT, ...DLP_RULE },
    required: ['Name', 'Policy'],
  }),
  exchange('Set-DlpComplianceRule', identified(DLP_RULE)),
  exchange('Remove-DlpComplianceRule', identified()),
  powershell('Get-Command', 'core', { Name: TEXT, ErrorAction: oneOf('SilentlyContinue') }),
  powershell('Where-Object', 'core', { FilterScript: ANY }),
  powershell('Format-Table', 'utility', { Property: { type: 'texts' }, AutoSize: { type: 'switch' } }),
  powershell('Join-Path', 'management', { Path: ANY, ChildPath: TEXT }),
  powershell('Sort-Object', 'utility', { Property: { type: 'texts' } }),
  powershell('Write-Warning', 'utility', { Message: ANY }),
]);
