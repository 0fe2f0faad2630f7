// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/crm/read-page';
import { describePlace } from '../../../utils/crm/teach/describe-place';
import type { Field } from '../../../utils/domain/lead';
import type { Mapping, TaughtPlace } from '../../../utils/domain/mapping';

const ADDRESS = 'https://crm.example/leads/17';
const mapping = (field: Field, place: TaughtPlace): Mapping => ({
  origin: 'https://crm.example',
  kind: 'lead',
  field,
  place,
});

/** A page of our own with labels that nobody knows, and one that is known. */
function page({ house = 'Bjørkhus', rank = 'Gold', id = 'x17', extra = '' } = {}): Document {
  return new DOMParser().parseFromString(
    `<body><main><h1>Ingrid Sørlie</h1>
      <dl><dt>Email</dt><dd>ingrid@fjordvarme.example</dd><dt>Company</dt><dd>Fjordvarme AS</dd>${extra}
          <dt>Building name</dt><dd>${house}</dd></dl>
      <section><span id="${id}" data-field="loyalty">${rank}</span></section>
      <div><p>Phone +47 20 00 01 17</p><p>${rank} forever</p></div>
    </main></body>`,
    'text/html',
  );
}

const described = (html: Document, words: string, field: Field) => {
  const element = [...html.querySelectorAll('dd,span,p')].find((one) => one.textContent === words)!;
  return describePlace(element, field);
};
const read = (html: Document, mappings: Mapping[]) => {
  const { report } = readPage(html, ADDRESS, mappings);
  return report.is === 'record' ? report.lead.fields : {};
};

describe('teaching by pointing', () => {
  test('a place is described by the label beside it, when that leads back to the same words', () => {
    expect(described(page(), 'Bjørkhus', 'campaign')).toEqual({
      place: { by: 'label', label: 'Building name' },
      words: 'Bjørkhus',
    });
  });

  test('what was taught works on the next record, also where rows were added before it', () => {
    const { place } = described(page(), 'Bjørkhus', 'campaign')!;
    const next = page({ house: 'Granhus', extra: '<dt>Owner</dt><dd>Marte Lunde</dd>' });
    expect(read(next, [mapping('campaign', place)]).campaign).toMatchObject({
      words: 'Granhus',
      way: 'mapping',
      sure: 1,
    });
  });

  test('without a label the program’s own name for the field is taken, and no name of one record', () => {
    const taught = described(page(), 'Gold', 'rating')!;
    expect(taught.place).toEqual({ by: 'key', name: 'data-field', value: 'loyalty' });
    expect(read(page({ rank: 'Silver', id: 'x18' }), [mapping('rating', taught.place)]).rating).toMatchObject({
      words: 'Silver',
    });
  });

  test('without either, the elements around it are followed', () => {
    const taught = described(page(), 'Gold forever', 'tags')!;
    expect(taught.place.by).toBe('path');
    expect(read(page({ rank: 'Silver' }), [mapping('tags', taught.place)]).tags).toMatchObject({
      words: 'Silver forever',
    });
  });

  test('a field that was taught is read nowhere else: on a record without that place it is not read at all', () => {
    const place: TaughtPlace = { by: 'label', label: 'Second email' };
    expect(read(page(), [mapping('email', place)]).email).toBeUndefined();
  });

  test('"not on these pages" silences a field', () => {
    expect(read(page(), []).company).toMatchObject({ words: 'Fjordvarme AS' });
    expect(read(page(), [mapping('company', { by: 'absence' })]).company).toBeUndefined();
  });

  test('a taught place without words is a missing value', () => {
    const { place } = described(page(), 'Bjørkhus', 'campaign')!;
    expect(read(page({ house: '' }), [mapping('campaign', place)]).campaign).toMatchObject({ state: 'missing' });
  });

  test('what was taught about another CRM or another kind of record changes nothing here', () => {
    const elsewhere = { ...mapping('company', { by: 'absence' }), origin: 'https://other.example' };
    const deal = { ...mapping('company', { by: 'absence' }), kind: 'deal' as const };
    expect(read(page(), [elsewhere, deal]).company).toMatchObject({ words: 'Fjordvarme AS' });
  });

  test('a place without words cannot be taught', () => {
    const html = page({ house: '' });
    expect(describePlace(html.querySelectorAll('dd')[2]!, 'campaign')).toBeNull();
  });
});
