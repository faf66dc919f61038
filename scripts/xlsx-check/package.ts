import path from 'node:path';
import { unzipSync } from 'fflate';
import { attributeOf, elementsIn, parseXml, type XmlElement } from './xml-tree';

export interface Fault {
  readonly part: string;
  readonly what: string;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** The part; undefined for what is outside of the file. */
  readonly target: string | undefined;
}

/** A workbook file taken apart by the letter of the format: nothing is forgiven. */
export class XlsxPackage {
  readonly faults: Fault[] = [];
  readonly names: readonly string[];
  readonly trees = new Map<string, XmlElement>();
  private readonly relations = new Map<string, Relation[]>();

  constructor(bytes: Uint8Array) {
    const parts = unzipSync(bytes);
    this.names = Object.keys(parts);
    for (const [name, content] of Object.entries(parts)) {
      if (name.endsWith('/')) this.fault(name, 'is a folder, not a part');
      if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
      try {
        this.trees.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)));
      } catch (error) {
        this.fault(name, `is not XML with namespaces: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const lower = this.names.map((name) => name.toLowerCase());
    if (new Set(lower).size < lower.length) this.fault('', 'two parts have the same name');
    for (const [name, tree] of this.trees) if (name.endsWith('.rels')) this.readRelations(name, tree);
  }

  fault(part: string, what: string): void {
    if (!this.faults.some((one) => one.part === part && one.what === what)) this.faults.push({ part, what });
  }

  /** What a part ("" for the package) points to. */
  relationsOf(part: string): readonly Relation[] {
    return this.relations.get(part) ?? [];
  }

  /** The part of a kind that another part points to. */
  related(part: string, kind: string): string | undefined {
    return this.relationsOf(part).find((one) => one.kind === kind)?.target;
  }

  tree(part: string | undefined): XmlElement | undefined {
    return part === undefined ? undefined : this.trees.get(part);
  }

  get workbook(): string {
    return this.related('', 'officeDocument') ?? '';
  }

  private readRelations(name: string, tree: XmlElement): void {
    const folder = path.posix.dirname(path.posix.dirname(name));
    const base = folder === '.' ? '' : folder;
    const from = path.posix.join(base, path.posix.basename(name).slice(0, -'.rels'.length));
    const ids = new Set<string>();
    const own: Relation[] = [];
    for (const relation of elementsIn(tree)) {
      const id = attributeOf(relation, 'Id') ?? '';
      if (ids.has(id)) this.fault(name, `has the relationship ${id} twice`);
      ids.add(id);
      const kind = (attributeOf(relation, 'Type') ?? '').split('/').pop() ?? '';
      const stated = attributeOf(relation, 'Target') ?? '';
      const outside = attributeOf(relation, 'TargetMode') === 'External';
      const named = stated.startsWith('/') ? stated.slice(1) : path.posix.join(base, stated);
      // Names of parts are the same in whatever case.
      const target = this.names.find((one) => one.toLowerCase() === named.toLowerCase()) ?? named;
      if (!outside && !this.names.includes(target)) this.fault(name, `points to ${target}, which is not there`);
      own.push({ id, kind, target: outside ? undefined : target });
    }
    if (from !== '' && from !== '.' && !this.names.includes(from))
      this.fault(name, 'belongs to a part that is not there');
    this.relations.set(from === '.' ? '' : from, own);
  }
}
