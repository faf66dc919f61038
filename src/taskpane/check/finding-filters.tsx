import { Field, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import { usePane } from '../state/pane-context';
import { NarrowSelect } from '../ui/narrow-select';
import { type Order, ORDERS } from './groups';
import { SeverityIcon } from '../ui/severity-icon';
import { countBySeverity, type Filter, type ListedFinding, SEVERITIES, sheetsOf } from './view';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  toggle: { minWidth: 0, flexGrow: 1, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  search: { maxWidth: 'none', width: '100%' },
});

interface FindingFiltersProps {
  readonly findings: readonly ListedFinding[];
  readonly filter: Filter;
  readonly order: Order;
  readonly onChange: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
}

/** Counts that pick their kind when pressed, a search, the order, and the sheet where there are several. */
export function FindingFilters({ findings, filter, order, onChange, onOrder }: FindingFiltersProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const counts = countBySeverity(findings);
  const sheets = sheetsOf(findings);

  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filter, severities });
  };

  return (
    <div className={styles.filters}>
      <div className={styles.row} role="group" aria-label={s.check.show}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
          const names = s.severity[severity];
          return (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={filter.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {format.count(counts[severity])} {counts[severity] === 1 ? names.one : names.many}
            </ToggleButton>
          );
        })}
      </div>
      <SearchBox
        className={styles.search}
        aria-label={s.check.search}
        placeholder={s.check.search}
        value={filter.text}
        onChange={(_, data) => onChange({ ...filter, text: data.value })}
      />
      <Field label={s.check.order} orientation="horizontal">
        <NarrowSelect value={order} onChange={(_, data) => onOrder(data.value as Order)}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {s.check.orders[each]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {sheets.length > 1 && (
        <Field label={s.check.sheet} orientation="horizontal">
          <NarrowSelect
            value={filter.sheet ?? ''}
            onChange={(_, data) => onChange({ ...filter, sheet: data.value === '' ? undefined : data.value })}
          >
            <option value="">{s.check.allSheets}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
    </div>
  );
}
