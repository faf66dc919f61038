import { strFromU8, strToU8, zipSync } from 'fflate';
import { Choices } from './choices';

type Parts = Record<string, Uint8Array>;

/** Values that upset readers: limits of the format, limits of numbers, other people's formulas, markup, odd text. */
const VALUES = [
  '',
  '0',
  '-0',
  '-1',
  '1e308',
  '1e999',
  '-1e-320',
  'NaN',
  'Infinity',
  '00012',
  '1,234.50',
  '(92.76)',
  '9007199254740993',
  'true',
  'Ineligible',
  'n/a',
  '#N/A',
  '#VALUE!',
  '=1+1',
  '=NM.ALLOCATION(',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;&#10;&#x1F600;',
  'TOTAL',
  'x'.repeat(5000),
  'é́́́',
  '2013-14',
  '53213 - Occupational Therapists',
];

const REFERENCES = ['A1', 'XFD1048576', 'XFE1', 'A0', 'A1048577', '1A', '', 'A1:B2', '$B$3', 'ZZZZ99', 'a5'];
const FORMULAS = [
  'NM.ALLOCATION_PRACTICE(1,2,3,4,5)',
  'SUM(A1:XFD1048576)',
  'SUM(B2:B3',
  'A1+A1+'.repeat(300),
  '((((((((((1))))))))))',
  '[1]Other!A1*2',
  '_xldudf_NM_MOE_SHORTFALL(1,2,3,4)',
  '"unclosed',
  'B2:B9 C1',
];

function replaceOne(text: string, pattern: RegExp, choices: Choices, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = choices.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const ELEMENT = /<(c|row|si|xf|sheet|mergeCell|col|Relationship|definedName)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

type Mutation = (xml: string, choices: Choices) => string;

/** What can go wrong inside a part and leave it XML, or nearly so. */
const IN_A_PART: readonly Mutation[] = [
  // the value of a cell, or a shared text
  (xml, choices) => replaceOne(xml, /<v>[^<]*<\/v>/g, choices, () => `<v>${choices.pick(VALUES)}</v>`),
  (xml, choices) => replaceOne(xml, /<t[^>]*>[^<]*<\/t>/g, choices, () => `<t>${choices.pick(VALUES)}</t>`),
  (xml, choices) => replaceOne(xml, /<v>[^<]*<\/v>/g, choices, (v) => `<f>${escape(choices.pick(FORMULAS))}</f>${v}`),
  (xml, choices) => replaceOne(xml, /<f[^>]*>[^<]*<\/f>/g, choices, () => `<f>${escape(choices.pick(FORMULAS))}</f>`),
  (xml, choices) => replaceOne(xml, /<v>/g, choices, () => '<f t="shared" si="7" ref="A1:C9">A1</f><v>'),
  // where it stands, its type and its style
  (xml, choices) => replaceOne(xml, / r="[^"]*"/g, choices, () => ` r="${choices.pick(REFERENCES)}"`),
  (xml, choices) => replaceOne(xml, / (?:ref|sqref)="[^"]*"/g, choices, () => ` ref="${choices.pick(REFERENCES)}"`),
  (xml, choices) =>
    replaceOne(xml, / t="[^"]*"/g, choices, () => ` t="${choices.pick(['s', 'b', 'e', 'd', 'n', 'x', ''])}"`),
  (xml, choices) =>
    replaceOne(xml, / (?:s|xfId|numFmtId|count|sheetId)="[^"]*"/g, choices, (a) =>
      a.replace(/"[^"]*"/, `"${choices.pick(VALUES.slice(0, 14))}"`),
    ),
  // an element too few, too many, or in another's place
  (xml, choices) => replaceOne(xml, ELEMENT, choices, () => ''),
  (xml, choices) => replaceOne(xml, ELEMENT, choices, (one) => one + one),
  (xml, choices) => {
    const moved = [...xml.matchAll(ELEMENT)];
    if (moved.length < 2) return xml;
    const one = choices.pick(moved)[0];
    return replaceOne(xml.replace(one, ''), ELEMENT, choices, (other) => other + one);
  },
  // text that is no XML any more
  (xml, choices) => xml.slice(0, choices.below(xml.length)),
  (xml, choices) => {
    const at = choices.below(xml.length);
    return xml.slice(0, at) + choices.pick(['<', '&', '\0', ']]>', '<!--', '<![CDATA[', '&bomb;']) + xml.slice(at);
  },
  (xml) => `<!DOCTYPE a [<!ENTITY bomb "x">]>${xml}`,
  (xml, choices) => xml.replace(/xmlns(:\w+)?="[^"]*"/, choices.pick(['', 'xmlns="urn:other"'])),
];

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

type PackageMutation = (parts: Parts, choices: Choices) => void;

/** What can go wrong with the parts themselves. */
const OF_THE_PACKAGE: readonly PackageMutation[] = [
  (parts, choices) => {
    delete parts[choices.pick(Object.keys(parts))];
  },
  (parts, choices) => {
    const [from, to] = [choices.pick(Object.keys(parts)), choices.pick(Object.keys(parts))];
    parts[to] = parts[from];
  },
  (parts, choices) => {
    const name = choices.pick(Object.keys(parts));
    parts[choices.pick([name.toUpperCase(), `../${name}`, `${name}.bak`, name.replace(/\//g, '\\')])] = parts[name];
    delete parts[name];
  },
  (parts, choices) => {
    parts[choices.pick(Object.keys(parts))] = new Uint8Array();
  },
];

/** One thing wrong with the file: numbers of which the first says which, and the others where and how. */
export type Harm = readonly number[];

function harmOne(parts: Parts, choices: Choices): void {
  if (choices.below(12) === 0) {
    choices.pick(OF_THE_PACKAGE)(parts, choices);
    return;
  }
  const names = Object.keys(parts);
  const sheets = names.filter((name) => /sheet\d|sharedStrings/.test(name));
  const name = choices.below(4) > 0 && sheets.length > 0 ? choices.pick(sheets) : choices.pick(names);
  if (name === undefined) return;
  parts[name] = strToU8(choices.pick(IN_A_PART)(strFromU8(parts[name]), choices));
}

/** The file with everything wrong with it that the numbers say; now and then the container itself, too. */
export function mutate(sound: Readonly<Parts>, harms: readonly Harm[], container: Harm): Uint8Array {
  const parts: Parts = { ...sound };
  for (const harm of harms) harmOne(parts, new Choices(harm));
  const bytes = zipSync(parts, { level: 1 });
  const choices = new Choices(container);
  const kind = choices.below(20);
  if (kind === 0) bytes[choices.below(bytes.length)] ^= 1 + choices.below(255);
  return kind === 1 ? bytes.subarray(0, choices.below(bytes.length)) : bytes;
}
