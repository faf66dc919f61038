/** Where the help begins, seen from the add-in's pages. */
const HELP = 'help/index.html';

/** A window within Excel for hosts that cannot open the browser: its size in per cent of the screen. */
const DIALOG_SIZE = { height: 80, width: 60 };

/**
 * The ribbon's Help button: the help in the user's browser, so that it stays open next to the workbook; where Excel
 * cannot open the browser, in a window of its own.
 */
export function openHelp(event: Office.AddinCommands.Event): void {
  const address = new URL(HELP, window.location.href).href;
  // Excel keeps the button busy until the event is completed, whatever became of the page.
  try {
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
      Office.context.ui.openBrowserWindow(address);
    } else {
      Office.context.ui.displayDialogAsync(address, DIALOG_SIZE);
    }
  } finally {
    event.completed();
  }
}
