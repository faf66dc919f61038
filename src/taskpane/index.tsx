import { createRoot } from 'react-dom/client';
import { excelPort, openCopy, opensCopies } from '../workbook/excel';
import { Pane } from './pane';
import { analyseWithAllChecks } from './state/analyse';
import { languageOf, STRINGS } from './strings';
import { themeOf } from './theme';

/** The last part of the document's address or path; a workbook that was never saved has none. */
function workbookName(address: string | null): string | undefined {
  const name = address?.split(/[\\/]/).pop() ?? '';
  return name === '' ? undefined : decodeURIComponent(name.replace(/%(?![\da-f]{2})/gi, '%25'));
}

async function openInExcel(file: File): Promise<void> {
  await openCopy(new Uint8Array(await file.arrayBuffer()));
}

/** The task pane inside Excel. Office.js is on the page before this script. */
void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent = STRINGS[languageOf(navigator.language)].needsExcel;
    return;
  }
  const { displayLanguage, officeTheme } = Office.context;
  // manifest.xml: each ribbon button opens the pane at its own screen.
  const screenId = new URLSearchParams(window.location.search).get('screen') ?? undefined;
  createRoot(element).render(
    <Pane
      port={excelPort()}
      analyse={analyseWithAllChecks}
      theme={themeOf(officeTheme)}
      locale={displayLanguage}
      screenId={screenId}
      workbookName={workbookName(Office.context.document.url)}
      openFile={opensCopies() ? openInExcel : undefined}
    />,
  );
});
