/** `tuchu check DRAFT --doctrine ID`: a draft commitment under a doctrine. The file is read and not kept. */
import { TuchuError } from '../../core/index.js';
import { packFor } from '../../facts/index.js';
import {
  type PrincipleVerdict,
  MODES,
  type Doctrine,
  type Draft,
  type Measured,
  type Mode,
  accepted,
  assessDraft,
  dayOf,
  doctrineFor,
  factsOf,
  measureLimits,
  readChecklist,
  precedentsOf,
  readDraft,
  reasonOf,
  shippedCases,
  shippedLibrary,
} from '../../doctrine/index.js';
import {
  type CheckInput,
  waysOf,
  pageText,
  writeCheckPage,
  writeChoicesPage,
} from '../../brief/index.js';
import { say } from '../doctrine-messages.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { type Options, allowOnly, limitSettings, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

const principleJson = (p: PrincipleVerdict): object => ({
  id: p.principle.id,
  title: p.principle.title,
  verdict: p.verdict,
  reason: reasonOf(p),
  alternative_reading_of: p.principle.alternative_reading_of,
  breach: p.breach,
  exceptions: p.exceptions,
  justify: p.justify,
  basis: p.principle.basis,
});

/**
 * The whole check for other programs: codes and texts, no sentences.
 *
 * @param reproduce the command that prints it again
 */
export const checkJson = (input: CheckInput, reproduce: string): object => {
  const { found, draft } = input;
  const sought = waysOf(input);
  return {
    ...found,
    draft: { ...found.draft, title: draft.title, parties: draft.parties, date: draft.date },
    readings: found.readings.map((r) => ({
      alternative: r.alternative,
      verdict: r.verdict,
      principles: r.principles.map(principleJson),
    })),
    toPerson: found.toPerson.map((p) => ({ id: p.id, title: p.title })),
    flips: sought.flips,
    flipsSought: { most: sought.most, none: sought.none, cut: sought.cut },
    precedents: (input.precedents ?? []).map(({ case: c, ...p }) => ({
      id: c.id,
      title: c.title,
      ...p,
    })),
    reproduce,
  };
};

/** The day the check is made: against it the date of a decision is held where no day is asked for. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The command that prints a check again, with the settings of limits. */
function commandOf(options: Options, mode: Mode): string {
  const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : JSON.stringify(word));
  return [
    `tuchu check ${quoted(options.words[1] ?? '')} --doctrine ${quoted(options.doctrine ?? '')} --mode ${mode}`,
    ...(options.asOf === undefined ? [] : [`--as-of ${options.asOf}`]),
    ...(options.acceptProposed ? ['--accept-proposed'] : []),
    ...limitSettings(options.limit).map(({ id, value }) => `--limit ${id}=${value}`),
  ].join(' ');
}

/** The doctrine's limits read against the workspace; a doctrine that states none opens no workspace. */
async function measure(
  options: Options,
  io: Io,
  doctrine: Doctrine,
  draft: Draft,
  mode: Mode,
): Promise<readonly Measured[]> {
  const settings = limitSettings(options.limit);
  if (doctrine.limits === undefined) {
    const [first] = settings;
    if (first !== undefined) throw new TuchuError(say.noLimits({ doctrine: doctrine.id }), 2);
    return [];
  }
  return withWorkspace(options, io, (workspace) =>
    measureLimits(workspace, {
      doctrine,
      draft,
      day: dayOf(draft, options.asOf).day,
      settings,
      reproduce: commandOf(options, mode),
      packOf: (code) => packFor(code, options.workspace),
    }),
  );
}

export async function checkCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'check', ['as-of', 'mode', 'doctrine', 'accept-proposed', 'limit']);
  noMoreWords(options.words, 2, 'check');
  const { lang } = options;
  const path = options.words[1];
  if (path === undefined) throw new TuchuError(say.needsDraft({}), 2);
  const mode = oneOf('mode', options.mode, MODES) ?? 'actual';
  if (options.doctrine === undefined) {
    const { doctrines, checklists } = shippedLibrary();
    const known = [
      ...doctrines.map((d) => d.doctrine.id),
      ...checklists.map((c) => c.checklist.id),
    ];
    throw new TuchuError(say.needsDoctrine({ known }), 2);
  }
  const { doctrine, checklist, sources } = doctrineFor(options.doctrine);
  const read = readDraft(path);
  const draft = options.acceptProposed ? accepted(read) : read;
  const json = (value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);
  if (doctrine !== undefined) {
    const measured = await measure(options, io, doctrine, draft, mode);
    const found = assessDraft(doctrine, draft, mode, options.asOf, measured, today());
    const precedents = precedentsOf(draft, shippedCases(), doctrine);
    const input: CheckInput = { doctrine, draft, found, sources, precedents };
    if (options.json) json({ ...checkJson(input, `${commandOf(options, mode)} --json`) });
    else io.out(pageText(writeCheckPage(input, lang), styleOf(io)));
  } else if (checklist !== undefined) {
    if (options.mode !== undefined || options.asOf !== undefined || options.limit.length > 0)
      throw new TuchuError(say.noChoices({}), 2);
    if (options.json) json(readChecklist(checklist, factsOf(draft)));
    else io.out(pageText(writeChoicesPage(checklist, draft, lang), styleOf(io)));
  }
}
