// @vitest-environment happy-dom
/** A term as a reader sees it. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DueTerms } from '../../components/lexicon/DueTerms';
import { TermPage } from '../../components/lexicon/TermPage';
import type { Term } from '../../utils/domain/lexicon/term';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[] = []) => (key === 'language' ? 'en' : [key, ...words].join(' ')) },
}));

const churn: Term = { id: 'churn', term: { en: 'churn' }, meaning: { en: 'Customers who leave' }, owner: 'both' };
let app: HTMLElement;
const draw = (view: ComponentChild) => act(() => render(view, app));

beforeEach(() => {
  app = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, app);
  app.remove();
});

test('a term says when it was reviewed, in the reader’s way of writing a day', () => {
  const at = '2026-09-03T10:00:00.000Z';
  draw(<TermPage term={{ ...churn, reviewed: at }} language="nb" notSameAs={[]} onPropose={() => {}} />);
  expect(app.textContent).toContain('lexicon.reviewedOn 3. september 2026');
});

test('a term that nobody has reviewed says nothing about it', () => {
  draw(<TermPage term={churn} language="en" notSameAs={[]} onPropose={() => {}} />);
  expect(app.textContent).not.toContain('reviewedOn');
});

test('one click says that a term that is due is still right', () => {
  const onStillRight = vi.fn();
  draw(<DueTerms due={[{ term: churn, by: '2026-11-01' }]} language="en" onStillRight={onStillRight} />);
  expect(app.textContent).toContain('churn');
  act(() => app.querySelector('button')!.click());
  expect(onStillRight).toHaveBeenCalledWith(churn);
});
