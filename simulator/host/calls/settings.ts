import { ok, shaped, STRING, type Call } from '../call';

/** What the add-in keeps in this user's mailbox. A page is handed all of it when it starts, and hands all of it back. */
export const SETTINGS_CALLS: readonly Call[] = [
  {
    ...shaped(
      404,
      'roamingSettings.saveAsync',
      { type: 'array', items: { type: 'object', additionalProperties: STRING }, minItems: 1, maxItems: 1 },
      (params, { settings }) => {
        const [all] = params as readonly [Readonly<Record<string, string>>];
        settings.set(all);
        return ok();
      },
    ),
    ofMailbox: true,
  },
];
