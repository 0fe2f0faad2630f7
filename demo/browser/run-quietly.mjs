// @ts-check
/** Runs a program and shows its output only when it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TAIL = 4_000;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<string>} what it printed
 */
export function runQuietly(program, args, { env = {}, shell = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${[program, ...args].join(' ')} failed (${code}):\n${output.slice(-TAIL)}`));
    });
  });
}
