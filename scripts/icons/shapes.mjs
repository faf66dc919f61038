/**
 * The add-in's icons as shapes on a field of 16 by 16. Lines fall on whole pixels at 16, 32, 48, 64 and 80; small sizes
 * leave out what would only blur.
 */
const TURQUOISE = '#0b6e75';
const YELLOW = '#f2b632';
const RED = '#b5321c';
const GREEN = '#107c41';
const OCHRE = '#7a5a00';
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

const small = (size) => size < 32;

export const ICONS = {
  /** "NM" over the double rule that closes a column of figures. */
  product: () =>
    box(0, 0, 16, 16, TURQUOISE, 3) +
    line('M2 9.5V3.5L6 9.5V3.5M8.5 9.5V3.5L11.25 7.5L14 3.5V9.5', PAPER, 1.4) +
    box(2, 11, 12, 1, YELLOW) +
    box(2, 13, 12, 1, YELLOW),
  check: (size) => sheet(size) + badge(TURQUOISE, line('M9 11.2L10.5 12.7L13.2 9.6', PAPER, 1.2)),
  working: (size) => sheet(size) + badge(RED, box(9, 9, 4, 1, PAPER) + box(9, 12, 4, 1, PAPER)),
  templates: (size) =>
    sheet(size) +
    badge(
      GREEN,
      small(size) ? box(10, 8, 2, 6, PAPER) + box(8, 10, 6, 2, PAPER) : line('M11 8.8V13.2M8.8 11H13.2', PAPER, 1.2),
    ),
  'what-if': (size) =>
    sheet(size) +
    badge(
      OCHRE,
      small(size)
        ? box(9, 11, 1, 2, PAPER) + box(11, 9, 1, 4, PAPER) + box(13, 10, 1, 3, PAPER)
        : line('M9.2 13V11.4M11 13V9M12.8 13V10.4', PAPER, 1.2),
    ),
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
