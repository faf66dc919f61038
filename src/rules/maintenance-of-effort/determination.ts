import type { Determination } from './adjustment';

const DETERMINATIONS: Readonly<Record<string, Determination>> = {
  meets: 'Meets Requirements',
  'meets requirements': 'Meets Requirements',
  'needs assistance': 'Needs Assistance',
  'needs intervention': 'Needs Intervention',
  'needs substantial intervention': 'Needs Substantial Intervention',
};

/** Reads an annual determination as the letters write it: "★ MEETS", "Meets Requirements", "Needs Assistance". */
export function parseDetermination(text: string): Determination | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return Object.hasOwn(DETERMINATIONS, words) ? DETERMINATIONS[words] : undefined;
}
