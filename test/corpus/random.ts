/** Numbers that one seed always gives again (mulberry32): a case of the corpus is known by its seed. */
export class Random {
  constructor(private state: number) {}

  /** 0 up to but not 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Dollars and cents. */
  money(least: number, most: number): number {
    return this.int(least * 100, most * 100) / 100;
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.int(0, left.length - 1), 1));
    return drawn;
  }
}

/** Names that no two are alike of, by pairs of letters or by a word left out. */
const PLACES = [
  'Agua Fria',
  'Black Mesa',
  'Cimarron',
  'Dry Creek',
  'Eagle Nest',
  'Fort Union',
  'Gallinas',
  'Hondo',
  'Isleta Bend',
  'Jornada',
  'Kirtland',
  'Loma Parda',
  'Mesilla',
  'Nambe',
  'Ojo Caliente',
  'Pecos',
  'Quemado',
  'Rio Grande',
  'San Mateo',
  'Tucumcari',
  'Ute Park',
  'Velarde',
  'Wagon Mound',
  'Yeso',
  'Zuni Hills',
];

export function places(random: Random, count: number): string[] {
  return random.shuffled(PLACES).slice(0, count);
}
