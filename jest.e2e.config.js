const base = require('./jest.config.js');

/** Browser tests against the build in dist/, in a real Chromium, one after the other. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  // On a machine that does other work, too, an audit of all screens takes minutes.
  testTimeout: 240_000,
  maxWorkers: 1,
};
