import fc from 'fast-check';
import { WorkbookFileError } from '../../../src/workbook/file';
import { XmlScanner } from '../../../src/workbook/file/xml-scanner';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a scanner tells of a document that comes in pieces: tags with where they stand, texts put together. */
function scanned(pieces: readonly Uint8Array[], tokenBytes = 1000): string[] {
  const told: string[] = [];
  const text = (kind: string, piece: string): void => {
    const last = told.at(-1);
    if (last?.startsWith(`${kind} `)) told[told.length - 1] = last + piece;
    else told.push(`${kind} ${piece}`);
  };
  const scanner = new XmlScanner(
    'xl/x.xml',
    {
      open(name, tag) {
        const attributes = new TextDecoder().decode(tag.bytes.subarray(tag.attributesStart, tag.attributesEnd));
        told.push(`open ${name}${attributes} ${tag.start}-${tag.end}${tag.selfClosing ? ' closed' : ''}`);
      },
      close: (name, tag) => void told.push(`close ${name} ${tag.start}-${tag.end}`),
      text: (bytes, start, end, cdata) =>
        text(cdata ? 'cdata' : 'text', new TextDecoder().decode(bytes.subarray(start, end))),
    },
    tokenBytes,
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.finish();
  return told;
}

function refusal(document: string, tokenBytes?: number): readonly [string, string] {
  try {
    scanned([bytesOf(document)], tokenBytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return [error.reason, error.message];
    throw error;
  }
  return ['read', ''];
}

/** Documents and all that is told of them. */
const DOCUMENTS: readonly (readonly [what: string, document: string, told: readonly string[]])[] = [
  ['one element', '<a></a>', ['open a 0-3', 'close a 3-7']],
  ['one that closes itself', '<a/>', ['open a 0-4 closed', 'close a 0-4']],
  ['with room before its end', '<a ></a >', ['open a  0-4', 'close a 4-9']],
  ['with attributes', '<a b="1" c=\'2\'/>', ['open a b="1" c=\'2\' 0-16 closed', 'close a 0-16']],
  [
    'with tags and quotation marks in attributes',
    '<a b=">" c=\'"/>\'>x</a>',
    ['open a b=">" c=\'"/>\' 0-17', 'text x', 'close a 18-22'],
  ],
  ['with a slash in the last attribute', '<a b="/">x</a>', ['open a b="/" 0-9', 'text x', 'close a 10-14']],
  ['of a prefix', '<x:a><y:b/></x:a>', ['open a 0-5', 'open b 5-11 closed', 'close b 5-11', 'close a 11-17']],
  [
    'in each other, with texts between',
    '<a>1<b>2</b>3<c/>4</a>',
    [
      'open a 0-3',
      'text 1',
      'open b 4-7',
      'text 2',
      'close b 8-12',
      'text 3',
      'open c 13-17 closed',
      'close c 13-17',
      'text 4',
      'close a 18-22',
    ],
  ],
  ['on several lines', '<a\n b="1"\n>\n</a\n>', ['open a\n b="1"\n 0-11', 'text \n', 'close a 12-17']],
  ['after its declaration and before room', '<?xml version="1.0"?>\n<a/>\n', ['open a 22-26 closed', 'close a 22-26']],
  ['after a mark of its bytes', '\ufeff<a/>', ['open a 3-7 closed', 'close a 3-7']],
  ['after and before comments, one of them empty', '<!-- <b> --><a/><!---->', ['open a 12-16 closed', 'close a 12-16']],
  ['before the shortest instruction', '<a/><?b?>', ['open a 0-4 closed', 'close a 0-4']],
  ['with a comment in its text', '<a>1<!-- 2 -- > -->3</a>', ['open a 0-3', 'text 13', 'close a 20-24']],
  ['with nothing but a comment', '<a><!----></a>', ['open a 0-3', 'close a 10-14']],
  ['with an instruction in its text', '<a>1<?b > c?>2</a>', ['open a 0-3', 'text 12', 'close a 14-18']],
  [
    'with a text as it stands',
    '<a><![CDATA[1 < 2 & ]] > ]]></a>',
    ['open a 0-3', 'cdata 1 < 2 & ]] > ', 'close a 28-32'],
  ],
  [
    'with such a text among others',
    '<a>1<![CDATA[2]]>3</a>',
    ['open a 0-3', 'text 1', 'cdata 2', 'text 3', 'close a 18-22'],
  ],
  ['with none in it', '<a><![CDATA[]]></a>', ['open a 0-3', 'close a 15-19']],
  ['in other letters', '<año é="ñ">ü</año>', ['open año é="ñ" 0-14', 'text ü', 'close año 16-23']],
  [
    'with names alike',
    '<ab><ba/><a/><abc/></ab>',
    [
      'open ab 0-4',
      'open ba 4-9 closed',
      'close ba 4-9',
      'open a 9-13 closed',
      'close a 9-13',
      'open abc 13-19 closed',
      'close abc 13-19',
      'close ab 19-24',
    ],
  ],
  ['of a long name', `<${'n'.repeat(65)}/>`, [`open ${'n'.repeat(65)} 0-68 closed`, `close ${'n'.repeat(65)} 0-68`]],
];

describe('a document is told in order, each tag with its place:', () => {
  test.each(DOCUMENTS)('%s', (_, document, told) => {
    expect(scanned([bytesOf(document)])).toEqual(told);
  });

  test.each(DOCUMENTS)('however it is cut into pieces: %s', (_, document, told) => {
    const bytes = bytesOf(document);
    expect(scanned([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(told);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 6 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(scanned(places.slice(1).map((end, i) => bytes.subarray(places[i], end)))).toEqual(told);
      }),
      { numRuns: 30 },
    );
  });
});

test('names that share a place of the table of names are told apart', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `n${i.toString(36)}`);
  const twice = [...names, ...names].map((name) => `<${name}/>`).join('');
  const opened = scanned([bytesOf(`<a>${twice}</a>`)]).flatMap((told) => /^open (n\w+) /.exec(told)?.[1] ?? []);
  expect(opened).toEqual([...names, ...names]);
});

