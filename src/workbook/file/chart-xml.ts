import { cellName, type CellRange, quoteSheet } from '../address';
import type { CellValue } from '../snapshot';
import { escapeXml } from './xml-text';

export interface ChartModel {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Names in the first column, headings in the first row. */
  readonly source: CellRange;
  /** Cells that are kept free for it. */
  readonly area?: CellRange;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The bars' colours, as in Excel's own theme: programs that know no theme, and files without one, show them too. */
const FILLS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** Places the chart over the cells that are free for it. */
export function drawingXml({ top, left, bottom, right }: CellRange): string {
  const anchor = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    anchor('from', left, top) +
    anchor('to', right + 1, bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    `<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

type ValueAt = (row: number, column: number) => CellValue | undefined;

function reference(sheet: string, top: number, bottom: number, column: number): string {
  const absolute = (row: number): string => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const range = top === bottom ? absolute(top) : `${absolute(top)}:${absolute(bottom)}`;
  return escapeXml(`${quoteSheet(sheet)}!${range}`);
}

function points(top: number, bottom: number, column: number, value: ValueAt, numbers: boolean): string {
  const shown = [];
  for (let row = top; row <= bottom; row++) {
    const cell = value(row, column);
    const fits = numbers ? typeof cell === 'number' : typeof cell === 'string' || typeof cell === 'number';
    if (fits) shown.push(`<c:pt idx="${row - top}"><c:v>${escapeXml(String(cell))}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${bottom - top + 1}"/>${shown.join('')}`;
}

/** A bar or column chart with the figures it showed when it was written, so that viewers that compute nothing show it. */
export function chartXml(chart: ChartModel, sheet: string, value: ValueAt): string {
  const { top, left, bottom, right } = chart.source;
  const series = [];
  for (let column = left + 1; column <= right; column++) {
    const at = column - left - 1;
    series.push(
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
        `<c:tx><c:strRef><c:f>${reference(sheet, top, top, column)}</c:f><c:strCache>${points(top, top, column, value, false)}</c:strCache></c:strRef></c:tx>` +
        `<c:spPr><a:solidFill><a:srgbClr val="${FILLS[at % FILLS.length]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
        `<c:cat><c:strRef><c:f>${reference(sheet, top + 1, bottom, left)}</c:f><c:strCache>${points(top + 1, bottom, left, value, false)}</c:strCache></c:strRef></c:cat>` +
        `<c:val><c:numRef><c:f>${reference(sheet, top + 1, bottom, column)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(top + 1, bottom, column, value, true)}</c:numCache></c:numRef></c:val></c:ser>`,
    );
  }
  const bar = chart.kind === 'bar';
  const axis = (tag: string, id: number, cross: number, position: string, rest: string): string =>
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="${bar && tag === 'catAx' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${rest}<c:crossAx val="${cross}"/></c:${tag}>`;
  return (
    `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${bar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    axis('catAx', 1, 2, bar ? 'l' : 'b', '<c:tickLblPos val="low"/>') +
    axis(
      'valAx',
      2,
      1,
      bar ? 't' : 'l',
      '<c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/><c:tickLblPos val="nextTo"/>',
    ) +
    `</c:plotArea>${right - left > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}
