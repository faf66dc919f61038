import type { ParameterName } from '../law/parameters';
import type { Decimal } from './decimal';

/** A value that an office gives itself, for a year that the law data has none for. */
export interface OfficeValue {
  readonly name: ParameterName;
  readonly fiscalYear: number;
  readonly value: Decimal;
  readonly citation: string;
  /** Where it stands: "NM law!C4". */
  readonly where: string;
  /** Who entered it and on which day, as its sheet says. */
  readonly enteredBy?: string;
  readonly enteredOn?: string;
  /** How a formula of the checked workbook names its cell; undefined where it stands in another file. */
  readonly reference?: string;
}
