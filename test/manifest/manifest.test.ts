import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../src/cli/manifest-faults';
import { parseXml, walk } from '../../src/cli/xml-tree';
import { policyFrom, ROOT } from '../support/build';

const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const ELEMENTS = [...walk(parseXml(MANIFEST))];
const ORIGIN = 'https://localhost:3001/';

const named = (name: string) => ELEMENTS.filter((element) => element.name === name);
const attribute = (name: string, of: string) => named(name).map((element) => element.attributes[of] ?? '');

describe('the manifest', () => {
  it('has no faults', () => {
    expect(manifestFaults(MANIFEST)).toEqual([]);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(named('Version')[0]?.text).toBe(`${version}.0`);
  });

  it('declares the events of writing and sending, no others: each costs the administrator a consent', () => {
    expect(attribute('LaunchEvent', 'Type').sort()).toEqual([
      'OnAppointmentSend',
      'OnMessageAttachmentsChanged',
      'OnMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageSend',
    ]);
  });

  it('has the pane in every window, and a mark only where there is a header to write', () => {
    const surface = (type: string) => {
      const [point] = named('ExtensionPoint').filter(({ attributes }) => attributes['xsi:type'] === type);
      return [...walk(point!)].filter(({ name }) => name === 'Action').map(({ attributes }) => attributes['xsi:type']);
    };
    expect(surface('MessageComposeCommandSurface')).toEqual(['ExecuteFunction', 'ShowTaskpane']);
    expect(surface('AppointmentOrganizerCommandSurface')).toEqual(['ShowTaskpane']);
    expect(surface('MessageReadCommandSurface')).toEqual(['ShowTaskpane']);
  });

  it('names the functions that the launch-event script associates, no more and no fewer', () => {
    const associated: string[] = [];
    jest.isolateModules(() => {
      Object.assign(globalThis, {
        __POLICY__: policyFrom(JSON.parse(readFileSync(join(ROOT, 'policies', 'au.json'), 'utf8'))),
        Office: { actions: { associate: (name: string) => associated.push(name) } },
      });
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require('../../src/launchevent/index');
    });
    const declared = [...attribute('LaunchEvent', 'FunctionName'), ...named('FunctionName').map(({ text }) => text)];
    expect(declared.sort()).toEqual(associated.sort());
  });

  it.each([
    ['the control that the Smart Alert opens', 'src/outlook/smart-alert.ts', /'(msgCompose\w+)'/, 'Control'],
    ['the one that it opens over a meeting', 'src/outlook/smart-alert.ts', /'(apptOrganizer\w+)'/, 'Control'],
    ['the icon of the notification', 'src/outlook/outlook-mail.ts', /'(Icon\.\d+)'/, 'bt:Image'],
  ])('has %s', (_what, file, id, element) => {
    const used = id.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1];
    expect(attribute(element, 'id')).toContain(used);
  });

  it('has icons that exist, each of the size it is declared for', () => {
    const sizeOf = new Map(
      named('bt:Image').map(({ attributes }) => [attributes['resid'], Number(attributes['size'])]),
    );
    const declared = [
      ...named('bt:Image').flatMap(({ attributes: { id, DefaultValue } }) =>
        id === undefined ? [] : [{ url: DefaultValue ?? '', size: sizeOf.get(id) }],
      ),
      ...attribute('IconUrl', 'DefaultValue').map((url) => ({ url, size: 64 })),
      ...attribute('HighResolutionIconUrl', 'DefaultValue').map((url) => ({ url, size: 128 })),
    ];
    expect(declared).toHaveLength(18);
    for (const { url, size } of declared) {
      expect({ url, ...pngSize(join(ROOT, url.slice(ORIGIN.length))) }).toEqual({ url, width: size, height: size });
    }
  });

  it('promises of Send sikkert what it does under any policy: it marks, and whether that is enough the pane says', () => {
    const [tip] = named('bt:String').filter(({ attributes }) => attributes['id'] === 'SendSikkert.Tip');
    const words = [...walk(tip!)].map(({ attributes }) => attributes['Value'] ?? attributes['DefaultValue'] ?? '');
    expect(words).toEqual([
      expect.stringMatching(/^Marks .* It is not sent yet\. .*“Check this email”/),
      expect.stringMatching(/^Markerer .* Den bliver ikke sendt endnu\. .*»Tjek mailen«/),
    ]);
    expect(words.join()).not.toMatch(/securely|encrypt|sikkert|krypter/);
  });

  it('has every icon size that Outlook uses for a button', () => {
    for (const icon of named('Icon')) {
      const sizes = icon.children.map(({ attributes }) => attributes['size']);
      expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
    }
  });
});

