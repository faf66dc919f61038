interface WithGroupBy {
  groupBy?: (
    items: Iterable<unknown>,
    keyOf: (item: unknown, index: number) => PropertyKey,
  ) => Record<PropertyKey, unknown[]>;
}

/** Object.groupBy, which the spreadsheet's editing calls and browsers from before 2024 and Node 20 lack. */
export function provideGroupBy(target: WithGroupBy = Object as WithGroupBy): void {
  target.groupBy ??= (items, keyOf) => {
    const groups = Object.create(null) as Record<PropertyKey, unknown[]>;
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  };
}
