/** `tuchu claims COUNTRY`: what documents say of it, each claim judged; `--file` takes a document of one's own. */
import { basename } from 'node:path';
import { judgeClaims, quoted, REVIEWED, type Judgement } from '../../assess/index.js';
import { claimsJson, evidenceText, opensIn, pageText, writeClaimsPage } from '../../brief/index.js';
import { periodBounds, type PlaceCode, TuchuError } from '../../core/index.js';
import { type ClaimsFile, type Pack, packFor, readClaims } from '../../facts/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

/** The claims of the file that was named, or of the country's pack, about this country. */
async function claimsOf(
  options: Options,
  subject: PlaceCode,
  pack: Pack | undefined,
): Promise<ClaimsFile> {
  const { file } = options;
  const held = file === undefined ? pack?.claims : await readClaims(file, pack);
  if (held === undefined) throw new TuchuError(say.noClaims({ place: subject }), 1);
  const claims = held.claims.filter((c) => c.subject === subject);
  if (claims.length === 0)
    throw new TuchuError(
      say.noneAbout({ place: subject, file: basename(file ?? 'claims.json') }),
      1,
    );
  return { ...held, claims };
}

/** The one asked for, and all of them where none is. */
function chosen(all: readonly Judgement[], id: string | undefined): readonly Judgement[] {
  if (id === undefined) return all;
  const found = all.filter((j) => j.claim.id === id);
  if (found.length === 0)
    throw new TuchuError(say.noItem({ id, ids: all.map((j) => j.claim.id) }), 2);
  return found;
}

/** The command that judges the same claims again. */
const commandOf = ({ file, asOf }: Options, subject: PlaceCode): string =>
  [
    `tuchu claims ${subject}`,
    ...(file === undefined ? [] : ['--file', quoted(file)]),
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
  ].join(' ');

/** @example tuchu claims VNM --item c12 */
export async function claimsCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'claims', ['file', 'item', 'finding', 'as-of']);
  noMoreWords(options.words, 2, 'claims');
  const subject = countryOf(options.words[1], 'claims');
  const { lang, item, finding, asOf } = options;
  const pack = await packFor(subject, options.workspace);
  const file = await claimsOf(options, subject, pack);
  await withWorkspace(options, io, async (workspace) => {
    const all = await judgeClaims(
      { workspace, pack, asOf, command: commandOf(options, subject) },
      file,
    );
    const shown = chosen(all, item);
    if (finding !== undefined) {
      const opened = opensIn(shown, pack, finding, lang);
      if (opened === undefined) throw new TuchuError(say.noFinding({ text: finding }), 2);
      io.out(
        options.json
          ? `${JSON.stringify([opened.what], null, 2)}\n`
          : evidenceText(opened.view, lang, styleOf(io)),
      );
      return;
    }
    if (options.json) {
      const list = claimsJson(shown, all, pack, lang, item !== undefined);
      io.out(`${JSON.stringify(list, null, 2)}\n`);
      return;
    }
    const known = periodBounds(pack?.profile.asOf ?? '')?.last ?? REVIEWED;
    const page = writeClaimsPage(all, { subject, lang, day: asOf ?? known, pack, item });
    const short = page.sections.filter((s) => !s.id.startsWith('document-'));
    io.out(pageText({ ...page, sections: short, missing: { title: '', items: [] } }, styleOf(io)));
  });
}
