import type { Env, Scope, SpecialFunction } from '../env';
import { NotComputable } from '../error';
import type { Node } from '../parse/node';
import { Lambda, type Result } from '../reference';

/** The name that a parameter binds; [x] is one that may be left out. */
function parameter(node: Node): { name: string; optional: boolean } | undefined {
  if (node.kind === 'name' && node.sheet === undefined) {
    // Files mark a parameter that may be left out by this prefix.
    const name = node.name.replace(/^_xlop\./i, '');
    return { name: name.toLowerCase(), optional: name !== node.name };
  }
  if (node.kind === 'table' && node.table === undefined && node.columns.length === 1) {
    return { name: node.columns[0].replace(/^_xlop\./i, '').toLowerCase(), optional: true };
  }
  return undefined;
}

function letFunction(args: readonly Node[], env: Env): Result {
  if (args.length % 2 === 0) throw new NotComputable('LET lacks its last argument, the calculation', '#VALUE!');
  let { scope } = env;
  for (let i = 0; i < args.length - 1; i += 2) {
    const bound = parameter(args[i]);
    if (!bound) throw new NotComputable('LET binds something that is no name', '#VALUE!');
    const inner = { ...env, scope };
    const node = args[i + 1];
    const value = node.kind === 'missing' ? 0 : inner.evaluator.evaluate(node, inner);
    scope = { name: bound.name, value, outer: scope };
  }
  const inner = { ...env, scope };
  return inner.evaluator.evaluate(args[args.length - 1], inner);
}

function lambdaFunction(args: readonly Node[], env: Env): Result {
  const names = args.slice(0, -1).map(parameter);
  const body = args[args.length - 1];
  const bound = names.filter((each) => each !== undefined);
  if (bound.length < names.length) throw new NotComputable('LAMBDA has a parameter that is no name', '#VALUE!');
  const least = bound.filter(({ optional }) => !optional).length;
  return new Lambda(least, bound.length, (values) => {
    const scope = bound.reduce<Scope | undefined>(
      (outer, { name }, i) => ({ name, value: values[i], outer }),
      env.scope,
    );
    const inner = { ...env, scope };
    return inner.evaluator.evaluate(body, inner);
  });
}

function isOmitted([node]: readonly Node[], env: Env): Result {
  if (node.kind !== 'name') return false;
  const key = node.name.toLowerCase();
  for (let { scope } = env; scope; scope = scope.outer) if (scope.name === key) return scope.value === undefined;
  return false;
}

export const BINDING: readonly SpecialFunction[] = [
  { name: 'LET', params: ['name1', 'name_value1', 'calculation'], least: 3, most: 253, special: letFunction },
  { name: 'LAMBDA', params: ['calculation'], least: 1, most: 254, special: lambdaFunction },
  { name: 'ISOMITTED', params: ['argument'], least: 1, most: 1, special: isOmitted },
];
