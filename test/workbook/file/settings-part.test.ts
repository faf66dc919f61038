import fc from 'fast-check';
import { settingsFromXml, settingsToXml } from '../../../src/workbook/settings-part';

describe('the part that holds the settings', () => {
  it('gives back what was stored', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', '\n', '\r', ' ', '{', '😀') });
    const key = fc.string({ unit: fc.constantFrom('a', '.', '&', '<', '"', 'é', '1') });
    fc.assert(
      fc.property(fc.dictionary(key, text, { noNullPrototype: true }), (settings) => {
        expect(settingsFromXml(settingsToXml(settings))).toEqual(settings);
      }),
    );
  });

  it('is the same text whatever the order', () => {
    expect(settingsToXml({ b: '2', a: '1' })).toBe(settingsToXml({ a: '1', b: '2' }));
  });

  it('is known with a prefix, too, and other parts are not ours', () => {
    const prefixed =
      '<?xml version="1.0"?><n:settings xmlns:n="urn:nm-school-finance:settings"><n:setting key="a">1</n:setting></n:settings>';
    expect(settingsFromXml(prefixed)).toEqual({ a: '1' });
    expect(settingsFromXml('<settings xmlns="urn:other"><setting key="a">1</setting></settings>')).toBeUndefined();
  });
});
