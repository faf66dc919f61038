const path = require('node:path');
const fs = require('node:fs');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { metaPolicy } = require('./scripts/headers.cjs');

const root = __dirname;
const web = path.join(root, 'dist/web');

/** Type checking is a step of its own (`npm run typecheck`): the build only transpiles. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

const common = {
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript] },
};

/** The preview's spreadsheet and its fonts are served as their own unmodified files (LGPL), never bundled. */
const vendor = JSON.parse(fs.readFileSync(path.join(root, 'src/preview/VENDOR.json'), 'utf8'));

function page(name, chunk) {
  return new HtmlPlugin({
    template: path.join(root, `src/${name}/${name}.html`),
    filename: `${name}.html`,
    chunks: chunk ? [chunk] : [],
    scriptLoading: 'defer',
    // Where a server sends no headers, the page brings its policy itself.
    policy: metaPolicy(`${name}.html`),
  });
}

/** The custom functions: a bundle of their own, so that Excel starts them without the pane. */
const functions = (mode) => ({
  ...common,
  name: 'functions',
  mode,
  entry: { functions: './src/functions/associate.ts' },
  output: { path: web, filename: '[name].js' },
  plugins: [page('functions', 'functions')],
  performance: { hints: false },
});

/** What checks many files beside a page: a worker's script, whole in one file. */
const worker = (mode) => ({
  ...common,
  name: 'worker',
  mode,
  target: 'webworker',
  entry: { 'check-worker': './src/batch/web-worker.ts' },
  output: { path: web, filename: '[name].js' },
  performance: { hints: false },
});

/** Task pane, ribbon commands, preview. */
const pages = (mode) => ({
  ...common,
  name: 'pages',
  mode,
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    preview: './src/preview/index.tsx',
  },
  output: { path: web, filename: '[name].js', chunkFilename: 'chunks/[name].[contenthash:8].js' },
  // o-spreadsheet is a script of its own on the page (src/preview/vendor.ts): its global stands for the package.
  externals: { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' },
  plugins: [
    page('taskpane', 'taskpane'),
    page('commands', 'commands'),
    page('preview', 'preview'),
    new CopyPlugin({
      patterns: [
        { from: 'src/preview/spreadsheet.css', to: 'spreadsheet.css' },
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/source/**'] } },
        ...vendor.map(({ from, to }) => ({ from: path.join(root, 'node_modules', from), to: path.join('vendor', to) })),
      ],
    }),
  ],
  performance: { hints: false },
  devServer: {
    host: '127.0.0.1',
    port: 3001,
    static: { directory: web },
    devMiddleware: { writeToDisk: true },
    hot: false,
  },
});

/** The command line, and the build's own tool that writes functions.json and the help pages from the catalogue. */
const node = (mode) => ({
  ...common,
  name: 'node',
  mode,
  target: 'node20',
  node: { __filename: false, __dirname: false },
  entry: { 'nm-finance': './src/cli/nm-finance.ts', tools: './scripts/tools.ts' },
  output: { path: path.join(root, 'dist/cli'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  externals: { '@odoo/o-spreadsheet': 'commonjs2 @odoo/o-spreadsheet' },
  optimization: { minimize: false },
  performance: { hints: false },
});

module.exports = (_env, { mode = 'production' }) => [functions(mode), worker(mode), pages(mode), node(mode)];
