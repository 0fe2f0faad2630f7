// @ts-check
/** The flags that a browser starts with. */

/**
 * @param {object} wanted
 * @param {string} wanted.extension
 * @param {boolean} wanted.branded
 * @param {string} wanted.lang
 * @param {{ width: number, height: number }} [wanted.size]
 */
export function flags({ extension, branded, lang, size }) {
  return [
    '--remote-debugging-port=0',
    // Hides the bar that warns of missing protection.
    '--test-type',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${lang}`,
    ...(size ? [`--window-size=${size.width},${size.height}`, '--window-position=0,0'] : []),
    // Branded browsers ignore --load-extension: they get the extension over the DevTools pipe after the start.
    ...(branded
      ? ['--enable-unsafe-extension-debugging']
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ];
}
