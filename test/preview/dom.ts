/** The spreadsheet's import reads XML with a browser's parser: in Node, jsdom's. */
interface DomWindow {
  readonly DOMParser: typeof DOMParser;
  readonly XMLSerializer: typeof XMLSerializer;
}

export function provideDom(): void {
  const { JSDOM } = jest.requireActual('jsdom') as { JSDOM: new (html: string) => { window: DomWindow } };
  const { window } = new JSDOM('');
  globalThis.DOMParser = window.DOMParser;
  globalThis.XMLSerializer = window.XMLSerializer;
}
