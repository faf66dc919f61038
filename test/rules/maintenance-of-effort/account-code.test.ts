import { parseAccount, parseCode } from '../../../src/rules/maintenance-of-effort/account-code';

describe('parseCode', () => {
  test.each([
    ['53212', { code: '53212' }],
    ['53212 - Speech Therapists - Contracted', { code: '53212' }],
    ['53212-Speech', { code: '53212' }],
    ['01412', { code: '1412' }],
    ['0000', 'none'],
    ['0000 - No Job Class', 'none'],
    ['', 'none'],
    ['53212 - Speech Therapists - Contracted Total', 'total'],
    ['LEA Grand Total', 'total'],
    ['Grand Total:', 'total'],
    ['Totally Special Services', undefined],
    ['Speech', undefined],
    ['12.5', undefined],
    ['11,000', undefined],
    ['-1', undefined],
  ])('%j is %j', (text, expected) => {
    expect(parseCode(text)).toEqual(expected);
  });
});

describe('parseAccount', () => {
  test.each([
    ['24120.1000.51100.2000.xxxxx.1412', { fund: '24120', object: '51100', jobClass: '1412' }],
    [' 11000-1000-52312-0000-514001-0000 ', { fund: '11000', object: '52312', jobClass: '0000' }],
    ['24120.1000.51100.2000.1412', undefined],
    ['24120', undefined],
  ])('%j is %j', (text, expected) => {
    expect(parseAccount(text)).toEqual(expected);
  });
});
