import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../checks';
import { nearestText } from '../../checks/doubt';
import { citationText } from '../../law/citation-text';
import type { FileResult } from '../../batch/file-result';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

function uri(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split(path.sep).map(encodeURIComponent).join('/');
}

interface Notification {
  readonly level: 'error' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
}

function notification(file: string, level: Notification['level'], text: string): Notification {
  return {
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) } } }],
  };
}

function unread({ file, error }: FileResult): Notification[] {
  return error === undefined ? [] : [notification(file, 'error', `${file}: ${error}`)];
}

function unrecognised({ file, unrecognised: sheets = [] }: FileResult): Notification[] {
  return sheets.map((one) =>
    notification(
      file,
      'note',
      `${one.sheet}!${one.range}: no table of a kind we know${nearestText(one)}; general checks only`,
    ),
  );
}

/** A table that is only likely what it was taken for. */
function likely({ file, tables }: FileResult): Notification[] {
  return tables
    .filter(({ certainty }) => certainty === 'likely')
    .map(({ kind, sheet, range, assumed }) => {
      const why = assumed.length === 0 ? '' : `; assumed: ${assumed.join('; ')}`;
      return notification(file, 'note', `${sheet}!${range}: likely ${kind}${why}`);
    });
}

/** What follows from a finding, and goes with it. */
function related({ consequences = [] }: FileResult['findings'][number]) {
  const locations = consequences.map(({ sheet, cell, message }) => ({
    message: { text: `follows from it: ${message}` },
    logicalLocations: [{ fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' }],
  }));
  return locations.length === 0 ? {} : { relatedLocations: locations };
}

/** The results as SARIF 2.1.0, for tools that collect findings of many checkers. */
export function sarifReport(results: readonly FileResult[], rules: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nm-finance',
            version: rules,
            rules: CHECKS.map(({ id, title, severity, citation }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: `${title}. ${citationText(citation)}` },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: results.every(({ error }) => error === undefined),
            toolExecutionNotifications: results.flatMap((result) => [
              ...unread(result),
              ...likely(result),
              ...unrecognised(result),
            ]),
          },
        ],
        results: results.flatMap(({ file, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.id,
            level: LEVELS[finding.severity],
            message: {
              text: `${finding.sheet}!${finding.cell}: ${finding.message}${finding.expected === undefined ? '' : ` Expected: ${finding.expected}.`}`,
            },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: uri(file) } },
                logicalLocations: [{ fullyQualifiedName: `${finding.sheet}!${finding.cell}`, kind: 'cell' }],
              },
            ],
            ...(finding.amount === undefined ? {} : { properties: { amount: finding.amount } }),
            ...related(finding),
            ...(finding.ignored === undefined
              ? {}
              : { suppressions: [{ kind: 'inSource', justification: finding.ignored }] }),
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
