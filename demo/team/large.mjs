// @ts-check
/** A large team's history, written straight into the database through a page of the extension: for measuring. */

/** Entries about one lead. */
const A_LEAD = 20;
/** Leads that are late and this person's. */
const LATE = 20;

/**
 * Writes `count` entries, `A_LEAD` about each lead, spread over two years until now; the newest 20 leads were handed over
 * and given to whoever works in this profile, and nobody called. Called again with `from` it goes on there: each entry is
 * then such a lead.
 *
 * @param {import('playwright-core').Page} page of the extension
 * @param {number} count
 * @param {number} [from]
 */
export function fillLarge(page, count, from = 0) {
  return page.evaluate(
    async ({ count, from, A_LEAD, LATE }) => {
      /** @type {any} */
      const { chrome } = globalThis;
      const me = (await chrome.storage.local.get('person')).person.id;
      const now = Date.now();
      const DAY = 86_400_000;
      const keyOf = (/** @type {number} */ lead) => `https://crm.example/leads/${lead}`;
      const handedOver = { values: { source: 'fair' }, result: {}, verdict: 'ready', temperature: 'hot' };
      /** @type {[kind: string, body: object][]} */
      const KINDS = [
        ['handed over', handedOver],
        ['assigned', { to: 'x' }],
        ['tried', { channel: 'phone' }],
        ['tried', { channel: 'phone' }],
        ['contacted', { channel: 'phone' }],
        ['praised', {}],
        ['won', { amount: { value: 90_000, currency: 'EUR' } }],
      ];
      let made = 0;
      const eventOf = (
        /** @type {string} */ kind,
        /** @type {object} */ body,
        /** @type {number} */ lead,
        /** @type {number} */ at,
        by = `person-${lead % 25}`,
      ) => {
        const instant = new Date(at).toISOString();
        made += 1;
        const _id = `e:${by}:01${String(from + made).padStart(24, '0')}:${'A'.repeat(26)}`;
        return { _id, v: 1, team: 'local', kind, by, made: instant, at: instant, lead: keyOf(lead), body };
      };
      const late = (/** @type {number} */ lead) => {
        const at = now - 3 * DAY + (lead % 1_000);
        return eventOf('handed over', handedOver, lead, at, me);
      };
      /** @type {{ lead: string, by: string, at: string }[]} */
      const events = [];
      if (from > 0) for (let one = 0; one < count; one += 1) events.push(late(9_000_000 + from + one));
      else {
        const leads = Math.floor(count / A_LEAD);
        for (let lead = 0; lead < leads; lead += 1) {
          const started = now - (7 + ((leads - lead) / leads) * 700) * DAY;
          for (let one = 0; one < A_LEAD; one += 1) {
            const [kind, body] = KINDS[one] ?? ['note', { note: 'Called; asks us to come back after the summer.' }];
            const to = kind === 'assigned' ? { to: `person-${(lead + 1) % 25}` } : body;
            events.push(eventOf(kind, to, lead, started + one * 600_000));
          }
        }
        for (let lead = 0; lead < LATE; lead += 1) events.push(late(9_000_000 + lead));
      }
      const given = events.filter(({ by }) => by === me);
      for (const { lead, at } of given) {
        events.push(eventOf('assigned', { to: me }, Number(lead.split('/').at(-1)), Date.parse(at), me));
      }
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('leadpact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('events', 'readwrite', { durability: 'relaxed' });
          // A key as small as those of real entries, whose hash these do not have.
          events.forEach((event, at) => {
            const key = new Uint8Array(22);
            new DataView(key.buffer).setFloat64(6, now);
            new DataView(key.buffer).setFloat64(14, at);
            writing.objectStore('events').put(event, key);
          });
          writing.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
          writing.onerror = () => reject(writing.error);
        };
      });
      const channel = new BroadcastChannel('leadpact:store');
      channel.postMessage([...new Set(events.map(({ lead }) => lead))].map((lead) => ({ events: lead })));
      channel.close();
    },
    { count, from, A_LEAD, LATE },
  );
}
