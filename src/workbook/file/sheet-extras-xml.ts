import { cellName, rangeName } from '../address';
import { spaceAttribute } from './cell-xml';
import { WorkbookFileError } from './error';
import { storedFormula } from './formula-stored';
import type { PrintSetup } from '../print';
import type { CellComment, CellValidation } from './model';
import { escapeExcelText, escapeXml } from './xml-text';

/** The parts of a worksheet that come after its cells, in the order that the format wants them. */

function limitXml(limit: number | string, i: number): string {
  const text = typeof limit === 'number' ? String(limit) : storedFormula(limit).text;
  return `<formula${i + 1}>${escapeXml(text)}</formula${i + 1}>`;
}

/** A list that is spelled out is one text with commas, which Excel cuts off at 255 characters. */
function checkList(values: readonly string[]): void {
  if (values.some((value) => value.includes(',')) || values.join(',').length > 255) {
    throw new WorkbookFileError(
      'bad-content',
      `The list of allowed entries "${values.join('; ')}" has commas or more than 255 characters: put it in cells.`,
    );
  }
}

function ruleXml(rule: CellValidation['rule']): { attributes: string; content: string } {
  if (rule.kind === 'list') {
    const { values } = rule;
    if (typeof values !== 'string') checkList(values);
    const source =
      typeof values === 'string' ? storedFormula(values).text : `"${values.join(',').replace(/"/g, '""')}"`;
    return { attributes: 'type="list"', content: `<formula1>${escapeXml(source)}</formula1>` };
  }
  if (rule.kind === 'custom') return { attributes: 'type="custom"', content: limitXml(rule.formula, 0) };
  const { kind, min, max } = rule;
  const limits = [min, max].filter((limit) => limit !== undefined);
  const operator = limits.length === 2 ? 'between' : min === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual';
  return { attributes: `type="${kind}" operator="${operator}"`, content: limits.map(limitXml).join('') };
}

function messageAttributes(
  names: { shown: string; title: string; text: string },
  message: CellValidation['prompt'],
): string {
  if (!message) return '';
  const title = escapeExcelText(message.title.slice(0, 32));
  const text = escapeExcelText(message.text.slice(0, 255)).replace(/\n/g, '&#10;');
  return ` ${names.shown}="1" ${names.title}="${title}" ${names.text}="${text}"`;
}

export function validationsXml(validations: readonly CellValidation[]): string {
  if (validations.length === 0) return '';
  const lines = validations.map(({ range, rule, prompt, error }) => {
    const { attributes, content } = ruleXml(rule);
    const messages =
      messageAttributes({ shown: 'showErrorMessage', title: 'errorTitle', text: 'error' }, error) +
      messageAttributes({ shown: 'showInputMessage', title: 'promptTitle', text: 'prompt' }, prompt);
    return `<dataValidation ${attributes} allowBlank="1"${messages} sqref="${rangeName(range)}">${content}</dataValidation>`;
  });
  return `<dataValidations count="${lines.length}">${lines.join('')}</dataValidations>`;
}

export function printXml(print: PrintSetup | undefined): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (!print) return margins;
  const fit = print.fitToWidth === undefined ? '' : ` fitToWidth="${print.fitToWidth}" fitToHeight="0"`;
  const header = print.header === undefined ? '' : `<oddHeader>${escapeXml(print.header)}</oddHeader>`;
  const footer = print.footer === undefined ? '' : `<oddFooter>${escapeXml(print.footer)}</oddFooter>`;
  const headerFooter = header + footer === '' ? '' : `<headerFooter>${header}${footer}</headerFooter>`;
  return `${margins}<pageSetup${fit} orientation="${print.orientation}"/>${headerFooter}`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function commentsXml(comments: readonly CellComment[]): string {
  const lines = comments.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><t${spaceAttribute(text)}>${escapeExcelText(text)}</t></r></text></comment>`,
  );
  return `${XML}<comments xmlns="${MAIN}"><authors><author>NM School Finance</author></authors><commentList>${lines.join('')}</commentList></comments>`;
}

/** The boxes that comments are shown in: Excel still wants them as VML. */
export function commentBoxesXml(comments: readonly CellComment[]): string {
  const shapes = comments.map(
    ({ row, column }, i) =>
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;width:220pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 4, ${column + 4}, 15, ${row + 5}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${shapes.join('')}</xml>`
  );
}
