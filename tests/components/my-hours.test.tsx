// @vitest-environment happy-dom
/** Whose hours a person's deadlines run in: the team's, one of the agreement's other calendars, or their own. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Places } from '../../components/editor/places';
import { MyHours } from '../../components/MyHours';
import type { CalendarRule } from '../../utils/domain/agreement';
import type { Person } from '../../utils/domain/person';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const rule = (id: string, from?: string): CalendarRule => ({
  id,
  zone: 'Europe/Oslo',
  weekly: { mon: [['09:00', '17:00']] },
  ...(from && { from }),
});
const calendars = [rule('team'), rule('Turku', '2027-06-01'), rule('Turku')];
const places: Places = { countries: [], regionsOf: () => ({}), holidaysOf: () => [] };
const ida: Person = { id: 'ida', name: 'Ida', side: 'sales' };

let app: HTMLElement;
let saved: CalendarRule | undefined | null;
const draw = (person: Person) =>
  act(() =>
    render(
      <MyHours
        person={person}
        calendars={calendars}
        places={places}
        onSave={async ({ calendar }) => {
          saved = calendar;
          return true;
        }}
      />,
      app,
    ),
  );
const choices = () => [...app.querySelectorAll<HTMLLabelElement>('label.pill')];
const named = (name: string) =>
  choices()
    .find(({ textContent }) => textContent === name)!
    .querySelector('input')!;
const save = () => act(() => app.querySelector<HTMLButtonElement>('[data-testid=my-hours-save]')!.click());

beforeEach(() => {
  saved = null;
  app = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, app);
  app.remove();
});

test('a calendar of the agreement is one choice, however many periods it has, and has no hours to fill in here', async () => {
  await draw(ida);
  expect(choices().map(({ textContent }) => textContent)).toEqual(['mine.team', 'Turku', 'mine.own']);
  expect(named('mine.team').checked).toBe(true);
  await act(() => named('Turku').click());
  expect(app.querySelector('.week')).toBeNull();
  await save();
  expect(saved).toMatchObject({ id: 'Turku' });
  expect(saved).not.toHaveProperty('from');
});

test('hours of one’s own begin as the team’s, and are found again', async () => {
  await draw(ida);
  await act(() => named('mine.own').click());
  expect(app.querySelectorAll('.week input')).toHaveLength(7);
  await save();
  expect(saved).toMatchObject({ id: 'own-ida', weekly: { mon: [['09:00', '17:00']] } });
  const own = { ...saved!, weekly: {} };
  render(null, app);
  await draw({ ...ida, calendar: own });
  expect(named('mine.own').checked).toBe(true);
  await save();
  expect(saved).toEqual(own);
});

test('back to the team’s', async () => {
  await draw({ ...ida, calendar: rule('Turku') });
  expect(named('Turku').checked).toBe(true);
  await act(() => named('mine.team').click());
  await save();
  expect(saved).toBeUndefined();
});
