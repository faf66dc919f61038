import type { MethodOutcome, MethodsCase } from '../../rules/maintenance-of-effort/methods';
import { dollars, n, type Step, step } from '../runtime/working';

/** The amounts that a method compares: what was required and what was made. */
export function amountSteps({ method, perCapita, figures }: MethodOutcome, compared: MethodsCase): [Step, Step] {
  const funds = method.startsWith('Local') ? compared.local : compared.stateAndLocal;
  const amount = (which: 'required' | 'actual', children: MethodsCase['countActual']): Step =>
    step(
      `${method}: the effort ${which === 'required' ? 'required' : 'made'}${perCapita ? ' for each child, kept in cents' : ''}.`,
      perCapita ? n`${dollars(funds[which])} ÷ ${children}` : n`${dollars(funds[which])}`,
      dollars(figures?.[which] ?? funds[which]),
    );
  return [amount('required', compared.countRequired), amount('actual', compared.countActual)];
}
