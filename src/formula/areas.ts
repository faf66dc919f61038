import { VALUE } from './error';
import type { Area } from './reference';

/** The smallest rectangle around areas of one sheet. @throws FormulaError where they are on several */
export function bounding(areas: readonly Area[]): Area {
  const [{ sheet }] = areas;
  if (areas.some((area) => area.sheet !== sheet)) throw VALUE;
  return {
    sheet,
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** The cells that two areas have in common. */
export function common(a: Area, b: Area): Area | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { sheet: a.sheet, top, left, bottom, right } : undefined;
}
