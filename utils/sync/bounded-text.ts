/** Reads an answer's text as far as a bound, so that no server can fill the memory. */
import { SyncTrouble } from './trouble';

/** @throws TooMuch beyond `most` bytes; SyncTrouble offline when the connection breaks. */
export async function boundedText(answer: Response, most: number): Promise<string> {
  if (answer.body === null) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw new SyncTrouble('offline', 'the connection broke', error);
    });
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      throw new TooMuch(`more than ${most} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

export class TooMuch extends Error {}
