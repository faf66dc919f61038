/** A worker process that does what workbooks of bad luck or bad will make of one; anything else it answers. */
'use strict';

const DEEDS = {
  loop() {
    for (;;);
  },
  // One piece too large for any limit: V8 ends the whole process, which no thread survives.
  fill() {
    const all = new Map();
    for (let entry = 0; ; entry++) all.set(entry, { entry });
  },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  throw() {
    throw new Error('This one refused.');
  },
};

process.on('message', ({ question }) => {
  const deed =
    typeof question === 'string' ? question : (question.file ?? question.input ?? question.in ?? question.from);
  try {
    DEEDS[deed]?.();
    process.send({ answer: { file: deed, tables: [], findings: [], process: process.pid } });
  } catch (error) {
    process.send({ failed: error.message, usage: false });
  }
});
process.send({ ready: true });
