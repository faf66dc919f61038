/** Things by a key that several of them may have, in their order. */
export class MapOfLists<K, T> {
  private readonly lists = new Map<K, T[]>();

  constructor(things: readonly T[], keyOf: (thing: T) => K) {
    for (const thing of things) {
      const key = keyOf(thing);
      const list = this.lists.get(key);
      if (list) list.push(thing);
      else this.lists.set(key, [thing]);
    }
  }

  get(key: K): readonly T[] {
    return this.lists.get(key) ?? [];
  }

  entries(): (readonly [K, readonly T[]])[] {
    return [...this.lists];
  }
}
