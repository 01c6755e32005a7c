const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '..');

/** The simulated Outlook's own page. The add-in is built by webpack.config.js and only loaded here. */
module.exports = {
  mode: 'production',
  context: root,
  entry: './simulator/window/index.tsx',
  output: { path: path.join(root, 'build/simulator'), filename: 'outlook.js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './simulator/window/index.html' })],
  // Nobody downloads this page over a network.
  optimization: { minimize: false },
  cache: { type: 'filesystem', cacheDirectory: path.join(root, 'build/.cache/simulator') },
  performance: { hints: false },
  stats: 'errors-warnings',
};
