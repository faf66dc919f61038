/** The headers of headers.cjs in the words of three kinds of web server, for pages at an address. */
'use strict';
const { headersFor, SPECIAL } = require('./headers.cjs');

const HELP = 'help/index.html';
const POLICY = 'Content-Security-Policy';

const block = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** What a file has beyond what every file has. */
function beyond(headers, every) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in every)));
}

/**
 * `_headers`, as static hosts read it. They send the headers of every block that fits, so no header stands in two that
 * fit the same file: two policies would both bind.
 */
function staticHost(base) {
  const every = Object.fromEntries(Object.entries(headersFor(HELP)).filter(([name]) => name !== POLICY));
  const blocks = [
    block(`${base}/*`, every),
    block(`${base}/help/*`, beyond(headersFor(HELP), every)),
    ...SPECIAL.map((name) => block(`${base}/${name}`, beyond(headersFor(name), every))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const xml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** `web.config` for IIS, which looks for it in the folder itself. A header is taken off before it is set again. */
function iis() {
  const headers = (of) =>
    Object.entries(of)
      .map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${xml(value)}" />`)
      .join('\n');
  const server = (of) => `      <customHeaders>\n${headers(of)}\n      </customHeaders>`;
  const pages = SPECIAL.map(
    (name) => `  <location path="${name}">
    <system.webServer><httpProtocol>
${server(headersFor(name))}
    </httpProtocol></system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpProtocol>
${server(headersFor(HELP))}
    </httpProtocol>
  </system.webServer>
${pages.join('\n')}
</configuration>
`;
}

/** For nginx's server block. A location with its own add_header has none of those outside it, so each has all. */
function nginx(base) {
  const location = (match, headers) =>
    [
      `location ${match} {`,
      '    root /srv/www;',
      ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
      '}',
    ].join('\n');
  return [
    `# For the server block of the site, with the files of this folder in /srv/www${base}.`,
    location(`^~ ${base}/`, headersFor(HELP)),
    ...SPECIAL.map((name) => location(`= ${base}/${name}`, headersFor(name))),
    '',
  ].join('\n');
}

/** File name → text, for an address such as https://finance.example.gov/nm. */
function headerFiles(address) {
  const base = new URL(address).pathname.replace(/\/$/, '');
  return { _headers: staticHost(base), 'web.config': iis(), 'nginx.conf': nginx(base) };
}

module.exports = { headerFiles };