/** Width and height stand in the first chunk of a PNG, IHDR. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('manifestFaults', () => {
  const string = (id: string) => new RegExp(`<bt:String id="${id}"[^]*?</bt:String>`);

  it.each<[string, string | RegExp, string, RegExp]>([
    ['XML cut off', /<\/OfficeApp>/, '', /not XML/],
    ['a file that is empty', /[^]*/, '', /not XML/],
    [
      'two elements in the wrong order',
      /(<Label resid="Group.Label"\/>)\s*(<Control[^]*?<\/Control>)/,
      '$2$1',
      /^Group must/,
    ],
    ['an element unknown there', '<Permissions>', '<Permission/><Permissions>', /^OfficeApp must/],
    ['an element missing', /<Requirements>\s*<bt:Sets[^]*?<\/Requirements>/, '', /VersionOverrides must/],
    ['a resid without a resource', 'resid="Pane.Url"', 'resid="Panel.Url"', /"Panel.Url" is not in bt:Urls/],
    [
      'a resid to a resource of another kind',
      'Label resid="OpenPane.Label"',
      'Label resid="OpenPane.Tip"',
      /Tip" is not in bt:Sh/,
    ],
    [
      'a resource that nothing uses',
      '<bt:Urls>',
      `<bt:Urls><bt:Url id="Old" DefaultValue="${ORIGIN}o"/>`,
      /the resource "Old"/,
    ],
    ['an id that stands twice', 'msgComposeOpenPaneButton', 'msgComposeSendSikkertButton', /"msgComposeSend.*twice/],
    ['an id that is too long', /msgComposeGroup/, 'm'.repeat(33), /longer than 32/],
    [
      'a string without Danish',
      /<bt:Override Locale="da-DK" Value="Tjek mailen"\/>/,
      '',
      /OpenPane.Label must have one/,
    ],
    ['a Danish string that is empty', 'Value="Tjek mailen"', 'Value=""', /OpenPane.Label has an empty/],
    [
      'a language without its country',
      'Locale="da-DK" Value="Tjek m',
      'Locale="da" Value="Tjek m',
      /OpenPane.Label must have one/,
    ],
    [
      'an Override for the default language',
      'Locale="da-DK" Value="Tjek m',
      'Locale="en-US" Value="Tjek m',
      /must have one Override/,
    ],
    ['a name without Danish', /<Override Locale="da-DK" Value="Send sikkert"\/>/, '', /DisplayName must have one/],
    ['a short string that is too long', 'Value="Tjek mailen"', `Value="${'x'.repeat(126)}"`, /longer than 125/],
    [
      'a long string that is too long',
      string('OpenPane.Tip'),
      `<bt:String id="OpenPane.Tip" DefaultValue="${'x'.repeat(251)}"><bt:Override Locale="da-DK" Value="x"/></bt:String>`,
      /longer than 250/,
    ],
    ['http', 'https://localhost:3001/taskpane.html', 'http://localhost:3001/taskpane.html', /is not https/],
    [
      'a second origin',
      'https://localhost:3001/launchevent.js',
      'https://cdn.example.org/launchevent.js',
      /one origin/,
    ],
    ['OnMessageSend missing', 'Type="OnMessageSend"', 'Type="OnAppointmentSend"', /OnMessageSend is not declared/],
    ['OnMessageSend twice', /(<LaunchEvent Type.*?\/>)/, '$1$1', /OnMessageSend is declared twice/],
    ['a send mode that does not exist', 'SendMode="SoftBlock"', 'SendMode="Softblock"', /SendMode "Softblock"/],
    ['no send mode', ' SendMode="SoftBlock"', '', /SendMode "undefined"/],
    [
      'no send mode for meetings',
      / SendMode="SoftBlock"(?=\/>\s*<LaunchEvent Type="OnMessageCompose")/,
      '',
      /^OnAppointmentSend has SendMode "undefined"/,
    ],
    [
      'a send mode for an event that sends nothing',
      '"onMessageComposeHandler"',
      '"onMessageComposeHandler" SendMode="Block"',
      /^OnMessageCompose has SendMode "Block"/,
    ],
    [
      'launch events on another page than the runtime',
      '<Runtime resid="LaunchEvent.Url">',
      '<Runtime resid="Pane.Url">',
      /is not the runtime/,
    ],
    ['a lower set in the base', 'MinVersion="1.12"', 'MinVersion="1.5"', /^Set@MinVersion/],
    ['a lower set in VersionOverrides', 'DefaultMinVersion="1.12"', 'DefaultMinVersion="1.8"', /^bt:Sets@DefaultMin/],
    [
      'a set with a version of its own',
      '<bt:Set Name="Mailbox"/>',
      '<bt:Set Name="Mailbox" MinVersion="1.1"/>',
      /own MinVersion/,
    ],
    ['more permission than needed', 'ReadWriteItem', 'ReadWriteMailbox', /^Permissions/],
    ['no shared folders', '<SupportsSharedFolders>true', '<SupportsSharedFolders>false', /^SupportsSharedFolders/],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>send-sikkert</Id>', /^Id is/],
    ['a version of three numbers', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>', /^Version is/],
    ['another default language', '<DefaultLocale>en-US', '<DefaultLocale>da-DK', /^DefaultLocale/],
  ])('finds %s', (_mistake, before, after, fault) => {
    const changed = MANIFEST.replace(before, after);
    expect(changed).not.toBe(MANIFEST);
    expect(manifestFaults(changed).join('\n')).toMatch(new RegExp(fault, 'm'));
  });
});
