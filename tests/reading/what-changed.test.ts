// @vitest-environment happy-dom
/** What a reading is told about the changes since the one before it: it may leave the page unwalked only after texts. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Heard } from '../../entrypoints/shared/reading/followed-page';
import { watchPage } from '../../entrypoints/shared/reading/watch';
import type { PageReading } from '../../utils/crm/read-page';
import type { Steps } from '../../utils/crm/steps';

const LEAD = { key: null, kind: 'lead', crm: 'generic', address: '', pageLanguage: null, mode: 'view' } as const;

let told: (ReadonlySet<Node> | undefined)[];
let stopped: AbortController;
let heard: Heard;
const city = () => document.getElementById('city')!;

/** Waits for the next reading. */
const nextReading = (count = told.length + 1) => vi.waitUntil(() => told.length >= count, { timeout: 5_000 });

beforeEach(async () => {
  document.body.innerHTML = '<dl><dt>City</dt><dd id="city">Oslo</dd><dt>Email</dt><dd><input id="email"></dd></dl>';
  told = [];
  stopped = new AbortController();
  function* read(_: string, onlyTexts?: ReadonlySet<Node>): Steps<PageReading> {
    told.push(onlyTexts);
    yield;
    const words = { state: 'read', words: city().textContent!, way: 'label', sure: 1 } as const;
    const places = new Map([['city', city()] as const]);
    return { report: { is: 'record', lead: { ...LEAD, fields: { city: words } } }, places, inner: [], marks: '' };
  }
  const listen = (to: Heard) => {
    heard = to;
  };
  watchPage(
    { document, address: () => window.location.href, isWhole: () => true, listen },
    read,
    () => {},
    stopped.signal,
  );
  await nextReading(1);
});
afterEach(() => stopped.abort());

it('a text that changed is named', async () => {
  const text = city().firstChild!;
  const next = nextReading();
  text.nodeValue = 'Bergen';
  await next;
  expect(told).toEqual([undefined, new Set([text])]);
});

it('what is typed changes no text', async () => {
  const next = nextReading();
  heard.input();
  await next;
  expect(told).toEqual([undefined, new Set()]);
});

it.each([
  ['an element comes', () => city().append(document.createElement('b'))],
  ['a class is given', () => city().setAttribute('class', 'late')],
  ['something is chosen', () => heard.choice()],
])('the page is walked again when %s', async (_, change) => {
  const next = nextReading();
  city().firstChild!.nodeValue = 'Bergen';
  change();
  await next;
  expect(told).toEqual([undefined, undefined]);
});
