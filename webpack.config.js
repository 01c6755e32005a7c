const { basename, relative, resolve } = require('node:path');
const { inspect } = require('node:util');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
require('tsx/cjs');
const { version } = require('./package.json');
const { readPolicy } = require('./src/cli/read-policy.ts');
const { packWordLists } = require('./webpack/pack-word-lists.js');
const { CONTENT_SECURITY_POLICY, STYLE_NONCE } = require('./webpack/response-headers.ts');
const { withoutGrounds } = require('./webpack/without-grounds.js');

/** What manifest.xml and the list of allowed origins say in the repository; the build puts the real origin there. */
const DEFAULT_ORIGIN = 'https://localhost:3001';
const DEFAULTS = { origin: DEFAULT_ORIGIN, policy: 'au', sendMode: 'SoftBlock', version, out: 'dist' };
const SEND_MODES = ['PromptUser', 'SoftBlock', 'Block'];

/**
 * Builds the folder that an organisation hosts: `npm run build -- --env origin=https://addin.university.dk --env policy=au`.
 *
 * origin    where the folder will be hosted, a bare https origin (default https://localhost:3001)
 * policy    id of a file in policies/, or the path of a policy of your own (default au)
 * sendMode  PromptUser (for mails alone), SoftBlock or Block: see docs/manifest.md (default SoftBlock)
 * version   of the manifest, up to four numbers; Outlook takes a new manifest when it is higher (default that of package.json)
 * out       the folder to write (default dist)
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const { origin, policy, sendMode, version, out } = buildOptions(env);
  const path = resolve(__dirname, out);
  const forThisOrigin = (content) =>
    content
      .toString()
      .replaceAll(DEFAULT_ORIGIN, origin)
      .replace(/(<Version>)[^<]*/, (_, before) => before + fourNumbers(version))
      .replace(/(Type="(\w+)"[^>]* SendMode=")\w+/g, (_, before, event) => before + modeOf(event, sendMode));
  const shared = (name, typescript, ofPolicy = encodeURIComponent(policy.id)) => ({
    name,
    mode,
    devtool: false,
    context: __dirname,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          // A module of which nothing is used goes whole: the reader of policies, which the build has used already.
          sideEffects: false,
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, ...typescript },
            getCustomTransformers: () => ({ before: [packWordLists] }),
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      // Two builds at once, for two policies, must not write into each other's; what one mode has parsed the other cannot read.
      name: [name, mode, ofPolicy].join('-'),
      // Not under node_modules, which two checkouts may share: one would be given files of the other.
      cacheDirectory: resolve(__dirname, 'build', 'webpack-cache'),
      buildDependencies: { config: [__filename] },
    },
    // `import /* webpackDefer: true */`: a module that is run when first it is used.
    experiments: { deferImport: true },
    performance: false,
    stats: { preset: 'errors-warnings', assets: true, excludeAssets: /\.png$/, timings: true },
  });
  const page = (template, options) =>
    new HtmlWebpackPlugin({
      template,
      filename: basename(template),
      templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, styleNonce: STYLE_NONCE },
      minify: false,
      ...options,
    });
  /** Of the pages alone: no script goes into them. */
  const helpPage = (name) => page(`assets/help/${name}`, { filename: `help/${name}`, inject: false });
  const builtPolicy = (policy) => new DefinePlugin({ __POLICY__: JSON.stringify(policy) });

  return [
    {
      ...shared('launchevent', { target: 'ES2016' }),
      // Classic Outlook for Windows before 2403 runs ES2016 at most, in a runtime without a DOM, and loads this one file.
      target: ['web', 'es2016'],
      entry: './src/launchevent/index.ts',
      output: { path, filename: 'launchevent.js', publicPath: '', iife: true },
      optimization: {
        splitChunks: false,
        runtimeChunk: false,
        minimizeOptions: {
          javascript: {
            // With the functions before everything else the lists of words stand side by side: 2.6 kB less once it is gzipped.
            compress: { passes: 2, hoist_funs: true },
            // Nobody says in which encoding that runtime reads the file.
            format: { ascii_only: true },
          },
          html: false,
        },
      },
      plugins: [
        builtPolicy(withoutGrounds(policy)),
        // fflate looks for them, for functions that are not used here; that runtime has neither.
        new DefinePlugin({ 'typeof TextDecoder': '"undefined"', 'typeof queueMicrotask': '"undefined"' }),
        page('src/launchevent/launchevent.html'),
      ],
    },
    {
      ...shared('readers', {}, 'any'),
      // What only a page can load: `launchevent.html` beside the handlers, the pane when it meets an attachment.
      target: ['web', 'es2022'],
      entry: './src/readers/index.ts',
      output: { path, filename: 'readers.js', publicPath: '', library: { name: 'sendSikkertReaders', type: 'var' } },
      optimization: { splitChunks: false, runtimeChunk: false },
    },
    {
      ...shared('taskpane', {}),
      target: ['web', 'es2022'],
      entry: './src/taskpane/index.tsx',
      // pane/ holds nothing but hashed files: a host may let them be cached for ever, and only there old ones are removed.
      output: {
        path,
        filename: 'pane/[contenthash].js',
        publicPath: '',
        clean: { keep: (file) => !file.startsWith('pane/') },
      },
      // React and Fluent UI in a chunk of their own: it stays the same from one policy and version to the next. What comes
      // beside the pane is one file, the rules, with the library they unpack files with.
      optimization: { splitChunks: { chunks: 'initial' }, minimizeOptions: { html: false } },
      plugins: [
        builtPolicy(policy),
        new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
        page('src/taskpane/taskpane.html'),
        helpPage('da.html'),
        helpPage('en.html'),
        new CopyPlugin({
          patterns: [
            { from: 'manifest.xml', transform: forThisOrigin },
            { from: 'assets/.well-known', to: '.well-known', transform: forThisOrigin },
            { from: 'assets/*.png' },
            { from: 'assets/help/help.css', to: 'help/help.css' },
          ],
        }),
      ],
    },
  ];
};

