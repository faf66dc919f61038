import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useState } from 'react';
import type { ColumnRole } from '../../recognition';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import type { HeaderColumn } from './describe';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  pick: { flexShrink: 0 },
});

interface RoleColumnsProps {
  readonly role: ColumnRole;
  readonly sheet: string;
  readonly headers: readonly HeaderColumn[];
  readonly columns: readonly number[];
  readonly onChange: (columns: readonly number[]) => void;
}

/** The column or columns of one role: a line each, and one more where a role has several. */
export function RoleColumns({ role, columns, onChange, ...rest }: RoleColumnsProps) {
  const { s, format } = usePane();
  const { series, title } = role;
  if (!series) {
    return (
      <ColumnPicker
        {...rest}
        label={title}
        hint={role.what}
        column={columns[0]}
        onPick={(column) => onChange(column === undefined ? [] : [column])}
      />
    );
  }
  const lines = columns.length < series.max ? [...columns, undefined] : columns;
  const replaceAt = (index: number, column: number | undefined): void => {
    const changed = [...lines];
    changed[index] = column;
    onChange([...new Set(changed.filter((one) => one !== undefined))].sort((a, b) => a - b));
  };
  return lines.map((column, index) => (
    <ColumnPicker
      {...rest}
      key={index}
      label={column === undefined ? s.tables.addColumn(title) : s.tables.nthColumn(title, format.count(index + 1))}
      hint={index === 0 ? role.what : undefined}
      column={column}
      onPick={(picked) => replaceAt(index, picked)}
    />
  ));
}

interface ColumnPickerProps {
  readonly sheet: string;
  readonly headers: readonly HeaderColumn[];
  readonly label: string;
  readonly hint: string | undefined;
  readonly column: number | undefined;
  readonly onPick: (column: number | undefined) => void;
}

function ColumnPicker({ sheet, headers, label, hint, column, onPick }: ColumnPickerProps) {
  const styles = useStyles();
  const { port, s } = usePane();
  const [problem, setProblem] = useState<string>();

  const pickSelection = (): void => {
    port.selection().then(
      (place) => {
        if (!place) return setProblem(s.tables.noSelection);
        if (place.sheet !== sheet) return setProblem(s.tables.otherSheet(sheet));
        setProblem(undefined);
        onPick(place.range.left);
      },
      (error: Error) => setProblem(error.message),
    );
  };

  const offered = headers.filter((header) => header.header !== '' || header.column === column);
  return (
    <Field
      label={{ children: label, lang: 'en' }}
      hint={hint && { children: hint, lang: 'en' }}
      validationMessage={problem}
    >
      {(field) => (
        <div className={styles.line}>
          <NarrowSelect
            {...field}

            value={column === undefined ? '' : String(column)}
            onChange={(_, { value }) => onPick(value === '' ? undefined : Number(value))}
          >
            <option value="">{s.tables.none}</option>
            {offered.map((header) => (
              <option key={header.column} value={header.column}>
                {s.tables.column(header.letter, header.header)}
              </option>
            ))}
          </NarrowSelect>
          <Button
            className={styles.pick}
            icon={<CursorClickRegular />}
            title={s.tables.useSelection}
            aria-label={s.tables.useSelectionFor(label)}
            onClick={pickSelection}
          />
        </div>
      )}
    </Field>
  );
}
