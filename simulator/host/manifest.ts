import type { ItemKind } from './draft';

/** Where buttons of an add-in stand: over a mail or meeting being written, or over a mail being read. */
export type Place = ItemKind | 'received';

/** What Outlook reads in the manifest (add-in-only XML, VersionOverrides 1.1) for the windows in which mail is written and read. */
export interface AddInManifest {
  readonly displayName: string;
  /** Address of the add-in's picture, 64 x 64. */
  readonly icon: string;
  /** The page with the function commands. */
  readonly functionFile: string;
  /** The page that handles launch events. */
  readonly runtimePage: string;
  readonly commands: Readonly<Record<Place, readonly Command[]>>;
  readonly launchEvents: readonly LaunchEvent[];
  /** Address of an image by its resource id, as notifications name it. */
  image(resourceId: string): string | undefined;
}

/** A button in the ribbon. */
export interface Command {
  /** Id of the control: what a Smart Alert's `commandId` refers to. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its picture. */
  readonly icon: string;
  readonly action:
    { readonly kind: 'pane'; readonly url: string } | { readonly kind: 'function'; readonly name: string };
}

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  /** Of the send events; SoftBlock when the manifest names none. */
  readonly sendMode: SendMode;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Reads the manifest as Outlook does for somebody with this display language.
 *
 * @param locale e.g. `da-DK`; a text without that override stands in the manifest's default language.
 * @throws Error that names what is missing.
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest: not an OfficeApp');
  const overrides = all(root, 'VersionOverrides').find((one) => xsiType(one) === 'VersionOverridesV1_1');
  if (!overrides) throw new Error('manifest: no VersionOverrides 1.1');
  const resource = (id: string): string | undefined => {
    const found = all(overrides, 'Resources').flatMap((one) => Array.from(one.getElementsByTagName('*')));
    const element = found.find((one) => one.getAttribute('id') === id);
    return element && localised(element, locale);
  };
  const resolve = (parent: Element, name: string): string => {
    const id = first(parent, name).getAttribute('resid') ?? '';
    const value = resource(id);
    if (value === undefined) throw new Error(`manifest: resource ${id} of ${name} is missing`);
    return value;
  };
  const events = extensionPoint(overrides, 'LaunchEvent');
  if (!events) throw new Error('manifest: no ExtensionPoint LaunchEvent');
  const commands = (name: string): Command[] => {
    const surface = extensionPoint(overrides, name);
    return surface ? all(surface, 'Control').map((control) => readCommand(control, resolve, resource)) : [];
  };
  return {
    displayName: localised(first(root, 'DisplayName'), locale),
    icon: localised(first(root, 'IconUrl'), locale),
    functionFile: resolve(first(overrides, 'DesktopFormFactor'), 'FunctionFile'),
    runtimePage: resolve(events, 'SourceLocation'),
    commands: {
      message: commands('MessageComposeCommandSurface'),
      meeting: commands('AppointmentOrganizerCommandSurface'),
      received: commands('MessageReadCommandSurface'),
    },
    launchEvents: all(events, 'LaunchEvent').map(readLaunchEvent),
    image: resource,
  };
}

type Resolve = (parent: Element, name: string) => string;

function readCommand(control: Element, resolve: Resolve, resource: AddInManifest['image']): Command {
  const action = first(control, 'Action');
  const images = all(control, 'Image');
  // The ribbon shows 20 px; on a sharp screen the next larger one is better than a blown-up small one.
  const image = images.find((one) => one.getAttribute('size') === '32') ?? images[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: resolve(control, 'Label'),
    tip: resolve(first(control, 'Supertip'), 'Description'),
    icon: resource(image?.getAttribute('resid') ?? '') ?? '',
    action:
      xsiType(action) === 'ShowTaskpane'
        ? { kind: 'pane', url: resolve(action, 'SourceLocation') }
        : { kind: 'function', name: (first(action, 'FunctionName').textContent ?? '').trim() },
  };
}

function readLaunchEvent(event: Element): LaunchEvent {
  const sendMode = event.getAttribute('SendMode');
  return {
    type: event.getAttribute('Type') ?? '',
    functionName: event.getAttribute('FunctionName') ?? '',
    sendMode: sendMode === 'PromptUser' || sendMode === 'Block' ? sendMode : 'SoftBlock',
  };
}

function extensionPoint(overrides: Element, name: string): Element | undefined {
  return all(overrides, 'ExtensionPoint').find((one) => xsiType(one) === name);
}

function localised(element: Element, locale: string): string {
  const override = all(element, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function first(parent: Element, name: string): Element {
  const [element] = all(parent, name);
  if (!element) throw new Error(`manifest: ${name} is missing in ${parent.localName}`);
  return element;
}

function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

function xsiType(element: Element): string | null {
  return element.getAttributeNS(XSI, 'type');
}
