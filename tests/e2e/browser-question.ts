/** The browser's own questions, on a display: no page has them, and only keys answer them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../../demo/browser/test-tools.mjs';
import { until } from './until';

const run = promisify(execFile);

export const HAS_KEYS = process.env.DISPLAY !== undefined && findProgram('xdotool') !== undefined;

const FRAME = '1x1+600+20';
/** Of a page that is light and has nothing at its right. */
export const PAGE = '100x300+1150+450';

export const press = (...keys: string[]) => run('xdotool', ['key', ...keys]);
export const typeKeys = (text: string) => run('xdotool', ['type', '--delay', '30', text]);

/**
 * A question is no page that could be waited for; it dims the window, and that can be seen. For half a second it takes no
 * answer, and whether it took a key cannot be seen: so a question that was denied is asked again.
 * @param where a part of the screen that is light and grows dark: a question about a site dims the window with its frame, one
 *   about a folder the page alone.
 */
export async function allowWhatIsAsked(
  ask: () => Promise<void>,
  isAllowed: () => Promise<boolean>,
  where = FRAME,
): Promise<void> {
  const answer = async () => {
    if (await isAllowed()) return true;
    if (!(await isDark(where))) await ask();
    // The first button denies.
    else await press('Tab', 'Return');
    return false;
  };
  await until(answer, true, { interval: 700 });
}

/** @param where a part of the screen. */
export async function isDark(where: string): Promise<boolean> {
  const { stdout } = await run('import', ['-window', 'root', '-crop', where, '-format', '%[fx:mean]', 'info:']);
  return Number(stdout) < 0.6;
}
