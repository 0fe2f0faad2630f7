// @ts-check
/** The browser's DevTools port: which targets there are, and closing one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ id: string, type: string, url: string, title: string, webSocketDebuggerUrl: string }} Target */

const POLL_MS = 50;

/**
 * Asks again until there is an answer.
 * @template T
 * @param {() => Promise<T | undefined>} ask
 * @param {string} what for the error
 * @param {number} [timeout] ms
 * @returns {Promise<T>}
 */
export async function waitFor(ask, what, timeout = 20_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

/**
 * The browser writes its port into the profile's folder once it listens.
 * @param {string} profile
 * @returns {Promise<number>}
 */
export function devtoolsPort(profile) {
  return waitFor(async () => {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    return Number(text.split('\n')[0]) || undefined;
  }, 'the DevTools port');
}

/**
 * @param {number} port
 * @returns {Promise<Target[]>}
 */
export async function listTargets(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
  return /** @type {Target[]} */ (await answer.json());
}

/**
 * @param {number} port
 * @param {string} id
 */
export async function closeTarget(port, id) {
  await fetch(`http://127.0.0.1:${port}/json/close/${id}`);
}
