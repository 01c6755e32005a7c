import { OutlookFault } from '../../src/outlook/outlook-call';
import type { DraftSeen, Fix, FixAnswer } from '../../src/rules/types';
import { openFixes } from '../../src/session/fixes';
import { seenMail } from '../../src/session/seen-mail';
import { fakeChanges, type ChangeFault, type Written } from '../support/fake-changes';
import { atCall, fakeMail, type Faults, type MailState } from '../support/fake-mail';

const OLE = { name: 'Ole Vang', address: 'Ole@Firma.example.dk' };
const IDA = { name: 'Ida Vestergaard', address: 'ida@example.org' };
const BO = { name: '', address: 'bo.lind@cs.au.dk' };
const NO_OLE: Fix = { kind: 'recipient', address: 'ole@firma.example.dk' };

const file = (id: string, name = 'liste.csv', about: Partial<MailState['attachments'][number]> = {}) => ({
  id,
  name,
  size: 9,
  kind: 'file',
  inline: false,
  ...about,
});

type ChangeFaults = Parameters<typeof fakeChanges>[1];

function open(state: Partial<MailState>, changeFaults: ChangeFaults = {}, faults: Faults = {}, canAdd = true) {
  const mail = fakeMail(state, faults);
  const changes = fakeChanges(mail, changeFaults, canAdd);
  const seen = seenMail(mail);
  const forgotten: string[] = [];
  const fixes = openFixes(seen, changes, async (name) => void forgotten.push(name));
  /** As the pane's check does. */
  const check = async () => {
    const { mail: read } = seen;
    await Promise.allSettled([read.recipients('to'), read.recipients('cc'), read.recipients('bcc')]);
    await Promise.allSettled([read.subject(), read.attachments()]);
    return fixes.seen();
  };
  return { state: mail.state, fixes, changes, mail, check, forgotten };
}

const kinds = (told: FixAnswer | DraftSeen) => ('done' in told ? told.done.map(({ what }) => what) : []);
const failed = (why: string, answer: FixAnswer) => expect(answer).toMatchObject({ kind: 'failed', why });

