/** The most that is taken from standard input: what a workbook may expand to. */
const MOST_BYTES = 1_073_741_824;

/** All of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MOST_BYTES) throw new Error('Standard input is longer than 1 GB: save it as a file and check that.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
