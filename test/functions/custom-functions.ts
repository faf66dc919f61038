import { readFileSync } from 'fs';

type Associated = (...args: unknown[]) => unknown;

interface Runtime {
  CustomFunctions: { associate(id: string, fn: Associated): void };
}

/** What the functions' bundle associated, by id, with Microsoft's own runtime. */
export const mappings = new Map<string, Associated>();

// The runtime looks for its own tag on the page.
const tag = document.createElement('script');
tag.setAttribute('src', 'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.debug.js');
document.head.append(tag);
(0, eval)(readFileSync(require.resolve('@microsoft/office-js/dist/custom-functions-runtime.debug.js'), 'utf8'));

const { CustomFunctions: runtime } = globalThis as unknown as Runtime;
const associate = runtime.associate.bind(runtime);
runtime.associate = (id, fn) => {
  mappings.set(id, fn);
  associate(id, fn);
};
