import { NA } from '../error';
import { addIn, define, text, type FormulaFunction } from '../function';
import { addInNumber } from './add-in';

/** What one unit is of the first of its kind. */
type Kind = Readonly<Record<string, number>>;

const FOOT = 0.3048;
const INCH = FOOT / 12;
const POUND = 453.59237;
const LIGHT_YEAR = 9_460_730_472_580_800;
const PARSEC = 3.0856775812815532e16;
const GALLON = 3.785411784;
const IMPERIAL = 4.54609;
const CALORIE = 4.1868;
const GRAVITY = 9.80665;

function power(unit: number, exponent: number): number {
  return unit ** exponent;
}

const LENGTHS: Kind = {
  m: 1,
  mi: 5280 * FOOT,
  Nmi: 1852,
  in: INCH,
  ft: FOOT,
  yd: 3 * FOOT,
  ang: 1e-10,
  ell: 45 * INCH,
  ly: LIGHT_YEAR,
  parsec: PARSEC,
  pc: PARSEC,
  Picapt: INCH / 72,
  Pica: INCH / 72,
  pica: INCH / 6,
  survey_mi: (5280 * 1200) / 3937,
};

function lengthsTo(exponent: number, names: readonly string[], extra: Kind): Kind {
  const entries = names.flatMap((name) => {
    const value = power(LENGTHS[name], exponent);
    return [
      [`${name}${exponent}`, value],
      [`${name}^${exponent}`, value],
    ];
  });
  return { ...(Object.fromEntries(entries) as Kind), ...extra };
}

const PREFIXABLE = ['m', 'mi', 'Nmi', 'in', 'ft', 'yd', 'ang', 'ly', 'Picapt', 'Pica'];

const KINDS: readonly Kind[] = [
  {
    g: 1,
    sg: (POUND * GRAVITY) / FOOT,
    lbm: POUND,
    u: 1.660538782e-24,
    ozm: POUND / 16,
    grain: POUND / 7000,
    cwt: 100 * POUND,
    shweight: 100 * POUND,
    uk_cwt: 112 * POUND,
    lcwt: 112 * POUND,
    hweight: 112 * POUND,
    stone: 14 * POUND,
    ton: 2000 * POUND,
    uk_ton: 2240 * POUND,
    LTON: 2240 * POUND,
    brton: 2240 * POUND,
  },
  LENGTHS,
  { sec: 1, s: 1, min: 60, mn: 60, hr: 3600, day: 86_400, d: 86_400, yr: 31_557_600 },
  { Pa: 1, p: 1, atm: 101_325, at: 101_325, mmHg: 133.322, psi: 6894.757293168361, Torr: 101_325 / 760 },
  { N: 1, dyn: 1e-5, dy: 1e-5, lbf: (POUND / 1000) * GRAVITY, pond: GRAVITY / 1000 },
  {
    J: 1,
    e: 1e-7,
    c: 4.184,
    cal: CALORIE,
    eV: 1.602176487e-19,
    ev: 1.602176487e-19,
    HPh: 2_684_519.537696173,
    hh: 2_684_519.537696173,
    Wh: 3600,
    wh: 3600,
    flb: (POUND / 1000) * GRAVITY * FOOT,
    BTU: 1055.05585262,
    btu: 1055.05585262,
  },
  { W: 1, w: 1, HP: 745.6998715822702, h: 745.6998715822702, PS: 735.49875 },
  { T: 1, ga: 1e-4 },
  {
    l: 1,
    L: 1,
    lt: 1,
    tsp: GALLON / 768,
    tspm: 0.005,
    tbs: GALLON / 256,
    oz: GALLON / 128,
    cup: GALLON / 16,
    pt: GALLON / 8,
    us_pt: GALLON / 8,
    uk_pt: IMPERIAL / 8,
    qt: GALLON / 4,
    uk_qt: IMPERIAL / 4,
    gal: GALLON,
    uk_gal: IMPERIAL,
    barrel: 42 * GALLON,
    bushel: 35.23907016688,
    MTON: 1132.67386368,
    regton: 2831.6846592,
    GRT: 2831.6846592,
    ...Object.fromEntries(Object.entries(lengthsTo(3, PREFIXABLE, {})).map(([name, value]) => [name, value * 1000])),
  },
  lengthsTo(2, PREFIXABLE, {
    ar: 100,
    ha: 10_000,
    uk_acre: 4840 * power(3 * FOOT, 2),
    us_acre: (43_560 * 1_440_000) / 15_499_969,
    Morgen: 2500,
  }),
  { bit: 1, byte: 8 },
  {
    'm/s': 1,
    'm/sec': 1,
    'm/h': 1 / 3600,
    'm/hr': 1 / 3600,
    mph: (5280 * FOOT) / 3600,
    kn: 1852 / 3600,
    admkn: (6080 * FOOT) / 3600,
  },
];

