import { CsvError } from './error';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** So many lines are looked at to tell what parts the fields. */
const SAMPLE_LINES = 200;
/** Excel's own way to say it, in the first line. */
const NAMED_DELIMITER = /^sep=(.)(?:\r\n|\r|\n|$)/i;

export interface CsvTable {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** The line of the text on which each row begins, from 1. */
  readonly lines: readonly number[];
}

/** What stands in most lines, outside quotation marks; of those in as many lines, what stands there most often. */
function delimiterOf(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, SAMPLE_LINES);
  const counted = DELIMITERS.map((delimiter) => {
    const counts = bare.map((line) => line.split(delimiter).length - 1);
    return { delimiter, lines: counts.filter((count) => count > 0).length, all: counts.reduce((a, b) => a + b, 0) };
  });
  const [most] = counted.sort((a, b) => b.lines - a.lines || b.all - a.all);
  return most.lines > 0 ? most.delimiter : ',';
}

/** Reads a text field by field, and knows on which line it is. */
class CsvReader {
  private at: number;
  private line = 1;
  private counted = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    from: number,
  ) {
    this.at = from;
  }

  rows(): CsvTable {
    const rows: string[][] = [];
    const lines: number[] = [];
    let fields: string[] = [];
    while (this.at < this.text.length) {
      if (fields.length === 0) lines.push(this.lineHere());
      fields.push(this.field());
      if (this.text[this.at] === this.delimiter) {
        this.at += 1;
        if (this.at < this.text.length) continue;
        fields.push('');
      }
      this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
      rows.push(fields);
      fields = [];
    }
    return { delimiter: this.delimiter, rows, lines };
  }

  private field(): string {
    const quoted = this.text[this.at] === '"' ? this.quoted() : undefined;
    const start = this.at;
    while (this.at < this.text.length && !this.endsField(this.text[this.at])) this.at += 1;
    const plain = this.text.slice(start, this.at);
    if (quoted === undefined) return plain;
    if (plain.trim() === '') return quoted;
    throw new CsvError(
      `Line ${this.lineHere()}: "${plain.trim().slice(0, 30)}" follows a closing quotation mark. Write a quotation mark inside a quoted text twice.`,
    );
  }

  /** A field in quotation marks, in which one that is doubled stands for itself. */
  private quoted(): string {
    const begun = this.lineHere();
    let field = '';
    this.at += 1;
    for (;;) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) {
        throw new CsvError(
          `Line ${begun}: a quotation mark opens a text that no other one closes: all that follows would be one cell. Close it, or delete it.`,
        );
      }
      field += this.text.slice(this.at, end);
      this.at = end + 1;
      if (this.text[this.at] !== '"') return field;
      field += '"';
      this.at += 1;
    }
  }

  private endsField(letter: string): boolean {
    return letter === this.delimiter || letter === '\n' || letter === '\r';
  }

  private lineHere(): number {
    this.line += this.text.slice(this.counted, this.at).match(/\r\n|\r|\n/g)?.length ?? 0;
    this.counted = this.at;
    return this.line;
  }
}

/**
 * The fields of a CSV text (RFC 4180), row by row; tabs, semicolons and bars part fields too where the text uses them.
 * A quotation mark inside a field that does not begin with one is an ordinary character.
 * @throws CsvError where its quotation marks do not say for certain what belongs together
 */
export function readCsv(marked: string): CsvTable {
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked;
  const named = NAMED_DELIMITER.exec(text);
  return new CsvReader(text, named?.[1] ?? delimiterOf(text), named?.[0].length ?? 0).rows();
}

/** The fields alone. */
export function parseCsv(text: string): CsvTable['rows'] {
  return readCsv(text).rows;
}
