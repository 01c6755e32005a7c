import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '../../src/rules/explain/messages';
import { SPEECH } from '../../src/rules/explain/speak';
import { CHOICE_HEADER, HEADER } from '../../src/session/headers';
import { helpPage } from '../../src/taskpane/help-page';
import { PANE_TEXTS, SEND_SIKKERT } from '../../src/taskpane/texts/texts';
import { ROOT } from '../support/build';

/** The help pages say what the pane says, and are pages that anybody can read. */
const FOLDER = join(ROOT, 'assets', 'help');
const LANGUAGES = ['da', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const source = (language: Language) => readFileSync(join(FOLDER, `${language}.html`), 'utf8');
const inWords = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const headings = (html: string) =>
  [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, words = '']) => ({
    level: Number(level),
    words: inWords(words),
  }));

const COUNTS: Counts = {
  kind: 'message',
  categories: [],
  persons: 0,
  numbered: 0,
  inSubject: false,
  entries: 1,
  recipients: 1,
  lists: 0,
  atLeast: false,
  insideList: false,
  organisation: '',
  tags: [],
  isMarkEnough: true,
  ways: [],
  inPart: false,
  mayRetry: true,
  unreadable: 0,
  mustBeSecure: true,
};

const TITLES = LANGUAGES.flatMap((language) =>
  Object.entries(SPEECH[language].title).flatMap(([outcome, title]) =>
    [{ kind: 'message' as const }, { kind: 'meeting' as const }, { isMarkEnough: false }].map((about) => ({
      language,
      outcome,
      title: title({ ...COUNTS, ...about }),
    })),
  ),
);

it.each(TITLES)('$language explains $outcome, "$title"', ({ language, title }) => {
  const answers = headings(source(language)).filter(({ level }) => level === 3);
  expect(answers.flatMap(({ words }) => words.split(' · '))).toContain(title);
});

describe.each(LANGUAGES)('%s', (language) => {
  const html = source(language);
  const words = inWords(html);
  const texts = PANE_TEXTS[language];

  it('calls things by the names that they have in the pane', () => {
    const named = [
      SEND_SIKKERT,
      SPEECH[language].alertButton,
      texts.undo,
      texts.checkNow,
      texts.tryAgain,
      texts.vouch,
      texts.setAside.dismiss,
      texts.setAside.copy,
      texts.fixes.heading,
      texts.advice,
      texts.failed.title,
      texts.unavailable.title,
      texts.returned.heading,
    ];
    expect(named.filter((name) => !html.replace(/\s+/g, ' ').includes(name))).toEqual([]);
    expect(words).toContain(SPEECH[language].trialTitle.replace(/: $/, ''));
  });

  it('answers all that the foot of the pane answers, and names the lines on the mail', () => {
    const questions = [...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, question]) => question);
    expect(questions).toEqual(texts.about.reading.map(([question]) => question));
    for (const header of [HEADER, CHOICE_HEADER]) expect(html).toContain(`<code>${header}</code>`);
  });

  it('has the part on mistakes that the pane leads to', () => {
    const { onMistakes } = helpPage(undefined, language, 'https://addin.example.org/taskpane.html');
    expect(onMistakes).toContain(`/help/${language}.html#`);
    expect(html).toMatch(
      new RegExp(
        `<h2 id="${new URL(onMistakes).hash.slice(1)}">(Hvis Send sikkert tager fejl|If Send sikkert is wrong)<`,
      ),
    );
  });

  it('says of the subject what is true of it: it travels over TLS like the rest, and servers read it', () => {
    expect(words).toContain(
      language === 'da'
        ? 'Emnefeltet kan læses af mailservere, også i'
        : 'Mail servers can read the subject, in secure',
    );
    expect(words).not.toMatch(/aldrig krypteret|never encrypted/);
  });

  it('is in its language, with headings in order', () => {
    expect(html).toContain(`<html lang="${language}">`);
    const levels = headings(html).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it('leads only to places that are there', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, address = ''] of html.matchAll(/ href="([^"]*)"/g)) {
      if (address.startsWith('#')) expect(ids).toContain(address.slice(1));
      else expect(existsSync(join(FOLDER, address))).toBe(true);
    }
  });

  it('runs nothing, and loads nothing but its own styles', () => {
    expect(html).not.toMatch(/<script|<img|<iframe|<form|<style|\sstyle=|\son\w+=|https?:/);
  });
});

it('both have the same parts in the same order', () => {
  const parts = (language: Language) => headings(source(language)).map(({ level }) => level);
  expect(parts('da')).toEqual(parts('en'));
});
