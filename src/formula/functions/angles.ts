/**
 * Sines as Excel has them: angles are taken modulo PI as a number of 64 bits, not as the true PI that JavaScript uses. So
 * SIN(PI()) is 1.22514845490862E-16 in Excel (and would be 1.22464679914735E-16 by the true PI), and TAN(PI()/2) is
 * 16324552277619072.
 */
const SCALE = 2 ** 66;
/** A quarter of a turn times SCALE: half of PI as a double has it, and of what the 64th bit adds. */
const QUARTER = BigInt(Math.PI * 2 ** 65) + 4520n;

interface Reduced {
  /** How many quarters of a turn, modulo 4. */
  readonly quarters: number;
  /** The rest of the angle, between minus and plus an eighth of a turn, and what this lacks beyond a double's bits. */
  readonly angle: number;
  readonly beyond: number;
}

function reduced(angle: number): Reduced {
  if (Math.abs(angle) <= Math.PI / 4) return { quarters: 0, angle, beyond: 0 };
  const scaled = BigInt(angle * SCALE);
  const half = scaled < 0n ? -QUARTER / 2n : QUARTER / 2n;
  const count = (scaled + half) / QUARTER;
  const rest = scaled - count * QUARTER;
  const main = Number(rest);
  return {
    quarters: Number(((count % 4n) + 4n) % 4n),
    angle: main / SCALE,
    beyond: Number(rest - BigInt(main)) / SCALE,
  };
}

function sineOf({ angle, beyond }: Reduced): number {
  return Math.sin(angle) + beyond * Math.cos(angle);
}

function cosineOf({ angle, beyond }: Reduced): number {
  return Math.cos(angle) - beyond * Math.sin(angle);
}

export function sine(angle: number): number {
  const rest = reduced(angle);
  const value = rest.quarters % 2 === 0 ? sineOf(rest) : cosineOf(rest);
  return rest.quarters < 2 ? value : -value;
}

export function cosine(angle: number): number {
  const rest = reduced(angle);
  const value = rest.quarters % 2 === 0 ? cosineOf(rest) : sineOf(rest);
  return rest.quarters === 0 || rest.quarters === 3 ? value : -value;
}

export function tangent(angle: number): number {
  const rest = reduced(angle);
  return rest.quarters % 2 === 0 ? sineOf(rest) / cosineOf(rest) : -cosineOf(rest) / sineOf(rest);
}
