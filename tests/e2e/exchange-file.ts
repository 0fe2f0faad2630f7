/** Takes everything that happened from one browser to another, as colleagues do: one exports, the other imports. */
import type { Page } from 'playwright-core';
import type { Launched } from '../../demo/browser/launch.mjs';
import { openOptions, savedBy } from './options-page';
import { text, until } from './until';

/** @param inView the page that is brought to the front again in each browser, for its panel to follow. */
export async function exchangeFile(
  from: { browser: Launched; inView: Page },
  to: { browser: Launched; inView: Page },
): Promise<void> {
  const exporting = await openOptions(from.browser, 'stored');
  const file = await savedBy(exporting, 'export-all');
  await exporting.close();
  await from.inView.bringToFront();

  const importing = await openOptions(to.browser, 'stored');
  await importing.getByTestId('import-all').setInputFiles({
    name: 'leadpact.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(file),
  });
  await until(() => text(importing, 'imported'), /new entr|Nothing new/);
  if (await importing.getByTestId('bad-lines').count()) throw new Error(await text(importing, 'bad-lines'));
  await importing.close();
  await to.inView.bringToFront();
}
