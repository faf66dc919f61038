import { spreadsheetEngine } from '../engine';

const NAME = 'nm_refused';
/** Addresses that a browser would run or look up elsewhere; those of the web, and of the spreadsheet's own sheets, are not among them. */
const OTHER_SCHEME = /^(?!https?:|o-spreadsheet:)[a-z][a-z0-9+.-]*:(?!\d)/i;
const FAVICON = /<img\b[^>]*?\/s2\/favicons[^>]*?\/>/g;

interface Page {
  notifyUser(notice: { readonly type: string; readonly sticky: boolean; readonly text: string }): void;
}

/** Links to anything but the web stay texts: what they lead to is not opened, and said so. */
export function refuseOtherLinks(): void {
  const { urlRegistry } = spreadsheetEngine().registries;
  if (urlRegistry.contains(NAME)) return;
  urlRegistry.add(NAME, {
    match: (url: string) => OTHER_SCHEME.test(url.trim()),
    createLink: (url: string, label: string) => ({ url, label: label || url, isExternal: false, isUrlEditable: true }),
    urlRepresentation: (url: string) => url,
    open: (url: string, page: Page) =>
      page.notifyUser({
        type: 'warning',
        sticky: false,
        text: `The link was not opened: only web addresses are. It is ${url.slice(0, 80)}`,
      }),
    title: '',
    sequence: -1,
  } as never);
}

/** The spreadsheet's templates without the picture that it would fetch from a stranger for every link. */
export function withoutFavicons(templates: string): string {
  return templates.replace(FAVICON, '');
}
