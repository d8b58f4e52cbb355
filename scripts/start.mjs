/** `npm start`: prepare, then `tuchu start` in this process, so that Ctrl-C stops the server itself. */
import { prepare } from './prepare.mjs';

prepare();
const { main } = await import('../dist/cli/index.js');
process.exitCode = await main(['start', ...process.argv.slice(2)]);
