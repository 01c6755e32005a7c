import {
  CONNECTOR,
  RULE_NAMES,
  type Actions,
  type Conditions,
  type Connector,
  type FlowRule,
  type MailFlow,
} from './mail-flow';
import { comment, literal, quoted, type Settings } from './powershell';

/** What the head of a script says of where it comes from. */
export interface Origin {
  /** Name of the organisation. */
  readonly organisation: string;
  /** The command that makes the script again. */
  readonly command: string;
}

/** Settings that not every version of a rule has: cleared where they are missing, so that a second run leaves nothing behind. */
export const CLEARED: readonly string[] = [
  'ApplyRightsProtectionTemplate',
  'RouteMessageOutboundConnector',
  'SetHeaderName',
  'SetHeaderValue',
  'HeaderMatchesMessageHeader',
  'HeaderMatchesPatterns',
  'ExceptIfHeaderContainsMessageHeader',
  'ExceptIfHeaderContainsWords',
  'ExceptIfSubjectMatchesPatterns',
];

/** The script for Exchange Online PowerShell. The same flow gives the same bytes. */
export function mailFlowScript(flow: MailFlow, origin: Origin): string {
  const last = flow.rules.findIndex(({ place }) => place === 'last');
  return [
    head(flow, origin),
    ...(flow.connector ? [`$Connector = ${literal(connectorSettings(flow.connector))}`, ''] : []),
    '# In order. Exceptions of a rule are alternatives; its conditions must all hold.',
    `$Rules = ${literal(flow.rules.map(ruleSettings))}`,
    '',
    '# Rules from here on come after all other rules of the organisation, the others before them.',
    `$FirstOfLast = ${last}`,
    '',
    '# Every rule that a version of this script may have made.',
    `$Ours = ${literal(RULE_NAMES)}`,
    '',
    '# Settings that a rule of an earlier version may have, and this one not.',
    `$Clearable = ${literal(CLEARED)}`,
    '',
    BEGIN,
    ...(flow.connector ? [PUBLISH_CONNECTOR] : []),
    PUBLISH_RULES,
    ...(flow.connector ? [] : [REMOVE_CONNECTOR]),
    END,
  ].join('\n');
}

export function ruleSettings(rule: FlowRule): Settings {
  return {
    Name: rule.name,
    Comments: rule.why,
    ...conditions(rule.when, ''),
    ...conditions(rule.except, 'ExceptIf'),
    ...actions(rule.then),
    // The default of Exchange, Ignore, sends the mail as if there were no rule. Counting must not hold a mail up.
    RuleErrorAction: rule.then.count ? 'Ignore' : 'Defer',
  };
}

function conditions({ toOutside, fromInside, header, subject }: Conditions, prefix: '' | 'ExceptIf'): Settings {
  return {
    ...(toOutside ? { [`${prefix}SentToScope`]: 'NotInOrganization' } : {}),
    ...(fromInside ? { [`${prefix}FromScope`]: 'InOrganization' } : {}),
    ...(header && 'words' in header
      ? { [`${prefix}HeaderContainsMessageHeader`]: header.name, [`${prefix}HeaderContainsWords`]: header.words }
      : {}),
    ...(header && 'patterns' in header
      ? { [`${prefix}HeaderMatchesMessageHeader`]: header.name, [`${prefix}HeaderMatchesPatterns`]: header.patterns }
      : {}),
    ...(subject ? { [`${prefix}SubjectMatchesPatterns`]: subject } : {}),
  };
}

function actions({ requireTls, connector, encrypt, setHeader, removeHeader, count }: Actions): Settings {
  return {
    ...(requireTls ? { RouteMessageOutboundRequireTls: true } : {}),
    ...(connector ? { RouteMessageOutboundConnector: connector } : {}),
    ...(encrypt ? { ApplyRightsProtectionTemplate: encrypt } : {}),
    ...(setHeader ? { SetHeaderName: setHeader.name, SetHeaderValue: setHeader.value } : {}),
    ...(removeHeader ? { RemoveHeader: removeHeader } : {}),
    ...(count ? { SetAuditSeverity: 'Low' } : {}),
  };
}

function connectorSettings({ name, smartHosts, tlsDomain }: Connector): Settings {
  return {
    Name: name,
    Comment: 'Mail marked secure, on its way to the gateway. Used by a mail flow rule alone.',
    ConnectorType: 'Partner',
    IsTransportRuleScoped: true,
    UseMXRecord: false,
    SmartHosts: smartHosts,
    TlsSettings: 'DomainValidation',
    TlsDomain: tlsDomain,
    Enabled: true,
  };
}

