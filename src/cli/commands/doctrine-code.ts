/** `tuchu doctrine code FILE|-` proposes facts from clause text; `tuchu doctrine coder` says how good it is at that. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TuchuError, render } from '../../core/index.js';
import {
  type CodedClause,
  type Draft,
  clauseSets,
  codeDraft,
  codePlain,
  draftOf,
  jsonOf,
  measureClauses,
  measureCoder,
  parseDraft,
  patterns,
  shippedCases,
  withProposals,
} from '../../doctrine/index.js';
import { doctrineWords, pageText, writeCoded, writeMeasure } from '../../brief/index.js';
import { say } from '../doctrine-messages.js';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { styleOf } from '../style.js';

/** The text of a file, or of what is piped in. */
function textOf(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new TuchuError(say.noText({ file: name }), 1, error);
  }
}

/** What reads as JSON is a draft; anything else is a plain text. */
function read(name: string): { readonly text: string; readonly content: unknown } {
  const text = textOf(name);
  if (!/\.json$/i.test(name) && !text.trimStart().startsWith('{'))
    return { text, content: undefined };
  return { text, content: jsonOf(text, basename(name)) };
}

/** A plain text as a draft, with what the options say of it; what a check cannot do without is asked for. */
function headed(options: Options, text: string, name: string): Draft {
  const { party, date, title, type } = options;
  const missing = [
    ...(party.length === 0 ? ['--party'] : []),
    ...(date === undefined ? ['--date'] : []),
  ];
  if (date === undefined || missing.length > 0) throw new TuchuError(say.textNeeds({ missing }), 2);
  const stem = name === '-' ? 'text' : basename(name).replace(/\.[^.]+$/, '');
  const kind = type ?? render(doctrineWords.typeNotStated({}), options.lang);
  return parseDraft(
    draftOf(text, { id: stem, title: title ?? stem, parties: party, date, type: kind }),
    basename(name),
  );
}

function write(options: Options, out: string, draft: Draft): void {
  const written = `${JSON.stringify(withProposals(draft, patterns()), null, 2)}\n`;
  try {
    writeFileSync(out, written, { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    throw new TuchuError(say.notWritten({ file: out }), 2, error);
  }
}

export function codeVerb(options: Options, io: Io, name: string | undefined): void {
  if (name === undefined) throw new TuchuError(say.needsText({}), 2);
  const { lang, out } = options;
  const { text, content } = read(name);
  let coded: readonly CodedClause[];
  if (content === undefined) {
    coded = codePlain(text, patterns());
    if (out !== undefined) write(options, out, headed(options, text, name));
  } else {
    const draft = parseDraft(content, basename(name));
    coded = codeDraft(draft, patterns());
    if (out !== undefined) write(options, out, draft);
  }
  if (options.json) io.out(`${JSON.stringify(coded, null, 2)}\n`);
  else io.out(pageText(writeCoded(coded, lang), styleOf(io)));
  if (out !== undefined && !options.json) {
    io.out(`${render(doctrineWords.written({ file: out }), lang)}\n`);
    io.out(`${render(doctrineWords.readTheRest({}), lang)}\n`);
  }
}

export function coderVerb(options: Options, io: Io): void {
  const found = measureCoder(shippedCases(), patterns());
  const clauses = measureClauses(clauseSets(), patterns());
  if (options.json) io.out(`${JSON.stringify({ ...found, clauses }, null, 2)}\n`);
  else io.out(pageText(writeMeasure(found, clauses, options.lang), styleOf(io)));
}
