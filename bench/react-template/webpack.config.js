const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const root = resolve(__dirname, '..', '..');

/** As the template builds itself: for production, React in a script of its own beside that of the page. */
module.exports = {
  mode: 'production',
  devtool: false,
  context: __dirname,
  entry: { react: ['react', 'react-dom'], taskpane: { import: './index.tsx', dependOn: 'react' } },
  output: { path: resolve(root, 'build/bench/react-template'), filename: 'template/[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false },
          configFile: resolve(root, 'tsconfig.json'),
        },
      },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './taskpane.html', filename: 'taskpane.html' })],
  performance: false,
  stats: 'errors-warnings',
};
