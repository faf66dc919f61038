import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../checks';
import { citationText } from '../../law/citation-text';
import type { FileResult } from '../check-file';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

function uri(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : file.split(path.sep).map(encodeURIComponent).join('/');
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
            toolExecutionNotifications: results
              .filter(({ error }) => error !== undefined)
              .map(({ file, error }) => ({
                level: 'error',
                message: { text: `${file}: ${error}` },
                locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) } } }],
              })),
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