describe('a recipient', () => {
  test('goes from every field, and comes back behind the others with its name', async () => {
    const { state, fixes } = open({ to: [IDA, OLE, BO], cc: [BO], bcc: [OLE] });
    expect(await fixes.fix(NO_OLE)).toMatchObject({ kind: 'done' });
    expect([state.to, state.cc, state.bcc]).toEqual([[IDA, BO], [BO], []]);
    const [done] = fixes.seen().done;
    expect(done).toEqual({
      id: 1,
      what: { kind: 'recipient', address: 'ole@firma.example.dk', fields: ['to', 'bcc'] },
      isUndoable: true,
    });
    expect(await fixes.undo(1)).toMatchObject({ kind: 'done', done: [done] });
    expect([state.to, state.cc, state.bcc]).toEqual([[IDA, BO, OLE], [BO], [OLE]]);
    expect(fixes.seen().done).toEqual([]);
  });

  test('who stands twice in one field goes and comes back twice', async () => {
    const { state, fixes } = open({ to: [OLE, IDA, { ...OLE, name: 'Ole' }] });
    await fixes.fix(NO_OLE);
    expect(state.to).toEqual([IDA]);
    await fixes.undo(1);
    expect(state.to).toEqual([IDA, OLE, { ...OLE, name: 'Ole' }]);
  });

  test('goes alone: who is added while the change waits for its turn stays, and so when it is undone', async () => {
    const { state, fixes, changes } = open({ to: [IDA, OLE] });
    const { changeRecipients } = changes;
    changes.changeRecipients = (field, change) => {
      state.to = [...state.to, { name: '', address: `${state.to.length}@example.org` }];
      return changeRecipients(field, change);
    };
    expect(await fixes.fix(NO_OLE)).toMatchObject({ kind: 'done' });
    expect(state.to.map(({ address }) => address)).toEqual([IDA.address, '2@example.org']);
    await fixes.undo(1);
    expect(state.to.map(({ address }) => address)).toEqual([
      IDA.address,
      '2@example.org',
      '2@example.org',
      OLE.address,
    ]);
    expect(changes.calls).toEqual(['setRecipients', 'addRecipients']);
  });

  test.each<[string, ChangeFault | undefined]>([
    ['who comes back', undefined],
    ['who does not, which is said', 'fails'],
  ])('beside somebody who is lost while the field is written anew, %s', async (_what, fault) => {
    const { state, fixes, changes } = open(
      { to: [IDA, OLE, BO] },
      { addRecipients: (nth) => (nth === 1 ? fault : undefined) },
    );
    const { changeRecipients } = changes;
    changes.changeRecipients = (field, change) =>
      changeRecipients(field, (now) => change({ ...now, write: (all) => now.write(all.slice(0, -1)) }));
    const answer = await fixes.fix(NO_OLE);
    expect(answer).toMatchObject(fault ? { kind: 'failed', why: 'changed' } : { kind: 'done' });
    expect(answer).toMatchObject({ done: [{ id: 1 }] });
    expect(state.to).toEqual(fault ? [IDA] : [IDA, BO]);
    await fixes.undo(1);
    expect(state.to).toContainEqual(OLE);
  });

  test('of a field whose others Outlook resolves by and by: nobody is written twice', async () => {
    const { state, fixes, changes } = open({ to: [IDA, OLE, BO] });
    const { changeRecipients } = changes;
    let reads = 0;
    changes.changeRecipients = (field, change) =>
      changeRecipients(field, (now) => change({ ...now, read: async () => (++reads === 2 ? [] : now.read()) }));
    expect(await fixes.fix(NO_OLE)).toMatchObject({ kind: 'done' });
    expect(state.to).toEqual([IDA, BO]);
    expect(changes.calls).toEqual(['setRecipients']);
  });

  test('of a meeting goes without the organizer being written, whom Outlook puts there itself', async () => {
    const { state, fixes } = open({ kind: 'meeting', from: IDA, to: [IDA, OLE, BO] });
    expect(await fixes.fix(NO_OLE)).toMatchObject({ kind: 'done' });
    expect(state.to).toEqual([BO]);
  });

  test('of a meeting goes from the attendees', async () => {
    const { state, fixes } = open({ kind: 'meeting', to: [IDA], cc: [OLE] });
    await fixes.fix(NO_OLE);
    expect(kinds(fixes.seen())).toEqual([{ kind: 'recipient', address: 'ole@firma.example.dk', fields: ['cc'] }]);
    expect(state.cc).toEqual([]);
  });

  test.each([
    ['who is gone already', { to: [IDA] }, 'changed'],
    [
      'in a field of a hundred, of which a client may not tell more',
      { to: [OLE, ...Array.from({ length: 99 }, () => IDA)] },
      'too-many',
    ],
    ['beside an entry without an address', { to: [OLE, { name: 'Min gruppe', address: '' }] }, 'nameless'],
  ])('%s is left alone: nothing is written', async (_what, state, why) => {
    const { fixes, changes } = open(state);
    failed(why, await fixes.fix(NO_OLE));
    expect(changes.calls).toEqual([]);
    expect(fixes.seen().done).toEqual([]);
  });

  test('without an address is asked about, since nobody can put them back', async () => {
    const { state, fixes } = open({ to: [IDA, { name: 'Min Gruppe', address: '' }] });
    const fix: Fix = { kind: 'recipient', address: 'min gruppe' };
    const question = await fixes.fix(fix);
    expect(question).toEqual({
      kind: 'question',
      lost: [
        {
          target: 'recipient:min gruppe',
          why: 'nameless',
          what: { kind: 'recipient', address: 'min gruppe', fields: ['to'] },
        },
      ],
    });
    expect(state.to).toHaveLength(2);
    await fixes.fix(fix, ['recipient:min gruppe']);
    expect(state.to).toEqual([IDA]);
    expect(fixes.seen().done[0]?.isUndoable).toBe(false);
  });

  test('comes back to a field that has become long meanwhile', async () => {
    const { state, fixes } = open({ to: [OLE] });
    await fixes.fix(NO_OLE);
    state.to = Array.from({ length: 100 }, () => IDA);
    expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
    expect(state.to).toHaveLength(101);
  });

  test('added again by hand needs no way back any more', async () => {
    const { state, fixes, check } = open({ to: [OLE, IDA] });
    await fixes.fix(NO_OLE);
    expect((await check()).done).toHaveLength(1);
    state.to = [IDA, OLE];
    expect((await check()).done).toEqual([]);
    failed('changed', await fixes.undo(1));
    expect(state.to).toEqual([IDA, OLE]);
  });

  test('in two fields of which one was not written: told, and undone as far as it went', async () => {
    const { state, fixes } = open(
      { to: [OLE], cc: [OLE] },
      { setRecipients: (nth) => (nth === 2 ? 'fails' : undefined) },
    );
    const answer = await fixes.fix(NO_OLE);
    failed('not-taken', answer);
    expect(kinds(answer)).toEqual([{ kind: 'recipient', address: 'ole@firma.example.dk', fields: ['to'] }]);
    expect([state.to, state.cc]).toEqual([[], [OLE]]);
    expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
    expect([state.to, state.cc]).toEqual([[OLE], [OLE]]);
  });
});

