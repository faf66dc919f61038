/**
 * The add-in's icons as shapes on a field of 16 by 16. Lines fall on whole pixels at 16, 32, 48, 64 and 80; small sizes
 * leave out what would only blur.
 */
const TURQUOISE = '#0b6e75';
const YELLOW = '#f2b632';
const RED = '#b5321c';
const INK = '#3b3a39';
const PAPER = '#ffffff';

/** A rectangle: x, y, width, height, colour, and the radius of its corners. */
const box = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

const line = (path, colour, width) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The sheet that all ribbon icons share: a frame with a header row and two rules. */
const sheet = (size) =>
  box(1, 1, 14, 14, INK, size < 24 ? 1 : 1.5) +
  box(2, 2, 12, 12, PAPER, size < 24 ? 0 : 0.5) +
  box(2, 2, 12, 3, TURQUOISE) +
  box(2, 8, 12, size < 32 ? 1 : 0.5, '#c8c6c4') +
  box(2, 11, 12, size < 32 ? 1 : 0.5, '#c8c6c4') +
  box(6, 5, size < 32 ? 1 : 0.5, 9, '#c8c6c4');

/** A disc at the lower right, cut out from the sheet, on which a sign stands. */
const badge = (colour, sign) =>
  `<circle cx="11" cy="11" r="5" fill="${PAPER}"/><circle cx="11" cy="11" r="4.25" fill="${colour}"/>${sign}`;

/** Four rays to each side around a disc: the sun of the state's flag, over a column of figures. */
const sun = (cx, cy, radius, ray, width) => {
  const rays = [-1.5, -0.5, 0.5, 1.5].flatMap((step) => {
    const offset = step * width * 1.9;
    const length = Math.abs(step) > 1 ? ray * 0.7 : ray;
    const start = radius + 0.45;
    return [
      [offset, -start, offset, -start - length],
      [offset, start, offset, start + length],
      [-start, offset, -start - length, offset],
      [start, offset, start + length, offset],
    ];
  });
  return (
    rays.map(([x1, y1, x2, y2]) => line(`M${cx + x1} ${cy + y1}L${cx + x2} ${cy + y2}`, RED, width)).join('') +
    `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${PAPER}" stroke="${RED}" stroke-width="${width}"/>`
  );
};

export const ICONS = {
  product: (size) =>
    box(0, 0, 16, 16, YELLOW, 3) +
    (size < 24 ? sun(8, 8, 2.25, 2.75, 0.9) : sun(8, 8, 2.6, 3.1, 0.62)) +
    (size < 24
      ? ''
      : line(
          'M8.95 6.95C8.6 6.6 7.2 6.5 7.15 7.3C7.1 8.2 8.95 7.85 8.9 8.75C8.85 9.5 7.4 9.5 7.05 9.05M8 6.2V9.8',
          TURQUOISE,
          0.45,
        )),
  check: (size) => sheet(size) + badge(TURQUOISE, line('M9 11.2L10.5 12.7L13.2 9.6', PAPER, 1.2)),
  working: (size) => sheet(size) + badge(RED, line('M9.2 10H12.8M9.2 12H12.8', PAPER, 1.1)),
  templates: (size) => sheet(size) + badge('#107c41', line('M11 8.8V13.2M8.8 11H13.2', PAPER, 1.2)),
  'what-if': (size) => sheet(size) + badge('#7a5a00', line('M9.2 13V11.4M11 13V9M12.8 13V10.4', PAPER, 1.2)),
  help: (size) =>
    sheet(size) +
    badge(
      INK,
      line('M9.8 10C9.8 8.4 12.2 8.4 12.2 10C12.2 10.9 11 10.9 11 11.8', PAPER, 1.05) +
        `<circle cx="11" cy="13.4" r="0.65" fill="${PAPER}"/>`,
    ),
};

export function svg(shapes, size) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${shapes}</svg>`;
}
