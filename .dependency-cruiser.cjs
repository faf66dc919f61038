/** The arrows of the architecture: each layer may import only from those named here. Everything else is an error. */
const layers = {
  law: [],
  rules: ['law'],
  functions: ['rules', 'law'],
  workbook: ['rules', 'law'],
  checks: ['rules', 'law', 'workbook'],
  templates: ['rules', 'law', 'workbook'],
  whatif: ['rules', 'law', 'workbook'],
  help: ['functions', 'rules', 'law'],
  engine: ['functions', 'rules', 'law', 'workbook'],
  taskpane: ['functions', 'rules', 'law', 'workbook', 'checks', 'templates', 'whatif'],
  commands: ['taskpane', 'workbook'],
  cli: ['help', 'functions', 'rules', 'law', 'workbook', 'checks', 'templates', 'whatif', 'engine'],
  preview: ['functions', 'rules', 'law', 'workbook', 'checks', 'templates', 'whatif', 'engine', 'taskpane'],
};

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `${layer}-arrow`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-know-no-excel',
      severity: 'error',
      from: { path: '^src/(law|rules)/' },
      to: { dependencyTypes: ['npm'], pathNot: 'decimal\\.js' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
