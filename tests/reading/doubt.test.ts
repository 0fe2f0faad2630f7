// @vitest-environment happy-dom
/** How long a reading must stand before it is believed, told by which fields were written since the navigation. */
import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  doubtOfNone,
  doubtOnArrival,
  doubtOnChange,
  noteWordings,
  type Wordings,
} from '../../entrypoints/shared/reading/doubt';
import type { Field, Lead } from '../../utils/domain/lead';

const MARKUP = `<section id="contact"><p data-f="name"></p><p data-f="email"></p><p data-f="title"></p></section>
  <section id="firm"><p data-f="company"></p><p data-f="city"></p><p data-f="website"></p></section>
  <section><p data-f="notes"></p></section>`;

const ANNA = { name: 'Anna Berg', email: 'anna@acme.example', title: 'CTO', company: 'Acme AS', city: 'Oslo' };
const BO = { name: 'Bo Lind', email: 'bo@bolt.example', title: 'CFO', company: 'Bolt AB', city: 'Lund' };

function leadOf(id: string | null, words: { [F in Field]?: string }): Lead {
  const read = Object.entries(words).map(([field, value]) => [
    field,
    { state: 'read', words: value, way: 'label', sure: 1 },
  ]);
  const key = id && `https://crm.example/lead/${id}`;
  const address = `https://crm.example/leads/${id}`;
  return {
    key,
    kind: 'lead',
    crm: 'generic',
    address,
    pageLanguage: null,
    mode: 'view',
    fields: Object.fromEntries(read),
  };
}

const places = () => {
  document.body.innerHTML = MARKUP;
  const all = [...document.querySelectorAll('[data-f]')];
  return new Map(all.map((place) => [place.getAttribute('data-f') as Field, place]));
};

const anna = leadOf('1', ANNA);

function wordingsOf(...told: Lead[]): Wordings {
  const wordings: Wordings = new Map();
  for (const lead of told) noteWordings(wordings, lead);
  return wordings;
}

/** @param written fields whose places were written since the navigation; all without it. */
function msFor(lead: Lead, written?: Field[], arrival: Partial<Arrival> = {}): number {
  const isTouched = (place: Element) => !written || written.includes(place.getAttribute('data-f') as Field);
  const told = arrival.told ?? anna;
  const before = { told, wordings: wordingsOf(told), passed: [], wasSettled: true, isTouched, ...arrival };
  return doubtOnArrival(lead, places(), before).ms;
}

describe('after a navigation', () => {
  it('a record with words of its own is believed at once', () => {
    expect(msFor(leadOf('2', BO))).toBe(0);
  });

  it('the same record under another address too', () => {
    expect(msFor(leadOf('1', ANNA), [])).toBe(0);
  });

  it('what stands untouched is the previous record for a long time', () => {
    expect(msFor(leadOf('2', ANNA), [])).toBeGreaterThanOrEqual(8_000);
  });

  it('the same words written anew are believed sooner, but not at once', () => {
    const ms = msFor(leadOf('2', ANNA));
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(msFor(leadOf('2', ANNA), []));
  });

  it('a colleague is told from a half-written record: the same company, untouched in a part of its own, must stand', () => {
    const colleague = leadOf('2', { ...BO, company: ANNA.company, city: ANNA.city, website: 'acme.example' });
    const told = leadOf('1', { ...ANNA, website: 'acme.example' });
    const contact: Field[] = ['name', 'email', 'title'];
    expect(msFor(colleague, contact, { told })).toBeGreaterThanOrEqual(3_000);
    expect(msFor(colleague, undefined, { told })).toBeGreaterThanOrEqual(2_000);
  });

  it('an equal value among new ones stands for a moment only when untouched, and not at all when written', () => {
    const sameTitle = leadOf('2', { ...BO, title: ANNA.title });
    expect(msFor(sameTitle, ['name', 'email', 'company', 'city'])).toBe(1_000);
    expect(msFor(sameTitle)).toBe(0);
  });

  it('the previous record’s part in the words of its view is no news after its form, which has other words', () => {
    const view = leadOf('1', { ...ANNA, website: 'www.acme.example' });
    const form = leadOf('1', { ...ANNA, website: 'https://www.acme.example/' });
    const half = leadOf('2', { ...BO, company: ANNA.company, city: ANNA.city, website: 'www.acme.example' });
    expect(msFor(half, undefined, { told: form, wordings: wordingsOf(view, form) })).toBeGreaterThanOrEqual(2_000);
  });

  it('nor in the words of a view that nobody was shown, because its form was', () => {
    const form: Lead = { ...leadOf('1', { ...ANNA, website: 'https://www.acme.example/' }), mode: 'edit' };
    const half = leadOf('2', { ...BO, company: ANNA.company, city: ANNA.city, website: 'www.acme.example' });
    expect(msFor(half, undefined, { told: form })).toBeGreaterThanOrEqual(2_000);
    expect(msFor(leadOf('2', BO), undefined, { told: form })).toBe(0);
  });

  it('a namesake is told by the other fields', () => {
    expect(msFor(leadOf('2', { ...BO, name: ANNA.name }))).toBe(0);
  });

  it('a whole sentence that both share is hardly ever of both', () => {
    const notes = 'Wants to have the alarms before winter and decides with the CFO.';
    expect(msFor(leadOf('2', { ...BO, notes }), undefined, { told: leadOf('1', { ...ANNA, notes }) })).toBe(2_000);
  });

  it('words that were there before the address must stand: the page may be on its way to a third record', () => {
    expect(msFor(leadOf('2', BO), [])).toBe(1_000);
    expect(msFor(leadOf('1', { ...ANNA, email: BO.email }), [])).toBe(1_000);
  });

  it('after a hurried navigation, only what was written since counts', () => {
    expect(msFor(leadOf('2', BO), [], { wasSettled: false })).toBeGreaterThanOrEqual(8_000);
    expect(msFor(leadOf('2', BO), undefined, { wasSettled: false })).toBe(0);
  });

  it('what passed by without being shown is no more this record’s than what was shown', () => {
    const bo = { ...BO, website: 'bolt.example' };
    const passed = [leadOf('3', { ...bo, name: 'Cato Dahl', email: 'cato@c.example' })];
    expect(msFor(leadOf('2', bo), undefined, { wasSettled: false, passed })).toBe(2_000);
    expect(msFor(leadOf('2', bo), undefined, { wasSettled: false, passed: [leadOf('2', bo)] })).toBe(0);
  });
});

describe('without a navigation', () => {
  const change = (words: { [F in Field]?: string }, markup = MARKUP) => {
    document.body.innerHTML = markup;
    const all = [...document.querySelectorAll('[data-f]')];
    const at = new Map(all.map((place) => [place.getAttribute('data-f') as Field, place]));
    return doubtOnChange(leadOf('1', words), at, anna).ms;
  };

  it('values that arrive late are believed at once, and so is what says nothing about who it is', () => {
    expect(change({ ...ANNA, website: 'acme.example' })).toBe(0);
    expect(change({ ...ANNA, city: 'Bergen' })).toBe(0);
  });

  it('another name waits for another address', () => {
    expect(change({ ...ANNA, name: 'Bo Lind' })).toBe(1_000);
  });

  it('a name that is typed is the person’s own', () => {
    expect(change({ ...ANNA, name: 'Anna Berge' }, '<input data-f="name">')).toBe(0);
  });

  it('no record is told at once where none is expected', () => {
    expect(doubtOfNone(false).ms).toBe(0);
    expect(doubtOfNone(true).ms).toBeGreaterThan(1_000);
  });
});
