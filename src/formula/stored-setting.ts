import { NotComputable } from './error';
import type { FormulaCell } from './formula-cell';
import { OTHER_SETTINGS, type Setting, spelledIn } from './setting';
import { type Grid, isError, type Scalar } from './value';

/** Functions whose result, or whose reading of an argument, goes by the setting. */
const BY_SETTING = /\b(?:TEXT|VALUE|DATEVALUE|FORMULATEXT|CHAR|CODE|FIXED|AVERAGEA|MAXA|MINA|VARP?A|STDEVP?A)\(/i;

/** @throws NotComputable where the stored value is what the formula gives with another Excel's settings: it stays */
export function keepOtherSettings(cell: FormulaCell, compute: (setting: Setting) => Scalar | Grid): void {
  if (!isOfAnotherSetting(cell, compute)) return;
  throw new NotComputable(
    'its value is that of an Excel with other regional settings, of another version or on a Macintosh',
  );
}

/** DOLLAR writes the currency of the place where Excel runs: the same figure with another sign. */
function isOtherCurrency(formula: string, value: string, stored: string): boolean {
  if (!/\bDOLLAR\(/i.test(formula)) return false;
  const [own, other] = [value, stored].map((text) => `${/[-(]/.test(text) ? '-' : ''}${text.replace(/\D/g, '')}`);
  return own === other;
}

function isOfAnotherSetting(cell: FormulaCell, compute: (setting: Setting) => Scalar | Grid): boolean {
  const { value, stored } = cell;
  if (cell.filling !== 'one' || stored === null || isError(stored)) return false;
  if (typeof value === 'string' && OTHER_SETTINGS.some((setting) => spelledIn(setting, value) === stored)) return true;
  if (typeof value === 'string' && typeof stored === 'string' && isOtherCurrency(cell.text, value, stored)) return true;
  if (!cell.readsText && !BY_SETTING.test(cell.text)) return false;
  return OTHER_SETTINGS.some((setting) => {
    try {
      return compute(setting) === stored;
    } catch (problem) {
      if (problem instanceof NotComputable) return false;
      throw problem;
    }
  });
}
