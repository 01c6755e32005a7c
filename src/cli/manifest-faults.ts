import { parseXml, walk, type XmlElement } from './xml-tree';

/**
 * The children each element must have, in order, as in a DTD: `?` may be missing, `*` any number, `+` at least one.
 * An element that differs by its xsi:type stands here as "name type". What stands nowhere has no children.
 * Source: Microsoft, "Office Add-ins manifest element ordering", and [MS-OWEMXML]; narrowed to what this manifest uses.
 */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? ' +
    'AppDomains? Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host',
  Requirements: 'Sets? bt:Sets?',
  Sets: 'Set',
  'bt:Sets': 'bt:Set',
  FormSettings: 'Form+',
  Form: 'DesktopSettings',
  DesktopSettings: 'SourceLocation RequestedHeight?',
  'Rule RuleCollection': 'Rule+',
  'VersionOverrides VersionOverridesV1_0': 'VersionOverrides',
  'VersionOverrides VersionOverridesV1_1': 'Requirements Hosts Resources',
  'Host MailHost': 'Runtimes DesktopFormFactor',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint+',
  'ExtensionPoint LaunchEvent': 'LaunchEvents SourceLocation',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group+',
  Group: 'Label Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action ShowTaskpane': 'SourceLocation SupportsPinning?',
  'Action ExecuteFunction': 'FunctionName',
  LaunchEvents: 'LaunchEvent+',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

/** Where the resource of a `resid` must stand, by the element that refers to it. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  Override: 'bt:Urls',
};

const RESOURCES = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];

/** Longest text in characters, by its element or the list it stands in; an upload with a longer one is refused. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const LONGEST_ID = 32;
/** The first set with OnMessageSend. */
const MAILBOX = '1.12';
const DANISH = 'da-DK';
const SEND_MODES = ['PromptUser', 'SoftBlock', 'Block'];

/**
 * What is wrong in a manifest, one line each; none when it is as Outlook and this add-in need it.
 *
 * Looks at the manifest alone: whether its icons, pages and functions exist is for the build and its tests.
 */
export function manifestFaults(xml: string): string[] {
  try {
    const all = [...walk(parseXml(xml))];
    return [orderFaults, resourceFaults, textFaults, originFaults, eventFaults, demandFaults].flatMap((find) =>
      find(all),
    );
  } catch (error) {
    return [(error as Error).message];
  }
}

type Elements = readonly XmlElement[];

function orderFaults(all: Elements): string[] {
  return all.flatMap((element) => {
    const model = CONTENT[`${element.name} ${element.attributes['xsi:type']}`] ?? CONTENT[element.name] ?? '';
    const pattern = model.replace(/([\w:]+)([?*+]?) ?/g, '(?:$1 )$2');
    const found = element.children.map((child) => `${child.name} `).join('');
    return new RegExp(`^${pattern}$`).test(found)
      ? []
      : [`${element.name} must hold "${model}", holds "${found.trim()}"`];
  });
}

