/** What a rep does in the panel about a contact, as a person does it. */
import type { Page } from 'playwright-core';

/** Contacted: by the first channel that counts, and what it led to; at a local time of the device where it was earlier. */
export async function contacted(panel: Page, ledTo: string | RegExp = 'A meeting', earlier?: string): Promise<void> {
  await panel.getByTestId('contacted').click();
  await panel.getByLabel(ledTo).check();
  if (earlier !== undefined) {
    await panel.getByRole('radio', { name: 'Earlier' }).check();
    await panel.getByLabel('Day and time').fill(earlier);
  }
  await panel.getByTestId('contact-send').click();
}
