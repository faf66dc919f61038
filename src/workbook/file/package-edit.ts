import { type PackageParts, type Relationship, relationshipReader, relationshipsPart } from './package-parts';
import type { NewPart } from './sheet-writer';
import { appendInside, applyEdits, type ElementSpan, findElements, scanWhole, setAttribute } from './xml-edit';
import { escapeXml } from './xml-text';
import { writeZip, type ZipPart } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';
const ORDINARY = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const BACKSLASH = 92;
/** What parts are where nothing else is said of them. */
const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  xml: 'application/xml',
};
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being changed: parts replaced, added and removed; all others are taken over compressed as they are. */
export class PackageEdit {
  private readonly changed = new Map<string, { name: string; content: Uint8Array }>();
  private readonly removed = new Set<string>();

  constructor(readonly parts: PackageParts) {}

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.changed.has(key) || (this.parts.has(part) && !this.removed.has(key));
  }

  read(part: string): Uint8Array {
    return this.changed.get(part.toLowerCase())?.content ?? this.parts.read(part);
  }

  /** What a part points to, as it is by now. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    const changed = this.changed.get(name.toLowerCase());
    if (!changed) return this.parts.relationships(part);
    const found: Relationship[] = [];
    scanWhole(name, changed.content, relationshipReader(part, found));
    return found;
  }

  /** Replaces a part, or adds one. */
  set(part: string, content: Uint8Array): void {
    const name = this.parts.entry(part)?.name ?? part;
    this.changed.set(name.toLowerCase(), { name, content });
  }

  /** Adds a part with its content type, named by itself where the file's own rule for its extension says another. */
  add({ name, xml, contentType }: NewPart): void {
    this.set(name, new TextEncoder().encode(xml));
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const type = contentType ?? TYPES_BY_EXTENSION[extension];
    this.edit(CONTENT_TYPES, ['Types', 'Default'], (bytes, [types, ...defaults]) => {
      const rule = defaults.find(({ attributes }) => attributes.get('Extension')?.toLowerCase() === extension);
      if (contentType === undefined && rule?.attributes.get('ContentType') === type) return [];
      const override = `<${types.prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`;
      return [appendInside(bytes, types, override)];
    });
  }

  /** A name that no part has yet. */
  freeName(stem: string, extension: string): string {
    let name = `${stem}.${extension}`;
    for (let number = 1; this.has(name); number++) name = `${stem}${number}.${extension}`;
    return name;
  }

  /** Removes a part, its content type, and what points to it from `from`. */
  remove(part: string, from: string): void {
    const name = this.parts.entry(part)?.name ?? part;
    this.removed.add(name.toLowerCase());
    this.edit(CONTENT_TYPES, ['Override'], (_, overrides) =>
      overrides
        .filter(({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`)
        .map(({ start, end }) => ({ start, end, text: '' })),
    );
    const ids = this.relationships(from).filter((one) => one.target.toLowerCase() === part.toLowerCase());
    this.edit(relationshipsPart(from), ['Relationship'], (_, relations) =>
      relations
        .filter(({ attributes }) => ids.some(({ id }) => id === attributes.get('Id')))
        .map(({ start, end }) => ({ start, end, text: '' })),
    );
  }

  /** Points from one part to another; gives the relationship's id. */
  relate(from: string, kind: string, target: string): string {
    const part = relationshipsPart(from);
    if (!this.has(part)) this.add({ name: part, xml: EMPTY_RELATIONS });
    let id = '';
    this.edit(part, ['Relationships', 'Relationship'], (bytes, [root, ...relations]) => {
      const taken = new Set(relations.map(({ attributes }) => attributes.get('Id')));
      for (let number = relations.length + 1; id === '' || taken.has(id); number++) id = `rId${number}`;
      // Strict files have other addresses for the same kinds: the neighbours show which.
      const neighbour = relations
        .map(({ attributes }) => attributes.get('Type') ?? '')
        .find((type) => /\/(?:worksheet|styles|officeDocument)$/.test(type));
      const base = neighbour?.replace(/[^/]+$/, '') ?? ORDINARY;
      const text = `<${root.prefix}Relationship Id="${id}" Type="${base}${kind}" Target="${escapeXml(target)}"/>`;
      return [appendInside(bytes, root, text)];
    });
    return id;
  }

  /** Edits a part in place: what its elements of certain names call for. */
  edit(
    part: string,
    names: readonly string[],
    work: (bytes: Uint8Array, spans: readonly ElementSpan[]) => { start: number; end: number; text: string }[],
  ): void {
    const bytes = this.read(part);
    const edits = work(bytes, findElements(part, bytes, new Set(names)));
    if (edits.length > 0) this.set(part, applyEdits(bytes, edits));
  }

  toZip(): Uint8Array {
    this.straightenTargets();
    const kept: ZipPart[] = [];
    for (const [key, entry] of this.parts.entries) {
      if (this.removed.has(key)) continue;
      kept.push(this.changed.get(key) ?? { name: entry.name, entry, from: this.parts.bytes });
    }
    const added = [...this.changed].filter(([key]) => !this.parts.entries.has(key)).map(([, part]) => part);
    return writeZip([...kept, ...added]);
  }

  /** Targets with backslashes, which Excel takes and other programs do not: what is written has none. */
  private straightenTargets(): void {
    for (const [key, { name }] of this.parts.entries) {
      if (!key.endsWith('.rels') || this.removed.has(key) || !this.read(name).includes(BACKSLASH)) continue;
      this.edit(name, ['Relationship'], (bytes, relations) =>
        relations
          .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
          .flatMap((relation) => {
            const target = relation.attributes.get('Target') ?? '';
            if (!target.includes('\\')) return [];
            return [setAttribute(bytes, relation, 'Target', escapeXml(target.replace(/\\/g, '/')))];
          }),
      );
    }
  }
}
