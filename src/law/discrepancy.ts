/** A place where a source contradicts itself, the law or its own arithmetic, and what this product does about it. */
export interface Discrepancy {
  readonly id: string;
  /** Where it stands: "S3, Attachment 5a, row Animas". */
  readonly place: string;
  /** What is printed there. */
  readonly printed: string;
  /** What it should be, or the competing reading. */
  readonly shouldBe: string;
  /** How we know. */
  readonly why: string;
  /** What the add-in does about it. */
  readonly handling: string;
  /** Functions it touches, without the NM prefix. */
  readonly functions: readonly string[];
}
