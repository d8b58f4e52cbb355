/** Where the development datasets stand; tests that need them skip, and say so, where they are absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const SHARED = join('..', 'shared');
const present = existsSync(join(SHARED, 'data'));
if (!present) process.stderr.write('skipped: tests that read ../shared/data, which is absent\n');

/** Path of a development dataset. */
export const shared = (...parts: string[]): string => join(SHARED, ...parts);
export const sharedAbsent = !present;
