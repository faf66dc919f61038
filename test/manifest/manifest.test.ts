/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

const ROOT = join(__dirname, '../..');
const DEVELOPMENT = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const PRODUCTION_ADDRESS = 'https://finance.example.gov/nm';

const folder = mkdtempSync(join(tmpdir(), 'nm-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function produce(address: string): { status: number | null; stderr: string; manifest?: string } {
  const output = join(folder, 'manifest.xml');
  rmSync(output, { force: true });
  const { status, stderr } = spawnSync('node', [join(ROOT, 'scripts/manifest.mjs'), address, output], {
    encoding: 'utf8',
  });
  return { status, stderr, manifest: existsSync(output) ? readFileSync(output, 'utf8') : undefined };
}

const PRODUCTION = produce(PRODUCTION_ADDRESS).manifest ?? '';

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent ?? 'no XML');
  return document;
}

function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName('*')].filter(({ localName }) => localName === name);
}

function only(document: Document, name: string): Element {
  const found = all(document, name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0];
}

function value(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.textContent ?? '';
}

/** Every address of a manifest: pages, scripts, icons and domains. */
function addresses(document: Document): string[] {
  return [...document.getElementsByTagName('*')]
    .map(
      (element) =>
        element.getAttribute('DefaultValue') ?? (element.children.length === 0 ? (element.textContent ?? '') : ''),
    )
    .filter((text) => /^[a-z]+:\/\//.test(text));
}

/** Width and height as the PNG file itself has them. */
function pixelSize(file: string): [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each([
  ['development', DEVELOPMENT, 'https://localhost:3000'],
  ['production', PRODUCTION, PRODUCTION_ADDRESS],
])('the %s manifest', (_, xml, base) => {
  const document = parse(xml);
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(document, kind).flatMap((element): [string, { kind: string; text: string }][] => {
        const id = element.getAttribute('id');
        return id === null ? [] : [[id, { kind, text: value(element) }]];
      }),
    ),
  );

  it('has the identity that Excel and its store ask for', () => {
    expect(value(only(document, 'Id'))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(value(only(document, 'Version'))).toMatch(/^\d+(\.\d+){3}$/);
    expect(value(only(document, 'DisplayName')).length).toBeLessThanOrEqual(30);
    expect(value(document.getElementsByTagName('Description')[0]).length).toBeLessThanOrEqual(250);
    expect(value(only(document, 'ProviderName')).length).toBeLessThanOrEqual(125);
    expect(document.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(value(only(document, 'Permissions'))).toBe('ReadWriteDocument');
  });

  it('has its elements in the order that Excel reads them in', () => {
    const children = [...document.documentElement.children].map(({ localName }) => localName);
    expect(children).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    const control = all(document, 'Control')[0];
    expect([...control.children].map(({ localName }) => localName)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect([...only(document, 'Resources').children].map(({ localName }) => localName)).toEqual([
      'Images',
      'Urls',
      'ShortStrings',
      'LongStrings',
    ]);
  });

  it('defines every resource that it uses, once, and uses every one that it defines', () => {
    const ids = ['Image', 'Url', 'String'].flatMap((kind) =>
      all(document, kind).flatMap((element) => element.getAttribute('id') ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    const used = new Set(
      [...document.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []),
    );
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it('keeps its texts within what Excel shows', () => {
    for (const parent of ['ShortStrings', 'LongStrings']) {
      for (const text of only(document, parent).children) {
        expect(value(text).length).toBeGreaterThan(0);
        expect(value(text).length).toBeLessThanOrEqual(parent === 'ShortStrings' ? 125 : 250);
      }
    }
    const kindOf = (element: Element): string | undefined => resources.get(element.getAttribute('resid') ?? '')?.kind;
    expect(all(document, 'Label').map(kindOf)).toEqual(all(document, 'Label').map(() => 'String'));
    expect(
      all(document, 'SourceLocation')
        .filter((e) => e.hasAttribute('resid'))
        .map(kindOf),
    ).not.toContain('String');
  });

  it('has the one namespace NM, and the pages of the functions, the commands and the pane', () => {
    expect(all(document, 'Namespace')).toHaveLength(1);
    expect(resources.get(all(document, 'Namespace')[0].getAttribute('resid') ?? '')?.text).toBe('NM');
    const source = (name: string): string | undefined =>
      resources.get(only(document, name).children[0].getAttribute('resid') ?? '')?.text;
    expect([source('Script'), source('Page'), source('Metadata')]).toEqual(
      ['functions.js', 'functions.html', 'functions.json'].map((file) => `${base}/${file}`),
    );
    expect(resources.get(only(document, 'FunctionFile').getAttribute('resid') ?? '')?.text).toBe(
      `${base}/commands.html`,
    );
    // The functions, the pane and the commands each run by themselves: no shared runtime.
    expect(all(document, 'Runtimes')).toEqual([]);
  });

  it('has five buttons, of which four open one pane at their own screen', () => {
    const controls = all(document, 'Control');
    const labels = controls.map((control) => resources.get(control.children[0].getAttribute('resid') ?? '')?.text);
    expect(labels).toEqual(['Check', 'Show working', 'Templates', 'What-if', 'Help']);
    expect(new Set(controls.map((control) => control.getAttribute('id'))).size).toBe(5);
    const panes = all(document, 'Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(new Set(panes.map((action) => action.children[0].textContent))).toEqual(new Set(['NM.Pane']));
    expect(panes.map((action) => resources.get(action.children[1].getAttribute('resid') ?? '')?.text)).toEqual(
      ['check', 'working', 'templates', 'what-if'].map((screen) => `${base}/taskpane.html?screen=${screen}`),
    );
  });

  it('has only https addresses, all below its own', () => {
    const found = addresses(document).filter((address) => !address.startsWith('http://schemas.'));
    expect(found.length).toBeGreaterThan(50);
    const { origin } = new URL(base);
    for (const address of found) expect(address === origin || address.startsWith(`${base}/`)).toBe(true);
  });

  it('has icons of every size that Excel asks for, in files of just that size', () => {
    const sets = all(document, 'Icon').map((icon) =>
      [...icon.children].map((image) => Number(image.getAttribute('size'))),
    );
    expect(sets).toHaveLength(6);
    for (const sizes of sets) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    const wanted: [string, number][] = [
      [value(only(document, 'IconUrl')), 32],
      [value(only(document, 'HighResolutionIconUrl')), 64],
      ...all(document, 'Image').flatMap((image): [string, number][] => {
        const resource = resources.get(image.getAttribute('resid') ?? '');
        return resource ? [[resource.text, Number(image.getAttribute('size'))]] : [];
      }),
    ];
    expect(wanted).toHaveLength(50);
    for (const [address, size] of wanted) {
      expect(pixelSize(join(ROOT, address.slice(base.length + 1)))).toEqual([size, size]);
    }
  });
});

describe('the production manifest', () => {
  it('knows nothing of this machine', () => {
    expect(PRODUCTION).not.toMatch(/localhost|127\.0\.0\.1|http:\/\/(?!schemas\.|www\.w3\.org)/);
    expect(PRODUCTION).toContain('<AppDomain>https://finance.example.gov</AppDomain>');
  });

  it('is the same for an address with a slash at its end', () => {
    expect(produce(`${PRODUCTION_ADDRESS}/`).manifest).toBe(PRODUCTION);
  });

  it.each([
    ['http://finance.example.gov', /is not https/],
    ['https://localhost:3000', /this machine/],
    ['https://127.0.0.1/nm', /this machine/],
    ['https://[::1]/nm', /this machine/],
    ['https://finance.example.gov/?a=1', /plain address/],
    ['finance.example.gov', /is no address/],
  ])('is not made for %s', (address, message) => {
    const { status, stderr, manifest } = produce(address);
    expect([status, manifest]).toEqual([2, undefined]);
    expect(stderr).toMatch(message);
  });

  it('is not made without an address', () => {
    expect(() => execFileSync('node', [join(ROOT, 'scripts/manifest.mjs')], { stdio: 'pipe' })).toThrow(/Usage/);
  });
});

test('Excel is asked for what the functions need: errors with a reason came with CustomFunctionsRuntime 1.2', () => {
  const [set] = all(parse(DEVELOPMENT), 'Set').filter((one) => one.getAttribute('Name') === 'CustomFunctionsRuntime');
  expect(Number(set.getAttribute('MinVersion'))).toBeGreaterThanOrEqual(1.2);
});
