import { stakesByEntity } from '../../checks/entity';
import { assumedTexts } from '../../checks/doubt';
import { unrecognisedSheets } from '../../checks/unrecognised';
import { stakeOf } from '../../checks/verdict';
import { RULES_VERSION } from '../../law/version';
import { rangeName } from '../../workbook/address';
import { countBySeverity, type ListedFinding } from '../check/view';
import type { Analysis } from '../state/analysis';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { EntityStakes } from '../ui/entity-stakes';
import type { ReportPage } from './report-pages';

interface PrintedReportProps {
  readonly analysis: Analysis;
  readonly pages: readonly ReportPage[];
}

/** The report on paper: what it comes to, then a page a table with all that speaks for what is said of it. */
export function PrintedReport({ analysis, pages }: PrintedReportProps) {
  const { format, language, s, workbookName } = usePane();
  const open = pages.flatMap((page) => page.open);
  const stake = pages.reduce((sum, page) => sum + page.stake, 0);
  const findings = open.map(({ finding }) => finding);
  const net = stakeOf(findings, analysis.snapshot)?.net;
  const stakes = stakesByEntity(findings, analysis.tables, analysis.snapshot);
  const unread = unrecognisedSheets(analysis.snapshot, analysis.tables).map(({ sheet }) => sheet);
  return (
    <article lang={language}>
      <h1>{s.report.title}</h1>
      {workbookName !== undefined && <p>{s.report.workbook(workbookName)}</p>}
      <p>{s.report.made(format.moment(analysis.at), RULES_VERSION)}</p>
      <p className="nm-verdict">
        {useVerdict(open, stake)}
        {net !== undefined && net !== 0 && ` · ${s.verdict.net(format.money(Math.abs(net)), net > 0)}`}
      </p>
      <p>{s.verdict.understood(format.count(analysis.tables.length), analysis.tables.length)}.</p>
      {unread.length > 0 && <p>{s.report.unread([...new Set(unread)].join(', '))}</p>}
      {stakes.length > 0 && (
        <>
          <h2>{s.verdict.byEntityTitle}</h2>
          <EntityStakes stakes={stakes} numberClass="nm-number" />
        </>
      )}
      {pages.map((page, index) => (
        <Page key={index} page={page} />
      ))}
    </article>
  );
}

function useVerdict(open: readonly ListedFinding[], stake: number): string {
  const { format, s } = usePane();
  const counts = countBySeverity(open);
  const text = s.verdict.counts(counts.error, counts.warning, counts.info);
  return [text || s.report.nothing, stake > 0 && s.verdict.stake(format.money(stake))].filter(Boolean).join(' · ');
}

function Page({ page }: { readonly page: ReportPage }) {
  const { format, s } = usePane();
  const { table, sheet, open, outcomes, ignored, workings, moreWorkings, laws, stake } = page;
  const assumed = table?.certainty === 'likely' ? assumedTexts(table) : [];
  return (
    <section className="nm-page">
      <h2>{table ? s.kinds[table.kind] : s.check.outsideTables}</h2>
      <p>{table ? placeName(table) : sheet}</p>
      <p className="nm-verdict">{useVerdict(open, stake)}</p>
      {table?.certainty === 'likely' && <p>{s.report.likely}</p>}
      {assumed.length > 0 && (
        <ul lang="en">
          {assumed.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {outcomes.map(({ entity, amount, place }) => (
        <p key={placeName(place)}>{s.verdict.owes(entity, format.money(amount))}</p>
      ))}
      {open.length > 0 && <Findings open={open} />}
      {workings.length > 0 && (
        <>
          <h3>{s.screens.working}</h3>
          {workings.map(({ place, text }) => (
            <pre key={placeName(place)} lang="en">{`${placeName(place)}\n${text}`}</pre>
          ))}
          {moreWorkings > 0 && <p>{s.report.moreWorkings(format.count(moreWorkings))}</p>}
        </>
      )}
      {laws.length > 0 && (
        <>
          <h3>{s.check.law}</h3>
          <ul lang="en">
            {laws.map((law) => (
              <li key={law}>{law}</li>
            ))}
          </ul>
        </>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{s.check.ignoredTitle(ignored.length, format.count(ignored.length))}</h3>
          <ul>
            {ignored.map(({ key, finding, entry }) => (
              <li key={key}>
                {rangeName(finding.place.range)}: <span lang="en">{finding.message}</span> {s.check.ignoredBecause}:{' '}
                {entry.reason} ({s.check.ignoredOn(format.date(entry.on))}
                {entry.by !== undefined && `, ${s.report.by(entry.by)}`})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Findings({ open }: { readonly open: readonly ListedFinding[] }) {
  const { format, s } = usePane();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{s.report.cell}</th>
          <th scope="col">{s.report.finding}</th>
          <th scope="col" className="nm-number">
            {s.check.is}
          </th>
          <th scope="col" className="nm-number">
            {s.check.shouldBe}
          </th>
          <th scope="col" className="nm-number">
            {s.check.difference}
          </th>
          <th scope="col" className="nm-number">
            $
          </th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ key, finding, difference }) => (
          <tr key={key}>
            <td>
              {rangeName(finding.place.range)} ({s.severity[finding.severity].one})
            </td>
            <td lang="en">
              {finding.message}
              {finding.consequences?.map((one) => (
                <div key={placeName(one)}>
                  {s.check.consequences}: {placeName(one)}
                </div>
              ))}
            </td>
            <td className="nm-number">{finding.actual}</td>
            <td className="nm-number">{finding.expected}</td>
            <td className="nm-number">{difference !== undefined && format.signed(difference)}</td>
            <td className="nm-number">{finding.amount !== undefined && format.money(finding.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
