// @ts-check
/** What runs in the measured pages. Each function is sent there by itself, so none uses another. */

/** @typedef {{ floor: number, total: number, slices: number[], messages: string[] }} FirstTelling */
/** @typedef {{ build: number, read: number, longest: number, record: boolean }} FirstReading */

/**
 * Tells the page once as the content script does, and walks over all elements once doing nothing else.
 * @returns {Promise<FirstTelling>}
 */
export async function tellOnce() {
  /** @type {import('./page-part').PagePart} */
  const { createCopy, inSlices } = /** @type {any} */ (window).part;
  // The page is drawn and quiet, as it is when the content script begins.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const begin = performance.now();
  let seen = 0;
  for (const element of document.querySelectorAll('*')) seen += element.nodeType;
  const floor = performance.now() - begin;

  /** @type {number[]} */
  const slices = [];
  /** @type {string[]} */
  const messages = [];
  const { scheduler } = /** @type {any} */ (window);
  const native = scheduler.yield.bind(scheduler);
  let start = performance.now();
  scheduler.yield = async () => {
    slices.push(performance.now() - start);
    await native();
    start = performance.now();
  };
  const copy = createCopy(document, () => {});
  // A port makes a string of what it is given before it sends it.
  const send = () => void messages.push(JSON.stringify({ is: 'part', ...copy.take(), title: document.title }));
  await inSlices(copy.tell(), send, new AbortController().signal);
  slices.push(performance.now() - start);
  scheduler.yield = native;
  return { floor, total: slices.reduce((sum, slice) => sum + slice, 0), slices, messages: seen > 0 ? messages : [] };
}

/**
 * Builds the copy of what was told, and reads it.
 * @param {{ address: string, messages: string[] }} told
 * @returns {FirstReading}
 */
export function readCopy({ address, messages }) {
  /** @type {import('./panel-part').PanelPart} */
  const { createPageCopy, readInSteps } = /** @type {any} */ (window).part;
  const start = performance.now();
  const copy = createPageCopy(() => {});
  copy.moveTo(address);
  for (const message of messages) copy.apply({ ...JSON.parse(message), did: 'nothing', isWhole: true, isAgain: false });
  const built = performance.now();
  const work = readInSteps(copy.page, address);
  for (let longest = 0, before = performance.now(); ; ) {
    const step = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done)
      return { build: built - start, read: now - built, longest, record: step.value.report.is === 'record' };
  }
}

/**
 * Follows the page, changes it again and again, and adds up the time in which the page's part works: in the observer's
 * callback, in its timer, and between the pauses of a telling.
 * @param {{ kind: string, bursts: number }} asked
 * @returns {Promise<number[]>} milliseconds for each burst
 */
export async function changeOften({ kind, bursts }) {
  /** @type {import('./page-part').PagePart} */
  const { tellPage } = /** @type {any} */ (window).part;
  const { scheduler } = /** @type {any} */ (window);
  const wait = (/** @type {number} */ ms) => new Promise((done) => later(done, ms));
  const later = window.setTimeout.bind(window);
  let spent = 0;
  /** @type {number | undefined} */
  let resumed;
  const pause = () => {
    if (resumed !== undefined) spent += performance.now() - resumed;
    resumed = undefined;
  };
  /** @param {() => void} work */
  const timed = (work) => {
    resumed = performance.now();
    work();
    pause();
  };
  const Native = MutationObserver;
  window.MutationObserver = class extends Native {
    /** @param {MutationCallback} callback */
    constructor(callback) {
      super((records, observer) => timed(() => callback(records, observer)));
    }
  };
  Object.assign(window, {
    setTimeout: (/** @type {() => void} */ ring, /** @type {number} */ ms) => later(() => timed(ring), ms),
  });
  const native = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    pause();
    await native();
    resumed = performance.now();
  };
  const aside = document.createElement('div');
  aside.innerHTML = '<span>00:00:00</span><ul></ul>';
  document.body.append(aside);
  const stopped = new AbortController();
  const told = { messages: 0, letters: 0 };
  const tell = (/** @type {unknown} */ message) => {
    told.messages++;
    told.letters += JSON.stringify(message).length;
    if (/** @type {{ isWhole?: boolean }} */ (message).isWhole) pause();
  };
  tellPage(window, tell, stopped.signal);
  await wait(3_000);
  const before = told.messages;
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('input[type=email],input[type=text]'));
  const link = document.querySelector('a[href^="mailto:"]') ?? document.querySelector('h1,h2,dd,td');
  const text = document.createTreeWalker(link ?? document.body, NodeFilter.SHOW_TEXT).nextNode();

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
      if (text) text.nodeValue = `person${at}@acme.example`;
    },
    'a person types': (at) => {
      if (!input) return;
      input.value = `person${at}@acme.example`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    'a menu opens': (at) => aside.classList.toggle('open', at % 2 === 0),
  });
  const each = [];
  for (let at = 0; at < bursts; at++) {
    const earlier = spent;
    changes[kind]?.(at);
    await wait(300);
    each.push(spent - earlier);
  }
  stopped.abort();
  if (told.messages - before < bursts / 2 && kind !== 'a menu opens')
    throw new Error(`${kind}: hardly anything was told`);
  return each;
}
