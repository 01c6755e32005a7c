import { check, type Draft } from '../../src/rules';
import { draft, policyFrom, shippedPolicy, TODAY } from '../support/build';
import { closePane, fakeSession, one, open, show } from './pane-page';

/** Markup that would run, or be seen, where a text is taken for HTML. */
const EVIL = [
  '<img src=x onerror="window.ran=true">',
  '<script>window.ran=true</script>',
  '<svg onload="window.ran=true"></svg>',
  '<iframe srcdoc="<script>parent.ran=true</script>"></iframe>',
  '"><b id=evil onclick=window.ran=true>',
  '<a href="javascript:window.ran=true">her</a>',
  '{{constructor.constructor("window.ran=true")()}}',
].join(' ');

const evilText = { da: EVIL, en: EVIL };
const AU = shippedPolicy('au');
const EVIL_POLICY = policyFrom({
  ...AU,
  name: evilText,
  rules: AU.rules.map((rule) => ({
    ...rule,
    text: evilText,
    interpretation: evilText,
    source: { ...rule.source, quote: EVIL, url: 'https://example.org/"><script>window.ran=true</script>' },
  })),
  secureMethods: [
    { id: 'x', text: evilText, link: 'https://example.org/?q="onmouseover="window.ran=true', domains: [] },
  ],
});

afterEach(closePane);

const MAILS: [string, Draft][] = [
  [
    'in names, subject, body and files',
    draft({
      from: { name: EVIL, address: `${EVIL}@au.dk` },
      to: [],
      subject: `Freja ${EVIL} Holm, cpr 280467-2187`,
      body: `Freja ${EVIL} har diabetes. Freja Holm <b>har</b> ${EVIL} epilepsi. ${EVIL}`,
      attachments: [{ key: 'a', name: `${EVIL}.txt`, text: `Freja Holm har diabetes. ${EVIL}` }],
      unchecked: [{ what: 'attachment', name: `${EVIL}.pdf`, key: 'b', why: 'image' }],
    }),
  ],
  ['in a mail that is stopped for its tag', draft({ subject: `[NoTLS] ${EVIL}`, body: `Freja har diabetes. ${EVIL}` })],
  ['in a mail without data', draft({ subject: EVIL, body: EVIL })],
];

test.each(MAILS)('markup %s is shown as it is written, and never runs', async (_where, mail) => {
  const recipients = [
    { field: 'to' as const, name: EVIL, address: 'ole@firma.example.dk' },
    { field: 'cc' as const, name: EVIL, address: `${EVIL}@firma.example` },
    { field: 'bcc' as const, name: EVIL, address: '', group: true },
  ];
  for (const policy of [AU, EVIL_POLICY]) {
    for (const language of ['da', 'en'] as const) {
      await show(open(fakeSession(check({ ...mail, recipients }, policy, TODAY))), language);
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect((window as { ran?: true }).ran).toBeUndefined();
      const page = one('main');
      expect(page.querySelectorAll('script, img, iframe, object, embed, form, [id=evil]')).toHaveLength(0);
      const attributes = Array.from(page.querySelectorAll('*')).flatMap(({ attributes: all }) => Array.from(all));
      expect(attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)).toEqual([]);
      const links = Array.from(page.querySelectorAll('a')).map(({ href }) => href);
      expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
      if (policy === EVIL_POLICY) expect(page.textContent).toContain('<script>window.ran=true</script>');
      await closePane();
    }
  }
});

test('a policy may link nowhere but to https', () => {
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    'https://',
    ' https://a.dk',
  ]) {
    const faulty = (): unknown =>
      policyFrom({ ...AU, secureMethods: [{ id: 'x', text: evilText, link, domains: [] }] });
    expect(faulty).toThrow('secureMethods[0].link');
  }
});
