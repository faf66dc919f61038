const DELIMITERS = ['\t', ',', ';'] as const;

/** What parts the fields: what the first line that has any of them has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  for (const line of text.split(/\r\n|\r|\n/, 50)) {
    const bare = line.replace(/"(?:[^"]|"")*"/g, '');
    const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return DELIMITERS[counts.indexOf(most)];
  }
  return ',';
}

/**
 * The fields of a CSV text (RFC 4180), line by line; tabs and semicolons part fields too where the text uses them.
 * A quotation mark inside a field that does not begin with one is an ordinary character.
 */
export function parseCsv(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endOfLine = (): void => {
    lines.push(fields);
    fields = [];
  };
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (let end = text.indexOf('"', at); ; end = text.indexOf('"', at)) {
        field += text.slice(at, end < 0 ? text.length : end);
        at = end < 0 ? text.length : end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    fields.push(field + text.slice(start, at));
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) fields.push('');
      continue;
    }
    if (at < text.length) at += text.startsWith('\r\n', at) ? 2 : 1;
    endOfLine();
  }
  if (fields.length > 0) endOfLine();
  return lines;
}
