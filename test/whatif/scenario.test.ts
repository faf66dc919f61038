import { parseScenario } from '../../src/whatif';

test('a key given twice is refused, not taken as the last of them', () => {
  expect(() => parseScenario('a:pool=1e9,Pool=2')).toThrow('"pool" is given twice in scenario "a": give it once.');
});
