import { isoDate } from '../rules/calendar';
import { RULES_VERSION } from '../law/version';
import type { Both, Shown } from './comparison';
import { type ComparisonLine, placeText } from './lines';
import { shownText } from './shown-text';

const HEADERS = [
  'What',
  'Table',
  'Entity',
  'Figure',
  'First: cell',
  'First',
  'Second: cell',
  'Second',
  'Change',
  'Unit',
];

/** Figures as figures, so that a spreadsheet reads them as such; a text that it would take for a formula gets an apostrophe. */
function field(content: string | number): string {
  if (typeof content === 'number') return String(content);
  const text = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function content(shown: Shown | undefined): string | number {
  if (!shown) return '';
  if (typeof shown.value !== 'number') return shown.value === null && !shown.uncomputed ? '' : shownText(shown);
  return shown.unit === 'date' && shown.value > 0 ? isoDate(Math.floor(shown.value)) : shown.value;
}

/** The comparison as a CSV file: first the two files, then a line a difference. */
export function comparisonCsv(files: Both<string>, lines: readonly ComparisonLine[]): string {
  const rows = lines.map((line): (string | number)[] => {
    const { kind, table, entity, figure, before, after, places, change, unit } = line;
    const place = (side: keyof Both<unknown>, shown: Shown | undefined): string =>
      shown ? placeText(shown.place) : (places?.[side] ?? '');
    return [
      kind,
      table,
      entity,
      figure,
      place('before', before),
      content(before),
      place('after', after),
      content(after),
      change ?? '',
      unit === undefined ? '' : unit === 'date' && change !== undefined ? 'days' : unit,
    ];
  });
  const about = [
    ['First', files.before],
    ['Second', files.after],
    ['Rules', RULES_VERSION],
  ];
  return [...about, HEADERS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
