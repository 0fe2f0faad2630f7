// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { goToPlace } from '../../../components/editor/go-to-place';

beforeEach(() => {
  document.body.innerHTML = `
    <input id="title">
    <ul><li data-thing="price"><select id="on"></select><input id="price"></li></ul>
    <ol><li data-criterion="needs"><details>
      <input id="name" value="Needs"><details><input id="name-nb"></details>
      <ol><li data-thing="cost"><input id="cost"><details><input id="cost-nb"></details></li></ol>
    </details></li></ol>`;
});

test.each([
  ['a thing in a list: the field that is empty', ['sla', 'rejectReasons', 'price'], 'price'],
  ['a criterion: not its name in other languages', ['definition', 'criteria', 'needs'], 'cost'],
  ['a thing inside a criterion', ['definition', 'criteria', 'needs', 'params', 'challenges', 'cost'], 'cost'],
  ['no thing: the section’s first field that is empty', ['title'], 'title'],
])('%s', (_, path, field) => {
  goToPlace(path, document.body);
  expect(document.activeElement?.id).toBe(field);
});

test('the criterion is unfolded, and its words in other languages stay folded', () => {
  goToPlace(['definition', 'criteria', 'needs'], document.body);
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false, false]);
});
