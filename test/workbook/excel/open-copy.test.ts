import { openCopy } from '../../../src/workbook/excel';

it('a workbook is handed to Excel whole, however large', async () => {
  let handed = '';
  Object.assign(globalThis, {
    Excel: {
      createWorkbook: async (base64: string) => {
        handed = base64;
      },
    },
  });
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
  await openCopy(bytes);
  expect([...Buffer.from(handed, 'base64')]).toEqual([...bytes]);
});
