import './web-globals';
import { readFileSync } from 'fs';
import type { ExcelHost } from './excel-host';

interface RichApiEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The part of Microsoft's client that its own tests use. */
interface ClientInternals {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: RichApiEntry[] }): void;
}

interface ClientGlobals {
  OfficeExtension?: ClientInternals;
  Office?: { context: unknown };
}

const EVENT_CATEGORY = 65_536;
const EVENT_TYPES = { changed: 10, selection: 14 };

/** Microsoft's Excel client, the one that Excel on the web runs, evaluated in this test's window. */
function loadClient(): ClientInternals {
  const globals = globalThis as unknown as ClientGlobals;
  if (!globals.OfficeExtension) {
    const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
    (0, eval)(readFileSync(path, 'utf8'));
  }
  return globals.OfficeExtension as ClientInternals;
}

function atLeast(version: string, asked: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  const [askedMajor, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

/** From here on `Excel.run` of this window works on the host's workbook. */
export function connect(host: ExcelHost): void {
  const client = loadClient();
  (globalThis as unknown as ClientGlobals).Office = {
    context: {
      requirements: {
        isSetSupported: (name: string, version = '1.0') => {
          const supported = host.supports[name];
          return supported !== undefined && atLeast(supported, version);
        },
      },
    },
  };
  class HostSession extends client.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): ExcelHost {
      return host;
    }
  }
  client.SessionBase._overrideSession = new HostSession();
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.notify = (event, message) =>
    client._testTriggerRichApiMessageEvent({
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType: EVENT_TYPES[event],
          targetId: 'Workbook',
          message: JSON.stringify(message),
        },
      ],
    });
}
