import { CPR_TYPE } from './data-loss';

/** Of the rule package; stays the same, so that a new version takes the place of the old one. */
export const PACKAGE_ID = '5a0f2f5e-3a5c-4c0a-9f0b-6d4f2f1c7b11';
const ENTITY_ID = 'c0b3b7f4-7d8e-4a55-8f43-2f6a9b7d0e21';
const PUBLISHER_ID = '1f6d9c52-0b57-4a3e-8c1d-7e2a5b904c33';

const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const DATE = `${DAY}${MONTH}[0-9]{2}`;

/** DDMMYY-SSSS, a hyphen or a space between. No typographic dash: how Purview's engine spells one is not documented. */
export const WRITTEN_AS_CPR = `\\b${DATE}(?: ?- ?| )[0-9]{4}\\b`;
/** Ten digits in a row: a CPR number only where a word says so. */
export const TEN_DIGITS = `\\b${DATE}[0-9]{4}\\b`;
/** Words that say so, within 300 characters. */
const KEYWORDS = [
  ...[
    'cpr',
    'cpr-nr',
    'cpr-nr.',
    'cpr nr',
    'cpr nr.',
    'cprnr',
    'cpr-nummer',
    'cpr nummer',
    'cprnummer',
    'cpr number',
    'cpr no.',
  ],
  ...['personnummer', 'personnr', 'personnr.', 'civil registration number', 'Danish personal identification number'],
];

/**
 * The rule package of a sensitive information type for CPR numbers. Microsoft's own ("Denmark Personal Identification Number")
 * demands modulus 11, which numbers issued since 2007 need not fit; this one never asks for it.
 *
 * ASCII, so that it reads the same in every encoding. Schema: [MS-OXWCONFIG] 7.8, RulePackageTypes.xsd.
 */
export function cprType(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<RulePackage xmlns="http://schemas.microsoft.com/office/2011/mce">
  <RulePack id="${PACKAGE_ID}">
    <Version major="1" minor="0" build="0" revision="0" />
    <Publisher id="${PUBLISHER_ID}" />
    <Details defaultLangCode="en-us">
      <LocalizedDetails langcode="en-us">
        <PublisherName>Send sikkert</PublisherName>
        <Name>Send sikkert</Name>
        <Description>CPR numbers, with or without a check digit that fits.</Description>
      </LocalizedDetails>
    </Details>
  </RulePack>
  <Rules>
    <Entity id="${ENTITY_ID}" patternsProximity="300" recommendedConfidence="75">
      <Pattern confidenceLevel="85">
        <IdMatch idRef="Regex_written_as_cpr" />
        <Match idRef="Keyword_cpr" />
      </Pattern>
      <Pattern confidenceLevel="75">
        <IdMatch idRef="Regex_written_as_cpr" />
      </Pattern>
      <Pattern confidenceLevel="75">
        <IdMatch idRef="Regex_ten_digits" />
        <Match idRef="Keyword_cpr" />
      </Pattern>
    </Entity>
    <Regex id="Regex_written_as_cpr">${escaped(WRITTEN_AS_CPR)}</Regex>
    <Regex id="Regex_ten_digits">${escaped(TEN_DIGITS)}</Regex>
    <Keyword id="Keyword_cpr">
      <Group matchStyle="word">
${KEYWORDS.map((word) => `        <Term>${escaped(word)}</Term>`).join('\n')}
      </Group>
    </Keyword>
    <LocalizedStrings>
      <Resource idRef="${ENTITY_ID}">
        <Name default="true" langcode="en-us">${escaped(CPR_TYPE)}</Name>
        <Description default="true" langcode="en-us">A Danish CPR number: six digits that are a date, then four. Modulus 11 is not asked for.</Description>
      </Resource>
    </LocalizedStrings>
  </Rules>
</RulePackage>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
