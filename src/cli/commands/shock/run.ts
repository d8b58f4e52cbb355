/** `tuchu shock FILE --country COUNTRY` and `tuchu shock list`: what happens if a partner closes the door. */
import { shockListText, shockText } from '../../../brief/index.js';
import { TuchuError, answerFindings, render } from '../../../core/index.js';
import {
  SHOCK_MODELS,
  ShockMemo,
  type ShockQuestion,
  explainGaps,
  readShock,
  readyShocks,
  reproduceShock,
  runShock,
  shockPath,
} from '../../../shock/index.js';
import type { Workspace } from '../../../store/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, allowOnly, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { styleOf } from '../../style.js';

/** Rows of a table printed unless more are asked for. */
const TOP = 8;

export async function runShockCommand(options: Options, io: Io): Promise<void> {
  const [, file] = options.words;
  noMoreWords(options.words, 2, 'shock');
  if (file === 'list') return list(options, io);
  allowOnly(options, 'shock', ['country', 'with', 'model', 'dataset', 'year', 'limit', 'top']);
  if (file === undefined || options.country === undefined)
    throw new TuchuError(say.needsShock({}), 2);
  const subject = countryOf(options.country, 'shock');
  const partner = options.with === undefined ? undefined : countryOf(options.with, 'shock');
  const shock = await readShock(shockPath(file));
  const limits = limitSettings(options.limit);
  await withWorkspace(options, io, async (workspace) => {
    const dataset = await tableNamed(workspace, options.dataset);
    const question: ShockQuestion = {
      subject,
      shock,
      partner,
      limits,
      dataset,
      year: options.year,
      memo: new ShockMemo(),
      models: options.model === undefined ? undefined : options.model.split(','),
      reproduce: reproduceShock({
        file,
        subject,
        partner,
        model: options.model,
        dataset,
        year: options.year,
        limits,
      }),
    };
    const answer = await runShock(workspace, question);
    const gaps = await explainGaps(workspace, question, answer);
    if (options.json) {
      const tables = answer.models.flatMap((m) => m.tables);
      const findings = [
        ...answerFindings({ tables, refused: [] }),
        ...gaps.flatMap((g) => [g.width, g.left]),
      ];
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      for (const { model, missing } of answer.models)
        if (missing) io.err(`${model.id}: ${render(missing.detail, options.lang)}\n`);
    } else io.out(shockText(answer, options.lang, options.top ?? TOP, styleOf(io), gaps));
    if (answer.models.every((m) => m.missing !== undefined))
      throw new TuchuError(say.nothingAnswers({}), 1);
  });
}

/** The input-output table whose id begins so; its output stands in a dataset of nearly the same id. */
export async function tableNamed(
  workspace: Workspace,
  name: string | undefined,
): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const found = (await workspace.datasets()).filter(
    (m) => m.kind === 'cells' && m.id.startsWith(name),
  );
  return found.length === 1 ? found[0]?.id : (await datasetOf(workspace, name, 'shock')).id;
}

async function list(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'shock list', []);
  const ready = await readyShocks();
  if (options.json) {
    const models = SHOCK_MODELS.map(({ run: _run, ...model }) => model);
    io.out(
      `${JSON.stringify({ shocks: ready.map((r) => ({ ...r.shock, name: r.name })), models }, null, 2)}\n`,
    );
  } else io.out(shockListText(ready, SHOCK_MODELS, options.lang, styleOf(io)));
}
