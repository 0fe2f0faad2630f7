// @ts-check
/** What runs in the measured page. Each function is sent there by itself, so none uses another. */

/** @typedef {{ floor: number, total: number, slices: number[], record: boolean }} FirstReading */

/**
 * One reading in slices, and one walk over all elements that does nothing else.
 * @param {string} address
 * @returns {Promise<FirstReading>}
 */
export async function readOnce(address) {
  const { reader, scheduler } = /** @type {any} */ (window);
  // The page is drawn and quiet, as it is when the content script reads it.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const begin = performance.now();
  let seen = 0;
  for (const element of document.querySelectorAll('*')) seen += element.nodeType;
  const floor = performance.now() - begin;

  /** @type {number[]} */
  const slices = [];
  let start = 0;
  const native = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    slices.push(performance.now() - start);
    await native();
    start = performance.now();
  };
  start = performance.now();
  const { reading } = await reader.readInSlices(reader.readInSteps(document, address), new AbortController().signal);
  slices.push(performance.now() - start);
  scheduler.yield = native;
  const total = slices.reduce((sum, slice) => sum + slice, 0);
  return { floor, total, slices, record: reading.report.is === 'record' && seen > 0 };
}

/**
 * Follows the page, changes it again and again, and adds up the time in which the reader works: in the observer's
 * callback and in the steps of readings.
 * @param {{ address: string, kind: string, bursts: number }} asked
 * @returns {Promise<number[]>} milliseconds for each burst
 */
export async function changeOften({ address, kind, bursts }) {
  const { reader } = /** @type {any} */ (window);
  const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  let spent = 0;
  /** @template T @param {() => T} work @returns {T} */
  const timed = (work) => {
    const start = performance.now();
    const result = work();
    spent += performance.now() - start;
    return result;
  };
  const Native = MutationObserver;
  window.MutationObserver = class extends Native {
    /** @param {MutationCallback} callback */
    constructor(callback) {
      super((records, observer) => timed(() => callback(records, observer)));
    }
  };
  /** @param {string} _ @param {ReadonlySet<Node>} [onlyTexts] */
  function* read(_, onlyTexts) {
    const steps = reader.readInSteps(document, address, [], { onlyTexts });
    for (;;) {
      const step = timed(() => steps.next());
      if (step.done) return step.value;
      yield;
    }
  }
  const aside = document.createElement('div');
  aside.innerHTML = '<span>00:00:00</span><ul></ul>';
  document.body.append(aside);
  const stopped = new AbortController();
  const watched = reader.watchPage(window, read, () => {}, stopped.signal);
  await wait(5_000);
  const place = watched.placeOf('email') ?? watched.placeOf('name');
  const value = place?.localName === 'input' ? place : place?.firstChild;

  const changes = /** @type {Record<string, (at: number) => void>} */ ({
    'a clock ticks': (at) => {
      /** @type {Element} */ (aside.firstChild).textContent = `00:00:${at}`;
    },
    'a chat goes on': (at) => {
      const said = document.createElement('li');
      said.innerHTML = `<b>Kjersti</b> <span>line ${at} of a long talk</span>`;
      aside.lastElementChild?.append(said);
    },
    'a value changes': (at) => {
      if (value instanceof Element) value.setAttribute('value', `person${at}@acme.example`);
      else if (value) value.nodeValue = `person${at}@acme.example`;
    },
  });
  const each = [];
  for (let at = 0; at < bursts; at++) {
    const before = spent;
    changes[kind]?.(at);
    await wait(300);
    each.push(spent - before);
  }
  stopped.abort();
  aside.remove();
  window.MutationObserver = Native;
  return each;
}
