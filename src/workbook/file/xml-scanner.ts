import { damaged, WorkbookFileError } from './error';

/** What a scanner tells as it goes. Names are local: workbooks differ in prefixes and (Strict) in namespaces. */
export interface XmlHandler {
  open(name: string, tag: XmlTag): void;
  close(name: string, tag: XmlTag): void;
  /** Undecoded text between two tags: entities as they stand, except in a CDATA section. May come in several pieces. */
  text?(bytes: Uint8Array, start: number, end: number, cdata: boolean): void;
}

/** The tag that is being told: its attributes are read on demand, nothing is kept. */
export interface XmlTag {
  /** Where the tag begins and ends, counted from the start of the document. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly bytes: Uint8Array;
  /** Where the attributes begin and end in `bytes`. */
  readonly attributesStart: number;
  readonly attributesEnd: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const BANG = 33;
const QUESTION = 63;
const DEEPEST = 256;
const COMMENT_END = [45, 45, GT];
const CDATA_END = [93, 93, GT];
const PI_END = [QUESTION, GT];
/** After "<!". */
const COMMENT_START = [45, 45];
const CDATA_START = [91, 67, 68, 65, 84, 65, 91];

interface KnownName {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Element names met before, by a small hash: an element's name costs no new string. */
const knownNames: (KnownName | undefined)[] = new Array<KnownName | undefined>(1024);

function nameOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return new TextDecoder().decode(bytes.subarray(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (hash * 31 + bytes[i]) | 0;
  const slot = hash & 1023;
  const known = knownNames[slot];
  if (known && sameBytes(known.bytes, bytes, start, end)) return known.text;
  // A copy: a view would keep the whole file in memory for the sake of a name.
  const own = Uint8Array.from(bytes.subarray(start, end));
  const text = new TextDecoder().decode(own);
  knownNames[slot] = { text, bytes: own };
  return text;
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}

function indexOfAll(bytes: Uint8Array, what: readonly number[], from: number): number {
  for (let at = bytes.indexOf(what[0], from); at >= 0; at = bytes.indexOf(what[0], at + 1)) {
    if (what.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/**
 * Reads XML in UTF-8 piece by piece, checks that tags nest, and knows no entities, no DTD and nothing outside the
 * document. What is held back between pieces is one tag with the text before it, at most `tokenBytes`.
 */
export class XmlScanner implements XmlTag {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  selfClosing = false;
  attributesStart = 0;
  attributesEnd = 0;
  /** How many bytes of the document stand before `bytes`. */
  private offset = 0;
  private readonly stack: string[] = [];
  private sawRoot = false;
  private atBeginning = true;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
    private readonly tokenBytes: number,
  ) {}

  write(piece: Uint8Array): void {
    if (this.bytes.length > 0) {
      const joined = new Uint8Array(this.bytes.length + piece.length);
      joined.set(this.bytes);
      joined.set(piece, this.bytes.length);
      this.bytes = joined;
    } else {
      this.bytes = piece;
    }
    const used = this.scan();
    this.offset += used;
    this.bytes = this.bytes.subarray(used);
    if (this.bytes.length > this.tokenBytes) {
      throw new WorkbookFileError('too-large', `The file is not read: one piece of its part ${this.part} has no end.`);
    }
  }

  finish(): void {
    const rest = this.bytes.some((byte) => byte > 32);
    if (rest || this.stack.length > 0 || !this.sawRoot) throw damaged(`its part ${this.part} ends too early`);
  }

  /** Gives how many bytes were dealt with: all up to the last whole tag. */
  private scan(): number {
    const { bytes, handler } = this;
    const length = bytes.length;
    let done = 0;
    if (this.atBeginning && length >= 3) {
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) done = 3;
      this.atBeginning = false;
    }
    for (;;) {
      let at = done;
      while (at < length && bytes[at] !== LT) at++;
      if (at + 1 >= length) return done;
      const first = bytes[at + 1];
      if (first === BANG || first === QUESTION) {
        const after = this.skipSpecial(done, at);
        if (after < 0) return done;
        done = after;
        continue;
      }
      let gt = at + 1;
      for (; gt < length; gt++) {
        const byte = bytes[gt];
        if (byte === GT) break;
        if (byte === QUOTE || byte === APOSTROPHE) {
          gt = bytes.indexOf(byte, gt + 1);
          if (gt < 0) return done;
        } else if (byte === LT) {
          throw damaged(`a tag in its part ${this.part} is not closed`);
        }
      }
      if (gt >= length) return done;
      if (at > done && this.stack.length > 0) handler.text?.(bytes, done, at, false);
      this.start = this.offset + at;
      this.end = this.offset + gt + 1;
      if (first === SLASH) this.closeTag(at + 2, gt);
      else this.openTag(at + 1, gt);
      done = gt + 1;
    }
  }

  private openTag(nameFrom: number, gt: number): void {
    const { bytes, stack } = this;
    let nameStart = nameFrom;
    let i = nameFrom;
    this.selfClosing = bytes[gt - 1] === SLASH && gt - 1 > nameFrom;
    const end = this.selfClosing ? gt - 1 : gt;
    for (; i < end && bytes[i] > 32; i++) if (bytes[i] === COLON) nameStart = i + 1;
    if (i === nameStart) throw damaged(`a tag in its part ${this.part} has no name`);
    const name = nameOf(bytes, nameStart, i);
    this.attributesStart = i;
    this.attributesEnd = end;
    if (stack.length === 0 && this.sawRoot) throw damaged(`its part ${this.part} goes on after its end`);
    if (stack.length >= DEEPEST) throw damaged(`its part ${this.part} is nested too deeply`);
    this.sawRoot = true;
    if (!this.selfClosing) stack.push(name);
    this.handler.open(name, this);
    if (this.selfClosing) this.handler.close(name, this);
  }

  private closeTag(nameFrom: number, gt: number): void {
    const { bytes } = this;
    let nameStart = nameFrom;
    let i = nameFrom;
    for (; i < gt && bytes[i] > 32; i++) if (bytes[i] === COLON) nameStart = i + 1;
    const name = nameOf(bytes, nameStart, i);
    if (this.stack.pop() !== name) throw damaged(`the tags of its part ${this.part} do not match`);
    this.handler.close(name, this);
  }

  /** Comments, processing instructions and CDATA; gives where scanning goes on, or -1 for "more bytes are needed". */
  private skipSpecial(textStart: number, at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) return this.after(PI_END, at + 2, textStart, at);
    // What is there of it may end in its middle.
    const begins = (mark: readonly number[]): boolean =>
      mark.every((byte, i) => at + 2 + i >= bytes.length || bytes[at + 2 + i] === byte);
    if (begins(COMMENT_START)) {
      return bytes.length < at + 4 ? -1 : this.after(COMMENT_END, at + 4, textStart, at);
    }
    if (begins(CDATA_START)) {
      if (bytes.length < at + 9) return -1;
      const end = indexOfAll(bytes, CDATA_END, at + 9);
      if (end < 0) return -1;
      if (at > textStart) this.handler.text?.(bytes, textStart, at, false);
      if (end > at + 9) this.handler.text?.(bytes, at + 9, end, true);
      return end + 3;
    }
    throw damaged(`its part ${this.part} holds a document type or another declaration that workbooks do not have`);
  }

  private after(mark: readonly number[], from: number, textStart: number, at: number): number {
    const end = indexOfAll(this.bytes, mark, from);
    if (end < 0) return -1;
    if (at > textStart && this.stack.length > 0) this.handler.text?.(this.bytes, textStart, at, false);
    return end + mark.length;
  }
}
