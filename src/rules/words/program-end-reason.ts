import type { ProgramEndReason } from '../../law/program-end-reasons';
import { meaningOf, meaningsIn, type Vocabulary } from './vocabulary';

const WORDS: Vocabulary<ProgramEndReason> = [
  {
    value: 'left the district',
    phrases: [
      'left the district',
      'left the jurisdiction',
      'moved',
      'moved out',
      'transferred',
      'left district',
      'disenrolled',
      'withdrew',
    ],
    alone: ['left', '1'],
  },
  {
    value: 'aged out',
    phrases: ['aged out', 'reached the age', 'reached age', 'graduated'],
    alone: ['age', '2'],
  },
  {
    value: 'no longer needs the program',
    phrases: [
      'no longer needs',
      'no longer needed',
      'no longer need',
      'exited special education',
      'no longer eligible',
    ],
    alone: ['3'],
  },
];

/** Reads why a costly program ended: "moved out of the district", "aged out", "no longer needs it". */
export function parseProgramEndReason(text: string): ProgramEndReason | undefined {
  const named = meaningsIn(WORDS, text);
  return meaningOf(WORDS, text) ?? (named.length === 1 ? named[0] : undefined);
}