describe.each<[string, Partial<MailState>, Fix, Written, (state: MailState) => unknown]>([
  ['recipient', { to: [IDA, OLE] }, NO_OLE, 'setRecipients', ({ to }) => to],
  ['tag', { subject: 'Plan [NoTLS]' }, { kind: 'tags', tags: ['[notls]'] }, 'setSubject', ({ subject }) => subject],
  [
    'subject',
    { subject: 'Depression' },
    { kind: 'subject', seen: 'Depression', subject: 'Henvendelse' },
    'setSubject',
    ({ subject }) => subject,
  ],
  ['file', { attachments: [file('a')] }, { kind: 'files', keys: ['a'] }, 'removeAttachment', (state) => state.attachments.length], // prettier-ignore
])('whatever Outlook does with a %s', (kind, state, fix, method, look) => {
  const before = look(open(state).state);
  const reads: Faults = { recipients: 'fails', subject: 'fails', attachments: 'fails' };

  test.each<[ChangeFault, string]>([
    ['fails', 'not-taken'],
    ['times-out', 'not-taken'],
    ['throws', 'not-taken'],
    ['lies', 'not-true'],
  ])('%s: it is said, nothing is changed, and nothing can be undone', async (fault, why) => {
    const { state: now, fixes, check } = open(state, { [method]: fault });
    failed(why, await fixes.fix(fix));
    expect(look(now)).toEqual(before);
    expect((await check()).done).toEqual([]);
  });

  test('what it did without a word is done', async () => {
    const { state: now, fixes } = open(state, { [method]: 'silent' });
    expect(await fixes.fix(fix)).toMatchObject({ kind: 'done' });
    expect(look(now)).not.toEqual(before);
    expect(fixes.seen().done).toHaveLength(1);
  });

  test('what it does too late shows with its way back', async () => {
    const { state: now, fixes, changes, check } = open(state, { [method]: atFirst('late') });
    failed('not-taken', await fixes.fix(fix));
    expect((await check()).done).toEqual([]);
    changes.arrive();
    expect((await check()).done).toHaveLength(1);
    expect(await fixes.undo(fixes.seen().done[0]!.id)).toMatchObject({ kind: 'done' });
    expect(look(now)).toEqual(before);
  });

  test('when the draft cannot be read nothing is begun', async () => {
    const { fixes, changes } = open(state, {}, reads);
    failed('not-taken', await fixes.fix(fix));
    expect(changes.calls).toEqual([]);
  });

  test('an undo that fails leaves the way back', async () => {
    const undo = kind === 'file' ? 'addFile' : kind === 'recipient' ? 'addRecipients' : method;
    const nth = undo === method ? 2 : 1;
    for (const fault of ['fails', 'times-out', 'lies', 'throws'] as const) {
      const { state: now, fixes } = open(state, { [undo]: (at: number) => (at === nth ? fault : undefined) });
      await fixes.fix(fix);
      jest.useFakeTimers();
      const undone = fixes.undo(1);
      await jest.advanceTimersByTimeAsync(40_000);
      jest.useRealTimers();
      failed(fault === 'lies' ? 'not-true' : 'not-taken', await undone);
      expect(fixes.seen().done).toHaveLength(1);
      expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
      expect(look(now)).toEqual(before);
    }
  });

  test('an undo of which it says nothing is done, and not done twice', async () => {
    const undo = kind === 'file' ? 'addFile' : kind === 'recipient' ? 'addRecipients' : method;
    const nth = undo === method ? 2 : 1;
    const { state: now, fixes } = open(state, { [undo]: (at: number) => (at === nth ? 'silent' : undefined) });
    await fixes.fix(fix);
    expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
    expect(look(now)).toEqual(before);
    failed('changed', await fixes.undo(1));
  });
});

function atFirst(fault: ChangeFault): (nth: number) => ChangeFault | undefined {
  return (nth) => (nth === 1 ? fault : undefined);
}

