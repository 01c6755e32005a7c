import {
  aroundFiles,
  check,
  findInFile,
  sealed,
  type Decision,
  type Draft,
  type FoundInFile,
  type Policy,
} from '../../src/rules';
import { packed, unpacked, type PackedFound } from '../../src/session/found-as-text';
import { shippedPolicy, TODAY } from '../support/build';
import { asDraft, readCorpus } from '../support/corpus';

const POLICIES = new Map(['au', 'aau', 'sikkerpost'].map((id) => [id, shippedPolicy(id)]));
/** All with files, and every eighth of the others. */
const CHOSEN = [...readCorpus('dev.jsonl'), ...readCorpus('tune.jsonl')].filter(
  ({ attachments }, at) => attachments.length > 0 || at % 8 === 0,
);
const LABELLED = CHOSEN.map((labelled) => ({
  id: labelled.id,
  draft: asDraft(labelled),
  policy: POLICIES.get(labelled.policy)!,
}));

/** What mail flow does with the mail, and what the person is told of it in a Smart Alert. */
function decided({ verdict, action, header, categories, persons, aboutRecipientOnly, reasons }: Decision) {
  return { verdict, action, header, categories, persons: persons.length, aboutRecipientOnly, ids: reasons.map(({ id }) => id) }; // prettier-ignore
}

/** The files as the cache keeps them: put away as text, and read again. */
function withSealed(draft: Draft): Draft {
  const backdrop = aroundFiles(draft, TODAY);
  const attachments = draft.attachments.map((file) => {
    if ('found' in file) return file;
    const found = sealed(findInFile(file.name, file.text, backdrop), 'salt');
    const stored = JSON.stringify(packed(found));
    return { key: file.key, name: file.name, found: unpacked(JSON.parse(stored) as PackedFound, 'salt')! };
  });
  return { ...draft, attachments };
}

const file = (key: string, name: string, text: string) => ({ key, name, text });
const cut = (text: string) => text.lastIndexOf('\n\n', text.length / 2);

/** Real files, and every text made a file, or two, or one beside the same text in the mail. */
const ARRANGED: readonly (readonly [string, (draft: Draft) => Draft])[] = [
  ['as it is', (draft) => draft],
  ['the text in a file', (draft) => ({ ...draft, body: 'Se vedhæftede.', attachments: [file('b', 'notat.txt', draft.body), ...draft.attachments] })],
  ['the text in the mail and in a file', (draft) => ({ ...draft, attachments: [file('b', 'kopi.docx', draft.body), ...draft.attachments] })],
  ['the second half in a file', (draft) => ({ ...draft, body: draft.body.slice(0, Math.max(0, cut(draft.body))), attachments: [file('b', 'resten.pdf', draft.body.slice(Math.max(0, cut(draft.body)))), ...draft.attachments] })],
  ['half in each of two files', (draft) => ({ ...draft, body: '', attachments: [file('a', 'a.txt', draft.body.slice(0, Math.max(0, cut(draft.body)))), file('b', 'b.txt', draft.body.slice(Math.max(0, cut(draft.body))))] })],
]; // prettier-ignore

test.each(ARRANGED)('a draft is decided by what was found in its files as by the files: %s', (_name, arranged) => {
  const wrong = LABELLED.filter(({ draft, policy }) => {
    const anew = arranged(draft);
    const [read, kept] = [check(anew, policy, TODAY), check(withSealed(anew), policy, TODAY)];
    return JSON.stringify(decided(read)) !== JSON.stringify(decided(kept));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** What the person has set aside, and what it comes to. */
function settingAside(draft: Draft, policy: Policy, keys: readonly string[]) {
  const choices = { marked: false, vouched: [], dismissed: keys.map((key) => ({ key })) };
  const decision = check({ ...draft, salt: 'salt', choices }, { ...policy, override: 'acknowledge' }, TODAY);
  return {
    decision,
    both: { ...decided(decision), aside: [...new Set(decision.dismissed.map(({ key }) => key))].sort() },
  };
}

test.each(ARRANGED)('… and likewise when findings are set aside, and taken back: %s', (_name, arranged) => {
  const wrong = LABELLED.filter(({ draft, policy }) => {
    const anew = arranged(draft);
    const keys = [...new Set(settingAside(anew, policy, []).decision.findings.map(({ key }) => key))];
    return [keys.filter((_key, at) => at % 2 === 0), keys, []].some((some) => {
      const [read, kept] = [anew, withSealed(anew)].map((one) => settingAside(one, policy, some).both);
      return JSON.stringify(read) !== JSON.stringify(kept);
    });
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('numbers without names are as many persons in the mail when a kept file holds them too', () => {
  const body = 'De rigtige er 1905973556, 0201782465 og 3112653191. I må selv sætte navn på.';
  const mail = { ...LABELLED[0]!.draft, subject: 'retur', body, attachments: [file('b', 'kopi.docx', body)] };
  const policy = POLICIES.get('sikkerpost')!;
  const found = [mail, withSealed(mail)].map((one) => check({ ...one, salt: 'salt' }, policy, TODAY).findings);
  expect(found[0]).toHaveLength(6);
  expect(found[1]!.map(({ key }) => key)).toEqual(found[0]!.map(({ key }) => key));
});

test('nothing of a file is in what is kept of it', () => {
  for (const { id, draft } of LABELLED) {
    const { attachments } = withSealed({ ...draft, attachments: [file('b', 'Mathilde Bjerregaard.txt', draft.body)] });
    const { found } = attachments[0] as { found: FoundInFile };
    const words = JSON.stringify([found.findings, found.persons, found.backdrop]).split(/[^A-Za-zæøåÆØÅ\d]+/);
    const own = new Set(draft.body.split(/[^A-Za-zæøåÆØÅ\d]+/).filter((word) => /^[A-ZÆØÅ\d]/.test(word) && word.length > 2)); // prettier-ignore
    expect([id, words.filter((word) => own.has(word))]).toEqual([id, []]);
  }
});
