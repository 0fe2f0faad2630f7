// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Feedback } from '../../components/Feedback';
import { LongList } from '../../components/LongList';
import { Answer } from '../../components/loop/Answer';
import { casesText } from '../../components/loop/cases';
import { nextStep } from '../../components/loop/crm-note';
import { Ending } from '../../components/loop/Ending';
import { Inbox } from '../../components/loop/Inbox';
import { Timeline } from '../../components/Timeline';
import { starterAgreement } from '../../locales/starter/agreement';
import { disputesOf } from '../../utils/domain/loop/disputes';
import { storiesOf } from '../../utils/domain/loop/story';
import { answered, first, happened, rejected } from '../domain/loop/loop-of';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[] = []) => (key === 'language' ? 'en' : [key, ...words].join(' ')) },
}));

const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
let app: HTMLElement;
const draw = (view: ComponentChild) => act(() => render(view, app));
const byTestId = <E extends HTMLElement>(id: string) => app.querySelector<E>(`[data-testid="${id}"]`)!;
const click = (element: HTMLElement) => act(() => element.click());
const type = (element: HTMLInputElement | HTMLSelectElement, value: string) =>
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });

beforeEach(() => {
  app = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, app);
  app.remove();
});

describe('a rejection', () => {
  test('is three clicks with the first reason focused at once; what is wrong shows its words on the page', async () => {
    const onGive = vi.fn(async () => true);
    const evidence = new Map([['role', 'IT-sjef']]);
    await draw(
      <Feedback reasons={agreement.sla} criteria={agreement.definition.criteria} evidence={evidence} onGive={onGive} />,
    );
    await act(
      () => void document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyR', altKey: true, bubbles: true })),
    );
    const [reason] = app.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(document.activeElement).toBe(reason);
    await click(reason!);
    expect(byTestId('reject-evidence').textContent).toContain('IT-sjef');
    await click(byTestId('send'));
    expect(onGive).toHaveBeenCalledWith('rejected', { reason: 'notDecisionMaker', criteria: ['role'] });
  });

  test('the check that a reason speaks of comes with it, until the person chooses otherwise', async () => {
    const onGive = vi.fn(async () => true);
    await draw(<Feedback reasons={agreement.sla} criteria={agreement.definition.criteria} onGive={onGive} />);
    const chosen = () => [...app.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    await click(byTestId('reject'));
    await click(app.querySelector<HTMLInputElement>('input[value=noNeed]')!);
    expect(chosen()).toEqual(['noNeed', 'need']);
    await click(app.querySelector<HTMLInputElement>('input[value=outsideTarget]')!);
    expect(chosen()).toEqual(['outsideTarget']);
    await click(app.querySelector<HTMLInputElement>('input[value=size]')!);
    await click(app.querySelector<HTMLInputElement>('input[value=noNeed]')!);
    expect(chosen()).toEqual(['noNeed', 'size']);
  });
});

describe('marketing’s answer', () => {
  const onAnswer = vi.fn(async () => true);
  const answer = (canAnswer = true) => (
    <Answer
      returned=""
      details={[]}
      note={undefined}
      when=""
      canAnswer={canAnswer}
      tomorrow="2026-11-23"
      onAnswer={onAnswer}
    />
  );

  test('nurture needs a day that is still to come', async () => {
    await draw(answer());
    expect(byTestId<HTMLButtonElement>('send-answer').disabled).toBe(true);
    await click(app.querySelector<HTMLInputElement>('input[value=nurture]')!);
    const day = app.querySelector<HTMLInputElement>('input[type=date]')!;
    await type(day, '2026-11-22');
    expect(byTestId<HTMLButtonElement>('send-answer').disabled).toBe(true);
    await type(day, '2027-01-15');
    await click(byTestId('send-answer'));
    expect(onAnswer).toHaveBeenCalledWith({ answer: 'nurture', until: '2027-01-15' });
  });

  test('is marketing’s to give: sales sees that it is owed', async () => {
    await draw(answer(false));
    expect(app.querySelector('form')).toBeNull();
    expect(app.textContent).toContain('loop.answer.owes');
  });
});

describe('won', () => {
  test.each([
    ['90 000', { amount: { value: 90_000, currency: 'NOK' } }],
    ['', {}],
  ])('with the amount “%s”', async (typed, body) => {
    const onWon = vi.fn(async () => true);
    await draw(<Ending currency="NOK" onWon={onWon} onLost={async () => true} />);
    await click(byTestId('won'));
    await type(app.querySelector('input')!, typed);
    await click(byTestId('save-ending'));
    expect(onWon).toHaveBeenCalledWith(body);
  });

  test('a currency that the page writes as a sign is never stored as one', async () => {
    const onWon = vi.fn(async (_body: object) => true);
    await draw(<Ending currency="kr" onWon={onWon} onLost={async () => true} />);
    await click(byTestId('won'));
    await type(app.querySelector('input')!, '12');
    await click(byTestId('save-ending'));
    expect(onWon).toHaveBeenCalledWith({ amount: { value: 12, currency: 'EUR' } });
  });

  test('an amount that is no number is not taken', async () => {
    await draw(<Ending currency="NOK" onWon={async () => true} onLost={async () => true} />);
    await click(byTestId('won'));
    await type(app.querySelector('input')!, 'a lot');
    expect(byTestId<HTMLButtonElement>('save-ending').disabled).toBe(true);
  });
});

test('the inbox gives each lead to the rep who was chosen for it', async () => {
  const onAssign = vi.fn(async () => true);
  const lead = (key: string) => ({ key, lead: { name: key, address: null }, temperature: '', handedOver: '' });
  const reps = [{ id: 'jonas', name: 'Jonas', waiting: 1, inDialogue: 2, away: true }];
  await draw(<Inbox leads={[lead('one'), lead('two')]} reps={reps} rule="" onAssign={onAssign} />);
  const [, second] = app.querySelectorAll('li');
  expect(second!.textContent).toContain('Jonas (loop.rep.away; loop.rep.waiting 1 2)');
  await type(second!.querySelector('select')!, 'jonas');
  await click(second!.querySelector('button')!);
  expect(onAssign).toHaveBeenCalledWith('two', 'jonas');
});

test('the timeline marks a marketer’s own sales attempt and what no colleague has yet', async () => {
  const contact = happened('contacted', { channel: 'call', outcome: 'meeting' }, 'marte');
  const won = happened('won', { amount: { value: 90_000, currency: 'NOK' } }, 'jonas');
  await draw(
    <Timeline
      events={[contact, won]}
      agreementOf={() => agreement}
      personName={(id) => id}
      when={(at) => at}
      sideAt={(person) => (person === 'marte' ? 'marketing' : 'sales')}
      waiting={new Set([won._id])}
    />,
  );
  const [first, second] = app.querySelectorAll('li');
  expect(first!.querySelector('[data-testid=tryout]')).not.toBeNull();
  expect(first!.querySelector('[data-testid=not-synced]')).toBeNull();
  expect(second!.querySelector('[data-testid=tryout]')).toBeNull();
  expect(second!.querySelector('[data-testid=not-synced]')).not.toBeNull();
  expect(second!.textContent).toMatch(/NOK\s90,000/);
});

test('cases for a change name the company, the reason and the checks, and no person', () => {
  const rejection = rejected(['role'], { lead: 'https://crm.example/lead/1' });
  const events = [first(), rejection, answered(rejection, 'disputed')];
  const [dispute] = disputesOf(storiesOf(events), () => true);
  const text = casesText(dispute!.cases, () => agreement);
  expect(text).toContain('No relevant need');
  expect(text).toContain('Contact can decide');
  expect(text).not.toMatch(/marte|jonas/i);
});

test('the next step follows from where the lead is', () => {
  expect(nextStep('withSales', null, false)).toBe('withSales');
  expect(nextStep('returned', null, true)).toBe('returned');
  expect(nextStep('returned', null, false)).toBe('answered');
  expect(nextStep('contacted', 'won', false)).toBe('won');
});

describe('a list of very many', () => {
  const leads = Array.from({ length: 65 }, (_, n) => ({ id: String(n), name: `Lead ${n}` }));

  test('shows the first, and more with the focus on the first new one', async () => {
    await draw(
      <LongList items={leads}>
        {({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        )}
      </LongList>,
    );
    expect(app.querySelectorAll('li')).toHaveLength(30);
    await click(byTestId('show-more'));
    expect(app.querySelectorAll('li')).toHaveLength(60);
    expect(document.activeElement?.textContent).toBe('Lead 30');
    expect(byTestId('show-more').textContent).toContain('5');
    await click(byTestId('show-more'));
    expect(app.querySelectorAll('li')).toHaveLength(65);
    expect(byTestId('show-more')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Lead 60');
  });
});
