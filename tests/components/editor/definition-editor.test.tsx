// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DefinitionEditor } from '../../../components/editor/definition/DefinitionEditor';
import { starterAgreement } from '../../../locales/starter/agreement';
import type { LeadDefinition } from '../../../utils/domain/agreement';
import { allKinds } from '../../../utils/domain/criteria/registry';
import { definitionSchema } from '../../../utils/domain/definition.schema';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let definition: LeadDefinition;
let app: HTMLElement;
let changes = 0;

const draw = () =>
  act(() =>
    render(
      <DefinitionEditor
        definition={definition}
        languages={['en', 'nb']}
        language="en"
        onChange={(next) => {
          definition = next;
          changes += 1;
        }}
      />,
      app,
    ),
  );

const all = <E extends HTMLElement>(testId: string, within: ParentNode = app) => [
  ...within.querySelectorAll<E>(`[data-testid="${testId}"]`),
];
const ids = () => definition.criteria.map(({ id }) => id);

async function click(element: HTMLElement | undefined) {
  await act(() => element!.click());
  await draw();
}

async function write(element: HTMLInputElement | HTMLSelectElement, value: string) {
  await act(() => {
    element.value = value;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
  await draw();
}

beforeEach(async () => {
  definition = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} }).definition;
  app = document.body.appendChild(document.createElement('div'));
  await draw();
});

afterEach(() => {
  render(null, app);
  app.remove();
});

test('a criterion of every kind can be added, and each has a label for each of its inputs', async () => {
  for (const { kind } of allKinds()) {
    await write(all<HTMLSelectElement>('kind')[0]!, kind);
    await click(all('add-criterion')[0]);
  }
  expect(definition.criteria.slice(7).map(({ kind }) => kind)).toEqual(allKinds().map(({ kind }) => kind));
  expect(definitionSchema.safeParse(definition).success).toBe(true);
  const inputs = [...app.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  expect(inputs.length).toBeGreaterThan(100);
  expect(inputs.filter((input) => !input.closest('label') && !app.querySelector(`label[for="${input.id}"]`))).toEqual(
    [],
  );
});

test('moved up, moved down, removed; an end stays where it is', async () => {
  const row = (index: number) => all('criterion-row')[index]!;
  await click(all('up', row(1)).at(-1));
  expect(ids().slice(0, 2)).toEqual(['size', 'country']);
  const soFar = changes;
  await click(all('up', row(0)).at(-1));
  expect(changes).toBe(soFar);
  await click(all('down', row(0)).at(-1));
  expect(ids().slice(0, 2)).toEqual(['country', 'size']);
  await click(all('remove', row(0)).at(-1));
  expect(ids()[0]).toBe('size');
  expect(app.contains(document.activeElement)).toBe(true);
});

test('must or desirable, and a number that is none is not taken', async () => {
  const size = all('criterion-row')[1]!;
  await write(all<HTMLSelectElement>('weight', size)[0]!, 'must');
  const min = size.querySelector<HTMLInputElement>('input[inputmode]')!;
  await write(min, '50');
  await write(min, 'fifty');
  expect(definition.criteria[1]).toMatchObject({ weight: 'must', params: { field: 'employees', min: 50 } });
  await write(min, '');
  expect(definition.criteria[1]?.params).toEqual({ field: 'employees' });
});

test('values are added by their names, also with the Enter key, and removed', async () => {
  const country = all('criterion-row')[0]!;
  const box = all<HTMLInputElement>('value-typed', country)[0]!;
  await write(box, 'Germany');
  await act(() => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await draw();
  expect(definition.criteria[0]?.params).toMatchObject({ values: ['NO', 'SE', 'DK', 'FI', 'NL', 'DE'] });
  await click(all('value', country)[0]!.querySelector('button')!);
  expect(definition.criteria[0]?.params).toMatchObject({ values: ['SE', 'DK', 'FI', 'NL', 'DE'] });
});

test('a kind of a newer version is shown as such and stays as it came', async () => {
  const future = { ...definition.criteria[0]!, id: 'f', kind: 'telepathy', params: { a: 1 } };
  definition = { ...definition, criteria: [future, ...definition.criteria] };
  await draw();
  expect(all('criterion-row')[0]!.textContent).toContain('definition.newer');
  await click(all('down', all('criterion-row')[0]!).at(-1));
  expect(definition.criteria[1]).toEqual(future);
});

test('a rule is ticked together from criteria; an empty "at least one of" is none', async () => {
  const warm = all('rule-warm')[0]!;
  for (const id of ['action', 'need', 'budget']) {
    await click(warm.querySelectorAll<HTMLInputElement>(`input[value="${id}"]`)[1]);
  }
  await click(warm.querySelectorAll<HTMLInputElement>('input[value="role"]')[0]);
  expect(definition.temperature.warm).toStrictEqual({ all: ['role'] });
});

test('hand-off data and CRM notes are ticked field by field', async () => {
  await click(all('handoff-fields')[0]!.querySelector<HTMLInputElement>('input[value="website"]')!);
  await click(all('crm-notes')[0]!.querySelector<HTMLInputElement>('input[value="owner"]')!);
  expect(definition.handoff.at(-1)).toBe('website');
  expect(definition.crmNotes).toEqual(['source']);
});