describe('a document is refused', () => {
  const damage = (what: string): readonly [string, string] => [
    'damaged',
    `The file is damaged: ${what}. Open it in Excel, let Excel repair it, save it and try again.`,
  ];
  const early = damage('its part xl/x.xml ends too early');
  const unlike = damage('the tags of its part xl/x.xml do not match');
  const declared = damage('its part xl/x.xml holds a document type or another declaration that workbooks do not have');
  test.each<[string, string, readonly [string, string]]>([
    ['without anything', '', early],
    ['of room alone', ' \n\t', early],
    ['of text alone', 'text', early],
    ['that is not closed', '<a><b></b>', early],
    ['that ends in a tag', '<a></a', early],
    ['that ends in an attribute', '<a b="></a>', early],
    ['that ends in a comment', '<a/><!-- ', early],
    ['that ends in the beginning of a comment', '<a/><!-', early],
    ['that ends in a text as it stands', '<a><![CDATA[ ]]', early],
    ['that ends in the beginning of one', '<a><![CDA', early],
    ['that ends in an instruction', '<a/><?b ', early],
    ['with text after it', '<a/>text', early],
    ['whose tags cross', '<a><b></a></b>', unlike],
    ['that closes what is not open', '</a>', unlike],
    ['that closes twice', '<a></a></a>', unlike],
    ['with a second after it', '<a/><b/>', damage('its part xl/x.xml goes on after its end')],
    ['with a tag in a tag', '<a <b></b>', damage('a tag in its part xl/x.xml is not closed')],
    ['with a tag without a name', '<a>< b/></a>', damage('a tag in its part xl/x.xml has no name')],
    ['with nothing but a prefix for a name', '<a><b:/></a>', damage('a tag in its part xl/x.xml has no name')],
    ['with a document type', '<!DOCTYPE a><a/>', declared],
    ['with an entity', '<a><!ENTITY b "c"></a>', declared],
    ['with what is nearly a comment', '<a><!-x--></a>', declared],
    ['with what is nearly a text as it stands', '<a><![CDATE[x]]></a>', declared],
  ])('%s', (_, document, expected) => {
    expect(refusal(document)).toEqual(expected);
  });

  test('that is nested deeper than 256', () => {
    expect(refusal('<a>'.repeat(256) + '</a>'.repeat(256))).toEqual(['read', '']);
    expect(refusal('<a>'.repeat(257))).toEqual(damage('its part xl/x.xml is nested too deeply'));
  });

  test('with a piece that is longer than allowed', () => {
    const piece = `<a b="${'x'.repeat(90)}`;
    expect(refusal(piece, piece.length)).toEqual(early);
    expect(refusal(piece, piece.length - 1)).toEqual([
      'too-large',
      'The file is not read: one piece of its part xl/x.xml has no end.',
    ]);
  });
});
