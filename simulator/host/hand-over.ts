import type { ItemKind, Mailbox } from './draft';

/** What an add-in's page is told when it starts. */
export interface HandOver {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of this Outlook: the target of the add-in's messages. */
  readonly hostOrigin: string;
  readonly addInOrigin: string;
  readonly addInName: string;
  /** `Office.context.displayLanguage`, e.g. `da-DK`. */
  readonly displayLanguage: string;
  readonly user: Mailbox;
  /** What is being written; undefined where a mail is being read. */
  readonly kind: ItemKind | undefined;
  /** Of the mail that is being read. */
  readonly subject?: string | undefined;
}

/** `AppName.OutlookWebApp` of office.js. */
const OUTLOOK_WEB_APP = 64;
/** `itemType` of what is open, and the wire's number for the permission ReadWriteItem. */
const ITEM_TYPE = { message: 4, meeting: 5 };
const RECEIVED_MESSAGE = 1;
const READ_WRITE_ITEM = 3;
/** What Outlook on the web says it can do; the office.js of the npm package has fewer methods than that. */
const REQUIREMENT_SETS = { Mailbox: '1.15', DialogApi: '1.2', IdentityAPI: '1.3', AddinCommands: '1.1' };

/** Name of the add-in's window, through which office.js recognises its host. Set before the page is loaded. */
export function frameName(to: HandOver): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${to.conversationId}`,
    hostInfo: ['Outlook', 'Web', '16.01', to.displayLanguage, to.controlId, '', 'disableLogging', '0'].join('|'),
    xdmInfo: [to.conversationId, to.controlId, to.hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/**
 * Answer to `getAppContextAsync`. office.js throws when one of the first nine is missing.
 *
 * @param settings what becomes `Office.context.roamingSettings`.
 */
export function appContext(to: HandOver, settings: Readonly<Record<string, string>>): object {
  return {
    _id: to.controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: to.displayLanguage,
    _dataLocale: to.displayLanguage,
    _docUrl: `${to.hostOrigin}/mail/`,
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _appMinorVersion: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: to.controlId,
    _appInstanceId: to.controlId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: '16.0.18526.20000',
    _appDomains: [to.addInOrigin],
    _addinName: to.addInName,
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** Answer to `GetInitialData`: a mail or meeting being written, or a mail being read, and by whom. */
export function initialData(to: HandOver): object {
  return {
    itemType: to.kind ? ITEM_TYPE[to.kind] : RECEIVED_MESSAGE,
    ...(to.kind ? {} : { id: to.controlId, itemClass: 'IPM.Note', subject: to.subject, normalizedSubject: to.subject }),
    permissionLevel: READ_WRITE_ITEM,
    hostVersion: '20251114.6',
    owaView: 'ThreeColumns',
    userDisplayName: to.user.name,
    userEmailAddress: to.user.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    ewsUrl: `${to.hostOrigin}/ews/`,
    restUrl: `${to.hostOrigin}/api`,
    conversationId: to.conversationId,
    seriesId: null,
    isFromSharedFolder: false,
    openWindowOpen: false,
    timeZoneOffsets: [],
    extensionId: to.addInName,
    endNodeUrl: '',
  };
}
