import { expect, test } from 'vitest';
import { orRefused } from '../../utils/store/store-refused';

test.each([
  [new DOMException('no room', 'QuotaExceededError'), 'full'],
  [new Error('QUOTA_BYTES_PER_ITEM quota exceeded'), 'full'],
  [new DOMException('older', 'VersionError'), 'newerVersion'],
  [new Error('disk on fire'), 'unavailable'],
])('%s is told as %s', async (error, reason) => {
  await expect(orRefused(() => Promise.reject(error))).rejects.toMatchObject({ reason });
});
