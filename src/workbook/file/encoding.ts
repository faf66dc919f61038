import { damaged } from './error';

/** How a part's first bytes tell that it is in UTF-16: by a mark, or by how "<?" looks in it. */
const WIDE = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x3c, 0, 0x3f, 0], encoding: 'utf-16le' },
  { bytes: [0, 0x3c, 0, 0x3f], encoding: 'utf-16be' },
];
const UTF8_NAMES = /^(?:utf-?8|us-ascii|ascii)$/i;
/** The declaration that a part may begin with; nothing else of XML is so long before its first element. */
const DECLARATION = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["'][^>]*\?>/;
const DECLARATION_LENGTH = 256;

/** The encoding of a part that is not in UTF-8, as nearly all are; undefined for these. */
function otherEncoding(start: Uint8Array): string | undefined {
  const wide = WIDE.find(({ bytes }) => bytes.every((byte, i) => start[i] === byte));
  if (wide) return wide.encoding;
  if (start[0] !== 0x3c) return undefined;
  const declared = DECLARATION.exec(String.fromCharCode(...start.subarray(0, DECLARATION_LENGTH)))?.[1];
  return declared === undefined || UTF8_NAMES.test(declared) ? undefined : declared;
}

/** What turns a part that begins with these bytes into text; undefined for UTF-8, which needs nothing. */
export function decoderFor(part: string, start: Uint8Array): TextDecoder | undefined {
  const encoding = otherEncoding(start);
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding);
  } catch {
    throw damaged(`its part ${part} is in an encoding that is not known, ${encoding}`);
  }
}

/** A whole part in UTF-8, its declaration included. */
export function inUtf8(part: string, bytes: Uint8Array): Uint8Array {
  const decoder = decoderFor(part, bytes);
  if (!decoder) return bytes;
  const text = decoder.decode(bytes);
  return new TextEncoder().encode(text.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*["'])[\w.-]+/, '$1UTF-8'));
}
