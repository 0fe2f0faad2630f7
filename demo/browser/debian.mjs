// @ts-check
/** Installs Debian packages, where that is possible without asking anybody. */
import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './run-quietly.mjs';

/** True on Debian as root: only there may a script install packages. Ubuntu's chromium package is an empty shell. */
export function canInstallOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} names packages that are not there yet */
export async function installOnDebian(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env });
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
}
