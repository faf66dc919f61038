import { FAULT } from './fault';

export interface Step {
  readonly act: string;
  readonly see: string;
  /** A picture of the preview page in docs/ that shows the same pane. */
  readonly picture?: string;
}

const dollars = (amount: number): string => amount.toLocaleString('en-US', { minimumFractionDigits: 2 });

/** What only a person before Excel can see, in the order in which it is quickest done. */
export const STEPS: readonly Step[] = [
  {
    act: 'In this workbook (functions.xlsx): press Ctrl+Alt+F9 once, so that all is calculated.',
    see: 'The verdict above says OK. The sheets Functions and Spills have OK in each row of their verdict.',
  },
  {
    act: 'In an empty cell type =NM.MOE_S and wait a moment.',
    see: 'Excel offers NM.MOE_SHORTFALL and NM.MOE_STATUS, with a sentence on what they do.',
  },
  {
    act: 'Choose NM.MOE_SHORTFALL, open the bracket, and press Shift+F3 (the fx button).',
    see: 'A window with the arguments by name (required_total, actual_total …), each with its description.',
  },
  {
    act: 'Point at a cell of the sheet Functions that shows #VALUE!, and look at its warning sign.',
    see: 'Excel says #VALUE!; the sign’s menu, where this Excel has it for add-ins, tells the reason in words.',
  },
  {
    act: 'Open the workbook table.xlsx. Look at the tab Home.',
    see: 'A group “NM School Finance” with Check, Show working, Templates, What-if and Help.',
  },
  {
    act: 'Press Check; in the pane, “Check this workbook” if it does not begin by itself.',
    see: `The pane opens at the right. One error at ${FAULT.cell}: it is ${dollars(FAULT.typed)}, should be ${dollars(FAULT.right)}; and that Example 3 does not maintain effort and owes $56,862.67.`,
    picture: 'screenshots/check-450-light.png',
  },
  {
    act: 'Press the cell’s address in the finding.',
    see: `Excel selects ${FAULT.cell}.`,
  },
  {
    act: 'In the finding press “See the fix”, then “Fix”.',
    see: `${FAULT.cell} holds a formula that shows ${dollars(FAULT.right)}; the message has an Undo.`,
    picture: 'screenshots/fix-450-light.png',
  },
  {
    act: 'Press that Undo; then Fix again; then Ctrl+Z in the sheet (on the web too).',
    see: `Each time ${FAULT.cell} shows ${dollars(FAULT.typed)} again.`,
  },
  {
    act: `Select E6 and press Show working.`,
    see: 'The steps of the comparison with their numbers and the law, or a sentence why this cell has none.',
    picture: 'screenshots/working-450-light.png',
  },
  {
    act: 'Templates: choose one, look at its preview, insert it.',
    see: 'One new sheet, formatted, its formulas calculated, no #NAME?.',
    picture: 'guide/pictures/template-inserted.png',
  },
  {
    act: 'What-if: give one scenario for the table and make the sheet.',
    see: 'One new sheet that compares it with today, with a chart.',
    picture: 'guide/pictures/what-if-sheet.png',
  },
  {
    act: 'Check: ignore a finding with a reason; save; close Excel; open the workbook again and check.',
    see: 'The finding is still listed as ignored, with your reason.',
  },
  {
    act: 'Press F6 until the pane has the focus, then go through it with Tab only.',
    see: 'Each button and field is reached, in the order on the screen, with a visible frame.',
  },
  {
    act: 'Switch the pane to Español and back. Switch Excel to its black theme (File, Account).',
    see: 'All labels follow; all text stays readable.',
  },
];
