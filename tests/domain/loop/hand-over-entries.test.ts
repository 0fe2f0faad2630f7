import { expect, test } from 'vitest';
import { handOverEntries } from '../../../utils/domain/loop/hand-over-entries';
import { HANDED_OVER } from '../event-of';
import { answered, first, rejected } from './loop-of';

const kinds = (...args: Parameters<typeof handOverEntries>) => handOverEntries(...args).map(({ kind }) => kind);

test('a hand-off goes to whoever assigns, or at once to a rep', () => {
  expect(kinds(HANDED_OVER, null, [])).toEqual(['handed over']);
  expect(handOverEntries(HANDED_OVER, 'jonas', [])).toEqual([
    { kind: 'handed over', body: HANDED_OVER },
    { kind: 'assigned', body: { to: 'jonas' } },
  ]);
});

test('handing over again answers each open return, and none that was answered', () => {
  const [open, done] = [rejected(), rejected()];
  const entries = handOverEntries(HANDED_OVER, null, [first(), open, done, answered(done, 'disputed')]);
  expect(entries).toEqual([
    { kind: 'return answered', body: { rejection: open._id, answer: 'fixed' } },
    { kind: 'handed over', body: HANDED_OVER },
  ]);
});
