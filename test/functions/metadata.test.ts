import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { CATALOGUE, type CatalogueEntry } from '../../src/functions/catalogue';
import { described, type FunctionMetadata, functionsMetadata } from '../../src/functions/metadata';
import { FUNCTIONS } from '../../src/functions/registry';

const HELP = 'https://finance.example.gov/nm/help';
const { functions } = functionsMetadata(CATALOGUE, HELP);

/** Microsoft's limits: names of letters, digits, underscore and period; texts that Excel shows while typing. */
const NAME = /^[A-Z][A-Z0-9_.]{2,127}$/;
const PARAMETER = /^[a-z][a-z0-9_]{0,127}$/;

/** A plain declaration as Microsoft's tool reads them. */
function declaration(entry: CatalogueEntry, metadata: FunctionMetadata): string {
  const { fn } = entry;
  const lines = metadata.parameters.map(
    ({ name, description, optional }) => ` * @param {any[][]} ${optional ? `[${name}]` : name} ${description}`,
  );
  const params = metadata.parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}: any[][]`);
  return [
    '/**',
    ` * ${described(entry)}`,
    ` * @customfunction ${fn.name} ${fn.name}`,
    ` * @helpurl ${metadata.helpUrl}`,
    ...lines,
    ' * @returns {any[][]}',
    ' */',
    `export function ${fn.name.toLowerCase().replace(/\./g, '_')}(${params.join(', ')}): any[][] { return []; }`,
  ].join('\n');
}

interface Generated {
  readonly functions: readonly (Omit<FunctionMetadata, 'parameters'> & {
    readonly parameters: readonly Record<string, unknown>[];
  })[];
}

describe('functions.json', () => {
  it("is what Microsoft's own tool makes of the same declarations", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nm-metadata-'));
    try {
      const file = join(folder, 'functions.ts');
      writeFileSync(file, CATALOGUE.map((entry, index) => declaration(entry, functions[index])).join('\n\n'));
      const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
      expect(errors).toEqual([]);
      const generated = (JSON.parse(metadataJson) as Generated).functions;
      // The tool leaves a result's type away where it is "any", which is also what Excel takes it for then.
      expect(generated.map((each) => ({ ...each, result: Object.assign({ type: 'any' }, each.result) }))).toEqual(
        functions,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has every function once, with help and texts that Excel can show', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ name }) => name));
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    for (const { id, name, description, helpUrl, parameters } of functions) {
      expect(id).toMatch(NAME);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(200);
      expect(helpUrl).toMatch(/^https:\/\/finance\.example\.gov\/nm\/help\/[a-z0-9-]+\.html$/);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(PARAMETER);
        expect(parameter.description.length).toBeGreaterThan(5);
      }
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    }
  });

  it('asks for no argument after one that may be left out', () => {
    for (const { id, parameters } of functions) {
      const flags = parameters.map(({ optional }) => optional === true);
      expect([id, flags]).toEqual([id, [...flags].sort((a, b) => Number(a) - Number(b))]);
    }
  });

  it('keeps every id that was ever released: workbooks have them in their formulas', () => {
    const released = JSON.parse(readFileSync(join(__dirname, 'released-ids.json'), 'utf8')) as string[];
    const ids = new Set(functions.map(({ id }) => id));
    expect(released.filter((id) => !ids.has(id))).toEqual([]);
    expect(released.length).toBeGreaterThan(30);
    expect(new Set(released).size).toBe(released.length);
  });
});
