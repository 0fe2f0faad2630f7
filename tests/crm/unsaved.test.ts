// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/crm/read-page';
import { hasUnsavedValues } from '../../utils/domain/lead';
import { A_LEAD, ANNA, leadIn } from './read-markup';

const FORM =
  '<form><label>Last name <input id="n" value="Berg"></label><label>Email <input id="e" value="a@b.example"></label><label>City <input id="c"></label><label>Status <select id="s"><option selected>New</option><option>Lost</option></select></label></form>';
const input = (id: string) => document.getElementById(id) as HTMLInputElement;
const fields = (touched?: WeakSet<Element>) => {
  const { report } = readPage(document, A_LEAD, [], touched && { typed: touched });
  return report.is === 'record' ? report.lead.fields : {};
};

describe('a value that was typed', () => {
  beforeEach(() => void leadIn(FORM));

  it('is saved while it is what the page was delivered with', () => {
    expect(hasUnsavedValues(fields())).toBe(false);
  });

  it('is read as typed, and is not saved', () => {
    input('e').value = 'new@b.example';
    expect(fields().email).toMatchObject({ words: 'new@b.example', unsaved: true });
    expect(fields().lastName).not.toHaveProperty('unsaved');
  });

  it('into an empty field is not saved either', () => {
    input('c').value = 'Oslo';
    expect(fields().city).toMatchObject({ words: 'Oslo', unsaved: true });
  });

  it('is not saved where it is the only one of its form', () => {
    leadIn(`${ANNA}<form><label>City <input id="c" value="Oslo"></label></form>`);
    input('c').value = 'Bergen';
    expect(fields().city).toMatchObject({ words: 'Bergen', unsaved: true });
  });

  it('or chosen', () => {
    (document.getElementById('s') as HTMLSelectElement).selectedIndex = 1;
    expect(fields().status).toMatchObject({ words: 'Lost', unsaved: true });
  });

  it('carries over to a name in two parts', () => {
    input('n').value = 'Bergum';
    expect(fields().name).toMatchObject({ words: 'Bergum', unsaved: true });
  });

  it('means nothing on a page that never writes its values into its markup', () => {
    leadIn(
      FORM.replaceAll(/ value="[^"]*"/g, '').replace(
        '<form>',
        '<form><dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Company</dt><dd>Acme</dd></dl>',
      ),
    );
    input('e').value = 'a@b.example';
    expect(fields().email).toMatchObject({ words: 'a@b.example' });
    expect(hasUnsavedValues(fields())).toBe(false);
  });

  it('is not saved where the person was seen to type it, also where the markup follows what is typed', () => {
    input('e').setAttribute('value', 'new@b.example');
    const status = document.getElementById('s') as HTMLSelectElement;
    status.selectedIndex = 0;
    expect(hasUnsavedValues(fields())).toBe(false);
    expect(fields(new WeakSet([input('e')])).email).toMatchObject({ words: 'new@b.example', unsaved: true });
    expect(fields(new WeakSet([status])).status).toMatchObject({ words: 'New', unsaved: true });
    expect(hasUnsavedValues(fields())).toBe(false);
  });
});
