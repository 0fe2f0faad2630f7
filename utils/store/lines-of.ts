/** The lines of a stream of text, one at a time; one that is too long is given as null and never held whole. */

/** @param longest characters. */
export async function* linesOf(file: ReadableStream<Uint8Array>, longest: number): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const reader = file.getReader();
  let rest = '';
  let isTooLong = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const pieces = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
      rest = pieces.pop()!;
      for (const piece of pieces) {
        yield isTooLong || piece.length > longest ? null : piece.replace(/\r$/, '');
        isTooLong = false;
      }
      if (rest.length > longest) {
        isTooLong = true;
        rest = '';
      }
      if (done) break;
    }
    if (isTooLong) yield null;
    else if (rest !== '') yield rest;
  } finally {
    await reader.cancel();
  }
}
