/**
 * The headers that the pages are served with, in one place: what `npm start` and the browser tests send, what the build
 * writes into the pages themselves, and what `npm run package` writes for the web server. SECURITY.md says why.
 */
'use strict';

const NONE = "'none'";
const SELF = "'self'";

/** office.js comes from Microsoft only (its licence), and loads one older script of Microsoft's on older hosts. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** What every page begins with: nothing from anywhere but here, no forms, no base, no plug-ins, no frames. */
const STRICT = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  'img-src': [SELF],
  'font-src': [SELF],
  'connect-src': [SELF],
  'base-uri': [NONE],
  'form-action': [NONE],
};

/** Pages that Excel opens. Fluent writes its styles into the page while it runs, hence 'unsafe-inline' for styles. */
const OFFICE = {
  ...STRICT,
  'script-src': [SELF, ...OFFICE_SCRIPTS],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'data:'],
};

/** Commands and functions show nothing. */
const OFFICE_UNSEEN = { ...OFFICE, 'style-src': [NONE], 'img-src': [NONE], 'font-src': [NONE] };

/**
 * The preview's spreadsheet compiles formulas and its templates to functions while it runs, hence 'unsafe-eval'; it
 * shows pictures of an opened workbook from memory, hence data: and blob:.
 */
const PREVIEW = {
  ...STRICT,
  'script-src': [SELF, "'unsafe-eval'"],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'data:', 'blob:'],
  'connect-src': [SELF, 'data:', 'blob:'],
};

const PAGES = {
  'taskpane.html': OFFICE,
  'commands.html': OFFICE_UNSEEN,
  'functions.html': OFFICE_UNSEEN,
  'preview.html': PREVIEW,
};

/** Excel on the web shows the pane in a frame, from addresses that Microsoft may change: those pages name no framer. */
const FRAMED = new Set(['taskpane.html', 'commands.html', 'functions.html']);

/** The policy of a page by its path below the add-in's address; every other file, the help among them, is strict. */
function policyOf(path) {
  return PAGES[path.replace(/^\//, '')] ?? STRICT;
}

function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** For a page's own meta element, which cannot say who may frame it. */
function metaPolicy(page) {
  return policyText(policyOf(page));
}

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Every header of a file by its path below the add-in's address: "taskpane.html", "help/index.html". */
function headersFor(path) {
  const name = path.replace(/^\//, '').replace(/[?#].*$/, '');
  const framers = FRAMED.has(name) ? {} : { 'frame-ancestors': [SELF] };
  return {
    'Content-Security-Policy': policyText({ ...policyOf(name), ...framers }),
    ...COMMON,
    // Asked for again each time, so that an upgrade arrives; unchanged files are not sent again.
    'Cache-Control': 'no-cache',
    // Excel on the web reads the functions' description from its own origin.
    ...(name === 'functions.json' ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** The paths whose headers differ from those of every other file. */
const SPECIAL = [...Object.keys(PAGES), 'functions.json'];

module.exports = { headersFor, metaPolicy, policyOf, SPECIAL };
