# Mail flow of Send sikkert, profile exchange, for Example Municipality (sikkerpost).
# Generated; change the policy or the options, and make it again:
#     npm run -s deploy -- --policy sikkerpost --profile exchange
#
#     Connect-ExchangeOnline
#     .\mail-flow.ps1 -WhatIf         says what it would do, and does nothing
#     .\mail-flow.ps1                 the first time the rules only count (Audit); later each keeps its mode
#     .\mail-flow.ps1 -Mode Enforce   the rules act
#     .\mail-flow.ps1 -Mode Audit     the rules only count again
#     .\mail-flow.ps1 -Remove         takes away what it made
#
# It touches no rule but those named in $Ours. A change takes up to half an hour to reach all servers.

[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')]
    [string]$Mode,
    [switch]$Remove
)

$ErrorActionPreference = 'Stop'

# In order. Exceptions of a rule are alternatives; its conditions must all hold.
$Rules = @(
    @{
        Name = 'Send sikkert - inbound, remove X-Send-Sikkert-Choice'
        Comments = 'Anyone can write X-Send-Sikkert-Choice into a mail. From outside it is never believed.'
        ExceptIfFromScope = 'InOrganization'
        RemoveHeader = 'X-Send-Sikkert-Choice'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - inbound, remove X-Send-Sikkert-Would'
        Comments = 'Anyone can write X-Send-Sikkert-Would into a mail. From outside it is never believed.'
        ExceptIfFromScope = 'InOrganization'
        RemoveHeader = 'X-Send-Sikkert-Would'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - inbound, remove X-Send-Sikkert-Override'
        Comments = 'Anyone can write X-Send-Sikkert-Override into a mail. From outside it is never believed.'
        ExceptIfFromScope = 'InOrganization'
        RemoveHeader = 'X-Send-Sikkert-Override'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - inbound, remove X-Send-Sikkert'
        Comments = 'Anyone can write X-Send-Sikkert into a mail. From outside it is never believed.'
        ExceptIfFromScope = 'InOrganization'
        RemoveHeader = 'X-Send-Sikkert'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - secure mail'
        Comments = 'Marked secure: encrypted with Purview Message Encryption, whatever tag the subject bears.'
        SentToScope = 'NotInOrganization'
        HeaderContainsMessageHeader = 'X-Send-Sikkert'
        HeaderContainsWords = @('secure')
        ApplyRightsProtectionTemplate = 'Encrypt'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - force TLS'
        Comments = 'Every mail to the outside, marked or not, leaves over TLS or not at all.'
        SentToScope = 'NotInOrganization'
        RouteMessageOutboundRequireTls = $true
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - count X-Send-Sikkert-Would'
        Comments = 'Stage observe: counts the mails that would have been stopped or rerouted. Changes nothing.'
        HeaderContainsMessageHeader = 'X-Send-Sikkert-Would'
        HeaderContainsWords = @('reroute', 'ask', 'warn', 'block')
        SetAuditSeverity = 'Low'
        RuleErrorAction = 'Ignore'
    }
    @{
        Name = 'Send sikkert - count X-Send-Sikkert-Override'
        Comments = 'Counts the mails in which somebody set findings aside as no personal data. Changes nothing.'
        HeaderMatchesMessageHeader = 'X-Send-Sikkert-Override'
        HeaderMatchesPatterns = @('^[1-9]')
        SetAuditSeverity = 'Low'
        RuleErrorAction = 'Ignore'
    }
    @{
        Name = 'Send sikkert - outbound, remove X-Send-Sikkert-Choice'
        Comments = 'X-Send-Sikkert-Choice is nobody''s business outside.'
        SentToScope = 'NotInOrganization'
        RemoveHeader = 'X-Send-Sikkert-Choice'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - outbound, remove X-Send-Sikkert-Would'
        Comments = 'X-Send-Sikkert-Would is nobody''s business outside.'
        SentToScope = 'NotInOrganization'
        RemoveHeader = 'X-Send-Sikkert-Would'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - outbound, remove X-Send-Sikkert-Override'
        Comments = 'X-Send-Sikkert-Override is nobody''s business outside.'
        SentToScope = 'NotInOrganization'
        RemoveHeader = 'X-Send-Sikkert-Override'
        RuleErrorAction = 'Defer'
    }
    @{
        Name = 'Send sikkert - outbound, remove X-Send-Sikkert'
        Comments = 'X-Send-Sikkert is nobody''s business outside.'
        SentToScope = 'NotInOrganization'
        RemoveHeader = 'X-Send-Sikkert'
        RuleErrorAction = 'Defer'
    }
)

# Rules from here on come after all other rules of the organisation, the others before them.
$FirstOfLast = 8

# Every rule that a version of this script may have made.
$Ours = @('Send sikkert - inbound, remove X-Send-Sikkert-Choice', 'Send sikkert - inbound, remove X-Send-Sikkert-Would', 'Send sikkert - inbound, remove X-Send-Sikkert-Override', 'Send sikkert - inbound, remove X-Send-Sikkert', 'Send sikkert - secure mail', 'Send sikkert - force TLS', 'Send sikkert - force TLS despite a tag', 'Send sikkert - count X-Send-Sikkert-Would', 'Send sikkert - count X-Send-Sikkert-Override', 'Send sikkert - outbound, remove X-Send-Sikkert-Choice', 'Send sikkert - outbound, remove X-Send-Sikkert-Would', 'Send sikkert - outbound, remove X-Send-Sikkert-Override', 'Send sikkert - outbound, remove X-Send-Sikkert')

# Settings that a rule of an earlier version may have, and this one not.
$Clearable = @('ApplyRightsProtectionTemplate', 'RouteMessageOutboundConnector', 'SetHeaderName', 'SetHeaderValue', 'HeaderMatchesMessageHeader', 'HeaderMatchesPatterns', 'ExceptIfHeaderContainsMessageHeader', 'ExceptIfHeaderContainsWords', 'ExceptIfSubjectMatchesPatterns')

if (-not (Get-Command -Name 'Get-TransportRule' -ErrorAction SilentlyContinue)) {
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
    foreach ($Old in @(Get-OutboundConnector | Where-Object { $_.Name -eq 'Send sikkert - gateway' })) {
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

$Total = $Existing.Count
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

foreach ($Old in @(Get-OutboundConnector | Where-Object { $_.Name -eq 'Send sikkert - gateway' })) {
    if ($PSCmdlet.ShouldProcess($Old.Name, 'Remove connector')) {
        Remove-OutboundConnector -Identity $Old.Name -Confirm:$false
    }
}

# What would keep the rules from acting.
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
