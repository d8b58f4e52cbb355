/**
 * `tuchu votes COUNTRY`: how it votes in the UN General Assembly, with whom, and where that puts it;
 * `tuchu votes ideal-points`: the points of all states, estimated here, beside the published ones.
 */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { votePartners } from '../../assess/index.js';
import {
  TuchuError,
  answerFindings,
  csvLine,
  resolvePlace,
  type PlaceCode,
} from '../../core/index.js';
import {
  POINT_SOURCES,
  idealPointsAnswer,
  pointRows,
  readVotes,
  voteQuestionPoles,
  votesAnswer,
  type OnRound,
  type VotesQuestion,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { evidenceText, findingView, votesFile } from '../../brief/index.js';
import { oneFinding } from '../finding.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { oneOf } from '../option-values.js';
import { type Options, allowOnly, noMoreWords, placesOf } from '../options.js';
import { withOut, writeOut } from '../out-file.js';
import { withBar } from '../progress.js';
import { styleOf } from '../style.js';
import { printAnswer } from './dependence/print.js';

const ALL = 'ideal-points';
/** Rows printed of the table of sessions, unless all are asked for. */
const TOP = 12;

/** A bar over the rounds of the estimate, when a person watches; nothing where it was kept. */
const withRounds = <T>(io: Io, work: (onRound: OnRound) => Promise<T>): Promise<T> =>
  withBar(io, '[{bar}] {value}/{total} {moved}', (move) =>
    work((round, most, moved) => move(round, most, { moved: moved.toFixed(3) })),
  );

/** Any state that a file of votes may name, those that are no more too. */
function stateOf(text: string | undefined): PlaceCode {
  if (text === undefined) throw new TuchuError(say.needsCountry({ command: 'votes' }), 2);
  const found = resolvePlace(text);
  if (found === undefined || found.kind === 'union' || found.kind === 'bloc')
    throw new TuchuError(say.unknownCountry({ text }), 2);
  return found.code;
}

export async function votesCommand(options: Options, io: Io): Promise<void> {
  const [, first] = options.words;
  noMoreWords(options.words, 2, 'votes');
  if (first === ALL) return pointsCommand(options, io);
  allowOnly(options, 'votes', [
    'session',
    'since',
    'with',
    'poles',
    'issue',
    'method',
    'top',
    'finding',
    'out',
    'chart',
    'force',
  ]);
  const subject = stateOf(first);
  const method = oneOf('method', options.method, POINT_SOURCES);
  const { session, since, issue } = options;
  const day = '2015-12-31';
  const poles = voteQuestionPoles(options.poles, (text) => placesOf('poles', text, day, true));
  await withOut(options, io, (out) =>
    withWorkspace(options, out, async (workspace) => {
      const named =
        options.with === undefined ? undefined : placesOf('with', options.with, day, true);
      const partners = named ?? (await votePartners(subject, day, workspace.dir));
      const question = { subject, session, since, with: partners, poles, issue, method };
      if (options.chart !== undefined)
        await writeChart(options.chart, workspace, { ...question, with: named }, options, io);
      const answer = await withRounds(out, (onRound) => votesAnswer(workspace, question, onRound));
      if (options.finding === undefined)
        return printAnswer(answer, { ...options, top: options.top ?? Infinity }, out);
      // A number that stands in two tables is one Finding.
      const byId = new Map(answerFindings(answer).map((f) => [f.id, f]));
      const finding = oneFinding([...byId.values()], options.finding);
      out.out(
        options.json
          ? `${JSON.stringify([finding], null, 2)}\n`
          : evidenceText(findingView(finding, options.lang), options.lang, styleOf(out)),
      );
    }),
  );
}

/** The drawing, and beside it under the same name the rows it is made of. */
async function writeChart(
  chart: string,
  workspace: Workspace,
  question: VotesQuestion,
  options: Options,
  io: Io,
): Promise<void> {
  if (extname(chart).toLowerCase() !== '.svg')
    throw new TuchuError(say.chartKind({ file: chart }), 2);
  const rows = `${chart.slice(0, -'.svg'.length)}.csv`;
  // Both or none.
  if (!options.force && existsSync(rows)) throw new TuchuError(say.fileThere({ file: rows }), 2);
  const { svg, csv } = await withRounds(io, (onRound) =>
    votesFile(workspace, question, options.lang, onRound),
  );
  const told = options.json ? { ...io, out: io.err } : io;
  writeOut(chart, svg, options, told);
  writeOut(rows, csv, options, told);
}

async function pointsCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, `votes ${ALL}`, ['all', 'top', 'out', 'force']);
  await withOut(options, io, (out) =>
    withWorkspace(options, out, async (workspace) => {
      const answer = await withRounds(out, (onRound) => idealPointsAnswer(workspace, onRound));
      const read =
        options.out === undefined || options.json ? undefined : await readVotes(workspace);
      if (read !== undefined) out.out(pointRows(read).map(csvLine).join(''));
      else {
        const top = options.top ?? (options.all ? Infinity : TOP);
        printAnswer(answer, { ...options, top }, out);
      }
    }),
  );
}
