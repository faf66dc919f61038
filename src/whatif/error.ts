/** A what-if that cannot be made as it was asked for; the message says what there is instead. */
export class WhatIfError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WhatIfError';
  }
}
