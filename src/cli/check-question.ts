import type { ToldValue } from '../batch/told-values';

/** A file to check; what is read from standard input comes with its bytes. */
export interface CheckQuestion {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** The office's own values, where a file of them was given. */
  readonly law?: readonly ToldValue[];
}
