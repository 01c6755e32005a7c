import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Language } from '../../src/rules';
import { launchBrowser } from '../e2e/support/browser';

const ROOT = resolve(__dirname, '..', '..');
const FOLDER = join(ROOT, 'build', 'pane-stage');

/** In which colours. High contrast is the forced colours of Windows, on black. */
export const COLOURS = ['light', 'dark', 'high-contrast'] as const;
/** In CSS pixels: Outlook's pane, and the same pane at 200 % zoom. */
export const WIDTHS = { '320px': { width: 320, scale: 1 }, '200-percent': { width: 160, scale: 2 } } as const;

/** One way of looking at the pane. */
export interface Look {
  readonly language: Language;
  readonly colours: (typeof COLOURS)[number];
  readonly width: keyof typeof WIDTHS;
}

export const LOOKS: readonly Look[] = (['da', 'en'] as const).flatMap((language) =>
  COLOURS.flatMap((colours) =>
    (['320px', '200-percent'] as const).map((width): Look => ({ language, colours, width })),
  ),
);

export const nameOf = ({ language, colours, width }: Look): string => `${language}-${colours}-${width}`;

/** The pane alone in a browser, in any of its states. Nothing of Outlook is there, and nothing can be reached. */
export class PaneStage {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<PaneStage> {
    await build();
    return new PaneStage(await launchBrowser({}));
  }

  /** A page to look at the states in this way. */
  async open({ language, colours, width }: Look): Promise<Page> {
    const size = WIDTHS[width];
    const context = await this.browser.newContext({
      viewport: { width: size.width, height: 800 / size.scale },
      deviceScaleFactor: size.scale,
      colorScheme: colours === 'light' ? 'light' : 'dark',
      forcedColors: colours === 'high-contrast' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const address = pathToFileURL(join(FOLDER, 'index.html'));
    address.search = `?language=${language}&theme=${colours === 'light' ? 'light' : 'dark'}`;
    await page.goto(address.href);
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Shows a state of `PANE_STATES` and waits until it stands still. */
export function showState(page: Page, id: string): Promise<void> {
  return page.evaluate((shown) => (window as unknown as { showState(id: string): Promise<void> }).showState(shown), id);
}

function build(): Promise<void> {
  const config: webpack.Configuration = {
    mode: 'production',
    context: ROOT,
    entry: './test/shots/stage.tsx',
    output: { path: FOLDER, filename: 'stage.js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false }, configFile: join(ROOT, 'tsconfig.json') },
        },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ template: './test/shots/stage.html' })],
    optimization: { minimize: false },
    performance: false,
  };
  return new Promise((done, fail) =>
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    }),
  );
}
