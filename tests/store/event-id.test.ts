import { describe, expect, test } from 'vitest';
import { contentHash, isSealIntact, sealEvent } from '../../utils/store/event-id';
import { eventOf } from '../domain/event-of';

const { _id: _unsealed, ...draft } = eventOf('praised', { note: 'Grundig forarbeid' });

describe('an event seals what it says', () => {
  test('its id names its author, its time and its content', async () => {
    const { _id } = await sealEvent(draft as never);
    expect(_id).toMatch(/^e:marte:[0-9A-HJKMNP-TV-Z]{26}:[A-Z2-7]{26}$/);
  });

  test('a sealed event is intact, also after a round through a store that adds a revision', async () => {
    const sealed = await sealEvent(draft as never);
    expect(await isSealIntact(sealed)).toBe(true);
    expect(await isSealIntact({ ...(sealed as object), _rev: '1-abc' } as never)).toBe(true);
  });

  test.each([
    ['the author', { by: 'jonas' }],
    ['the time', { made: '2026-11-04T09:00:00.000Z' }],
    ['a note', { body: { note: 'Elendig forarbeid' } }],
    ['an added field', { extra: 1 }],
  ])('rewriting %s breaks the seal', async (_what, change) => {
    const sealed = (await sealEvent(draft as never)) as object;
    expect(await isSealIntact({ ...sealed, ...change } as never)).toBe(false);
  });

  test('an id that is no id is not intact', async () => {
    expect(await isSealIntact({ ...eventOf('praised', {}), _id: 'e:marte:short:x' })).toBe(false);
  });

  test('an id with a time that no id can hold is not intact', async () => {
    const [mark, by, stamp, hash] = ((await sealEvent(draft as never)) as { _id: string })._id.split(':');
    const impossible = [mark, by, `M${stamp!.slice(1)}`, hash].join(':');
    expect(await isSealIntact({ ...draft, _id: impossible } as never)).toBe(false);
  });

  test('an id in small letters is not intact: it would be a second one', async () => {
    const { _id } = (await sealEvent(draft as never)) as { _id: string };
    const [mark, by, stamp, hash] = _id.split(':');
    const small = [mark, by, stamp!.toLowerCase(), hash].join(':');
    expect(await isSealIntact({ ...draft, _id: small } as never)).toBe(false);
  });

  test('the order in which fields were written does not matter', async () => {
    expect(await contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(await contentHash({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('the hash is the first 128 bits of SHA-256 over the canonical JSON, in base32', async () => {
    // printf '{"a":1}' | sha256sum | cut -c1-32 | xxd -r -p | base32 | tr -d =
    expect(await contentHash({ a: 1 })).toBe('AFNL2724YV5C3WKLOWIPASWYBA');
  });
});
