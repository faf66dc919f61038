import { attribute, decodeExcelEscapes, TextBuffer } from './xml-text';
import type { XmlTag } from './xml-scanner';

/**
 * Puts together the text of a shared or an inline string: all runs of rich text, without the phonetic reading. As in
 * Excel, spaces at the ends of a run count only where the file says that they are to be preserved.
 */
export class RichText {
  private text = '';
  private readonly run = new TextBuffer();
  private phonetic = 0;
  private preserve = false;

  start(): void {
    this.text = '';
    this.phonetic = 0;
  }

  open(name: string, tag: XmlTag): void {
    if (name === 't') {
      this.preserve = attribute(tag, 'xml:space') === 'preserve';
      this.run.clear();
    } else if (name === 'rPh') {
      this.phonetic++;
    }
  }

  /** Text between elements is appended, too: it goes where the next run begins. */
  append(bytes: Uint8Array, start: number, end: number, cdata: boolean): void {
    this.run.append(bytes, start, end, cdata);
  }

  close(name: string): void {
    if (name === 't' && this.phonetic === 0) {
      const run = this.run.toString();
      this.text += decodeExcelEscapes(this.preserve ? run : run.replace(/^[ \t\n]+|[ \t\n]+$/g, ''));
    } else if (name === 'rPh') {
      this.phonetic--;
    }
  }

  finish(): string {
    return this.text;
  }
}
