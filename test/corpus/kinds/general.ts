import { kindOf } from '../../../src/recognition';
import { Random } from '../random';
import { type CorpusKind, type Fault, type TableModel } from '../table';

const FIGURES = new Set(['count', 'money', 'rate', 'ratio', 'share']);

/** Columns of figures, not of codes, years or names: by what the kind's description says of them. */
function figureKeys({ kind, fields }: TableModel): string[] {
  return fields
    .filter(({ role }) => FIGURES.has(kindOf(kind).columns.find((one) => one.role === role)?.number ?? 'text'))
    .map(({ key }) => key);
}

function figure(model: TableModel, random: Random): { row: number; key: string; value: number } {
  const keys = figureKeys(model);
  const cells = model.rows.flatMap((cellsOf, row) =>
    keys.flatMap((key) => {
      const value = cellsOf[key];
      return typeof value === 'number' && value !== 0 ? [{ row, key, value }] : [];
    }),
  );
  return random.pick(cells);
}

const AS_TEXT: Fault = {
  name: 'number stored as text',
  plant(model, random) {
    const { row, key, value } = figure(model, random);
    model.rows[row][key] = String(value);
    return { row, key };
  },
};

const ERROR_VALUE: Fault = {
  name: 'error value',
  plant(model, random) {
    const { row, key } = figure(model, random);
    model.rows[row][key] = { error: random.pick(['#REF!', '#VALUE!', '#DIV/0!']) };
    return { row, key };
  },
};

const SHORT_TOTAL: Fault = {
  name: 'total formula that ends a row too early',
  formulas: true,
  plant(model, random) {
    const key = random.pick(Object.keys(model.totals));
    model.shortTotal = key;
    return { total: key };
  },
};

const TYPED_TOTAL: Fault = {
  name: 'number typed over a total formula',
  formulas: true,
  plant(model, random) {
    const key = random.pick(Object.keys(model.totals));
    model.typedTotal = key;
    model.totals[key] = Math.round(model.totals[key] * 1.1);
    return { total: key };
  },
};

const TWICE: Fault = {
  name: 'entity listed twice',
  plant(model, random) {
    const row = random.int(1, model.rows.length - 1);
    model.rows[row][model.nameKey] = model.rows[row - 1][model.nameKey];
    return { row, key: model.nameKey };
  },
};

/** The faults that any table can have, where this kind of it has the place for them. */
export function withGeneralFaults(kind: CorpusKind): CorpusKind {
  const model = kind.build(new Random(1));
  const totals = Object.keys(model.totals).length;
  return {
    ...kind,
    faults: [
      ...kind.faults,
      AS_TEXT,
      ...(model.form ? [] : [ERROR_VALUE]),
      ...(model.totalLabel && !model.sections && totals > 1 ? [SHORT_TOTAL, TYPED_TOTAL] : []),
      ...(model.nameKey === 'entity' && !model.form ? [TWICE] : []),
    ],
  };
}
