/**
 * Draws the add-in's icons: assets/icon*.png from the shapes in shapes.mjs, each size from the vector drawing, in a real
 * browser. To be run by hand when a shape changes: node scripts/icons/draw.mjs
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { ICONS, svg } from './shapes.mjs';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets');

/** Excel asks for these on the ribbon at each screen scaling; 128 is the store's. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const PRODUCT = [...RIBBON, 128];

const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath, args: chromium.args, headless: true });
try {
  const page = await browser.newPage();
  for (const [name, draw] of Object.entries(ICONS)) {
    const prefix = name === 'product' ? 'icon' : `icon-${name}`;
    fs.writeFileSync(path.join(assets, 'source', `${prefix}.svg`), `${svg(draw(80), 80)}\n`);
    for (const size of name === 'product' ? PRODUCT : RIBBON) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg(draw(size), size)}`);
      await page.screenshot({ path: path.join(assets, `${prefix}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
