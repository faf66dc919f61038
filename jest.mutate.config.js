const base = require('./jest.config.js');

/** The tests that mutations of the rules are run against: those of the rules and of the functions over them. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/{rules,functions,law}/**/*.test.ts'],
  // What is derived from the functions (metadata, help through the spreadsheet, workings) says the same more slowly;
  // the upkeep test replaces law modules, which a mutation run may not.
  testPathIgnorePatterns: ['/node_modules/', '(metadata|associate|catalogue|workings|upkeep)\\.test\\.ts$'],
};
