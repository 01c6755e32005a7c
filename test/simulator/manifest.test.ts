/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../simulator/host/manifest';

const OWN = readFileSync('manifest.xml', 'utf8');
const FIXTURE = readFileSync('test/e2e/fixtures/add-in/manifest.xml', 'utf8');

const EVENTS = [
  'OnMessageSend',
  'OnAppointmentSend',
  'OnMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageAttachmentsChanged',
  'OnAppointmentAttendeesChanged',
];

test('reads what the compose window needs', () => {
  const manifest = readManifest(FIXTURE, 'en-US');
  expect(manifest).toMatchObject({
    displayName: 'Send sikkert',
    icon: 'https://localhost:3001/icon.png',
    functionFile: 'https://localhost:3001/handlers.html',
    runtimePage: 'https://localhost:3001/handlers.html',
    launchEvents: EVENTS.map((type) => ({
      type,
      functionName: type.endsWith('Send') ? 'onSendHandler' : 'onChangeHandler',
      sendMode: 'SoftBlock',
    })),
  });
  expect(manifest.commands.message).toEqual([
    {
      id: 'markButton',
      label: 'Send sikkert',
      tip: 'Marks the mail.',
      icon: 'https://localhost:3001/icon.png',
      action: { kind: 'function', name: 'markMail' },
    },
    {
      id: 'paneButton',
      label: 'See why',
      tip: 'Opens the pane.',
      icon: 'https://localhost:3001/icon.png',
      action: { kind: 'pane', url: 'https://localhost:3001/pane.html' },
    },
  ]);
  expect(manifest.image('Icon.16')).toBe('https://localhost:3001/icon.png');
  expect(manifest.image('Icon.99')).toBeUndefined();
});

test('texts come in the language of the person, or in the default one', () => {
  expect(readManifest(FIXTURE, 'da-DK').commands.message[1]).toMatchObject({
    label: 'Se hvorfor',
    tip: 'Åbner ruden.',
  });
  expect(readManifest(FIXTURE, 'de-DE').commands.message[1]).toMatchObject({ label: 'See why' });
});

test('a meeting has the buttons of its own surface', () => {
  const { commands } = readManifest(FIXTURE, 'en-US');
  expect(commands.meeting.map(({ id, label }) => [id, label])).toEqual([['meetingPaneButton', 'See why']]);
  const without = FIXTURE.replace('AppointmentOrganizerCommandSurface', 'AppointmentAttendeeCommandSurface');
  expect(readManifest(without, 'en-US').commands.meeting).toEqual([]);
});

test.each(['Block', 'PromptUser'])('SendMode %s', (mode) => {
  const xml = FIXTURE.replace('SendMode="SoftBlock"', `SendMode="${mode}"`);
  expect(readManifest(xml, 'en-US').launchEvents[0]).toMatchObject({ sendMode: mode });
});

test('SendMode is SoftBlock when the manifest names none', () => {
  expect(readManifest(FIXTURE.replace(' SendMode="SoftBlock"', ''), 'en-US').launchEvents[0]).toMatchObject({
    sendMode: 'SoftBlock',
  });
});

test.each([
  ['not a manifest', () => '<html/>', /not an OfficeApp/],
  [
    'no version 1.1',
    () => FIXTURE.replace('"VersionOverridesV1_1"', '"VersionOverridesV2_0"'),
    /no VersionOverrides 1.1/,
  ],
  [
    'a resource that is missing',
    () => FIXTURE.replace('String id="Pane.Label"', 'String id="Other"'),
    /Pane.Label of Label is missing/,
  ],
  ['no events', () => FIXTURE.replace('"LaunchEvent"', '"Other"'), /no ExtensionPoint LaunchEvent/],
])('says what is wrong: %s', (_, xml, message) => {
  expect(() => readManifest(xml(), 'en-US')).toThrow(message);
});

test.each(['da-DK', 'en-US'])(
  "reads the add-in's own manifest in %s, with the two buttons that people look for",
  (locale) => {
    const { commands: surfaces, displayName } = readManifest(OWN, locale);
    const commands = surfaces.message;
    expect(displayName).toBe('Send sikkert');
    expect(commands.map(({ action }) => action.kind).sort()).toEqual(['function', 'pane']);
    const [mark, pane] = ['function', 'pane'].map((kind) => commands.find(({ action }) => action.kind === kind));
    expect(mark?.label).toBe('Send sikkert');
    expect(pane?.label).not.toBe('Send sikkert');
    // Nothing can mark a meeting.
    expect(surfaces.meeting.map(({ action }) => action.kind)).toEqual(['pane']);
    expect(surfaces.received.map(({ action }) => action.kind)).toEqual(['pane']);
  },
);
