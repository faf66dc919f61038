import { meaningOf, meaningsIn, type Vocabulary } from './vocabulary';

export const ENTITY_TYPES = ['district', 'state institution', 'private', 'charter'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** In the order in which they decide: a state-chartered charter school is a charter school, a nonpublic school no public one. */
const WORDS: Vocabulary<EntityType> = [
  {
    value: 'charter',
    phrases: [
      'charter',
      'state chartered',
      'locally chartered',
      'state chartered charter',
      'locally chartered charter',
      'state authorized charter',
      'locally authorized charter',
      'district authorized charter',
      'district charter',
      'state charter',
      'local charter',
      'public charter',
    ],
  },
  {
    value: 'private',
    phrases: [
      'private',
      'nonpublic',
      'non public',
      'private nonpublic',
      'private non public',
      'accredited private',
      'accredited nonpublic',
      'accredited non public',
    ],
    alone: ['parochial'],
  },
  {
    value: 'state institution',
    phrases: ['state institution', 'state supported', 'state supported institution', 'state educational institution'],
    alone: ['institution', 'special state'],
  },
  {
    value: 'district',
    phrases: ['district', 'school district', 'public school', 'public school district'],
    alone: ['public', 'municipal', 'consolidated', 'independent', 'lea'],
  },
];

const BEHIND = /(?:^| )(?:schools?|s)$/;

/** Reads a type of entity as the field writes it: "Private school", "nonpublic", "state-chartered charter school". */
export function parseEntityType(text: string): EntityType | undefined {
  return meaningOf(WORDS, text, BEHIND) ?? meaningOf(WORDS, text.replace(/s\s*$/i, ''), BEHIND);
}

/** The type that a title or name speaks of; undefined where it speaks of none. */
export function entityTypeIn(text: string): EntityType | undefined {
  return meaningsIn(WORDS, text)[0];
}
