/** A file of the page that is not there: the page was built or copied in part. */
export class MissingPart extends Error {
  constructor(readonly file: string) {
    super(`A part of the page is missing (${file}).`);
  }
}

/** The spreadsheet's own unmodified files, in the order in which they must run; chart.js draws its charts. */
const SCRIPTS = ['vendor/owl.js', 'vendor/chart.js', 'vendor/o_spreadsheet.js'];
const STYLES = 'spreadsheet.css';
const TEMPLATES = 'vendor/o_spreadsheet.xml';

function added(element: HTMLScriptElement | HTMLLinkElement, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new MissingPart(file)));
    document.head.append(element);
  });
}

function script(file: string): Promise<void> {
  const element = document.createElement('script');
  element.src = file;
  // In the order in which they are added, not as they arrive.
  element.async = false;
  return added(element, file);
}

function stylesheet(file: string): Promise<void> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = file;
  return added(element, file);
}

async function templates(): Promise<string> {
  const response = await fetch(TEMPLATES).catch(() => undefined);
  if (!response?.ok) throw new MissingPart(TEMPLATES);
  return response.text();
}

let vendor: Promise<string> | undefined;

/**
 * Brings the embedded spreadsheet onto the page, once, and gives its templates. It is not among the page's own scripts, so
 * that the page and the pane are there before it.
 */
export function loadVendor(): Promise<string> {
  vendor ??= Promise.all([templates(), stylesheet(STYLES), ...SCRIPTS.map(script)]).then(([texts]) => texts);
  return vendor;
}
