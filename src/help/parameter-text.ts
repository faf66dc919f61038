import { type ParameterName, PARAMETERS } from '../law/parameters';
import { READINGS } from '../law/readings';
import { yearsText } from '../rules/parameter';
import { wrapped } from './wrapped';

/** A dated value of the law by its years, each with its source and how it was read: for a terminal. */
export function parameterText(name: ParameterName): string {
  const parameter = PARAMETERS[name];
  const { title, unit, values, ended, later, open } = parameter;
  const rows = values.map(
    ({ value, citation, read }, index) =>
      `  ${yearsText(parameter, index)}: ${value}\n${wrapped(`${citation} (${READINGS[read]})`, '      ')}`,
  );
  const none = open && [
    `  No source that was read gives it. The law has it in ${open.law}${open.ended ? `, ${open.ended}` : ''}.`,
  ];
  const then = [ended, later].flatMap((each) => (each === undefined ? [] : [wrapped(each, '  ')]));
  const use = `  =NM.PARAMETER("${name}", year). For a year without a value your office can enter its own on a sheet "NM law".`;
  return `${[`${name}: ${title}, in ${unit}`, ...(none ?? rows), ...then, use].join('\n')}\n`;
}