function head({ profile }: MailFlow, { organisation, command }: Origin): string {
  return `${comment(`Mail flow of Send sikkert, profile ${profile}, for ${organisation}.`)}
# Generated; change the policy or the options, and make it again:
${comment(`    ${command}`)}
#
#     Connect-ExchangeOnline
#     .\\mail-flow.ps1 -WhatIf         says what it would do, and does nothing
#     .\\mail-flow.ps1                 the first time the rules only count (Audit); later each keeps its mode
#     .\\mail-flow.ps1 -Mode Enforce   the rules act
#     .\\mail-flow.ps1 -Mode Audit     the rules only count again
#     .\\mail-flow.ps1 -Remove         takes away what it made
#
# It touches no rule but those named in $Ours. A change takes up to half an hour to reach all servers.

[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')]
    [string]$Mode,
    [switch]$Remove
)

$ErrorActionPreference = 'Stop'
`;
}

const CONNECTOR_NAME = quoted(CONNECTOR);

const BEGIN = `if (-not (Get-Command -Name 'Get-TransportRule' -ErrorAction SilentlyContinue)) {
    throw 'Not connected. Run Connect-ExchangeOnline first.'
}
$Existing = @(Get-TransportRule -ResultSize Unlimited)
$Found = @($Existing | Where-Object { $Ours -contains $_.Name })

if ($Remove) {
    foreach ($Old in $Found) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove mail flow rule')) {
            Remove-TransportRule -Identity $Old.Name -Confirm:$false
        }
    }
    foreach ($Old in @(Get-OutboundConnector | Where-Object { $_.Name -eq ${CONNECTOR_NAME} })) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove connector')) {
            Remove-OutboundConnector -Identity $Old.Name -Confirm:$false
        }
    }
    return
}

# Rules that are there keep their mode. A new one beside rules that act acts with them: it may be what makes up for an exception of theirs.
$Keeps = -not $Mode
if ($Keeps) {
    $Mode = 'Audit'
    if (@($Found | Where-Object { $_.Mode -eq 'Enforce' }).Count -gt 0) { $Mode = 'Enforce' }
}
`;

const PUBLISH_CONNECTOR = `if (@(Get-OutboundConnector | Where-Object { $_.Name -eq $Connector.Name }).Count -gt 0) {
    if ($PSCmdlet.ShouldProcess($Connector.Name, 'Set connector')) {
        Set-OutboundConnector -Identity $Connector.Name @Connector
    }
} else {
    if ($PSCmdlet.ShouldProcess($Connector.Name, 'Create connector')) {
        New-OutboundConnector @Connector
    }
}
`;

const PUBLISH_RULES = `$Total = $Existing.Count
$Place = 0
foreach ($Rule in $Rules) {
    $Now = @($Found | Where-Object { $_.Name -eq $Rule.Name })
    $Priority = $Place
    if ($Place -ge $FirstOfLast) { $Priority = $Total }
    if ($Now.Count -gt 0) {
        $ItsMode = $Mode
        if ($Keeps) { $ItsMode = [string]$Now[0].Mode }
        if ($Place -ge $FirstOfLast) { $Priority = $Total - 1 }
        $Cleared = @{}
        foreach ($Setting in $Clearable) {
            if (-not $Rule.ContainsKey($Setting)) { $Cleared[$Setting] = $null }
        }
        if ($PSCmdlet.ShouldProcess($Rule.Name, "Set mail flow rule, mode $ItsMode, priority $Priority")) {
            Set-TransportRule -Identity $Rule.Name -Mode $ItsMode -Priority $Priority @Rule @Cleared
        }
    } else {
        if ($PSCmdlet.ShouldProcess($Rule.Name, "Create mail flow rule, mode $Mode, priority $Priority")) {
            New-TransportRule -Mode $Mode -Priority $Priority @Rule
        }
        $Total += 1
    }
    $Place += 1
}

# What an earlier version made, and this one does without.
foreach ($Old in $Found) {
    if (@($Rules | Where-Object { $_.Name -eq $Old.Name }).Count -eq 0) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove mail flow rule')) {
            Remove-TransportRule -Identity $Old.Name -Confirm:$false
        }
    }
}
`;

const REMOVE_CONNECTOR = `foreach ($Old in @(Get-OutboundConnector | Where-Object { $_.Name -eq ${CONNECTOR_NAME} })) {
    if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove connector')) {
        Remove-OutboundConnector -Identity $Old.Name -Confirm:$false
    }
}
`;

const END = `# What would keep the rules from acting.
foreach ($Other in $Existing) {
    if ($Other.StopRuleProcessing -and $Ours -notcontains $Other.Name) {
        Write-Warning -Message "The rule '$($Other.Name)' stops later rules: a mail that it meets keeps its X-Send-Sikkert headers."
    }
    if ($Ours -contains $Other.Name -and $Other.State -ne 'Enabled') {
        Write-Warning -Message "The rule '$($Other.Name)' is disabled. Enable-TransportRule switches it on."
    }
}

Get-TransportRule -ResultSize Unlimited | Where-Object { $Ours -contains $_.Name } |
    Sort-Object -Property 'Priority' |
    Format-Table -Property 'Priority', 'Name', 'Mode', 'State', 'RuleErrorAction' -AutoSize
`;
