const jobs = {
  many: {
    name: 'Check many workbooks',
    about: 'A folder or all that were submitted: a line a file, and one report of all of them.',
  },
  compare: {
    name: 'Compare two workbooks',
    about: 'This year’s with last year’s, initial with final, a district’s with the state’s: what differs, in dollars.',
  },
  templates: {
    name: 'Fill a template before a deadline',
    about: 'The right columns and formulas, filled from a sheet or a CSV file, checked and printed.',
  },
  'what-if': {
    name: 'Compare scenarios',
    about: 'Another appropriation, unit value or factor: who gains, who loses, and by how much.',
  },
  sources: {
    name: 'Look a rule up',
    about: 'The law’s factors and thresholds by year, where they stand, and where the sources disagree.',
  },
  functions: {
    name: 'Compute a figure',
    about: 'Every NM function with your own figures, ready to put into a cell.',
  },
};

/** The first minute: what can be done here, by which keys, and where help is. */
export const START_EN = {
  title: 'What do you want to do?',
  jobs,
  help: 'Help',
  helpHint: 'Opens in the browser',
  keys: 'Keys',
  keysTitle: 'Keys',
  closeKeys: 'Close the list of keys',
  keyNames: {
    tabs: ['← → Home End', 'On the names of the screens: the screen beside, the first, the last'],
    next: ['F8', 'The next finding of the list, shown in the sheet'],
    previous: ['Shift+F8', 'The finding before'],
    findings: ['↑ ↓', 'On a finding: the one above or below'],
    other: ['F6', 'From the sheet to the pane and back'],
    above: ['Shift+F6', 'From the sheet to the buttons above it'],
    leave: ['Esc', 'Gives up what is being typed; then leaves the sheet for the pane'],
    undo: ['Ctrl+Z', 'In the sheet: undoes the last step, a fix of the pane too'],
  } satisfies Record<string, readonly [keys: string, what: string]>,
  noTableHere: 'Nothing here to begin with? Insert a template, or say yourself what a table is.',
  toTemplates: 'Insert a template',
  toTables: 'Name a table',
};
