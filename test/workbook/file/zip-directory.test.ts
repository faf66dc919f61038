import { DEFAULT_LIMITS, WorkbookFileError } from '../../../src/workbook/file';
import { readZipDirectory } from '../../../src/workbook/file/zip-directory';

interface RawEntry {
  readonly name: string;
  readonly data?: string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** As the directory says, where that is not so. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly local?: number;
  /** Extra fields of the directory and of the entry itself, and the entry's comment. */
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  readonly comment?: string;
  readonly localSignature?: number;
}

interface RawZip {
  readonly comment?: string;
  readonly count?: number;
  readonly start?: number;
  /** Its end told as a large zip's: where the end of the directory is told to stand, or where it stands. */
  readonly large?: { readonly at?: number; readonly signature?: number };
  readonly after?: Uint8Array;
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(Math.floor(value / 65_536) & 0xffff)];
const u64 = (value: number): number[] => [...u32(value % 4_294_967_296), ...u32(Math.floor(value / 4_294_967_296))];
const text = (value: string): number[] => [...new TextEncoder().encode(value)];

/** An extra field: a number and what it holds. */
function field(id: number, content: readonly number[]): Uint8Array {
  return Uint8Array.from([...u16(id), ...u16(content.length), ...content]);
}

function zip(entries: readonly RawEntry[], raw: RawZip = {}): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const { name, data = '', method = 0, flags = 0, crc = 7, extra = [], localExtra = [], comment = '' } = entry;
    const local = entry.local ?? bytes.length;
    bytes.push(...u32(entry.localSignature ?? 0x04034b50), ...Array.from({ length: 22 }, () => 0));
    bytes.push(...u16(text(name).length), ...u16(localExtra.length), ...text(name), ...localExtra, ...text(data));
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...u32(crc));
    directory.push(...u32(entry.compressedSize ?? data.length), ...u32(entry.size ?? data.length));
    directory.push(
      ...u16(text(name).length),
      ...u16(extra.length),
      ...u16(comment.length),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...u32(local), ...text(name), ...extra, ...text(comment));
  }
  const start = bytes.length;
  bytes.push(...directory);
  if (raw.large) {
    const end64 = bytes.length;
    bytes.push(...u32(raw.large.signature ?? 0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0));
    bytes.push(...u64(entries.length), ...u64(entries.length), ...u64(directory.length), ...u64(start));
    bytes.push(...u32(0x07064b50), ...u32(0), ...u64(raw.large.at ?? end64), ...u32(1));
  }
  const told = raw.large ? [0xffff, 0xffff_ffff] : [raw.count ?? entries.length, raw.start ?? start];
  bytes.push(...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(told[0]), ...u16(told[0]), ...u32(directory.length));
  bytes.push(...u32(told[1]), ...u16((raw.comment ?? '').length), ...text(raw.comment ?? ''), ...(raw.after ?? []));
  return Uint8Array.from(bytes);
}

function read(bytes: Uint8Array, limits: Partial<typeof DEFAULT_LIMITS> = {}) {
  return [...readZipDirectory(bytes, { ...DEFAULT_LIMITS, ...limits })].map(([key, entry]) => ({ key, ...entry }));
}

function refusal(bytes: Uint8Array, limits?: Partial<typeof DEFAULT_LIMITS>): readonly [string, string] {
  try {
    read(bytes, limits);
  } catch (error) {
    if (error instanceof WorkbookFileError) return [error.reason, error.message];
    throw error;
  }
  return ['read', ''];
}

const A: RawEntry = { name: 'a.xml', data: 'hello' };
const B: RawEntry = { name: 'b.xml', data: 'you' };
const damage = (what: string): readonly [string, string] => [
  'damaged',
  `The file is damaged: ${what}. Open it in Excel, let Excel repair it, save it and try again.`,
];

