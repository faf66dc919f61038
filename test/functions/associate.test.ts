/** @jest-environment jsdom */
import { mappings } from './custom-functions';
import { readFileSync } from 'fs';
import { callForExcel } from '../../src/functions/associate';
import { FUNCTIONS } from '../../src/functions/registry';
import type { NmFunction } from '../../src/functions/runtime/define';
import { RuleError } from '../../src/rules/rule-error';

/** A function that answers as a test says. */
function answering(call: NmFunction['call']): NmFunction {
  const [first] = FUNCTIONS;
  return { ...first, name: 'TESTED', call };
}

function thrown(call: () => unknown): CustomFunctions.Error {
  try {
    call();
  } catch (error) {
    return error as CustomFunctions.Error;
  }
  throw new Error('nothing was thrown');
}

describe("the functions' bundle", () => {
  it('associates every function under its id, at once', () => {
    expect([...mappings.keys()].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    expect(FUNCTIONS.length).toBeGreaterThan(30);
  });

  it('computes as Excel calls it: matrices, null for what is left out, and the invocation at the end', () => {
    const shortfall = mappings.get('MOE_SHORTFALL');
    const invocation = { address: 'Sheet1!B2', functionName: 'MOE_SHORTFALL' };
    expect(shortfall?.([[3563153.25]], [[3506290.58]], [[6340.13]], [[555]], null, null, null, invocation)).toEqual([
      [56862.67],
    ]);
    expect(
      shortfall?.([[3563153.25], [1]], [[3506290.58]], [[6340.13]], [[555]], null, null, null, invocation),
    ).toEqual([[56862.67], [0]]);
  });

  it('gives refusals the code and message that Excel shows', () => {
    const refused = thrown(() => mappings.get('MOE_SHORTFALL')?.([['ten']], [[1]], [[1]], null, null, null, null, {}));
    expect(refused).toBeInstanceOf(CustomFunctions.Error);
    expect(refused.code).toBe(CustomFunctions.ErrorCode.invalidValue);
    expect(refused.message).toMatch(/required_effort is not a number: "ten"/);
    const none = thrown(() =>
      callForExcel(
        answering(() => {
          throw new RuleError('#N/A', 'The sources give none.');
        }),
        [],
      ),
    );
    expect([none.code, none.message]).toEqual([CustomFunctions.ErrorCode.notAvailable, 'The sources give none.']);
  });

  it('keeps an error of a spill in its own cell', () => {
    const rows = callForExcel(
      answering(() => [[1], [new RuleError('#N/A', 'No pupils.')], ['text'], [true]]),
      [],
    );
    expect([rows[0], rows[2], rows[3]]).toEqual([[1], ['text'], [true]]);
    expect(rows[1][0]).toBeInstanceOf(CustomFunctions.Error);
    expect(rows[1][0]).toMatchObject({ code: '#N/A', message: 'No pupils.' });
  });

  it('lets nothing unexpected escape', () => {
    const failed = thrown(() =>
      callForExcel(
        answering(() => {
          throw new TypeError('x is undefined');
        }),
        [],
      ),
    );
    expect(failed).toBeInstanceOf(CustomFunctions.Error);
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toMatch(/NM\.TESTED failed.*please report it.*x is undefined/);
  });

  it('never passes the invocation on', () => {
    const seen: unknown[][] = [];
    const { params } = FUNCTIONS[0];
    const count = Object.keys(params).length;
    callForExcel(
      answering((args) => {
        seen.push([...args]);
        return [[1]];
      }),
      [...Array.from({ length: count }, () => null), { address: 'A1' }],
    );
    expect(seen[0]).toHaveLength(count);
  });

  it('uses no Excel API: its runtime has none', () => {
    const page = readFileSync('src/functions/functions.html', 'utf8');
    expect(page).toContain('custom-functions-runtime.js');
    expect(page).not.toContain('office.js"');
  });
});
