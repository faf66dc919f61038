/**
 * Lets mocha run this project's jest tests, for mutation runs only: Stryker's runner for mocha loads the tests once and
 * switches from mutant to mutant in the same process, where its runner for jest loads every test file anew for each.
 */
'use strict';
const { expect } = require('expect');
const fc = require('fast-check');
const { bind } = require('jest-each');
const { fn, spyOn } = require('jest-mock');
const Mocha = require('mocha');
const { requireTypeScript } = require('../require-ts.cjs');

// A property that a mutant breaks shows it in a few runs, and thousands of mutants wait for their turn.
fc.configureGlobal({ numRuns: 20 });

/** What modules remember between calls; a mutant must not find what an earlier one has put there. */
const memories = [];

/** A module's memory, `const name = new Map<…>()` at the beginning of a line, in a form that can be emptied. */
const MEMORY = /^(const \w+ = )new ((?:Weak)?Map)(<.*>)?\(\);$/gm;

class Memory {
  constructor(make) {
    this.make = make;
    this.forget();
    memories.push(this);
  }
  forget() {
    this.inner = this.make();
  }
  get(key) {
    return this.inner.get(key);
  }
  has(key) {
    return this.inner.has(key);
  }
  set(key, value) {
    this.inner.set(key, value);
    return this;
  }
  delete(key) {
    return this.inner.delete(key);
  }
  clear() {
    this.inner.clear();
  }
  get size() {
    return this.inner.size;
  }
}

globalThis.nmMemory = (make) => new Memory(make);
const REMEMBERING = /[\\/]src[\\/](rules|checks|workbook)[\\/]/;
requireTypeScript((source, file) =>
  REMEMBERING.test(file)
    ? source.replace(
        MEMORY,
        (_, begin, kind, types = '') => `${begin}nmMemory(() => new ${kind}()) as ${kind}${types};`,
      )
    : source,
);

/** jest's third argument, a time limit, is Stryker's business here. */
function withEach(define) {
  const one = (title, run) => define(title, run);
  one.each = bind(one, false);
  return one;
}

const { bdd } = Mocha.interfaces;

/** mocha's own interface with jest's names, in its place: Stryker takes no other. */
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    const { before, beforeEach, after, afterEach } = context;
    const describe = withEach(context.describe);
    const it = withEach(context.it);
    /**
     * jest's beforeAll runs outside of any test; here it runs with the first test that needs it, so that Stryker sees
     * which mutants that test reaches by it.
     */
    const beforeAll = (prepare) => {
      let prepared = false;
      before(() => {
        prepared = false;
      });
      beforeEach(async () => {
        if (prepared) return;
        prepared = true;
        await prepare();
      });
    };
    const jest = { fn, spyOn };
    Object.assign(context, { describe, it, test: it, beforeAll, beforeEach, afterAll: after, afterEach, expect, jest });
  });
};

/**
 * A mutant that is also reached while the tests are loaded would get a process of its own, though it is switched on only
 * after that. What tests reach counts as reached by them alone.
 */
function countTestsOnly({ static: whileLoading, perTest }) {
  for (const reached of Object.values(perTest)) {
    for (const mutant of Object.keys(reached)) delete whileLoading[mutant];
  }
}

exports.mochaHooks = {
  beforeAll() {
    for (const memory of memories) memory.forget();
  },
  afterAll() {
    const coverage = globalThis.__stryker__?.mutantCoverage;
    if (coverage) countTestsOnly(coverage);
  },
};
