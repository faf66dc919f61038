/**
 * The manifest for production: manifest.xml with every page at the address given.
 *
 *     node scripts/manifest.mjs https://finance.example.gov/nm dist/manifest.xml
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where manifest.xml has the pages: the server of "npm start". */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i;

/** The address without a slash at its end; an error where Excel would not take it, or only this machine would find it. */
export function productionAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`"${text}" is no address. Give one such as https://finance.example.gov/nm.`);
  }
  if (url.protocol !== 'https:') throw new Error(`${text} is not https: Excel opens no other pages.`);
  if (LOCAL.test(url.hostname)) throw new Error(`${text} is this machine: nobody else would find the add-in.`);
  if (url.search || url.hash || url.username) {
    throw new Error(`${text} must be a plain address, without "?", "#" or a user name.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** An AppDomain is an origin; everything else keeps its path below the address. */
export function productionManifest(manifest, address) {
  const base = productionAddress(address);
  const { origin } = new URL(base);
  return manifest
    .replace(/\s*<!--[\s\S]*?-->/g, '')
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, base.replaceAll('&', '&amp;'));
}

function main([address, output]) {
  if (!address || !output) throw new Error('Usage: node scripts/manifest.mjs https://ADDRESS OUTPUT.xml');
  const source = path.join(path.dirname(fileURLToPath(import.meta.url)), '../manifest.xml');
  const manifest = productionManifest(fs.readFileSync(source, 'utf8'), address);
  fs.mkdirSync(path.dirname(path.resolve(output)), { recursive: true });
  fs.writeFileSync(output, manifest);
  console.log(`${output}: pages at ${productionAddress(address)}`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
