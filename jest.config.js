/** Unit and host tests in Node; pane tests in jsdom by their docblock; browser tests run apart (test/e2e). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // As many workers as cores: jest leaves one of them to itself, which on two cores is half of the machine.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          isolatedModules: true,
          module: 'CommonJS',
          moduleResolution: 'Node10',
          jsx: 'react-jsx',
          esModuleInterop: true,
          target: 'ES2022',
        },
      },
    ],
  },
  // The law and its rules: no line that no test runs.
  collectCoverageFrom: ['src/rules/**/*.ts', 'src/law/**/*.ts'],
  coverageThreshold: { global: { lines: 100 } },
};
