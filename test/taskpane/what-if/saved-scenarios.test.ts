import { savedScenarios, SCENARIOS_SETTING, scenariosSetting } from '../../../src/taskpane/what-if/saved-scenarios';

const BILL = { id: 3, name: 'Bill', values: { appropriation: '+5 %' } };
const kept = (setting: string | undefined): Record<string, string> =>
  setting === undefined ? {} : { [SCENARIOS_SETTING]: setting };

it('each table keeps its own scenarios', () => {
  const first = kept(scenariosSetting({}, 'a', [BILL]));
  const both = kept(scenariosSetting(first, 'b', [{ ...BILL, name: 'Other' }]));
  expect(savedScenarios(both, 'a')).toEqual([{ ...BILL, id: 1 }]);
  expect(savedScenarios(both, 'b').map(({ name }) => name)).toEqual(['Other']);
  expect(savedScenarios(both, 'c')).toEqual([]);
});

it('where none is left the workbook keeps no setting', () => {
  const one = kept(scenariosSetting({}, 'a', [BILL]));
  expect(scenariosSetting(one, 'a', [])).toBeUndefined();
});

it.each(['', '{', '[]', '3', 'null', '{"a":3}', '{"a":[{"name":1,"values":{}},{"name":"x","values":{"k":2}}]}'])(
  'what another program left there is no scenario: %s',
  (text) => {
    expect(savedScenarios({ [SCENARIOS_SETTING]: text }, 'a')).toEqual([]);
  },
);
