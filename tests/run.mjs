// @ts-check
/**
 * `npm test`: everything from a clean clone to the last browser test, step by step. It stops at the first step that
 * fails, and its last line always counts the tests: N passed, N failed, N skipped.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, ensurePackages, wxt } from '../demo/browser/packages.mjs';
import { ROOT, runQuietly } from '../demo/browser/run-quietly.mjs';
import { ensureTestTools, findProgram } from '../demo/browser/test-tools.mjs';

const count = { passed: 0, failed: 0, skipped: 0 };
const reports = await mkdtemp(join(tmpdir(), 'leadpact-tests-'));

try {
  await step('packages', () => ensurePackages());
  const { canRun, missing } = await step('browsers', ensureTestTools);
  for (const sentence of missing) console.log(`  ! ${sentence}`);
  await step('types', async () => {
    await wxt('prepare');
    await runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit']);
  });
  await step('lint and format', () => runQuietly(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check']));
  await step('unit tests', () => vitest('unit'));
  await step('build for Chrome', () => build('production', 'chrome'));
  await step('build for Firefox', () => build('production', 'firefox'));
  await step('build for Chrome, open variant', () => build('open', 'chrome'));
  await step('build for Firefox, open variant', () => build('open', 'firefox'));
  if (canRun) await step('browser tests', () => twice('e2e'));
  else count.skipped += await listed('e2e');
  if (count.passed === 0) throw new Error('No test was executed.');
} catch (error) {
  count.failed ||= 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await rm(reports, { recursive: true, force: true });
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(name, work) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(`✓ ${name}  ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`✗ ${name}  ${seconds()}`);
    throw error;
  }
}

/**
 * A real browser on a busy machine can be late for reasons that are not ours. A file that failed runs once more by
 * itself, is named at the end, and fails the run when it fails again.
 * @param {'e2e'} project
 */
async function twice(project) {
  const again = await vitest(project, [], false);
  if (again.length === 0) return;
  await vitest(project, again);
  for (const file of again) console.log(`  ! ${relative(ROOT, file)} passed only when it ran a second time.`);
}

/**
 * Runs one project's tests, shows them as they go, and adds up what its report says.
 * @param {'unit' | 'e2e'} project
 * @param {string[]} [files] these alone
 * @param {boolean} [last] false: files that failed are not counted, but given back, to be run again
 * @returns {Promise<string[]>} the files that failed
 */
async function vitest(project, files = [], last = true) {
  const report = join(reports, `${project}${last ? '' : '-first'}.json`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...files];
  const code = await show([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], project);
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const failed = results.filter(({ status }) => status === 'failed');
  for (const { assertionResults, status } of results) {
    if (!last && status === 'failed') continue;
    for (const one of assertionResults) {
      if (one.status === 'passed' || one.status === 'failed') count[one.status] += 1;
      else count.skipped += 1;
    }
  }
  // A test file that cannot even be loaded has no failed test in the report.
  if (code !== 0 && (last || failed.length === 0)) throw new Error(`Some ${project} tests failed.`);
  return failed.map(({ name }) => name);
}

/**
 * @param {string[]} args for node
 * @param {'unit' | 'e2e'} project
 * @returns {Promise<number | null>} the exit code
 */
function show(args, project) {
  const needsDisplay = project === 'e2e' && process.platform === 'linux' && !process.env.DISPLAY;
  const [program, ...all] =
    needsDisplay && findProgram('xvfb-run')
      ? ['xvfb-run', '-a', '-s', '-screen 0 1400x900x24', process.execPath, ...args]
      : [process.execPath, ...args];
  return new Promise((done, fail) => {
    // A log is read as plain text.
    const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
    const child = spawn(program, all, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', fail).on('close', done);
  });
}

/**
 * How many tests a project has that is not run.
 * @param {string} project
 */
async function listed(project) {
  const list = await runQuietly(process.execPath, ['node_modules/vitest/vitest.mjs', 'list', '--project', project]);
  return list.split('\n').filter((line) => line.includes(' > ')).length;
}
