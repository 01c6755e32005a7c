import { call, failed, ok, onlyIn, ERROR, STRING, type Call } from '../call';

const NAMES = { type: 'array', items: STRING };
const PAIRS = { type: 'object', additionalProperties: STRING };

interface Entry {
  readonly name: string;
  readonly value: string;
}

/** A meeting has no internet headers. */
export const HEADER_CALLS: readonly Call[] = onlyIn('message', [
  call<{ internetHeaderKeys: readonly string[] }>(
    151,
    'internetHeaders.getAsync',
    { internetHeaderKeys: NAMES },
    ({ internetHeaderKeys }, { draft }) => {
      const found = internetHeaderKeys.map((name) => [name, draft.header(name)] as const);
      return ok(Object.fromEntries(found.filter(([, value]) => value !== undefined)));
    },
  ),
  call<{ internetHeaderNameValuePairs: Readonly<Record<string, string>> }>(
    152,
    'internetHeaders.setAsync',
    { internetHeaderNameValuePairs: PAIRS },
    ({ internetHeaderNameValuePairs }, { draft }) => {
      draft.setHeaders(internetHeaderNameValuePairs);
      return ok();
    },
  ),
  call<{ internetHeaderKeys: readonly string[] }>(
    153,
    'internetHeaders.removeAsync',
    { internetHeaderKeys: NAMES },
    ({ internetHeaderKeys }, { draft }) => {
      draft.removeHeaders(internetHeaderKeys);
      return ok();
    },
  ),
]);

/** Values that handler and pane share while the compose window is open. */
export const SESSION_DATA_CALLS: readonly Call[] = [
  call<Entry>(185, 'sessionData.setAsync', { name: STRING, value: STRING }, ({ name, value }, { draft }) => {
    draft.change({ sessionData: { ...draft.get().sessionData, [name]: value } });
    return ok();
  }),
  call<{ name: string }>(186, 'sessionData.getAsync', { name: STRING }, ({ name }, { draft }) => {
    const value = draft.get().sessionData[name];
    return value === undefined ? failed(ERROR.keyNotFound) : ok(value);
  }),
  call(187, 'sessionData.getAllAsync', undefined, (_, { draft }) => ok(draft.get().sessionData)),
  call(188, 'sessionData.clearAsync', undefined, (_, { draft }) => {
    draft.change({ sessionData: {} });
    return ok();
  }),
  call<{ name: string }>(189, 'sessionData.removeAsync', { name: STRING }, ({ name }, { draft }) => {
    const { [name]: removed, ...rest } = draft.get().sessionData;
    if (removed === undefined) return failed(ERROR.keyNotFound);
    draft.change({ sessionData: rest });
    return ok();
  }),
];
