import type { TableComparison } from '../../compare';
import { bothNames } from '../../compare/lines';
import { changeText } from '../../compare/shown-text';
import { RULES_VERSION } from '../../law/version';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import type { Compared } from './comparing';
import { countDifferences, kindTitle, leftOut, type Line, notCompared, shown, totalLines } from './said';

/** The comparison on paper: a page a table, all rows, and all that was not compared. */
export function PrintedComparison({ compared }: { readonly compared: Compared }) {
  const { format, language, s } = usePane();
  const { files, comparison, at } = compared;
  const count = countDifferences(comparison);
  return (
    <article lang={language}>
      <h1>{s.compare.title}</h1>
      <p>
        {s.compare.first}: {files.before}
      </p>
      <p>
        {s.compare.second}: {files.after}
      </p>
      <p>{s.compare.made(format.moment(at), RULES_VERSION)}</p>
      <p className="nm-verdict">{count === 0 ? s.compare.nothing : s.compare.verdict(count, format.count(count))}</p>
      {comparison.tables.length === 0 && <p>{s.compare.nothingCompared}</p>}
      <Lists lists={notCompared(comparison, s)} />
      {comparison.tables.map((table, index) => (
        <Page key={index} table={table} />
      ))}
    </article>
  );
}

function Page({ table }: { readonly table: TableComparison }) {
  const { format, s } = usePane();
  const { tables, shared, entities, same } = table;
  const rows = [
    ...totalLines(table).map((line) => [s.compare.totals, line] as const),
    ...shared.map((line) => [s.compare.values, line] as const),
    ...entities.flatMap((entity) => entity.differences.map((line) => [bothNames(entity), line] as const)),
  ];
  return (
    <section className="nm-page">
      <h2>{kindTitle(table, s)}</h2>
      <p>{bothNames({ before: placeName(tables.before.place), after: placeName(tables.after.place) })}</p>
      {rows.length > 0 && <Rows rows={rows} />}
      {same > 0 && <p>{s.compare.same(same, format.count(same))}</p>}
      <Lists lists={leftOut(table, s)} />
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly (readonly [name: string, line: Line])[] }) {
  const { s } = usePane();
  return (
    <table className="nm-even">
      <thead>
        <tr>
          <th scope="col">{s.compare.entity}</th>
          <th scope="col">{s.compare.figure}</th>
          <th scope="col" className="nm-number">
            {s.compare.first}
          </th>
          <th scope="col" className="nm-number">
            {s.compare.second}
          </th>
          <th scope="col" className="nm-number">
            {s.compare.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, line], index) => (
          <tr key={index}>
            <td>{name}</td>
            <td>{line.title}</td>
            <td className="nm-number">{shown(line.before, s)}</td>
            <td className="nm-number">{shown(line.after, s)}</td>
            <td className="nm-number">{line.change !== undefined && changeText(line.change, line.after.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lists({ lists }: { readonly lists: ReturnType<typeof leftOut> }) {
  return lists.map(({ title, names }) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </div>
  ));
}