describe('the subject', () => {
  test.each([
    ['Plan [NoTLS]', 'Plan'],
    ['[NOTLS] SV: Plan', 'SV: Plan'],
    ['SV: [NoTLS] Plan [notls]', 'SV: Plan'],
    ['[NoTLS]', ''],
    ['[No[NoTLS]TLS] Plan', '[No TLS] Plan'],
    ['Før[NoTLS]efter', 'Før efter'],
  ])('without the tag: "%s" becomes "%s", and back', async (subject, expected) => {
    const { state, fixes } = open({ subject });
    expect(await fixes.fix({ kind: 'tags', tags: ['[NoTLS]'] })).toMatchObject({ kind: 'done' });
    expect(state.subject).toBe(expected);
    await fixes.undo(1);
    expect(state.subject).toBe(subject);
  });

  test('that has changed since it was shown is not overwritten', async () => {
    const { state, fixes } = open({ subject: 'Depression og mere' });
    failed('changed', await fixes.fix({ kind: 'subject', seen: 'Depression', subject: 'Henvendelse' }));
    expect(state.subject).toBe('Depression og mere');
  });

  test('written on while the change waits for its turn is not overwritten', async () => {
    const { state, fixes, changes } = open({ subject: 'Depression' });
    const { changeSubject } = changes;
    changes.changeSubject = (change) => ((state.subject = 'Depression og mere'), changeSubject(change));
    failed('changed', await fixes.fix({ kind: 'subject', seen: 'Depression', subject: 'Henvendelse' }));
    expect(state.subject).toBe('Depression og mere');
  });

  test('written further by hand is not undone: the line goes', async () => {
    const { state, fixes, check } = open({ subject: 'Depression' });
    await fixes.fix({ kind: 'subject', seen: 'Depression', subject: 'Henvendelse' });
    state.subject = 'Henvendelse om mandag';
    failed('changed', await fixes.undo(1));
    expect(state.subject).toBe('Henvendelse om mandag');
    expect((await check()).done).toEqual([]);
  });

  test('longer than Outlook takes is refused', async () => {
    const { fixes, changes } = open({ subject: 'Depression' });
    failed('no-room', await fixes.fix({ kind: 'subject', seen: 'Depression', subject: 'x'.repeat(256) }));
    expect(changes.calls).toEqual([]);
  });
});

