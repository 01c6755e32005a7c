import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import es from 'eslint-plugin-es-x';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The import arrows of the README's table: what a room may not see, and why. */
const arrow = (room, forbidden, message) => ({
  target: `./src/${room}`,
  from: forbidden.map((at) => `./${at}`),
  message,
});
const outside = [
  'src/outlook',
  'src/session',
  'src/launchevent',
  'src/taskpane',
  'src/cli',
  'src/admin',
  'src/attachments',
  'src/readers',
  'policies',
];
const ARROWS = [
  arrow('rules', outside, 'rules is the pure heart: it imports nothing outside itself.'),
  arrow(
    'rules/text',
    ['src/rules/detectors', 'src/rules/lexicons', 'src/rules/policy', 'src/rules/explain'],
    'text knows letters, not the domain.',
  ),
  arrow(
    'rules/lexicons',
    ['src/rules/detectors', 'src/rules/text', 'src/rules/policy', 'src/rules/explain'],
    'lexicons are data.',
  ),
  arrow(
    'rules/learned',
    ['src/rules/detectors', 'src/rules/lexicons', 'src/rules/text', 'src/rules/policy', 'src/rules/explain'],
    'what was learned is data.',
  ),
  arrow('rules/detectors', ['src/rules/policy', 'src/rules/explain'], 'detectors find; they do not decide or speak.'),
  arrow(
    'rules/policy',
    ['src/rules/detectors', 'src/rules/lexicons', 'src/rules/text', 'src/rules/explain'],
    'the policy decides on findings, whoever made them.',
  ),
  arrow(
    'rules/explain',
    ['src/rules/detectors', 'src/rules/lexicons', 'src/rules/text', 'src/rules/policy'],
    'explain speaks of a decision, it does not make one.',
  ),
  arrow(
    'rules/advice',
    [
      'src/rules/detectors',
      'src/rules/explain',
      'src/rules/policy/decide.ts',
      'src/rules/policy/parse-policy.ts',
      'src/rules/rejections',
    ],
    'advice looks at recipients, words and names; it does not decide or speak.',
  ),
  arrow(
    'rules/rejections',
    ['src/rules/detectors', 'src/rules/lexicons', 'src/rules/policy', 'src/rules/explain'],
    'rejections read reports of servers, and know no mail and no policy.',
  ),
  arrow(
    'attachments',
    ['src/outlook', 'src/session', 'src/launchevent', 'src/taskpane', 'src/cli', 'src/readers'],
    'attachments turns bytes into text, nothing else.',
  ),
  arrow(
    'readers',
    ['src/outlook', 'src/session', 'src/launchevent', 'src/taskpane', 'src/cli'],
    'readers are attachments with libraries that only a page can load.',
  ),
  arrow(
    'outlook',
    ['src/session', 'src/launchevent', 'src/taskpane', 'src/cli', 'src/attachments', 'src/readers'],
    'outlook is the thin adapter: it knows only the types of rules.',
  ),
  arrow(
    'session',
    ['src/launchevent', 'src/taskpane', 'src/cli', 'src/readers'],
    'session serves handler and pane, and knows neither.',
  ),
  arrow(
    'launchevent',
    ['src/taskpane', 'src/cli', 'src/attachments', 'src/readers', 'src/rules/rejections', 'src/rules/advice'],
    'a launch event acts through session and outlook.',
  ),
  arrow(
    'taskpane',
    ['src/launchevent', 'src/cli', 'src/attachments'],
    'the pane is reached by nobody and reaches nobody but rules.',
  ),
  {
    target: './src/taskpane/!(index).{ts,tsx}',
    from: ['./src/outlook', './src/session', './src/readers'],
    message: 'the pane gets its functions from index.tsx.',
  },
  arrow(
    'cli',
    ['src/outlook', 'src/session', 'src/launchevent', 'src/taskpane'],
    'the command line judges drafts without Outlook.',
  ),
  arrow(
    'admin',
    ['src/outlook', 'src/session', 'src/launchevent', 'src/taskpane', 'src/cli', 'src/attachments'],
    'admin makes scripts of a policy, away from any mail.',
  ),
  {
    target: './src/{outlook,session,launchevent,taskpane,attachments}/**',
    from: './src/admin',
    message: 'what an administrator needs never goes into the add-in.',
  },
  {
    target: './simulator',
    from: './src',
    message: 'the simulated Outlook loads the built add-in and never reaches into it.',
  },
  {
    target: './src',
    from: ['./simulator', './test', './bench'],
    message: 'production code imports no simulator, test or benchmark.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'build/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: ARROWS }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/taskpane/**', 'simulator/window/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing about a mail leaves the machine.' },
        { name: 'localStorage', message: 'Nothing about a mail is stored.' },
      ],
    },
  },
  {
    // Only src/outlook (and the entry files that hand its functions on) may know Office.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/outlook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "Identifier[name='Office']", message: 'The word Office lives in src/outlook.' },
      ],
    },
  },
  {
    // What the ES2016 lib of src/rules/tsconfig.json cannot catch. Classic Outlook before 2403 runs ES2016 at most.
    files: ['src/rules/**/*.ts', 'src/attachments/**/*.ts'],
    plugins: { 'es-x': es, regexp },
    rules: {
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'es-x/no-regexp-unicode-property-escapes': 'error',
      'es-x/no-regexp-named-capture-groups': 'error',
      'es-x/no-regexp-s-flag': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time comes in as an argument (today).' },
        { name: 'Intl', message: 'Intl is missing in classic Outlook.' },
        { name: 'console', message: 'Nothing about a mail is logged.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same decision.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\\\[bBwW]/]', message: '\\b and \\w know only a-z: use text/letters.' },
        { selector: "Identifier[name='Office']", message: 'The word Office lives in src/outlook.' },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'import-x/no-default-export': 'off' },
  },
  { files: ['src/cli/**', 'simulator/server/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
);
