// @ts-check
/**
 * What a team costs its server, computed from sizes that are measured here: requests, bytes and growth for members who
 * poll at the default interval. `node demo/team/paper.mjs [members]`
 */
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { startCouch } from '../couch/server.mjs';
import { couchAt } from './couch.mjs';
import { initTeam } from './setup.mjs';

const MEMBERS = Number(process.argv[2] ?? 500);
/** Minutes: utils/platform/sync-alarm.ts. Seconds: entrypoints/shared/follow-team.ts. */
const POLL_MINUTES = 5;
const LONG_POLL_SECONDS = 45;
const GAP_SECONDS = 3;
/** A working day with the browser open, of which the panel is open a part; what a member says in it. */
const HOURS = 8;
const PANEL_HOURS = 2;
const ENTRIES = 30;
const WORKING_DAYS = 230;
/** Head of a request and of an answer, with a token, over HTTP/2 as a proxy sends it: rounded up. */
const HEADS = 1_200;

const couch = await startCouch();
try {
  const { ask } = couchAt(couch.url.replace('//', '//admin:admin@'));
  await initTeam(ask, 'paper', () => {});
  const letters = (/** @type {number} */ count) =>
    Array.from(randomBytes(count), (byte) => 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'[byte % 32]).join('');
  const entry = (/** @type {number} */ n) => ({
    // As random as a ULID and a hash are, so that compression gains no more than it does.
    _id: `e:marte.l:01M8241Z0A${letters(16)}:${letters(26)}`,
    v: 1,
    team: 'paper',
    kind: 'contacted',
    lead: `https://crm.acme.example/lead/${100_000 + n}`,
    by: 'marte.l',
    made: '2026-11-03T09:00:00.000Z',
    at: '2026-11-03T09:00:00.000Z',
    agreement: '2:AFNL2724YV5C3WKLOWIPASWYBA',
    body: { channel: 'phone', outcome: 'talk', note: 'Vil ha et møte neste uke' },
  });
  const sizeOf = (/** @type {unknown} */ value) => Buffer.byteLength(JSON.stringify(value));
  const docs = Array.from({ length: 1_000 }, (_, n) => entry(n));
  await ask('POST', '/paper/_bulk_docs', { docs });
  const page = (await ask('GET', '/paper/_changes?include_docs=true&seq_interval=1000')).body;
  const idle = (await ask('GET', `/paper/_changes?since=${encodeURIComponent(page.last_seq)}`)).body;
  const row = sizeOf(page) / page.results.length;
  const rowGzip = gzipSync(JSON.stringify(page)).length / page.results.length;
  const pushed = sizeOf(entry(1));

  const polls = (HOURS * 60) / POLL_MINUTES;
  // While a panel is open it waits at the server instead, until somebody says something or the wait is over.
  const silence = (HOURS * 3_600) / (MEMBERS * ENTRIES);
  const waits = (PANEL_HOURS * 3_600) / Math.min(LONG_POLL_SECONDS, GAP_SECONDS + silence);
  // An entry of one's own: a look at the feed, and the push.
  const pushes = ENTRIES * 2;
  const requests = polls + waits + pushes;
  const perSecond = (requests * MEMBERS) / (HOURS * 3_600);
  const entries = ENTRIES * MEMBERS;
  // Nobody gets an entry twice.
  const down = entries * rowGzip + requests * (HEADS + sizeOf(idle));
  const MB = 1_000_000;
  const rows = [
    ['an entry in the feed', `${row.toFixed(0)} B, ${rowGzip.toFixed(0)} B compressed`],
    ['an idle answer', `${sizeOf(idle)} B and about ${HEADS} B of heads`],
    ['entries a day', `${entries}`],
    ['requests a second, a working day’s average', `${perSecond.toFixed(1)}`],
    ['of these by the alarm alone, panels closed', `${((polls * MEMBERS) / (HOURS * 3_600)).toFixed(1)}`],
    ['bytes a day to each member', `${(down / MB).toFixed(1)} MB`],
    ['bytes a day from the server', `${((down * MEMBERS) / MB / 1_000).toFixed(1)} GB`],
    [
      'the database grows a year',
      `${((entries * WORKING_DAYS * pushed) / MB / 1_000).toFixed(1)} GB before compression`,
    ],
  ];
  console.log(`${MEMBERS} members, ${ENTRIES} entries a day each, browser open ${HOURS} h, panel ${PANEL_HOURS} h:`);
  for (const [what = '', value] of rows) console.log(`  ${what.padEnd(48)} ${value}`);
} finally {
  await couch.close();
}
