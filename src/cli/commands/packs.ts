/** Packs themselves: `tuchu facts check`, `add`, `remove`, `list`, `schema`. */
import { existsSync } from 'node:fs';
import { tableText, wrap } from '../../brief/index.js';
import { type Message, TuchuError, periodText, render, resolvePlace } from '../../core/index.js';
import {
  FILE_NAMES,
  PREDICATES,
  type RawPack,
  addPack,
  checkPack,
  contentsOf,
  fileSchema,
  packFor,
  packs,
  readFolder,
  readPack,
  removePack,
} from '../../facts/index.js';
import { say } from '../facts-messages.js';
import type { Io } from '../io.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

/** A pack by its country, or by the path of its folder where the text reads as a path or names no country. */
async function packNamed(text: string, workspace: string): Promise<RawPack> {
  const path = /[./\\]/.test(text);
  const code = path ? undefined : resolvePlace(text)?.code;
  const raw = code === undefined ? undefined : await readPack(code, workspace);
  const found = raw ?? (existsSync(text) ? await readFolder(text) : undefined);
  if (found === undefined) throw new TuchuError(say.noPack({ text }), 1);
  return found;
}

/** @example tuchu facts check my-packs/nzl */
export async function checkCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'facts check', []);
  noMoreWords(options.words, 3, 'facts check');
  const text = options.words[2];
  if (text === undefined) throw new TuchuError(say.needsPack({ verb: 'check' }), 2);
  const { lang, json } = options;
  const word = (message: Message): string => render(message, lang);
  const raw = await packNamed(text, options.workspace);
  const { problems, pack, shapes } = checkPack(raw);
  const files = contentsOf(raw);
  if (json) {
    const listed = problems.map((p) => ({ ...p, text: word(p) }));
    const { code, origin = null } = raw;
    io.out(`${JSON.stringify({ code, origin, problems: listed, files }, null, 2)}\n`);
  } else if (pack === undefined) io.out(problems.map((p) => `${word(p)}\n`).join(''));
  else {
    const { name, asOf } = pack.profile;
    io.out(`${word(say.whole({ code: raw.code, name: name[lang], asOf }))}\n`);
    for (const one of files) io.out(`${word(say.count({ ...one }))}\n`);
  }
  if (pack !== undefined) return;
  throw new TuchuError(say.problems({ count: problems.length, what: text, shapes }), 1);
}

/** @example tuchu facts add my-packs/nzl */
export async function addCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'facts add', []);
  noMoreWords(options.words, 3, 'facts add');
  const from = options.words[2];
  if (from === undefined) throw new TuchuError(say.needsFolder({}), 2);
  const { lang, json, workspace } = options;
  const { pack, replaced, folder } = await addPack(from, workspace);
  const { code, profile, facts } = pack;
  if (json) {
    io.out(`${JSON.stringify({ code, facts: facts.length, folder, replaced }, null, 2)}\n`);
    return;
  }
  const shipped = (await packFor(code)) !== undefined;
  const said = [
    say.added({ name: profile.name[lang], facts: facts.length, folder, replaced }),
    ...(shipped ? [say.stands({ code })] : []),
  ];
  io.out(said.map((message) => `${render(message, lang)}\n`).join(''));
}

/** @example tuchu facts remove NZL */
export async function removeCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'facts remove', []);
  noMoreWords(options.words, 3, 'facts remove');
  if (options.words[2] === undefined) throw new TuchuError(say.needsPack({ verb: 'remove' }), 2);
  const code = countryOf(options.words[2], 'facts remove');
  await removePack(code, options.workspace);
  const shipped = (await packFor(code)) !== undefined;
  if (options.json) io.out(`${JSON.stringify({ removed: code }, null, 2)}\n`);
  else io.out(`${render(say.removed({ code, shipped }), options.lang)}\n`);
}

/** @example tuchu facts list */
export async function listCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'facts list', []);
  noMoreWords(options.words, 2, 'facts list');
  const { lang, json, workspace } = options;
  const word = (message: Message): string => render(message, lang);
  const all = await Promise.all(
    (await packs(workspace)).map(async ({ code, name, origin }) => {
      const raw = await readPack(code, workspace);
      const { pack, problems } =
        raw === undefined ? { pack: undefined, problems: [] } : checkPack(raw);
      const asOf = pack?.profile.asOf ?? null;
      return {
        code,
        name,
        origin,
        asOf,
        facts: pack?.facts.length ?? null,
        problems: problems.length,
      };
    }),
  );
  if (json) {
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const rows = all.map((p) => [
    { text: p.name[lang] },
    { text: p.code },
    { text: word(p.origin === 'workspace' ? say.own({}) : say.shipped({})) },
    { text: p.asOf === null ? '–' : periodText(p.asOf, lang) },
    { text: p.facts === null ? word(say.broken({ count: p.problems })) : String(p.facts) },
  ]);
  const columns = [say.country, say.code, say.pack, say.asOf, say.facts].map((label, i) => ({
    label: word(label({})),
    numeric: i === 4,
  }));
  io.out(`${tableText({ columns, rows }, styleOf(io).width).join('\n')}\n`);
}

/** @example tuchu facts schema sources.json */
export async function schemaCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'facts schema', []);
  noMoreWords(options.words, 3, 'facts schema');
  const file = options.words[2];
  if (file !== undefined) {
    const schema = fileSchema(file) ?? fileSchema(`${file}.json`);
    if (schema === undefined) throw new TuchuError(say.noFile({ file, files: FILE_NAMES }), 2);
    io.out(`${JSON.stringify(schema, null, 2)}\n`);
    return;
  }
  if (options.json) {
    const all = Object.fromEntries(FILE_NAMES.map((name) => [name, fileSchema(name)]));
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const word = (message: Message): string => render(message, options.lang);
  const { width } = styleOf(io);
  const kinds = { state: say.kindState, event: say.kindEvent, measure: say.kindMeasure };
  const lines = [
    word(say.filesOf({})),
    ...FILE_NAMES.map((name) => `  ${name}`),
    ...Object.entries(kinds).flatMap(([kind, label]) => {
      const names = Object.entries(PREDICATES).flatMap(([name, of]) => (of === kind ? [name] : []));
      return ['', ...wrap(word(label({})), width), ...wrap(names.join(', '), width - 2, '  ')];
    }),
  ];
  io.out(`${lines.join('\n')}\n`);
}
