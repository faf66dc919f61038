/** @jest-environment jsdom */
import { readFileSync } from 'fs';
import { join } from 'path';

const associated = new Map<string, (event: { completed(): void }) => void>();
const opened: string[] = [];
let browserWindows = true;
let failing = false;

function show(how: string) {
  return (address: string) => {
    if (failing) throw new Error('no window');
    opened.push(`${how} ${address}`);
  };
}

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve(),
      actions: {
        associate: (id: string, action: (event: { completed(): void }) => void) => associated.set(id, action),
      },
      context: {
        requirements: { isSetSupported: (name: string) => name === 'OpenBrowserWindowApi' && browserWindows },
        ui: { openBrowserWindow: show('browser'), displayDialogAsync: show('dialog') },
      },
    },
  });
  await import('../../src/commands/index');
});

/** Presses the button; gives how often Excel was told that it is done. */
function press(): number {
  const completed = jest.fn();
  try {
    associated.get('openHelp')?.({ completed });
  } catch {
    // What matters is that the button is let go.
  }
  return completed.mock.calls.length;
}

describe('the Help button', () => {
  beforeEach(() => {
    opened.length = 0;
    browserWindows = true;
    failing = false;
  });

  it('opens the help next to the add-in’s pages in the browser', () => {
    expect(press()).toBe(1);
    expect(opened).toEqual(['browser http://localhost/help/index.html']);
  });

  it('opens a window of its own where Excel cannot open the browser', () => {
    browserWindows = false;
    expect(press()).toBe(1);
    expect(opened).toEqual(['dialog http://localhost/help/index.html']);
  });

  it('is let go where no window opens', () => {
    failing = true;
    expect(press()).toBe(1);
    expect(opened).toEqual([]);
  });

  it('is what the manifest calls, and all that is associated', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const called = [...manifest.matchAll(/<FunctionName>([^<]*)<\/FunctionName>/g)].map(([, name]) => name);
    expect(called.sort()).toEqual([...associated.keys()].sort());
  });
});
