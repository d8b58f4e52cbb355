/** `tuchu dependence screen [COUNTRY|GROUP]`: imports screened by a published rule. */
import { readFile } from 'node:fs/promises';
import { type PlaceCode, TuchuError, bloc } from '../../../core/index.js';
import {
  type Leg,
  type ProductList,
  REPORTS,
  SCREEN_RULES,
  type ScreenQuestion,
  readProductList,
  screenAnswer,
} from '../../../dependence/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { oneOf } from '../../option-values.js';
import { type Options, blocOf, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { printAnswer } from './print.js';

export async function screenCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'dependence screen');
  const { product, year } = options;
  const rule = oneOf('rule', options.rule, SCREEN_RULES) ?? 'geodep';
  const reports = oneOf('reports', options.reports, REPORTS);
  const limits = limitSettings(options.limit);
  const lists = await Promise.all(options.list.map(productList));
  await withWorkspace(options, io, async (workspace) => {
    const dataset =
      options.dataset === undefined
        ? undefined
        : (await datasetOf(workspace, options.dataset, 'dependence screen')).id;
    const who = subjectOf(options.words[2]);
    const leg = legOf(options.bloc, who.group);
    const question = { rule, product, dataset, year, reports, limits, lists, leg, ...who };
    printAnswer(await screenAnswer(workspace, question), options, io);
  });
}

/** A country, a bloc as one importer, or nobody: then all of them. */
function subjectOf(word: string | undefined): Pick<ScreenQuestion, 'subject' | 'group'> {
  if (word === undefined) return {};
  const group = bloc(word.toUpperCase());
  return group === undefined
    ? { subject: countryOf(word, 'dependence screen') }
    : { group: group.code };
}

/** What counts as inside: the bloc named, or the one that is asked about. */
function legOf(name: string | undefined, group: PlaceCode | undefined): Leg {
  const code = blocOf(name ?? group);
  return code === undefined ? { kind: 'none' } : { kind: 'bloc', code };
}

async function productList(path: string): Promise<ProductList> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new TuchuError(say.noListFile({ path }), 2, cause);
  }
  return readProductList(path, text);
}
