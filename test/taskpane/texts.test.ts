import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_TEXTS } from '../../src/taskpane/texts/texts';

const { da, en } = PANE_TEXTS;

it.each([
  [da.found(1), 'Oplysninger om 1 person'],
  [da.found(2), 'Oplysninger om 2 personer'],
  [en.found(1), 'Found about 1 person'],
  [en.found(2), 'Found about 2 people'],
])('counts in one and in many: %s', (said, expected) => {
  expect(said).toBe(expected);
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
