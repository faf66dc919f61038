const base = require('./jest.config.js');

/** The tests that mutations of the rules are run against: those of the rules and the functions, with fixed seeds. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/{rules,functions,law}/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    'metadata.test.ts',
    'associate.test.ts',
    '\\.stryker-tmp/.*\\.stryker-tmp',
  ],
};
