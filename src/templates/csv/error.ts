/** A CSV file that cannot be read for certain; the message says where and what to do. */
export class CsvError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CsvError';
  }
}
