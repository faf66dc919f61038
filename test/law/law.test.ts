import { FUNCTIONS } from '../../src/functions/registry';
import { DISCREPANCIES } from '../../src/law/discrepancies';
import { PARAMETERS } from '../../src/law/parameters';
import { RULES_RELEASES } from '../../src/law/version';

describe('dated values', () => {
  test.each(Object.entries(PARAMETERS))('%s is dated, cited and in order', (_, { title, unit, values, open }) => {
    expect(title.length).toBeGreaterThan(3);
    expect(unit.length).toBeGreaterThan(0);
    // What no source gives says where the law has it.
    if (open) expect(open.law).toMatch(/NMSA/);
    expect(values.length > 0).toBe(open === undefined);
    values.forEach(({ from, until, value, citation }, index) => {
      expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(citation.length).toBeGreaterThan(5);
      if (until !== undefined) expect(until).toBeGreaterThanOrEqual(from);
      const before = values[index - 1];
      // A year has one value: an entry begins after the one before it, which ends first or is superseded.
      if (before) expect(from).toBeGreaterThan(before.until ?? before.from);
    });
  });
});

describe('discrepancies', () => {
  test('ids are unique and the functions named exist', () => {
    expect(new Set(DISCREPANCIES.map(({ id }) => id)).size).toBe(DISCREPANCIES.length);
    const names = new Set(FUNCTIONS.map(({ name }) => name));
    for (const { id, functions } of DISCREPANCIES) {
      for (const name of functions) expect([id, name, names.has(name)]).toEqual([id, name, true]);
    }
  });

  test('each says what is printed, what it should be, why, and what is done about it', () => {
    for (const { place, printed, shouldBe, why, handling } of DISCREPANCIES) {
      for (const text of [place, printed, shouldBe, why, handling]) expect(text.length).toBeGreaterThan(0);
      expect(place).toMatch(/\bS[0-4]\b/);
    }
  });
});

test('releases are newest first', () => {
  const dates = RULES_RELEASES.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
});