describe('files', () => {
  const CONTENTS: MailState['contents'] = {
    a: { format: 'base64', content: 'AAAA' },
    b: { format: 'base64', content: 'BBBB' },
  };

  test('several of one name: each comes back with its own content, also one after the other', async () => {
    const { state, fixes, check, forgotten } = open({
      attachments: [file('a'), file('b'), file('c')],
      contents: CONTENTS,
    });
    expect(await fixes.fix({ kind: 'files', keys: ['a', 'b'] })).toMatchObject({ kind: 'done' });
    expect(state.attachments.map(({ id }) => id)).toEqual(['c']);
    expect(forgotten).toEqual(['liste.csv', 'liste.csv']);
    expect((await check()).done.map(({ id }) => id)).toEqual([1, 2]);
    await fixes.undo(2);
    expect((await check()).done.map(({ id }) => id)).toEqual([1]);
    await fixes.undo(1);
    expect((await check()).done).toEqual([]);
    expect(state.attachments.slice(1).map(({ id }) => state.contents[id]?.content)).toEqual(['BBBB', 'AAAA']);
  });

  test('attached again by hand needs no way back', async () => {
    const { state, fixes, check } = open({ attachments: [file('a')], contents: CONTENTS });
    await fixes.fix({ kind: 'files', keys: ['a'] });
    state.attachments = [file('new')];
    expect((await check()).done).toEqual([]);
  });

  test.each<[string, Partial<MailState>, string, Faults?, boolean?]>([
    ['in the cloud', { attachments: [file('a', 'plan', { kind: 'cloud' })] }, 'cloud'],
    ['an Outlook item', { attachments: [file('a', 'mail', { kind: 'item' })] }, 'item'],
    ['a picture in the text', { attachments: [file('a', 'logo.png', { inline: true })] }, 'inline'],
    ['too large by its size', { attachments: [file('a', 'film.mp4', { size: 24_000_000 })] }, 'too-large'],
    ['called a file, but an item', { attachments: [file('a')], contents: { a: { format: 'eml', content: 'x' } } }, 'item'], // prettier-ignore
    ['called a file, but a link', { attachments: [file('a')], contents: { a: { format: 'url', content: 'x' } } }, 'cloud'], // prettier-ignore
    ['whose content fails', { attachments: [file('a')] }, 'unread', { attachmentContent: 'fails' }],
    ['whose content never comes', { attachments: [file('a')] }, 'unread', { attachmentContent: 'times-out' }],
    ['in a client that attaches nothing', { attachments: [file('a')] }, 'old-client', {}, false],
  ])('%s is asked about before, and only then removed', async (_what, state, why, faults = {}, canAdd = true) => {
    const { state: now, fixes, changes } = open(state, {}, faults, canAdd);
    const fix: Fix = { kind: 'files', keys: ['a'] };
    expect(await fixes.fix(fix)).toMatchObject({ kind: 'question', lost: [{ target: 'file:a', why }] });
    expect(changes.calls).toEqual([]);
    expect(await fixes.fix(fix, ['file:a'])).toMatchObject({ kind: 'done', done: [{ isUndoable: false }] });
    expect(now.attachments).toEqual([]);
  });

  test('are fetched once, from the question to the answer', async () => {
    const attachments = [file('a'), file('b', 'plan', { kind: 'cloud' })];
    const { fixes, state, mail } = open({ attachments, contents: CONTENTS });
    const fix: Fix = { kind: 'files', keys: ['a', 'b'] };
    expect(await fixes.fix(fix)).toMatchObject({ kind: 'question', lost: [{ target: 'file:b' }] });
    expect(await fixes.fix(fix, ['file:b'])).toMatchObject({ kind: 'done' });
    expect(mail.calls.filter((call) => call === 'attachmentContent')).toHaveLength(1);
    await fixes.undo(1);
    expect(state.contents[state.attachments[0]!.id]?.content).toBe('AAAA');
  });

  test('whose contents come too slowly are not removed behind the back of somebody who was told it failed', async () => {
    const attachments = ['a', 'b', 'c', 'd'].map((id) => file(id, id));
    let clock = 0;
    const slow = () => void (clock += 8_000);
    const { fixes, state, changes } = open({ attachments }, {}, { attachmentContent: slow });
    const now = jest.spyOn(Date, 'now').mockImplementation(() => clock);
    try {
      const fix: Fix = { kind: 'files', keys: ['a', 'b', 'c', 'd'] };
      expect(await fixes.fix(fix)).toMatchObject({ kind: 'question', lost: [{ target: 'file:d', why: 'unread' }] });
      clock += 60_000;
      const { removeAttachment } = changes;
      changes.removeAttachment = (id) => ((clock += 20_000), removeAttachment(id));
      failed('not-taken', await fixes.fix(fix, ['file:d']));
      expect(state.attachments.map(({ id }) => id)).toEqual(['c', 'd']);
    } finally {
      now.mockRestore();
    }
  });

  test('of one name of which one that stays is given another id: the way back of the other stays', async () => {
    const { state, fixes, check } = open({ attachments: [file('a'), file('b')], contents: CONTENTS });
    await fixes.fix({ kind: 'files', keys: ['a'] });
    state.attachments = [file('b2')];
    expect((await check()).done).toHaveLength(1);
    expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
    expect(state.contents[state.attachments[1]!.id]?.content).toBe('AAAA');
  });

  test.each([
    ['while we still look', 3_000, 'done'],
    ['after we gave up', 15_000, 'failed'],
  ])('attached later than Outlook has time for, %s, are not attached twice', async (_when, after, kind) => {
    const { state, fixes, changes } = open({ attachments: [file('a')], contents: CONTENTS }, { addFile: 'late' });
    await fixes.fix({ kind: 'files', keys: ['a'] });
    jest.useFakeTimers();
    try {
      setTimeout(() => changes.arrive(), after);
      const undone = fixes.undo(1);
      // Outlook's own twenty seconds.
      jest.setSystemTime(Date.now() + 20_000);
      await jest.advanceTimersByTimeAsync(12_000);
      expect(await undone).toMatchObject({ kind });
      await jest.advanceTimersByTimeAsync(12_000);
      if (kind === 'failed') expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
      expect(state.attachments).toHaveLength(1);
      expect(changes.calls.filter((call) => call === 'addFile')).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('the oldest of more than can be held lose their way back, and it is said', async () => {
    const content = 'A'.repeat(20_000_000);
    const attachments = ['a', 'b', 'c'].map((id) => file(id, `${id}.bin`, { size: 15_000_000 }));
    const contents = Object.fromEntries(attachments.map(({ id }) => [id, { format: 'base64' as const, content }]));
    const { fixes, changes } = open({ attachments, contents });
    for (const { id } of attachments) await fixes.fix({ kind: 'files', keys: [id] });
    expect(fixes.seen().done.map(({ isUndoable }) => isUndoable)).toEqual([false, true, true]);
    failed('changed', await fixes.undo(1));
    expect(changes.calls).not.toContain('addFile');
    expect(await fixes.undo(3)).toMatchObject({ kind: 'done' });
  });

  test('more than can be held together are asked about', async () => {
    const content = 'A'.repeat(20_000_000);
    const attachments = ['a', 'b', 'c'].map((id) => file(id, `${id}.bin`, { size: 15_000_000 }));
    const contents = Object.fromEntries(attachments.map(({ id }) => [id, { format: 'base64' as const, content }]));
    const { fixes } = open({ attachments, contents });
    const answer = await fixes.fix({ kind: 'files', keys: ['a', 'b', 'c'] });
    expect(answer).toMatchObject({ kind: 'question', lost: [{ target: 'file:c', why: 'too-large' }] });
  });

  test('of which the second is not removed: the first is told of, and comes back', async () => {
    const { state, fixes } = open(
      { attachments: [file('a', 'a.csv'), file('b', 'b.csv')], contents: CONTENTS },
      { removeAttachment: (nth) => (nth === 2 ? 'fails' : undefined) },
    );
    const answer = await fixes.fix({ kind: 'files', keys: ['a', 'b'] });
    failed('not-taken', answer);
    expect(kinds(answer)).toEqual([{ kind: 'file', name: 'a.csv' }]);
    await fixes.undo(1);
    expect(state.attachments.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
  });

  test('of which one is gone already: the other goes', async () => {
    const { state, fixes } = open({ attachments: [file('b')], contents: CONTENTS });
    expect(await fixes.fix({ kind: 'files', keys: ['a', 'b'] })).toMatchObject({ kind: 'done' });
    expect(state.attachments).toEqual([]);
    failed('changed', await fixes.fix({ kind: 'files', keys: ['a', 'b'] }));
  });

  test('removed while nobody can read the list anew are believed to be', async () => {
    const { fixes, check } = open({ attachments: [file('a')] }, {}, { attachments: atCall('fails', 2) });
    expect(await fixes.fix({ kind: 'files', keys: ['a'] })).toMatchObject({ kind: 'done', done: [{ id: 1 }] });
    expect((await check()).done).toHaveLength(1);
  });
});

test('what was put back while nobody can read the draft anew is believed to be', async () => {
  const { fixes, state } = open({ attachments: [file('a')] }, {}, { attachments: atCall('fails', 3) });
  await fixes.fix({ kind: 'files', keys: ['a'] });
  expect(await fixes.undo(1)).toMatchObject({ kind: 'done' });
  failed('changed', await fixes.undo(1));
  expect(state.attachments).toHaveLength(1);
});

test('the same object is told as long as nothing changes', async () => {
  const { fixes, check, state } = open({ to: [OLE], subject: 'Plan' });
  const first = await check();
  expect(first).toEqual({ subject: 'Plan', done: [] });
  expect(await check()).toBe(first);
  state.subject = 'Planen';
  expect(await check()).not.toBe(first);
  expect(fixes.seen().subject).toBe('Planen');
});

test('what was read before a change does not undo what is known of it', async () => {
  let answer: (all: (typeof OLE)[]) => void = () => {};
  const mail = fakeMail({ to: [OLE] });
  const slow = { ...mail, recipients: jest.fn(mail.recipients) };
  const seen = seenMail(slow);
  const fixes = openFixes(seen, fakeChanges(mail), async () => {});
  slow.recipients.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const old = seen.mail.recipients('to');
  await fixes.fix(NO_OLE);
  answer([OLE]);
  await old;
  expect(fixes.seen().done).toHaveLength(1);
});

test('fixes take turns', async () => {
  const { fixes, state } = open({ to: [OLE, IDA] });
  const answers = await Promise.all([fixes.fix(NO_OLE), fixes.fix({ kind: 'recipient', address: IDA.address })]);
  expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done']);
  expect(state.to).toEqual([]);
});

test('a fault of Outlook that says which call it was is none of the person’s business', async () => {
  const { fixes } = open({ to: [OLE] }, {}, { recipients: 'fails' });
  const answer = await fixes.fix(NO_OLE);
  expect(JSON.stringify(answer)).not.toContain(new OutlookFault('recipients', 'call-failed').message);
});
