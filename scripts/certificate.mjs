import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import selfsigned from 'selfsigned';

const require = createRequire(import.meta.url);

/**
 * A certificate for https://localhost: the developer certificate of Microsoft's office-addin-dev-certs where it is
 * installed and trusted, else one made here for this run (installing asks for administrator rights, so a start never does).
 */
export async function certificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const key = path.join(folder, 'localhost.key');
  const cert = path.join(folder, 'localhost.crt');
  if (fs.existsSync(key) && fs.existsSync(cert)) {
    const { verifyCertificates } = require('office-addin-dev-certs');
    if (await verifyCertificates(cert, key)) {
      return { key: fs.readFileSync(key), cert: fs.readFileSync(cert), trusted: true };
    }
  }
  const made = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert, trusted: false };
}
