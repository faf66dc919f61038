import type { Finding } from '../../src/checks/finding';
import { place } from './fake-port';

/** A finding with what a test says of it. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    check: 'general.total',
    severity: 'error',
    place: place('Allocation', 'B4'),
    message: 'The total does not add up.',
    actual: '10',
    expected: '30',
    citation: { law: '22-15-9 NMSA 1978' },
    ...change,
  };
}