const METRIC: ReadonlySet<string> = new Set([
  'g',
  'u',
  'm',
  'ang',
  'ly',
  'parsec',
  'pc',
  'sec',
  's',
  'Pa',
  'p',
  'atm',
  'at',
  'mmHg',
  'N',
  'dyn',
  'dy',
  'pond',
  'J',
  'e',
  'c',
  'cal',
  'eV',
  'ev',
  'Wh',
  'wh',
  'W',
  'w',
  'T',
  'ga',
  'l',
  'L',
  'lt',
  'm2',
  'm^2',
  'm3',
  'm^3',
  'ar',
  'bit',
  'byte',
  'm/s',
  'm/sec',
  'm/h',
  'm/hr',
  'mph',
  'uk_pt',
  'ang2',
  'ang^2',
  'ang3',
  'ang^3',
]);
const PREFIXES: Kind = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 1e1,
  e: 1e1,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
};
const BINARY_PREFIXES: Kind = {
  Yi: 2 ** 80,
  Zi: 2 ** 70,
  Ei: 2 ** 60,
  Pi: 2 ** 50,
  Ti: 2 ** 40,
  Gi: 2 ** 30,
  Mi: 2 ** 20,
  ki: 2 ** 10,
};

interface Unit {
  readonly kind: Kind;
  readonly factor: number;
}

function unitOf(name: string): Unit | undefined {
  for (const kind of KINDS) if (Object.hasOwn(kind, name)) return { kind, factor: kind[name] };
  for (const length of [2, 1]) {
    const [prefix, base] = [name.slice(0, length), name.slice(length)];
    const kind = METRIC.has(base) ? KINDS.find((each) => Object.hasOwn(each, base)) : undefined;
    if (!kind) continue;
    const bits = base === 'bit' || base === 'byte';
    const scale = Object.hasOwn(PREFIXES, prefix)
      ? PREFIXES[prefix]
      : bits && Object.hasOwn(BINARY_PREFIXES, prefix)
        ? BINARY_PREFIXES[prefix]
        : undefined;
    // A prefix of a square or a cube is squared or cubed with it.
    const exponent = /[23]$/.test(base) ? Number(base.at(-1)) : 1;
    if (scale !== undefined) return { kind, factor: kind[base] * scale ** exponent };
  }
  return undefined;
}

/** Temperatures begin at different zeros: as kelvins, and back. */
const TEMPERATURES: Readonly<Record<string, readonly [(value: number) => number, (kelvin: number) => number]>> = {
  C: [(value) => value + 273.15, (kelvin) => kelvin - 273.15],
  F: [(value) => ((value - 32) * 5) / 9 + 273.15, (kelvin) => ((kelvin - 273.15) * 9) / 5 + 32],
  K: [(value) => value, (kelvin) => kelvin],
  Rank: [(value) => (value * 5) / 9, (kelvin) => (kelvin * 9) / 5],
  Reau: [(value) => value * 1.25 + 273.15, (kelvin) => (kelvin - 273.15) * 0.8],
};
const TEMPERATURE_NAMES: Readonly<Record<string, string>> = { cel: 'C', fah: 'F', kel: 'K' };

interface Temperature {
  readonly name: string;
  /** Kelvins have prefixes, as kK. */
  readonly scale: number;
}

function temperature(name: string): Temperature | undefined {
  const full = TEMPERATURE_NAMES[name] ?? name;
  if (Object.hasOwn(TEMPERATURES, full)) return { name: full, scale: 1 };
  const [, prefix, kelvin] = /^(da|.)(K|kel)$/.exec(name) ?? [];
  return kelvin !== undefined && Object.hasOwn(PREFIXES, prefix) ? { name: 'K', scale: PREFIXES[prefix] } : undefined;
}

function converted(value: number, from: string, to: string): number {
  const [first, second] = [temperature(from), temperature(to)];
  if (first && second) {
    if (first.name === second.name) return (value * first.scale) / second.scale;
    return TEMPERATURES[second.name][1](TEMPERATURES[first.name][0](value * first.scale)) / second.scale;
  }
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.kind !== target.kind) throw NA;
  return (value * source.factor) / target.factor;
}

export const UNITS: readonly FormulaFunction[] = [
  define('CONVERT', [addIn('number'), text('from_unit'), text('to_unit')], ([given, from, to], context) =>
    converted(addInNumber(given, context), from, to),
  ),
];
