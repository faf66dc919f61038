import type { Scalar } from '../value';

/** A corner of a reference: row and column count from 0; one that is not fixed by $ moves with a name's place of use. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** The sheets before "!": one, or those from one to another (Jan:Mar!A1). */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as it is computed. Parentheses leave no trace but one: what stands in them is not a formula's last step. */
export type Node =
  | { readonly kind: 'constant'; readonly value: Scalar }
  /** An argument of which nothing is written. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'cells'; readonly sheets?: SheetSpan; readonly from: Corner; readonly to: Corner }
  /** #REF! in place of cells that were deleted, perhaps with a sheet before it. */
  | { readonly kind: 'external'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | {
      readonly kind: 'table';
      readonly table?: string;
      readonly sections: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: 'reference'; readonly operator: ':' | ' ' | ','; readonly left: Node; readonly right: Node }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
      readonly parenthesised: boolean;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]; readonly text: string }
  /** A call of what an expression gives: LAMBDA(x,x+1)(2). */
  | { readonly kind: 'apply'; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  /** @ */
  | { readonly kind: 'single'; readonly operand: Node }
  /** A1# */
  | { readonly kind: 'spill'; readonly operand: Node };
