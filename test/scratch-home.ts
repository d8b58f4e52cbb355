/** One temporary folder for a whole run of the tests, removed at its end: a test that is cut off leaves nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const home = mkdtempSync(join(tmpdir(), 'tuchu-tests-'));
  process.env['TMPDIR'] = home;
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
