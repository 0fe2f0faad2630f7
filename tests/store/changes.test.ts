/** Changes that come by the thousand are worked on in a few goes, and none is missed. */
import { expect, test, vi } from 'vitest';
import { announce, whenStored } from '../../utils/store/changes';

test('what comes while one go is under way is gathered into the next', async () => {
  const ended = new AbortController();
  const goes: (string | null)[][] = [];
  let goOn = () => {};
  whenStored(async (leads) => {
    goes.push([...leads]);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }, ended.signal);
  announce(['a', 'b', null]);
  await vi.waitFor(() => expect(goes).toEqual([['a', 'b', null]]));
  announce(['c']);
  announce(['d', 'c']);
  // Whatever was announced has been heard once a later message has.
  const heard = vi.fn();
  const channel = new BroadcastChannel('leadpact:store');
  channel.onmessage = heard;
  announce(['e']);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  channel.close();
  expect(goes).toHaveLength(1);
  goOn();
  await vi.waitFor(() => expect(goes.slice(1).flat().sort()).toEqual(['c', 'd', 'e']));
  goOn();
  ended.abort();
});

test('a go that fails keeps no later one from being worked on', async () => {
  const ended = new AbortController();
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const work = vi.fn(async () => Promise.reject(new Error('refused')));
  whenStored(work, ended.signal);
  announce(['a']);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  announce(['b']);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  ended.abort();
  silenced.mockRestore();
});
