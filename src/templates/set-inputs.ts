import { fiscalYearIn } from '../rules/fiscal-year';
import type { CellValue } from '../workbook/snapshot';
import { isText } from './cells';
import { parseCell } from './parse';
import { inputField, type Template, type TemplateInput } from './template';

/** A value above a template's table that is not as the template has it; the message says what is. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}

/** The inputs that are filled in, not computed. */
function settable({ inputs = [] }: Template): readonly TemplateInput[] {
  return inputs.filter(({ formula }) => !formula);
}

/** What may be set above a template's table, by role, with its title. */
export function settableInputs(template: Template): readonly { readonly role: string; readonly title: string }[] {
  return settable(template).map((input) => ({ role: input.role, title: inputField(template, input).title }));
}

/**
 * Values above a template's table as a person types them: "appropriation" is "$21,000,000", "share" is "90%".
 * @throws InputError where a role is none of the template's, comes twice, or its value is not of its kind
 */
export function setInputs(
  template: Template,
  typed: readonly { readonly role: string; readonly text: string }[],
): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const { role, text } of typed) {
    const input = settable(template).find((each) => each.role.toLowerCase() === role.toLowerCase());
    if (!input) {
      const roles = settableInputs(template).map((each) => `${each.role} (${each.title})`);
      const there = roles.length === 0 ? 'it has none' : `there are ${roles.join(', ')}`;
      throw new InputError(`The template ${template.kind.id} has no value "${role}" above its table: ${there}.`);
    }
    if (Object.hasOwn(values, input.role)) throw new InputError(`"${input.role}" is set twice.`);
    values[input.role] = inputValue(template, input, text);
  }
  return values;
}

function inputValue(template: Template, input: TemplateInput, text: string): CellValue {
  const { number } = inputField(template, input);
  const wrong = (expected: string): InputError => new InputError(`"${input.role}" is "${text}": give ${expected}.`);
  const choices = input.list ?? (number === 'yes-no' ? ['Yes', 'No'] : undefined);
  if (choices) {
    const chosen = choices.find((choice) => choice.toLowerCase() === text.trim().toLowerCase());
    if (chosen === undefined) throw wrong(`one of ${choices.join(', ')}`);
    return chosen;
  }
  if (number === 'year' && fiscalYearIn(text) === undefined) throw wrong('a fiscal year such as FY26, 2026 or 2025-26');
  const value = parseCell(text, number);
  if (value === undefined || value === '') throw wrong(number === 'date' ? 'a date such as 2013-10-09' : 'a number');
  if (typeof value === 'string' || isText(number) || number === 'date') return value;
  if (value < 0) throw wrong('a number, 0 or more');
  if (number === 'share' && value > 1) throw wrong('a share between 0 % and 100 %, such as 90% or 0.9');
  return value;
}
