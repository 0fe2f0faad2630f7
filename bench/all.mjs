// @ts-check
/**
 * `npm run bench [-- FOLDER]`: every measurement, one after the other. FOLDER: its node_modules has what is measured
 * beside it and is no dependency; each part says what it misses.
 */
const PARTS = {
  'Reading a page, replaying leads, the store': './run.mjs',
  'The panel with a large team': './panel.mjs',
  'Business time': './business-time.mjs',
  'The lexicon': './lexicon.mjs',
  'A new member’s first pull': './sync.mjs',
};

for (const [title, file] of Object.entries(PARTS)) {
  console.log(`\n${title}\n`);
  // What one part cannot do here keeps no other from being measured.
  await import(file).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
