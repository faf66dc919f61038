import { TextDecoder, TextEncoder } from 'util';

/** Every browser has these; jsdom does not. To be imported before anything that uses them. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
