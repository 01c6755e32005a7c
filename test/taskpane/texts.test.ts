import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_TEXTS } from '../../src/taskpane/texts/texts';

const { da, en } = PANE_TEXTS;

it.each([
  [da.found(1), 'Oplysninger om 1 person'],
  [da.found(2), 'Oplysninger om 2 personer'],
  [en.found(1), 'Personal data about 1 person'],
  [en.found(2), 'Personal data about 2 people'],
])('counts in one and in many: %s', (said, expected) => {
  expect(said).toBe(expected);
});

it.each([da, en])(
  'nothing said of changes to an invitation speaks of a mail, its subject or recipients',
  ({ fixes }) => {
    const { faults, undoFaults, changed, putBack, removeTags, subject } = fixes;
    const said = (kind: 'message' | 'meeting') =>
      [
        ...Object.values(faults(kind)),
        ...Object.values(undoFaults(kind)),
        ...[changed, putBack].flatMap((words) => [
          words({ kind: 'tags', tags: ['[NoTLS]'] }, kind),
          words({ kind: 'subject' }, kind),
        ]),
        removeTags('[NoTLS]', kind),
        subject.label(kind),
        subject.set(kind),
      ].join(' ');
    const OF_MAILS = /emne|\bmail|modtager|subject|recipient/i;
    expect(said('meeting')).not.toMatch(OF_MAILS);
    expect(said('message')).toMatch(OF_MAILS);
  },
);

it.each([
  [da, /Markeringen .*bliver på kladden, .*åbner den igen/, /så vidt de kan kendes/, /kan læses af mailservere/],
  [en, /mark .*stays on the draft, .*open it again/, /as far as they can be recognised/, /Mail servers can read it/],
])('promises no more than is kept', ({ about, setAside, fixes }, mark, taken, subject) => {
  expect(about.reading.map(([, answer]) => answer).join(' ')).toMatch(mark);
  expect(setAside.copied).toMatch(taken);
  for (const kind of ['message', 'meeting'] as const) {
    expect(fixes.subject.reason(kind)).toMatch(subject);
    expect(fixes.subject.reason(kind)).not.toMatch(/aldrig|never/);
  }
});

describe('taskpane.html', () => {
  const page = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

  it("loads Microsoft's own office.js and nothing else from elsewhere", () => {
    expect(page.match(/https?:[^"]+/g)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  it('holds no inline script and no inline style, so that a strict policy for its content can be set', () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});
