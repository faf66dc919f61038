const base = require('./jest.config.js');

/** Browser tests against the build in dist/, in a real Chromium, one after the other. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
