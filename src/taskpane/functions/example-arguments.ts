/** Arguments of plain values: numbers, TRUE and FALSE, quoted texts, or nothing. */
const ARGUMENT = /^(?:-?\d+(?:\.\d+)?%?|TRUE|FALSE|"(?:[^"]|"")*")?$/i;

/**
 * The arguments of an example as they are typed into the form, or undefined where it nests functions or gives ranges in
 * braces, which a single field does not take.
 */
export function exampleArguments(formula: string, name: string, count: number): readonly string[] | undefined {
  const start = `=NM.${name}(`;
  if (!formula.startsWith(start) || !formula.endsWith(')')) return undefined;
  const inside = formula.slice(start.length, -1);
  const parts = inside === '' ? [] : (inside.match(/(?:"(?:[^"]|"")*"|[^",])*(?:,|$)/g) ?? []).slice(0, -1);
  const texts = parts.map((part) => part.replace(/,$/, '').trim());
  if (texts.length > count || !texts.every((text) => ARGUMENT.test(text))) return undefined;
  return Array.from({ length: count }, (_, index) => texts[index] ?? '');
}
