import { coverage, matchesAny, plainWords, yearIn } from '../../../src/workbook/recognition/words';

type Words = readonly (string | RegExp)[];

describe('plain words', () => {
  test.each<[string, string]>([
    ['  District\nName: ', 'district name'],
    ['Non-Adopted', 'non adopted'],
    ['Race/Ethnicity', 'race ethnicity'],
    ['A -- B', 'a b'],
    ['Résumé', 'resume'],
    ["LEA's", 'leas'],
    ['LEA’s', 'leas'],
    ['LEA`s', 'leas'],
    ['Amount(in dollars)paid', 'amount paid'],
    ['Amount (that is left after all of the other payments)', 'amount that is left after all of the other payments'],
    ['2010-2011 Membership', '2010-2011 membership'],
    ['K-5 Plus', 'k 5 plus'],
    ['5-K', '5 k'],
    ['24120.1000', '24120 1000'],
    ['# of Pupils, 50%', '# of pupils 50%'],
    ['', ''],
    ['—', ''],
  ])('of %j are %j', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe('how much of a header its phrases say', () => {
  test.each<[string, number, Words, Words]>([
    ['membership', 1, ['membership'], []],
    ['fy 2011 membership', 1, ['membership'], []],
    ['the membership for 2010-2011 #', 1, ['membership'], []],
    ['membership fee schedule', 1 / 3, ['membership'], []],
    ['membership fee schedule', 2 / 3, ['membership', 'fee schedule', 'fee'], []],
    ['membership fee schedule', 2 / 3, ['fee schedule', 'membership'], []],
    ['memberships', 0, ['membership'], []],
    ['total membership', 0, ['member'], []],
    ['non adopted list', 2 / 3, ['Non-Adopted'], []],
    ['fy 2011', 1, ['2011'], []],
    ['11000 operational', 1, [/^\d{5} /], []],
    ['operational 11000', 0, [/^\d{5} /], []],
    ['operational 11000 budget', 1 / 2, [/^\d{5} /, '11000 operational', 'budget'], []],
    ['', 0, [/^$/, ''], []],
    ['membership fee', 0, ['membership'], ['fee']],
    ['membership fee', 0, ['membership'], ['rate', /fee$/]],
    ['membership fees', 1 / 2, ['membership'], ['fee']],
  ])('%j: %d', (words, cover, phrases, not) => {
    expect(coverage(words, phrases, not)).toBe(cover);
  });

  test('what makes it something else may be left out', () => {
    expect(coverage('membership fee', ['membership'])).toBe(1 / 2);
  });

  test('one of several is enough', () => {
    expect(matchesAny('moe status of 2014', ['per capita', 'MOE status'])).toBe(true);
    expect(matchesAny('moe status of 2014', [/^status/, 'per capita'])).toBe(false);
    expect(matchesAny('moe status of 2014', [])).toBe(false);
  });
});

describe('the year in a header', () => {
  test.each<[string, number | undefined]>([
    ['FY 2011 40 DAY MEMBERSHIP', 2011],
    ['2010-2011', 2011],
    ['2010-11 membership', 2011],
    ['2010–11', 2011],
    ['2010/11', 2011],
    ['2010 - 2011', 2011],
    ['1999-00', 2000],
    ['1999-2000', 2000],
    ['SY 2011-12', 2012],
    ['2011-12, budget FY14', 2012],
    ['2010-2013', 2010],
    ['2010-09', 2010],
    ['2010-1', 2010],
    ['FY14', 2014],
    ['fy 14', 2014],
    ["SY '14", 2014],
    ['Budget FY14 (of 2011)', 2014],
    ['FY141', undefined],
    ['by 14', undefined],
    ['FY2014', 2014],
    ['FFY2013', 2013],
    ['as of 1998', 1998],
    ['24120', undefined],
    ['120145', undefined],
    ['Membership', undefined],
    ['', undefined],
  ])('%j: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
