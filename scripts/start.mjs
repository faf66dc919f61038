/**
 * Serves what `npm run build` made: the preview over http, and the add-in's pages over https for Excel to load.
 * Opens the preview where there is a display; prints the addresses everywhere. Ctrl+C ends it.
 */
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import sirv from 'sirv';
import { certificate } from './certificate.mjs';
import { headersFor } from './headers.cjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const serve = sirv(path.join(root, 'dist/web'), {
  dev: true,
  setHeaders(response, file) {
    for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
  },
});
const HOST = '127.0.0.1';

function answer(request, response) {
  serve(request, response, () => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(`There is no page at ${request.url}. The preview is at /preview.html.\n`);
  });
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server.address().port));
  });
}

/** The usual port, or where it is taken any free one: a second preview is no reason to stop. */
async function listenNear(server, port) {
  try {
    return await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
}

const PREVIEW_PORT = Number(process.env.NM_PREVIEW_PORT ?? 3001);
/** manifest.xml names this port: Excel looks nowhere else. */
const EXCEL_PORT = Number(process.env.NM_EXCEL_PORT ?? 3000);

const previewPort = await listenNear(http.createServer(answer), PREVIEW_PORT);
const preview = `http://${HOST}:${previewPort}/preview.html`;
console.log(`Preview with the sample workbook: ${preview}`);

try {
  const { key, cert, trusted } = await certificate();
  await listen(https.createServer({ key, cert }, answer), EXCEL_PORT);
  console.log(`Add-in pages for Excel (manifest.xml): https://localhost:${EXCEL_PORT}/`);
  if (!trusted) {
    console.log(
      'Their certificate is not trusted on this machine; "npx office-addin-dev-certs install" makes one that is.',
    );
  }
} catch (error) {
  console.log(`The add-in pages for Excel are not served: ${error.message}`);
}

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (hasDisplay && !process.env.CI && !process.env.NM_NO_OPEN) await open(preview);
else console.log('No display here: open the address in a browser.');
