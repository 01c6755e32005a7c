import { CPR_TYPE, DATA_LOSS_POLICY, DATA_LOSS_RULE_NAMES, type DataLossRule } from './data-loss';
import { PACKAGE_ID } from './cpr-type';
import type { Origin } from './mail-flow-script';
import { comment, literal, quoted, type Settings } from './powershell';

/** File name of the rule package beside the script. */
export const PACKAGE_FILE = 'cpr-number.xml';

/** The script for Security & Compliance PowerShell. The same rules give the same bytes. */
export function dataLossScript(rules: readonly DataLossRule[], { organisation, command }: Origin): string {
  return `${comment(`Data loss prevention for mail that no client has checked, for ${organisation}.`)}
# Generated; change the policy or the options, and make it again:
${comment(`    ${command}`)}
#
#     Connect-IPPSSession
#     .\\data-loss.ps1 -WhatIf        says what it would do, and does nothing
#     .\\data-loss.ps1                a new policy only counts; one that is there keeps its mode
#     .\\data-loss.ps1 -Mode Enable   the rules act
#     .\\data-loss.ps1 -Remove        takes away what it made, the sensitive information type too

[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('TestWithoutNotifications', 'TestWithNotifications', 'Enable')]
    [string]$Mode,
    [switch]$Remove
)

$ErrorActionPreference = 'Stop'

$Policy = ${quoted(DATA_LOSS_POLICY)}
$PackageId = ${quoted(PACKAGE_ID)}
$PackageFile = Join-Path -Path $PSScriptRoot -ChildPath ${quoted(PACKAGE_FILE)}

$Rules = ${literal(rules.map(ruleSettings))}

# Every rule that a version of this script may have made.
$Ours = ${literal(DATA_LOSS_RULE_NAMES)}

${BODY}`;
}

export function ruleSettings(rule: DataLossRule): Settings {
  return {
    Name: rule.name,
    Comment: rule.why,
    AccessScope: 'NotInOrganization',
    ContentContainsSensitiveInformation: [{ Name: CPR_TYPE, minCount: String(rule.atLeast) }],
    ...(rule.subject ? { SubjectMatchesPatterns: rule.subject } : {}),
    ExceptIfHeaderMatchesPatterns: { [rule.exceptHeader.name]: rule.exceptHeader.pattern },
    // Encrypted already, by a label, by hand or as secure mail.
    ExceptIfMessageTypeMatches: 'PermissionControlled',
    ...('encrypt' in rule.then
      ? { EncryptRMSTemplate: rule.then.encrypt }
      : {
          BlockAccess: true,
          NotifyUser: ['LastModifier'],
          NotifyPolicyTipCustomText: rule.subject ? TAG_TIP : NUMBERS_TIP,
        }),
    ReportSeverityLevel: 'Medium',
    RuleErrorAction: 'RetryThenBlock',
  };
}

const TAG_TIP =
  'Mailen indeholder CPR-numre og må ikke sendes sådan. Fjern mærket i emnefeltet, eller send den med Send sikkert. / ' +
  'The mail holds CPR numbers and may not go like this. Remove the tag, or use Send sikkert.';
const NUMBERS_TIP =
  'Mailen indeholder CPR-numre og må ikke sendes som almindelig mail. Send den med Send sikkert. / ' +
  'The mail holds CPR numbers and may not go as ordinary mail. Use Send sikkert.';

/** Security & Compliance PowerShell takes -WhatIf and does not heed it, so nothing is called that ShouldProcess has not let through. */
const BODY = `if (-not (Get-Command -Name 'Get-DlpCompliancePolicy' -ErrorAction SilentlyContinue)) {
    throw 'Not connected. Run Connect-IPPSSession first.'
}
$FoundPolicy = @(Get-DlpCompliancePolicy | Where-Object { $_.Name -eq $Policy })
$FoundRules = @(Get-DlpComplianceRule | Where-Object { $Ours -contains $_.Name })
$FoundPackage = @(Get-DlpSensitiveInformationTypeRulePackage | Where-Object {
        $_.RuleCollectionName -eq $Policy -or [string]$_.Identity -like "*$PackageId*"
    })

if ($Remove) {
    foreach ($Old in $FoundRules) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove rule')) {
            Remove-DlpComplianceRule -Identity $Old.Name -Confirm:$false
        }
    }
    foreach ($Old in $FoundPolicy) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove policy')) {
            Remove-DlpCompliancePolicy -Identity $Old.Name -Confirm:$false
        }
    }
    foreach ($Old in $FoundPackage) {
        if ($PSCmdlet.ShouldProcess($PackageId, 'Remove sensitive information type')) {
            Remove-DlpSensitiveInformationTypeRulePackage -Identity $PackageId -Confirm:$false
        }
    }
    return
}

if (-not $Mode) {
    $Mode = 'TestWithoutNotifications'
    if ($FoundPolicy.Count -gt 0) { $Mode = [string]$FoundPolicy[0].Mode }
}

$Bytes = [System.IO.File]::ReadAllBytes($PackageFile)
if ($FoundPackage.Count -gt 0) {
    if ($PSCmdlet.ShouldProcess($PackageId, 'Set sensitive information type')) {
        Set-DlpSensitiveInformationTypeRulePackage -FileData $Bytes -Confirm:$false
    }
} else {
    if ($PSCmdlet.ShouldProcess($PackageId, 'Create sensitive information type')) {
        New-DlpSensitiveInformationTypeRulePackage -FileData $Bytes
    }
}

if ($FoundPolicy.Count -gt 0) {
    if ($PSCmdlet.ShouldProcess($Policy, "Set policy, mode $Mode")) {
        Set-DlpCompliancePolicy -Identity $Policy -Mode $Mode
    }
} else {
    if ($PSCmdlet.ShouldProcess($Policy, "Create policy, mode $Mode")) {
        New-DlpCompliancePolicy -Name $Policy -ExchangeLocation 'All' -Mode $Mode
    }
}

foreach ($Rule in $Rules) {
    if (@($FoundRules | Where-Object { $_.Name -eq $Rule.Name }).Count -gt 0) {
        $Settings = $Rule.Clone()
        $Settings.Remove('Name')
        if ($PSCmdlet.ShouldProcess($Rule.Name, 'Set rule')) {
            Set-DlpComplianceRule -Identity $Rule.Name @Settings
        }
    } else {
        if ($PSCmdlet.ShouldProcess($Rule.Name, 'Create rule')) {
            New-DlpComplianceRule -Policy $Policy @Rule
        }
    }
}

# What an earlier version made, and this one does without.
foreach ($Old in $FoundRules) {
    if (@($Rules | Where-Object { $_.Name -eq $Old.Name }).Count -eq 0) {
        if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove rule')) {
            Remove-DlpComplianceRule -Identity $Old.Name -Confirm:$false
        }
    }
}

Get-DlpComplianceRule | Where-Object { $Ours -contains $_.Name } |
    Format-Table -Property 'Name', 'ParentPolicyName', 'Mode', 'Disabled' -AutoSize
`;
