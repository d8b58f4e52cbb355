/** `tuchu data import FILE.zip` and `tuchu data verify FILE.zip`: a signed bundle taken in, or only checked. */
import { TuchuError, render, type Message } from '../../core/index.js';
import { importBundle, keysDir, listKeys, verifyBundle, type Bundle } from '../../store/index.js';
import { interruptible } from '../interrupt.js';
import type { Io } from '../io.js';
import { type Options, noMoreWords } from '../options.js';
import { say } from '../snapshot-messages.js';
import { tellLeftOut } from './export.js';

function fileOf(options: Options, command: 'data import' | 'data verify'): string {
  const [, , file] = options.words;
  noMoreWords(options.words, 3, command);
  if (file === undefined) throw new TuchuError(say.needsBundle({ command }), 2);
  return file;
}

const asJson = ({ file, signedBy, software, datasets, leftOut }: Bundle): object => ({
  file,
  signedBy,
  software,
  datasets: datasets.map((d) => d.manifest),
  leftOut,
});

function tellOf(options: Options, io: Io): (message: Message) => void {
  return (message) => io.out(`${render(message, options.lang)}\n`);
}

function tellWhole(
  { file, signedBy, software, datasets }: Bundle,
  tell: (m: Message) => void,
): void {
  const { name, fingerprint } = signedBy;
  tell(say.whole({ file, name, fingerprint, software, count: datasets.length }));
}

/** @example tuchu data import handover.zip --workspace here */
export async function importCommand(options: Options, io: Io): Promise<void> {
  const file = fileOf(options, 'data import');
  const trusted = await listKeys(keysDir(options.keys, { env: io.env }));
  const { bundle, added, already } = await interruptible(io, (signal) =>
    importBundle(options.workspace, file, trusted, { signal }),
  );
  if (options.json) {
    io.out(`${JSON.stringify({ ...asJson(bundle), added, already }, null, 2)}\n`);
    return;
  }
  const tell = tellOf(options, io);
  tellWhole(bundle, tell);
  for (const { id, licence } of bundle.datasets.map((d) => d.manifest))
    tell(added.includes(id) ? say.taken({ id, licence }) : say.alreadyThere({ id }));
  tellLeftOut(bundle.leftOut, tell);
}

/** @example tuchu data verify handover.zip */
export async function verifyBundleCommand(options: Options, io: Io): Promise<void> {
  const file = fileOf(options, 'data verify');
  const trusted = await listKeys(keysDir(options.keys, { env: io.env }));
  const bundle = await interruptible(io, (signal) => verifyBundle(file, trusted, { signal }));
  if (options.json) {
    io.out(`${JSON.stringify(asJson(bundle), null, 2)}\n`);
    return;
  }
  const tell = tellOf(options, io);
  tellWhole(bundle, tell);
  for (const { id, licence } of bundle.datasets.map((d) => d.manifest))
    tell(say.part({ id, licence }));
  tellLeftOut(bundle.leftOut, tell);
}
