import { type Knob, MOST_SCENARIOS, type Scenario, typedProblem } from '../../whatif';

/** A scenario being written: every field as typed. */
export interface Draft {
  readonly id: number;
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Adds a scenario under a name that is still free; nothing where there are as many as can be compared. */
export function added(
  drafts: readonly Draft[],
  name: string,
  values: Readonly<Record<string, string>> = {},
): readonly Draft[] {
  if (drafts.length >= MOST_SCENARIOS) return drafts;
  const taken = new Set(drafts.map((draft) => draft.name.trim().toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  const id = Math.max(0, ...drafts.map((draft) => draft.id)) + 1;
  return [...drafts, { id, name: free, values }];
}

/** A field of a draft as it is when it is set. */
export function withValue(draft: Draft, key: string, value: string): Draft {
  return { ...draft, values: { ...draft.values, [key]: value } };
}

/** The scenarios as they are compared: fields left empty are not varied. */
export function scenariosOf(drafts: readonly Draft[]): readonly Scenario[] {
  return drafts.map(({ name, values }) => ({
    name: name.trim(),
    values: Object.fromEntries(
      Object.entries(values)
        .map(([key, value]) => [key, value.trim()] as const)
        .filter(([, value]) => value !== ''),
    ),
  }));
}

/** Whether a field holds what its knob cannot take; an empty one is not varied. */
export function isMisread(knob: Knob, text: string): boolean {
  return text.trim() !== '' && typedProblem(knob, text) !== undefined;
}

/** The first scenario that varies nothing. */
export function emptyAmong(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(({ values }) => Object.values(values).every((value) => value.trim() === ''));
}