describe('the directory of a zip', () => {
  test('names its parts, in its order: sizes, sums and where their bytes begin', () => {
    const bytes = zip([
      { ...B, name: 'xl/B.xml', crc: 4_000_000_001, localExtra: field(9, [1, 2, 3]), comment: 'why' },
      { ...A, method: 8, size: 90, extra: field(9, [1]) },
      { name: 'xl/', data: '' },
    ]);
    const at = (data: string): number => Buffer.from(bytes).indexOf(data);
    expect(read(bytes)).toEqual([
      {
        key: 'xl/b.xml',
        name: 'xl/B.xml',
        method: 0,
        compressedSize: 3,
        size: 3,
        crc: 4_000_000_001,
        dataStart: at('you'),
      },
      { key: 'a.xml', name: 'a.xml', method: 8, compressedSize: 5, size: 90, crc: 7, dataStart: at('hello') },
    ]);
  });

  test.each([
    ['xl\\sheet.xml', 'xl/sheet.xml'],
    ['/xl/sheet.xml', 'xl/sheet.xml'],
    ['//xl/sheet.xml', 'xl/sheet.xml'],
    ['año/é.xml', 'año/é.xml'],
  ])('%s is the part %s', (name, expected) => {
    expect(read(zip([{ ...A, name }])).map((entry) => entry.name)).toEqual([expected]);
  });

  test.each<[string, RawZip]>([
    ['with a comment', { comment: 'made by hand' }],
    ['with the longest comment', { comment: 'x'.repeat(65_535) }],
    ['with bytes behind it', { after: new Uint8Array(100) }],
    ['of the large kind', { large: {} }],
    ['of the large kind, with a comment', { large: {}, comment: 'large' }],
  ])('is found in a file %s', (_, raw) => {
    expect(read(zip([A, B], raw)).map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
  });

  test('of nothing is one', () => {
    expect(read(zip([]))).toEqual([]);
  });

  test('is read where the bytes are part of a longer array', () => {
    const bytes = zip([A]);
    const longer = new Uint8Array(bytes.length + 20);
    longer.set(bytes, 10);
    expect(read(longer.subarray(10, 10 + bytes.length))).toEqual(read(bytes));
  });
});

describe('sizes that the directory leaves to a field of large zips', () => {
  const LEFT = 0xffff_ffff;
  const [size, compressedSize] = [5, 5];
  test.each<[string, RawEntry]>([
    [
      'all three',
      {
        ...A,
        size: LEFT,
        compressedSize: LEFT,
        local: LEFT,
        extra: field(1, [...u64(size), ...u64(compressedSize), ...u64(0)]),
      },
    ],
    ['one of them', { ...A, compressedSize: LEFT, extra: field(1, u64(compressedSize)) }],
    ['the place alone', { ...A, local: LEFT, extra: field(1, u64(0)) }],
    [
      'behind another field',
      { ...A, size: LEFT, extra: Uint8Array.from([...field(0x5455, [1, 2, 3]), ...field(1, u64(size))]) },
    ],
    ['none, with the field there', { ...A, extra: field(1, u64(999)) }],
  ])('%s', (_, entry) => {
    expect(read(zip([entry]))).toEqual(read(zip([A])));
  });

  test.each<[string, RawEntry]>([
    ['there is no field', { ...A, compressedSize: LEFT }],
    ['the field is another', { ...A, compressedSize: LEFT, extra: field(2, u64(5)) }],
    ['the field is too short', { ...A, compressedSize: LEFT, extra: field(1, u64(5).slice(0, 7)) }],
    [
      'the field says it is longer than all fields',
      { ...A, compressedSize: LEFT, extra: Uint8Array.from([...u16(1), ...u16(99), 5, 0, 0, 0]) },
    ],
    ['the fields end in the middle of one', { ...A, compressedSize: LEFT, extra: Uint8Array.from([1, 0, 8]) }],
  ])('are as they stand where %s', (_, entry) => {
    expect(refusal(zip([entry]))).toEqual(damage('its part a.xml is cut off'));
  });

  test('are read with all of their 64 bits', () => {
    const entry = { ...A, method: 8, size: LEFT, extra: field(1, u64(5 * 4_294_967_296 + 3)) };
    const limits = { totalBytes: Infinity, ratio: Infinity };
    expect(read(zip([entry]), limits).map((one) => one.size)).toEqual([21_474_836_483]);
  });
});

describe('a zip is refused', () => {
  test.each<[string, Uint8Array, readonly [string, string]]>([
    [
      'without a directory',
      zip([A]).subarray(0, -1),
      [
        'truncated',
        'The file ends too early: its zip directory is missing. It was probably not copied or downloaded to the end; get it again.',
      ],
    ],
    [
      'with the directory told behind its end',
      zip([A], { start: 5000 }),
      damage('its zip directory does not stand where it should'),
    ],
    [
      'with the end of its directory told elsewhere',
      zip([A], { large: { at: 3 } }),
      damage('its zip directory does not stand where it should'),
    ],
    [
      'with that told past the file',
      zip([A], { large: { at: 1_000_000 } }),
      damage('its zip directory does not stand where it should'),
    ],
    [
      'with another mark there',
      zip([A], { large: { signature: 1 } }),
      damage('its zip directory does not stand where it should'),
    ],
    ['with more parts told than are there', zip([A], { count: 2 }), damage('its zip directory is not readable')],
    ['with its directory told where none is', zip([A], { start: 1 }), damage('its zip directory is not readable')],
    [
      'with a password',
      zip([{ ...A, flags: 1 }]),
      ['encrypted', 'The zip file is protected by a password. Save the workbook without one.'],
    ],
    [
      'compressed in another way',
      zip([{ ...A, method: 9 }]),
      damage('a part of it is compressed in a way that workbooks do not use'),
    ],
    [
      'with a part told past its end',
      zip([{ ...A, local: 100_000 }]),
      damage('its part a.xml does not stand where the directory says'),
    ],
    [
      'with a part told where none is',
      zip([{ ...A, local: 2 }]),
      damage('its part a.xml does not stand where the directory says'),
    ],
    [
      'with a part marked as another thing',
      zip([{ ...A, localSignature: 0x04034b51 }]),
      damage('its part a.xml does not stand where the directory says'),
    ],
    [
      'with a part longer than the file',
      zip([{ ...A, method: 8, compressedSize: 400 }]),
      damage('its part a.xml is cut off'),
    ],
    ['with a plain part of two sizes', zip([{ ...A, size: 6 }]), damage('its part a.xml has two sizes')],
    ['with two parts of a name', zip([A, { ...B, name: 'A.XML' }]), damage('it has two parts named A.XML')],
    [
      'with a part over the next one’s bytes',
      zip([{ ...A, method: 8, compressedSize: 60 }, B]),
      damage('its parts a.xml and b.xml overlap'),
    ],
    [
      'with two parts on the same bytes',
      zip([A, { ...A, name: 'b.xml', local: 0 }]),
      damage('its parts a.xml and b.xml overlap'),
    ],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toEqual(expected);
  });

  test('a flag other than that of a password is none', () => {
    expect(refusal(zip([{ ...A, flags: 0x0808 }]))).toEqual(['read', '']);
  });

  test('a directory that ends in the middle of an entry is not read', () => {
    const entry: RawEntry = { ...A, comment: 'x' };
    const bytes = zip([entry]);
    const view = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - 46 - 5 - 1;
    view.setUint16(directory + 32, 2000, true);
    expect(refusal(bytes)).toEqual(damage('its zip directory is not readable'));
    // Up to the last byte of the file it would be.
    view.setUint16(directory + 32, 1 + 22, true);
    expect(refusal(bytes)).toEqual(['read', '']);
  });
});

describe('what a zip may ask for', () => {
  const large = (what: string): readonly [string, string] => [
    'too-large',
    `The file is not read: ${what}. Workbooks are not like that.`,
  ];
  const packed = (size: number, compressedSize = 5): Uint8Array => zip([{ ...A, method: 8, size, compressedSize }]);
  test.each<[string, Uint8Array, Partial<typeof DEFAULT_LIMITS>, readonly [string, string]]>([
    ['as many parts as it may have', zip([A, B]), { entries: 2 }, ['read', '']],
    ['a part more', zip([A, B]), { entries: 1 }, large('it has 2 parts')],
    ['as many bytes as it may have', zip([A, B]), { totalBytes: 8 }, ['read', '']],
    ['a byte more', zip([A, B]), { totalBytes: 7 }, large('it would expand to 1 MB')],
    ['megabytes more', packed(3_500_000), { totalBytes: 2_000_000 }, large('it would expand to 4 MB')],
    ['as many times its size', packed(50), { ratio: 10, ratioFrom: 0 }, ['read', '']],
    [
      'more times its size',
      packed(51),
      { ratio: 10, ratioFrom: 0 },
      large('its part a.xml would expand to 10 times its size'),
    ],
    [
      'out of nothing',
      packed(40, 0),
      { ratio: 10, ratioFrom: 0 },
      large('its part a.xml would expand to 40 times its size'),
    ],
    ['more times its size, of a small part', packed(99), { ratio: 10, ratioFrom: 100 }, ['read', '']],
    [
      'more times its size, of a part of the size from which that counts',
      packed(100),
      { ratio: 10, ratioFrom: 100 },
      large('its part a.xml would expand to 20 times its size'),
    ],
  ])('%s', (_, bytes, limits, expected) => {
    expect(refusal(bytes, limits)).toEqual(expected);
  });
});
