/**
 * What a file may at most ask for. A workbook of 1.5 MB can be made to expand to 1.5 GB, so sizes are checked where they
 * are declared and again while inflating.
 */
export interface ReadLimits {
  /** Bytes of all parts together once inflated. */
  readonly totalBytes: number;
  /** Inflated size over compressed size of one part, looked at from `ratioFrom` inflated bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
  readonly sheets: number;
  /** Cells of all sheets together, formatted blank ones included. */
  readonly cells: number;
  /** Distinct and shared texts. */
  readonly strings: number;
  /** Bytes of one tag or of one piece of text. */
  readonly tokenBytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  totalBytes: 1_073_741_824,
  ratio: 250,
  ratioFrom: 16_777_216,
  entries: 20_000,
  sheets: 2_000,
  cells: 12_000_000,
  strings: 12_000_000,
  tokenBytes: 8_388_608,
};
