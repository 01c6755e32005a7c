import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const MICROSOFT = ['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com'];

/** A certificate made anew at each start, kept in memory; good for localhost and the hosts that stand in for Microsoft's. */
export async function makeCertificate(): Promise<Certificate> {
  const altNames = ['localhost', ...MICROSOFT].map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...altNames, { type: 7 as const, ip: '127.0.0.1' }] }],
  });
  return { key: made.private, cert: made.cert };
}