/** Nothing can mark an invitation: Send Anyway would send it unprotected. */
function modeOf(event, sendMode) {
  return event === 'OnAppointmentSend' && sendMode === 'PromptUser' ? 'SoftBlock' : sendMode;
}

/** Manifests have four; package.json has three. */
function fourNumbers(version) {
  return [...version.split('.'), '0', '0'].slice(0, 4).join('.');
}

/** The options with their defaults, the policy parsed. Throws one error that names everything that is wrong. */
function buildOptions(env) {
  const given = Object.entries(env).filter(([key]) => !key.startsWith('WEBPACK_'));
  const options = { ...DEFAULTS, ...Object.fromEntries(given) };
  const faults = [];
  for (const [key, value] of given) {
    if (!Object.hasOwn(DEFAULTS, key))
      faults.push(`--env ${key}: unknown; known are ${Object.keys(DEFAULTS).join(', ')}`);
    else if (typeof value !== 'string') faults.push(`--env ${key}: needs a value`);
  }
  if (!isBareHttpsOrigin(options.origin)) {
    faults.push(`--env origin=${options.origin}: must be a bare https origin such as https://addin.university.dk`);
  }
  if (!SEND_MODES.includes(options.sendMode)) {
    faults.push(`--env sendMode=${options.sendMode}: must be one of ${SEND_MODES.join(', ')}`);
  }
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(options.version)) {
    faults.push(`--env version=${options.version}: must be two to four numbers such as 1.2.0`);
  }
  if (typeof options.out === 'string' && !relative(resolve(__dirname, options.out), __dirname).startsWith('..')) {
    faults.push(`--env out=${options.out}: would overwrite the project itself`);
  }
  try {
    options.policy = readPolicy(String(options.policy));
  } catch (error) {
    faults.push(error.message);
  }
  if (faults.length === 0) return options;
  const error = new Error(`The build stops:\n${faults.join('\n')}`);
  error[inspect.custom] = () => error.message; // The faults are the admin's to read; a stack of this file is not.
  throw error;
}

/** A host may hold quotes and `&` for all that URL says; in the manifest they would end an attribute. */
function isBareHttpsOrigin(text) {
  return /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
