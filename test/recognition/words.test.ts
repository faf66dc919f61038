import type { HeaderWords } from '../../src/kinds/kind';
import { coverage, headerWords, matchesAny, plainWords } from '../../src/recognition/words';
import { yearIn } from '../../src/rules/words/year-in-text';

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
    ['higher risks', ['risk'], true],
    ['asterisk', ['risk'], false],
    ['ratio of the risk', ['risk ratio'], true],
    ['early intervening services', ['Early-Intervening'], true],
    ['24101 title i', [/^\d{5}\b/], true],
    ['title i 24101', [/^\d{5}\b/], false],
    ['anything', [], false],
  ])('"%s" in %j: %s', (words, list, expected) => {
    expect(matchesAny(words, list)).toBe(expected);
  });
});

describe('how much of a header a phrase says', () => {
  test.each<[string, string, readonly HeaderWords[], number]>([
    ['the whole header', 'membership', ['membership'], 1],
    ['its plural', 'memberships', ['membership'], 1],
    ['another word for it', 'mem', ['membership'], 0.9],
    ['an abbreviation', 'alloc', ['allocation'], 1],
    ['its consonants', 'rsn', ['reason'], 1],
    ['a misspelling', 'expenditrues', ['expenditures'], 1],
    ['Spanish', 'matricula', ['membership'], 0.9],
    ['other words in between, in another order', 'effort that was required', ['required effort'], 1],
    ['several words for one', 'children with disabilities', ['swd'], 1],
    ['a word that says once more what is said', 'students enrolled', ['membership'], 0.81],
    ['a month beside it', 'october headcount', ['headcount'], 0.74],
    ['a clause after it', 'membership on which the share is determined', ['membership'], 0.63],
    ['a phrase of small words alone', 'year', ['year'], 1],
    ['a phrase of which the header has half', 'required', ['required effort'], 0],
    ['a phrase that is not there', 'vendor', ['membership'], 0],
    ['a pattern says all of it', '24101 title i', ['title i', /^\d{5}\b/], 1],
    ['a pattern that does not fit', 'title i', [/^\d{5}\b/], 0],
    ['no words', '', [/^\d*$/], 0],
  ])('%s: "%s"', (_, words, list, expected) => {
    expect(coverage(words, list)).toBeCloseTo(expected, 1);
  });

  test.each<[string, string, string, number]>([
    ['a stroke that says per', 'Required $/child', 'required per capita', 0.85],
    ['a cut word that keeps its ending', "Req'd effort", 'required effort', 0.95],
    [
      'a long note in brackets',
      'Deductions (capital outlay, debt service, IDEA, ESEA Titles I and III)',
      'deductions',
      1,
    ],
    ['yes or no', 'Eligible Y/N', 'eligible', 0.74],
  ])('%s: "%s"', (_, header, phrase, expected) => {
    expect(coverage(headerWords(header), [phrase])).toBeCloseTo(expected, 1);
  });

  test('is less where the header says something else besides', () => {
    const whole = coverage('membership', ['membership']);
    expect(coverage('membership fee schedule', ['membership'])).toBeLessThan(whole / 2);
  });

  test('is nothing where words make it something else', () => {
    expect(coverage('membership fee', ['membership'], ['dues', 'fee'])).toBe(0);
    expect(coverage('membership count', ['membership'], ['dues', 'fee'])).toBeGreaterThan(0.5);
  });

  test('counts small words of the phrases that exclude: "per unit" is not "units"', () => {
    expect(coverage('units', ['units'], ['per unit'])).toBe(1);
    expect(coverage('cost per unit', ['units'], ['per unit'])).toBe(0);
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
    ['Children 12-13', 2013],
    ['IEPs Oct-12', 2012],
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
    'Grades 11-12',
    'Ages 14-15',
    'due 12-15',
    '',
  ])('"%s" names none', (text) => {
    expect(yearIn(text)).toBeUndefined();
  });
});
