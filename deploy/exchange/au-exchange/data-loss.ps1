# Data loss prevention for mail that no client has checked, for Aarhus University (au).
# Generated; change the policy or the options, and make it again:
#     npm run -s deploy -- --policy au --profile exchange
#
#     Connect-IPPSSession
#     .\data-loss.ps1 -WhatIf        says what it would do, and does nothing
#     .\data-loss.ps1                a new policy only counts; one that is there keeps its mode
#     .\data-loss.ps1 -Mode Enable   the rules act
#     .\data-loss.ps1 -Remove        takes away what it made, the sensitive information type too

[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('TestWithoutNotifications', 'TestWithNotifications', 'Enable')]
    [string]$Mode,
    [switch]$Remove
)

$ErrorActionPreference = 'Stop'

$Policy = 'Send sikkert'
$PackageId = '5a0f2f5e-3a5c-4c0a-9f0b-6d4f2f1c7b11'
$PackageFile = Join-Path -Path $PSScriptRoot -ChildPath 'cpr-number.xml'

$Rules = @(
    @{
        Name = 'Send sikkert - CPR number and a tag, block'
        Comment = 'An opt-out tag on a mail with a CPR number: the policy stops it.'
        AccessScope = 'NotInOrganization'
        ContentContainsSensitiveInformation = @(
            @{
                Name = 'CPR number (Send sikkert)'
                minCount = '1'
            }
        )
        SubjectMatchesPatterns = @('\[notencrypted\]', '\[unencrypted\]', '\[NoTLS\]')
        ExceptIfHeaderMatchesPatterns = @{
            'X-Send-Sikkert' = '^secure$'
        }
        ExceptIfMessageTypeMatches = 'PermissionControlled'
        BlockAccess = $true
        NotifyUser = @('LastModifier')
        NotifyPolicyTipCustomText = 'Mailen indeholder CPR-numre og må ikke sendes sådan. Fjern mærket i emnefeltet, eller send den med Send sikkert. / The mail holds CPR numbers and may not go like this. Remove the tag, or use Send sikkert.'
        ReportSeverityLevel = 'Medium'
        RuleErrorAction = 'RetryThenBlock'
    }
    @{
        Name = 'Send sikkert - CPR numbers, encrypt'
        Comment = 'CPR numbers to the outside, 6 or more: the policy wants secure mail.'
        AccessScope = 'NotInOrganization'
        ContentContainsSensitiveInformation = @(
            @{
                Name = 'CPR number (Send sikkert)'
                minCount = '6'
            }
        )
        ExceptIfHeaderMatchesPatterns = @{
            'X-Send-Sikkert' = '^secure$'
        }
        ExceptIfMessageTypeMatches = 'PermissionControlled'
        EncryptRMSTemplate = 'Encrypt'
        ReportSeverityLevel = 'Medium'
        RuleErrorAction = 'RetryThenBlock'
    }
)

# Every rule that a version of this script may have made.
$Ours = @('Send sikkert - CPR numbers, encrypt', 'Send sikkert - CPR numbers, block', 'Send sikkert - CPR number and a tag, block')

if (-not (Get-Command -Name 'Get-DlpCompliancePolicy' -ErrorAction SilentlyContinue)) {
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
