import type { HeaderWords } from '../../src/kinds/kind';
import { coverage, matchesAny, plainWords, yearIn } from '../../src/recognition/words';

describe('a header in plain words', () => {
  test.each([
    ['INITIAL ALLOCATION', 'initial allocation'],
    ['40TH DAY\nMEM', '40th day mem'],
    ['  Total:  ', 'total'],
    ['(thousands) Rate (per year)', 'rate'],
    ['Total(units)cost', 'total cost'],
    ['Año Español', 'ano espanol'],
    ['LEA’s child’s count', 'leas childs count'],
    ['Non-Adopted / other', 'non adopted other'],
    ['K-5 Plus', 'k 5 plus'],
    ['40-day membership', '40 day membership'],
    ['2010-11 count', '2010-11 count'],
    ['# of pupils, 15 % of all', '# of pupils 15 % of all'],
    ['★', ''],
    ['', ''],
  ])('"%s" is "%s"', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe('words in a list of phrases and patterns', () => {
  test.each<[string, readonly HeaderWords[], boolean]>([
    ['risk ratio by group', ['risk ratio'], true],
    ['risk ratio by group', ['moe', 'group'], true],
    ['risky ratio', ['risk'], false],
    ['higher risks', ['risk'], false],
    ['asterisk', ['risk'], false],
    ['ratio risk', ['risk ratio'], false],
    ['early intervening services', ['Early-Intervening'], true],
    ['24101 title i', [/^\d{5}\b/], true],
    ['title i 24101', [/^\d{5}\b/], false],
    ['anything', [], false],
  ])('"%s" in %j: %s', (words, list, expected) => {
    expect(matchesAny(words, list)).toBe(expected);
  });
});

describe('how much of a header a phrase covers', () => {
  test.each<[string, string, readonly HeaderWords[], number]>([
    ['the whole header', 'membership', ['membership'], 1],
    ['years and units say nothing', 'fy 2011 membership of the year', ['membership'], 1],
    ['a third', 'membership fee schedule', ['membership'], 1 / 3],
    ['two thirds', 'membership fee schedule', ['fee schedule'], 2 / 3],
    ['the best of several', 'membership fee schedule', ['fee schedule', 'membership'], 2 / 3],
    ['a phrase of small words alone', 'year', ['year'], 1],
    ['a phrase of small words in others', 'fy year 2011', ['year'], 1],
    ['a phrase that has small words itself', 'number of students enrolled', ['number of students'], 2 / 3],
    ['a small word in a header that says more', 'year membership', ['year'], 0],
    ['a part of a word is none', 'memberships', ['membership'], 0],
    ['a phrase that is not there', 'enrollment', ['membership'], 0],
    ['a pattern says all of it', '24101 title i', ['title i', /^\d{5}\b/], 1],
    ['a pattern that does not fit', 'title i', [/^\d{5}\b/], 0],
    ['no words', '', [/^\d*$/], 0],
  ])('%s: "%s"', (_, words, list, expected) => {
    expect(coverage(words, list)).toBe(expected);
  });

  test('words that make a header something else', () => {
    expect(coverage('membership fee', ['membership'], ['dues', 'fee'])).toBe(0);
    expect(coverage('membership count', ['membership'], ['dues', 'fee'])).toBe(0.5);
  });
});

describe('the fiscal year a header speaks of', () => {
  test.each([
    ['FY 2011 40 DAY MEMBERSHIP', 2011],
    ['2010-2011', 2011],
    ['2010-11 count', 2011],
    ['2010 - 11', 2011],
    ['2010  –  2011', 2011],
    ['2010/11', 2011],
    ['1999-00', 2000],
    ['1999-2000', 2000],
    ['FY 2011-12', 2012],
    ['SY2011-12 student membership', 2012],
    ['FY2011-2012', 2012],
    ['2010-2013 (three years)', 2010],
    ['2010-15 plan', 2010],
    ['2010 40 day', 2010],
    ['2010 – 2 counts', 2010],
    ['FY14', 2014],
    ['Sy 09', 2009],
    ["fy '14 count", 2014],
    ['FY  07', 2007],
    ['FY2011', 2011],
    ['Count of 1998', 1998],
  ])('"%s": %d', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  test.each([
    'Membership',
    'BY 14',
    'FY',
    'FY 1',
    'FY ab',
    'FY 123',
    'Account 12011',
    'Account 201145',
    'Room 1850',
    '',
  ])('"%s" names none', (text) => {
    expect(yearIn(text)).toBeUndefined();
  });
});
