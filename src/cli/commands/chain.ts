/**
 * `tuchu chain COUNTRY`: whose value is in its exports and where it stands; `tuchu chain VERB COUNTRY` (or the verb
 * after the country): one part of it, the table itself, one pair, or every place.
 */
import { chainTableAnswer, type HeldTable } from '../../accounts/index.js';
import { allPlacesAnswer, pairAnswer } from '../../assess/index.js';
import {
  CHAIN_PARTS,
  evidenceText,
  findingView,
  pageText,
  writeChainPage,
  type ChainPart,
} from '../../brief/index.js';
import {
  TuchuError,
  answerFindings,
  resolvePlace,
  type Answer,
  type Finding,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { say } from '../chain-messages.js';
import { datasetOf } from '../dataset.js';
import { oneFinding } from '../finding.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say as shared } from '../messages.js';
import { type OptionName, type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { withOut } from '../out-file.js';
import { withBar } from '../progress.js';
import { styleOf } from '../style.js';
import { printAnswer, refuseNamed } from './dependence/print.js';

const VERBS = [...CHAIN_PARTS, 'table', 'with', 'all'] as const;
type Verb = (typeof VERBS)[number];
const isVerb = (text: string | undefined): text is Verb => VERBS.some((verb) => verb === text);
const isPart = (verb: Verb | undefined): verb is ChainPart =>
  CHAIN_PARTS.some((part) => part === verb);

const COMMON: readonly OptionName[] = ['dataset', 'year', 'top', 'finding', 'out', 'force'];

interface Asked {
  readonly verb: Verb | undefined;
  /** Words beside the verb. */
  readonly words: readonly string[];
}

/** The verb stands before the country or after it. */
function askedOf(words: readonly string[]): Asked {
  const [, first, second] = words;
  if (isVerb(first)) return { verb: first, words: words.slice(2) };
  if (isVerb(second)) return { verb: second, words: [first ?? '', ...words.slice(3)] };
  return { verb: undefined, words: words.slice(1) };
}

/** A place of a table: a country, or what a publisher puts together as the rest of the world. */
function placeIn(text: string): string {
  const found = resolvePlace(text);
  if (found === undefined) throw new TuchuError(shared.unknownCountry({ text }), 2);
  return found.code;
}

/** A bar over the tables that are opened, when a person watches the terminal. */
const withTables = <T>(
  io: Io,
  work: (onTable: (done: number, total: number, held: HeldTable) => void) => Promise<T>,
): Promise<T> =>
  withBar(io, '{table} [{bar}] {value}/{total}', (move) =>
    work((done, total, { manifest, year }) =>
      move(done, total, { table: `${manifest.id} ${year}` }),
    ),
  );

export async function chainCommand(options: Options, io: Io): Promise<void> {
  const { verb, words } = askedOf(options.words);
  const command = verb === undefined ? 'chain' : `chain ${verb}`;
  allowOnly(options, command, verb === 'exposure' ? [...COMMON, 'to'] : COMMON);
  noMoreWords(words, verb === 'with' ? 2 : verb === 'all' ? 0 : 1, command);
  const [first] = words;
  if (verb === undefined && first !== undefined && resolvePlace(first) === undefined)
    throw new TuchuError(say.twoVerbs({ text: first, verbs: VERBS }), 2);
  const subject = verb === 'all' ? '' : countryOf(first, command);
  const partner = partnerOf(verb, words, subject);
  const to = options.to === undefined ? undefined : placeIn(options.to);
  await withOut(options, io, (out) =>
    withWorkspace(options, out, async (workspace) => {
      const choice = await choiceOf(workspace, options);
      if (verb === 'table')
        return print(await chainTableAnswer(workspace, { subject, ...choice }), options, out);
      if (verb === 'with')
        return print(await pairAnswer(workspace, { subject, partner, ...choice }), options, out);
      if (verb === 'all') {
        const answer = await withTables(out, (onTable) =>
          allPlacesAnswer(workspace, choice, onTable),
        );
        return print(answer, { ...options, top: options.top ?? Infinity }, out);
      }
      const { lang, top } = options;
      const part = isPart(verb) ? verb : undefined;
      const { page, findings, answered } = await withTables(out, (onTable) =>
        writeChainPage(workspace, { subject, part, to, most: top, ...choice }, lang, onTable),
      );
      if (options.finding !== undefined) printFinding(findings, options.finding, options, out);
      else if (options.json) out.out(`${JSON.stringify(findings, null, 2)}\n`);
      else out.out(pageText(page, styleOf(out)));
      if (!answered) refuseNamed(options);
    }),
  );
}

/** Whom a pair is made with. */
function partnerOf(verb: Verb | undefined, words: readonly string[], subject: string): string {
  if (verb !== 'with') return '';
  const [, second] = words;
  if (second === undefined) throw new TuchuError(say.needsPartner({ subject }), 2);
  return placeIn(second);
}

/** The table that was named. */
async function choiceOf(workspace: Workspace, { dataset, year }: Options) {
  return {
    dataset: dataset === undefined ? undefined : (await datasetOf(workspace, dataset, 'chain')).id,
    year,
  };
}

function print(answer: Answer, options: Options, io: Io): void {
  if (options.finding === undefined) printAnswer(answer, options, io);
  else printFinding(answerFindings(answer), options.finding, options, io);
}

function printFinding(all: readonly Finding[], id: string, { json, lang }: Options, io: Io): void {
  const finding = oneFinding(all, id);
  io.out(
    json
      ? `${JSON.stringify([finding], null, 2)}\n`
      : evidenceText(findingView(finding, lang), lang, styleOf(io)),
  );
}
