/** `tuchu doctrine code FILE|-` proposes facts from clause text; `tuchu doctrine coder` says how good it is at that. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TuchuError, render } from '../../core/index.js';
import {
  type CodedClause,
  codeDraft,
  codeLines,
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

/** What reads as JSON is a draft; anything else is clauses, one to a line. */
function read(name: string): { readonly text: string; readonly content: unknown } {
  const text = textOf(name);
  if (!/\.json$/i.test(name) && !text.trimStart().startsWith('{'))
    return { text, content: undefined };
  try {
    return { text, content: JSON.parse(text) as unknown };
  } catch (error) {
    const problem = (error as Error).message;
    throw new TuchuError(say.notJson({ file: basename(name), problem }), 1, error);
  }
}

export function codeVerb(options: Options, io: Io, name: string | undefined): void {
  if (name === undefined) throw new TuchuError(say.needsText({}), 2);
  const { lang, out } = options;
  const { text, content } = read(name);
  let coded: readonly CodedClause[];
  if (content === undefined) {
    if (out !== undefined) throw new TuchuError(say.outNeedsDraft({}), 2);
    coded = codeLines(text, patterns());
  } else {
    const draft = parseDraft(content, basename(name));
    coded = codeDraft(draft, patterns());
    if (out !== undefined) {
      const written = `${JSON.stringify(withProposals(draft, patterns()), null, 2)}\n`;
      try {
        writeFileSync(out, written, { flag: options.force ? 'w' : 'wx' });
      } catch (error) {
        throw new TuchuError(say.notWritten({ file: out }), 2, error);
      }
    }
  }
  if (options.json) io.out(`${JSON.stringify(coded, null, 2)}\n`);
  else io.out(pageText(writeCoded(coded, lang), styleOf(io)));
  if (out !== undefined && !options.json)
    io.out(`${render(doctrineWords.written({ file: out }), lang)}\n`);
}

export function coderVerb(options: Options, io: Io): void {
  const found = measureCoder(shippedCases(), patterns());
  if (options.json) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else io.out(pageText(writeMeasure(found, options.lang), styleOf(io)));
}
