/** How the report looks on paper: black on white whatever the pane's theme, tables whose headers come again. */
export const LOOK = `
.nm-printed { color: #000; background: #fff; font: 10pt/1.4 'Segoe UI', system-ui, Roboto, 'Helvetica Neue', sans-serif; }
.nm-printed h1 { font-size: 16pt; margin: 0 0 4pt; }
.nm-printed h2 { font-size: 13pt; margin: 0 0 2pt; }
.nm-printed h3 { font-size: 10.5pt; margin: 12pt 0 3pt; break-after: avoid; }
.nm-printed p { margin: 2pt 0; }
.nm-printed .nm-page { break-before: page; padding-top: 2pt; }
.nm-printed .nm-verdict { font-weight: 600; }
.nm-printed table { border-collapse: collapse; table-layout: fixed; width: 100%; margin-top: 6pt; }
.nm-printed th:nth-child(1) { width: 11%; }
.nm-printed th:nth-child(3), .nm-printed th:nth-child(4) { width: 16%; }
.nm-printed th:nth-child(5), .nm-printed th:nth-child(6) { width: 13%; }
.nm-printed .nm-even th:nth-child(n) { width: 17%; }
.nm-printed .nm-even th:nth-child(1), .nm-printed .nm-even th:nth-child(2) { width: 24.5%; }
.nm-printed thead { display: table-header-group; }
.nm-printed tr { break-inside: avoid; }
.nm-printed th, .nm-printed td { border: 0.5pt solid #767676; padding: 2pt 4pt; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.nm-printed th { background: #ddebf7; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.nm-printed .nm-number { text-align: end; font-variant-numeric: tabular-nums; }
.nm-printed pre { margin: 0 0 6pt; font: 8.5pt/1.4 Consolas, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.nm-printed ul { margin: 2pt 0; padding-inline-start: 14pt; }
@page { margin: 14mm; }
`;

/** On the page of the pane: seen by the printer only, and the only thing that it sees. */
export const ONLY_ON_PAPER = `
@media screen { body > .nm-printed { display: none; } }
@media print {
  html, body { height: auto !important; overflow: visible !important; }
  body > :not(.nm-printed) { display: none !important; }
}
`;
