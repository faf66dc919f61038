import { type AssumedRole, kindOf } from '../recognition';
import type { RecognisedTable } from '../recognition/table';
import { columnName } from '../workbook/address';

const BY: Readonly<Record<AssumedRole['by'], string>> = {
  arithmetic: 'by arithmetic',
  elimination: 'as the likeliest column left',
  place: 'by its place',
};

/** What was taken for granted in reading a table: "Required effort = column C, by arithmetic". */
export function assumedTexts({ kind, assumed }: RecognisedTable): string[] {
  const { columns: described } = kindOf(kind);
  return assumed.map(({ role, columns, by }) => {
    const title = described.find((column) => column.role === role)?.title ?? role;
    const where = `${columns.length === 1 ? 'column' : 'columns'} ${columns.map(columnName).join(', ')}`;
    return `${title} = ${where}, ${BY[by]}`;
  });
}

/** " (nearest: ceis, which lacks Reserved)"; nothing where no kind is near. */
export function nearestText({
  nearest,
  missing = [],
}: {
  readonly nearest?: string;
  readonly missing?: readonly string[];
}): string {
  return nearest === undefined ? '' : ` (nearest: ${nearest}, which lacks ${missing.join(', ')})`;
}
