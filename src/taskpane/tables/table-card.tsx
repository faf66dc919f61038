import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellName } from '../../workbook/address';
import { kindOf, type RecognisedTable } from '../../recognition';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { usePane } from '../state/pane-context';
import { CellLink } from '../ui/cell-link';
import { Disclosure } from '../ui/disclosure';
import { correctionOf } from './correction-draft';
import { CorrectionForm } from './correction-form';
import { headerColumns, rowNumbers, rowsOf } from './describe';
import type { Corrections } from './use-corrections';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  title: { margin: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  roles: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  role: { color: tokens.colorNeutralForeground2 },
  column: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface TableCardProps {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot | undefined;
  readonly corrections: Corrections;
}

export function TableCard({ table, sheet, corrections }: TableCardProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const correction = corrections.of(table);
  const data = rowsOf(table, 'data').length;
  const totals = rowsOf(table, 'total', 'grand-total');
  const facts =
    table.layout === 'form'
      ? [s.tables.form]
      : [
          s.tables.header(rowNumbers([...new Set([table.headerTop, table.headerBottom])])),
          s.tables.rows(data, format.count(data)),
          ...(table.sections.length > 1
            ? [s.tables.sections(table.sections.length, format.count(table.sections.length))]
            : []),
          ...(totals.length > 0 ? [s.tables.totals(rowNumbers(totals))] : []),
        ];

  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {s.kinds[table.kind]}
        </Text>
        {correction && <Badge appearance="tint">{s.tables.byHand}</Badge>}
      </div>
      <CellLink place={{ sheet: table.sheet, range: table.range }} />
      <Text size={200} className={styles.facts}>
        {facts.join(' · ')}
      </Text>
      {form === 'open' && sheet ? (
        <CorrectionForm
          table={table}
          sheet={sheet}
          earlier={correction}
          onSave={(made) => {
            setForm('closed');
            corrections.add(made);
          }}
          onCancel={() => setForm('closed')}
        />
      ) : (
        <>
          <Parts table={table} sheet={sheet} />
          <div className={styles.buttons}>
            {table.layout === 'columns' ? (
              <Button size="small" autoFocus={form === 'closed'} onClick={() => setForm('open')}>
                {s.tables.correct}
              </Button>
            ) : (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => corrections.add(correctionOf(table, undefined, {}, correction))}
              >
                {s.tables.notOursButton}
              </Button>
            )}
            {correction && (
              <Button size="small" appearance="subtle" onClick={() => corrections.remove(correction)}>
                {s.tables.undo}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** The columns, sections and values of a table, each with where it stands. */
function Parts({ table, sheet }: { readonly table: RecognisedTable; readonly sheet: SheetSnapshot | undefined }) {
  const styles = useStyles();
  const { s } = usePane();
  const kind = kindOf(table.kind);
  const headers = sheet ? headerColumns(sheet, table.headerTop, table.headerBottom) : [];
  const columnText = (column: number): string => {
    const found = headers[column];
    return found ? s.tables.column(found.letter, found.header) : '';
  };
  const columns = kind.columns.flatMap(({ role, title }) => {
    const places = table.series[role] ?? (role in table.columns ? [table.columns[role]] : []);
    return places.map((column) => ({ key: `${role}|${column}`, title, text: columnText(column) }));
  });
  const inputs = Object.entries(table.inputs).map(([role, { row, column }]) => {
    const described = [...kind.inputs, ...(kind.form ?? [])].find((input) => input.role === role);
    return { role, title: described?.title ?? role, row, column };
  });
  const sections = table.sections.filter(({ row }) => row !== undefined);
  return (
    <>
      {columns.length > 0 && (
        <Disclosure label={s.tables.columnsTitle}>
          <dl className={styles.roles}>
            {columns.map(({ key, title, text }) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt className={styles.role} lang="en">
                  {title}
                </dt>
                <dd className={styles.column} lang="en">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {sections.length > 0 && (
        <Disclosure label={s.tables.sectionsTitle}>
          {sections.map(({ title, row = 0 }) => (
            <div key={row}>
              <CellLink
                place={{ sheet: table.sheet, range: { ...table.range, top: row, bottom: row } }}
                text={`${row + 1}: ${title}`}
              />
            </div>
          ))}
        </Disclosure>
      )}
      {inputs.length > 0 && (
        <Disclosure label={s.tables.inputsTitle}>
          <dl className={styles.roles}>
            {inputs.map(({ role, title, row, column }) => (
              <div key={role} style={{ display: 'contents' }}>
                <dt className={styles.role} lang="en">
                  {title}
                </dt>
                <dd className={styles.column}>
                  <CellLink
                    place={{ sheet: table.sheet, range: { top: row, left: column, bottom: row, right: column } }}
                    text={cellName(row, column)}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
