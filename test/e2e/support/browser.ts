import { existsSync } from 'node:fs';
import path from 'node:path';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';
import { headersFor } from '../../../scripts/headers.cjs';

const WEB = path.resolve(__dirname, '../../../dist/web');

/** Where browsers are installed by name; the one in NM_CHROME comes first, the one inside @sparticuz/chromium last. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export async function launch(): Promise<Browser> {
  const named = process.env.NM_CHROME ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (named) return chromium.launch({ executablePath: named, args: QUIET });
  // eslint and tsc see the types; at run time the package is an ES module, hence the import.
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: QUIET });
}

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the build on a free loopback port, with the headers of the deployment. */
export async function serveBuild(): Promise<Site> {
  const serve = sirv(WEB, {
    dev: true,
    setHeaders(response, file) {
      for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
    },
  });
  const server = http.createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