function resourceFaults(all: Elements): string[] {
  const lists = all.filter((element) => RESOURCES.includes(element.name));
  const listOf = new Map(lists.flatMap((list) => list.children.map((child) => [child.attributes['id'], list.name])));
  const references = all.filter((element) => 'resid' in element.attributes);
  const used = references.map((element) => element.attributes['resid']);
  const ids = all.flatMap((element) => (element.name === 'OfficeTab' ? [] : (element.attributes['id'] ?? [])));
  return [
    ...references
      .filter((element) => listOf.get(element.attributes['resid']) !== RESOURCE_OF[element.name])
      .map(
        (element) => `${element.name} resid="${element.attributes['resid']}" is not in ${RESOURCE_OF[element.name]}`,
      ),
    ...[...listOf.keys()].filter((id) => !used.includes(id)).map((id) => `nothing refers to the resource "${id}"`),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id "${id}" stands twice`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `the id "${id}" is longer than ${LONGEST_ID} characters`),
  ];
}

/** Every text a person reads: within its length, once in Danish, and not once more in the default language. */
function textFaults(all: Elements): string[] {
  const shownByOutlook = all.flatMap((element) => {
    if ((element.name === 'DisplayName' || element.name === 'Description') && 'DefaultValue' in element.attributes)
      return [{ text: element, longest: LONGEST[element.name] ?? 0 }];
    return element.children.flatMap((text) =>
      text.name === 'bt:String' ? [{ text, longest: LONGEST[element.name] ?? 0 }] : [],
    );
  });
  return shownByOutlook.flatMap(({ text, longest }) => {
    const name = text.attributes['id'] ?? text.name;
    const locales = text.children.map((override) => override.attributes['Locale']).join(' ');
    const values = [
      text.attributes['DefaultValue'] ?? '',
      ...text.children.map((override) => override.attributes['Value'] ?? ''),
    ];
    return [
      ...(locales === DANISH ? [] : [`${name} must have one Override, for ${DANISH}; has "${locales}"`]),
      ...values.filter((value) => value.trim() === '').map(() => `${name} has an empty text`),
      ...values
        .filter((value) => value.length > longest)
        .map((value) => `${name} is longer than ${longest}: "${value}"`),
    ];
  });
}

function originFaults(all: Elements): string[] {
  const urls = all
    .flatMap((element) => [element.text, element.attributes['DefaultValue'] ?? '', element.attributes['Value'] ?? ''])
    .filter((value) => value.includes('://'));
  const origins = [...new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).origin : url)))];
  return [
    ...urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`),
    ...(origins.length === 1 ? [] : [`must have one origin, has ${origins.join(', ')}`]),
  ];
}

function eventFaults(all: Elements): string[] {
  const events = all.filter((element) => element.name === 'LaunchEvent');
  const types = events.map((event) => event.attributes['Type'] ?? '');
  const extension = all.find((element) => element.attributes['xsi:type'] === 'LaunchEvent');
  const page = extension?.children.find((child) => child.name === 'SourceLocation')?.attributes['resid'];
  const runtime = all.find((element) => element.name === 'Runtime')?.attributes['resid'];
  return [
    ...(types.includes('OnMessageSend') ? [] : ['OnMessageSend is not declared']),
    ...types.filter((type, at) => types.indexOf(type) < at).map((type) => `${type} is declared twice`),
    ...events.flatMap((event) => {
      const mode = event.attributes['SendMode'];
      const needed = /^On\w+Send$/.test(event.attributes['Type'] ?? '');
      if (needed ? SEND_MODES.includes(mode ?? '') : mode === undefined) return [];
      return [`${event.attributes['Type']} has SendMode "${mode}"`];
    }),
    ...(page === runtime ? [] : [`the launch events' page "${page}" is not the runtime "${runtime}"`]),
  ];
}

/** What the design asks for: see docs/manifest.md. */
function demandFaults(all: Elements): string[] {
  const textOf = (name: string) => all.find((element) => element.name === name)?.text ?? '';
  const lowest = ['Set@MinVersion', 'bt:Sets@DefaultMinVersion'].map((place) => {
    const [name, attribute = ''] = place.split('@');
    return { place, value: all.find((element) => element.name === name)?.attributes[attribute] };
  });
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(textOf('Id')) ? [] : ['Id is not a GUID in lower case']),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf('Version')) ? [] : ['Version is not four numbers']),
    ...(textOf('DefaultLocale') === 'en-US' ? [] : ['DefaultLocale is not en-US']),
    ...(textOf('Permissions') === 'ReadWriteItem' ? [] : ['Permissions is not ReadWriteItem']),
    ...(textOf('SupportsSharedFolders') === 'true' ? [] : ['SupportsSharedFolders is not true']),
    ...lowest.filter(({ value }) => value !== MAILBOX).map(({ place }) => `${place} is not ${MAILBOX}`),
    ...(all.some((element) => element.name === 'bt:Set' && 'MinVersion' in element.attributes)
      ? ['bt:Set has its own MinVersion']
      : []),
  ];
}
