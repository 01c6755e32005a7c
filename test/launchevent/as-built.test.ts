import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { CompletedOptions } from '../../src/outlook/smart-alert';
import { check } from '../../src/rules';
import { shippedPolicy, TODAY } from '../support/build';
import { asDraft, readCorpus, type LabelledDraft } from '../support/corpus';
import { fakeOffice } from '../support/fake-office';
import { buildBundle } from '../support/launchevent-bundle';

/** Every labelled draft of Aarhus University that has no file: what the handler says of it is what the rules say. */
const DRAFTS = readCorpus('dev.jsonl')
  .concat(readCorpus('tune.jsonl'))
  .filter(({ policy, attachments }) => policy === 'au' && attachments.length === 0);
const POLICY = shippedPolicy('au');
/** What the handler says where it failed. */
const UNREAD = 'ikke kontroller';

const fake = fakeOffice({});

beforeAll(() => {
  const built = buildBundle('au');
  const bundle = readFileSync(built.file, 'utf8');
  built.remove();
  new Script(bundle).runInContext(createContext({ Office: fake.office, setTimeout, clearTimeout, console }));
}, 120_000);

/** What the handler answers when this draft is sent: `stopped`, or the header it sets where the mail may go. */
async function send({ from, to, cc, bcc, subject, body }: LabelledDraft): Promise<string> {
  const address = ({ name, email }: LabelledDraft['from']) => ({ displayName: name, emailAddress: email });
  Object.assign(fake.state, { from: address(from), subject, body, headers: {} });
  Object.assign(fake.state, { to: to.map(address), cc: cc.map(address), bcc: bcc.map(address) });
  const completed = await new Promise<CompletedOptions | undefined>((resolve) =>
    fake.associated.get('onMessageSendHandler')?.({ completed: resolve }),
  );
  const header = fake.state.headers['X-Send-Sikkert'] ?? 'no header';
  if (completed?.allowEvent === true) return header;
  // A handler that fails stops the mail too, and says something else.
  return (completed?.errorMessage ?? '').indexOf(UNREAD) === -1 ? `stopped, ${header}` : 'failed';
}

/**
 * The build packs word lists and compiles to an older language. Once it packed the learned weights as if they were words:
 * every test of the rules passed, and the product let go what they find.
 */
test('the handler as built judges as the rules do', async () => {
  const header = { tls: 'force-tls', plain: 'plain', secure: 'stopped, secure', block: 'stopped, secure' };
  const other: string[] = [];
  for (const labelled of DRAFTS) {
    const { verdict } = check(asDraft(labelled), POLICY, TODAY);
    const answer = await send(labelled);
    if (answer !== header[verdict]) other.push(`${labelled.id}: ${answer}, and ${verdict} by the rules`);
  }
  expect(DRAFTS.length).toBeGreaterThan(400);
  expect(other).toEqual([]);
}, 120_000);
