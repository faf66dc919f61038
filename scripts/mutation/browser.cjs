/** What jest's jsdom environment gives the tests of the Office adapter: a window for Microsoft's client. */
'use strict';
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html>', { url: 'http://localhost/', pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
  globalThis[name] = window[name].bind(window);
}
globalThis.window = globalThis;
