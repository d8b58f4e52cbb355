/** `tuchu data export`: the workspace, or some of it, as a signed bundle. */
import { TuchuError, render, type Message } from '../../core/index.js';
import { exportBundle, keysDir, signingKey, type LeftOut } from '../../store/index.js';
import { withWorkspace } from '../home.js';
import { interruptible } from '../interrupt.js';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { say } from '../snapshot-messages.js';
import { version } from '../version.js';

/** @example tuchu data export --out handover.zip */
export async function exportCommand(options: Options, io: Io): Promise<void> {
  const [, , ...datasets] = options.words;
  const { lang, out, force } = options;
  if (out === undefined) throw new TuchuError(say.needsOut({}), 2);
  const key = await signingKey(keysDir(options.keys, { env: io.env }), options.key);
  const software = `tuchu ${version()}`;
  const result = await withWorkspace(options, io, (workspace) =>
    interruptible(io, (signal) =>
      exportBundle(workspace, { datasets, out, key, software, force, signal }),
    ),
  );
  const tell = (message: Message): void => io.out(`${render(message, lang)}\n`);
  if (options.json) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const { bytes, fingerprint } = result;
    tell(say.exported({ file: out, count: result.datasets.length, bytes, fingerprint }));
    for (const { id, licence, conditions } of result.datasets) {
      tell(say.part({ id, licence }));
      if (conditions !== null) tell(say.condition(conditions));
    }
    tellLeftOut(result.leftOut, tell);
  }
  // A script must not take a bundle with less in it than was asked for as the whole.
  const { length } = result.leftOut;
  if (length > 0) throw new TuchuError(say.notAll({ count: length, file: out }));
}

/** Names what a licence kept out of a bundle, and where to get it. */
export function tellLeftOut(leftOut: readonly LeftOut[], tell: (message: Message) => void): void {
  for (const { dataset: id, licence, redistribution, homepage } of leftOut)
    tell(say.leftOut({ id, licence, unclear: redistribution === 'unclear', homepage }));
}
