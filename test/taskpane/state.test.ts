import { CATALOGUE } from '../../src/functions/catalogue';
import { PARAMETERS } from '../../src/law/parameters';
import { areasOf, filterCatalogue } from '../../src/taskpane/functions/filter';
import { valuesIn, yearsOf } from '../../src/taskpane/sources/law-data';
import { type CheckState, reduce } from '../../src/taskpane/state/checking';
import { formatFor, today } from '../../src/taskpane/state/format';
import { languageOf, STRINGS } from '../../src/taskpane/strings';
import { themeOf } from '../../src/taskpane/theme';
import { parameterValue } from '../../src/rules/parameter';
import { snapshotOf } from '../support/snapshot';

describe('what changed since a check', () => {
  const analysis = { snapshot: snapshotOf({}), tables: [], findings: [], checks: [], at: new Date(0) };
  const start: CheckState = { stale: new Set(), staleBefore: new Set(), changes: 0, settings: {} };
  const checked = reduce(reduce(start, { type: 'started' }), { type: 'finished', analysis });

  it('is nothing before the first check', () => {
    expect(reduce(start, { type: 'changed', sheet: 'A' }).stale).toEqual(new Set());
  });

  it('adds up sheet by sheet, and is everything where the host does not say', () => {
    const changed = ['A', 'B', 'A'].reduce<CheckState>(
      (state, sheet) => reduce(state, { type: 'changed', sheet }),
      checked,
    );
    expect(changed.stale).toEqual(new Set(['A', 'B']));
    expect(reduce(changed, { type: 'changed', sheet: undefined }).stale).toBe('all');
  });

  it('is kept when the next check is cancelled or fails, and forgotten when it finishes', () => {
    const running = reduce(reduce(checked, { type: 'changed', sheet: 'A' }), { type: 'started' });
    expect(running.stale).toEqual(new Set());
    expect(reduce(running, { type: 'cancelled' }).stale).toEqual(new Set(['A']));
    expect(reduce(running, { type: 'failed', message: 'no' }).stale).toEqual(new Set(['A']));
    expect(reduce(running, { type: 'finished', analysis }).stale).toEqual(new Set());
  });

  it('counts what changes while the workbook is read', () => {
    const running = reduce(checked, { type: 'started' });
    const finished = reduce(reduce(running, { type: 'changed', sheet: 'A' }), { type: 'finished', analysis });
    expect(finished.stale).toEqual(new Set(['A']));
  });
});

describe('themes', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['#262626', 'dark'],
    ['#0A0A0A', 'dark'],
    ['#000000', 'high-contrast'],
    ['not a colour', undefined],
  ])('%s is %s', (bodyBackgroundColor, expected) =>
    expect(themeOf({ bodyBackgroundColor, bodyForegroundColor: '#888888' })).toBe(expected),
  );

  it('leaves it to the browser where Office says nothing', () => expect(themeOf(undefined)).toBeUndefined());
});

describe('language', () => {
  it('is Spanish for every Spanish, English for every other', () => {
    expect(['es', 'es-MX', 'ES-us', 'en-US', 'fr-FR', undefined].map(languageOf)).toEqual([
      'es',
      'es',
      'es',
      'en',
      'en',
      'en',
    ]);
  });

  it('writes numbers and dates for people', () => {
    const format = formatFor('en');
    expect(format.value(1234.5)).toBe('1,234.5');
    expect(format.money(0.5)).toBe('0.50');
    expect(format.value({ error: '#N/A' })).toBe('#N/A');
    expect(format.value('=SUM(A1:A2)')).toBe('=SUM(A1:A2)');
    expect(format.date('2026-11-22')).toBe('Nov 22, 2026');
    expect(formatFor('es').date('2026-11-22')).toMatch(/22 (de )?nov/);
    expect(today(new Date(2026, 0, 5))).toBe('2026-01-05');
  });

  it('leaves no text of the English catalogue empty or untranslated in Spanish by oversight', () => {
    const same: string[] = [];
    const compare = (one: unknown, other: unknown, path: string): void => {
      if (typeof one === 'string') {
        expect([path, other]).not.toEqual([path, '']);
        if (one === other) same.push(path);
      } else if (typeof one === 'object' && one !== null) {
        for (const [key, text] of Object.entries(one))
          compare(text, (other as Record<string, unknown>)[key], `${path}.${key}`);
      }
    };
    compare(STRINGS.en, STRINGS.es, '');
    // Names that both languages write alike, and keys ("F8").
    const keys = same.filter((path) => path.startsWith('.start.keyNames.'));
    const names = same.filter((path) => !keys.includes(path));
    expect(names).toEqual(['.paneLabel', '.kinds.k5-plus', '.kinds.k12-plus', '.severity.error.one']);
    expect(keys.map((path) => /\.(\w+)\.\d+$/.exec(path)?.[1])).toEqual(['next', 'findings', 'other', 'leave', 'undo']);
  });
});

describe('catalogue filter', () => {
  it('finds by name with spaces, by argument and by law, within an area', () => {
    const names = (search: string): string[] => filterCatalogue(CATALOGUE, undefined, search).map(({ fn }) => fn.name);
    expect(names('moe shortfall')).toContain('MOE_SHORTFALL');
    expect(names('nm.moe_shortfall')).toEqual(['MOE_SHORTFALL']);
    expect(names('300.203')).toContain('MOE_SHORTFALL');
    expect(names('no such function')).toEqual([]);
    for (const area of areasOf(CATALOGUE)) {
      expect(filterCatalogue(CATALOGUE, area, '').every(({ doc }) => doc.area === area)).toBe(true);
    }
  });
});

describe('law data by year', () => {
  it('gives for every parameter and year what the rules compute with', () => {
    for (const year of yearsOf(PARAMETERS)) {
      for (const { parameter, entry } of valuesIn(PARAMETERS, year, '')) {
        if (entry) expect(parameterValue(parameter, year).equals(entry.value)).toBe(true);
        else expect(() => parameterValue(parameter, year)).toThrow('The sources give no');
      }
    }
  });

  it('starts with the newest year and puts values before gaps', () => {
    const years = yearsOf(PARAMETERS);
    expect(years[0]).toBeGreaterThan(years[years.length - 1]);
    const known = valuesIn(PARAMETERS, 2016, '').map(({ entry }) => entry !== undefined);
    expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
  });
});
