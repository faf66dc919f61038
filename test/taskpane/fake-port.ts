import type { CellRange } from '../../src/workbook/address';
import { parseRange } from '../../src/workbook/address';
import type { ApplyOutcome, CellChange, Mark, MarkStyle, NewSheet, Place, WorkbookPort } from '../../src/workbook/port';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

export function range(name: string): CellRange {
  const parsed = parseRange(name);
  if (!parsed) throw new Error(`"${name}" is not a range`);
  return parsed;
}

export function place(sheet: string, name: string): Place {
  return { sheet, range: range(name) };
}

/** A port over a workbook in memory that keeps what it was asked to do. */
export class FakePort implements WorkbookPort {
  readonly host = 'Excel';
  marks: readonly Mark[] = [];
  readonly went: Place[] = [];
  readonly applied: { readonly changes: readonly CellChange[]; readonly mark: MarkStyle }[] = [];
  readonly inserted: { readonly place: Place; readonly content: string | CellValue }[] = [];
  readonly sheets: NewSheet[] = [];
  readonly settings: Record<string, string> = {};
  selected: Place | undefined;
  outcome: ApplyOutcome | undefined;
  failure: string | undefined;
  /** Kept back until it is called, where a test wants to see the reading under way. */
  hold: Promise<void> | undefined;
  reads = 0;
  private readonly changeListeners = new Set<(place: Place | undefined) => void>();
  private readonly selectionListeners = new Set<(place: Place | undefined) => void>();

  constructor(private readonly workbook: WorkbookSnapshot) {
    Object.assign(this.settings, workbook.settings);
  }

  async read({ onProgress }: Parameters<WorkbookPort['read']>[0] = {}): Promise<WorkbookSnapshot> {
    this.reads++;
    onProgress?.({ done: 1, of: 4, what: 'Sheet1' });
    await this.hold;
    if (this.failure !== undefined) throw new Error(this.failure);
    return { ...this.workbook, settings: { ...this.settings } };
  }
  async goTo(where: Place): Promise<void> {
    if (this.failure !== undefined) throw new Error(this.failure);
    this.went.push(where);
  }
  async selection(): Promise<Place | undefined> {
    return this.selected;
  }
  async apply(changes: readonly CellChange[], mark: MarkStyle): Promise<ApplyOutcome> {
    if (this.outcome) return this.outcome;
    this.applied.push({ changes, mark });
    return { applied: changes.length };
  }
  async insert(where: Place, content: string | CellValue): Promise<void> {
    this.inserted.push({ place: where, content });
  }
  async addSheet(sheet: NewSheet): Promise<string> {
    this.sheets.push(sheet);
    return `${sheet.name} 2`;
  }
  async mark(marks: readonly Mark[]): Promise<void> {
    if (this.failure !== undefined) throw new Error(this.failure);
    this.marks = marks;
  }
  async store(key: string, value: string | undefined): Promise<void> {
    if (value === undefined) delete this.settings[key];
    else this.settings[key] = value;
  }
  onChange(listener: (where: Place | undefined) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }
  onSelection(listener: (where: Place | undefined) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  change(where: Place | undefined): void {
    for (const listener of this.changeListeners) listener(where);
  }
  select(where: Place | undefined): void {
    this.selected = where;
    for (const listener of this.selectionListeners) listener(where);
  }
  get listeners(): number {
    return this.changeListeners.size + this.selectionListeners.size;
  }
}
