import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { kindOf, type RecognisedTable, type RecognitionCorrection, type TableKindId } from '../../recognition';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { type ColumnDraft, correctionOf, draftOf } from './correction-draft';
import { headerColumns } from './describe';
import { KindOptions } from './kind-options';
import { RoleColumns } from './role-columns';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface CorrectionFormProps {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  readonly earlier: RecognitionCorrection | undefined;
  readonly onSave: (correction: RecognitionCorrection) => void;
  readonly onCancel: () => void;
}

/** What a table is and which column is which, picked from lists or by selecting in the sheet. */
export function CorrectionForm({ table, sheet, earlier, onSave, onCancel }: CorrectionFormProps) {
  const styles = useStyles();
  const { s } = usePane();
  const [kindId, setKindId] = useState<TableKindId | 'none'>(table.kind);
  const kind = kindId === 'none' ? undefined : kindOf(kindId);
  const [draft, setDraft] = useState<ColumnDraft>(() => draftOf(table, kindOf(table.kind)));
  const headers = headerColumns(sheet, table.headerTop, table.headerBottom);

  const chooseKind = (id: TableKindId | 'none'): void => {
    setKindId(id);
    // Roles of the same name keep their columns; the words of the headers find the others when it is saved.
    if (id !== 'none') setDraft(draftOf(table, kindOf(id)));
  };
  const setRole = (role: string, columns: readonly number[]): void =>
    setDraft((before) => ({
      ...Object.fromEntries(
        Object.entries(before).map(([other, list]) => [other, list.filter((column) => !columns.includes(column))]),
      ),
      [role]: columns,
    }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(correctionOf(table, kind, draft, earlier));
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={s.tables.kind}>
        <NarrowSelect autoFocus value={kindId} onChange={(_, { value }) => chooseKind(value as TableKindId | 'none')}>
          <option value="none">{s.tables.notOurs}</option>
          <KindOptions />
        </NarrowSelect>
      </Field>
      {kind?.columns.map((role) => (
        <RoleColumns
          key={`${kindId}|${role.role}`}
          role={role}
          sheet={table.sheet}
          headers={headers}
          columns={draft[role.role] ?? []}
          onChange={(columns) => setRole(role.role, columns)}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {s.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {s.cancel}
        </Button>
      </div>
    </form>
  );
}
