/** The text behind an address, without cookies and within limits. */

export type Fetched = { is: 'text'; text: string } | { is: 'unreachable' | 'tooLarge' };

/** Long enough for a slow server, short enough for a person who waits. */
const PATIENCE_MS = 15_000;

/** @param most bytes; more is not read to its end. */
export async function fetchText(url: string, most: number, signal: AbortSignal): Promise<Fetched> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal: patience,
    });
    if (!answer.ok || answer.body === null) return { is: 'unreachable' };
    const parts: string[] = [];
    const decoder = new TextDecoder();
    let bytes = 0;
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      // Leaving the loop ends the answer.
      if (bytes > most) return { is: 'tooLarge' };
      parts.push(decoder.decode(chunk, { stream: true }));
    }
    return { is: 'text', text: parts.join('') + decoder.decode() };
  } catch {
    return { is: 'unreachable' };
  }
}
