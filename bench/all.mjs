// @ts-check
/**
 * `npm run bench [-- FOLDER]`: every measurement, one after the other. Those beside Dexie and PouchDB, which are no
 * dependencies, need a folder whose node_modules has dexie, pouchdb, pouchdb-browser, pouchdb-find and events.
 */
const PARTS = {
  'Reading a page, replaying leads, the store': './run.mjs',
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
