/** Puts text on the clipboard; the browser lets a click do it. */

/** False where the browser refused: then the clipboard has what it had. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
