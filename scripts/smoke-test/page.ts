import { STEPS } from './steps';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** docs/smoke-test.md: the same steps as in the workbook, with the pictures of what should be seen. */
export function smokeTestPage(): string {
  const steps = STEPS.map(({ act, see, picture }, i) => {
    const seen = picture === undefined ? '' : ` ([picture](${picture}))`;
    return `| ${i + 1} | ${cell(act)} | ${cell(see)}${seen} |`;
  });
  return `# Smoke test in Excel

For anybody who has Excel and ten minutes. The project is tested with Microsoft's own office.js against an in-memory Excel and in
Chromium; **what Excel itself does was not seen by those who wrote it.** This test is how that becomes known.

You need the add-in installed (docs/deployment.md, "Give it to users"; on one machine: \`npm start\`, then "Upload My Add-in") and the two
workbooks of \`assets/smoke-test\`, which are also in the package: \`functions.xlsx\` and \`table.xlsx\`.

\`functions.xlsx\` tests itself: it holds every worked example of every function, what it should give, and a verdict a row; its
first sheet counts them. Nothing in it has a stored value, so that it cannot say OK without having been calculated. \`table.xlsx\` is
a published table (S4, Examples 1 to 3) with one amount misprinted, for the pane to find.

**The report** is \`functions.xlsx\` itself: fill in the yellow cells of its sheet Start (who, which Excel, what was seen at each step),
save it, and send it to those from whom you have the add-in. A "no" with a sentence on what you saw is as welcome as a "yes".

| step | what to do | what you should see |
| ---: | --- | --- |
${steps.join('\n')}

The pictures are of the preview page; the pane has the same screens in Excel. What the verdicts say:

| verdict | what it means |
| --- | --- |
| OK | the function gives what it should, to the cent and the letter; a refusal is the right kind of error |
| differs | it gives something else: please send the workbook, with the result left as it is |
| add-in not loaded | Excel does not know the function (#NAME?): install the add-in, press Ctrl+Alt+F9 |
| an error, another error, no error | Excel shows an error where a value belongs, or the wrong one, or none |

\`npm run smoke-test\` writes the workbooks and this page again; a test computes them with our own engine and says that all is OK there.
`;
}
