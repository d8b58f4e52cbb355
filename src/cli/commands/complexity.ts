/** `tuchu complexity COUNTRY`: how complex its exports are, and what is near. */
import { BESIDE, FILTER_OPTIONS, complexityAnswer } from '../../assess/index.js';
import { datasetOf } from '../dataset.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { FILTERS, type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { printAnswer } from './dependence/print.js';

/** Rows of a table printed unless more are asked for. */
const TOP = 12;

export async function complexityCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'complexity', [
    'dataset',
    'year',
    'since',
    'measure',
    'all',
    'top',
    ...FILTERS,
  ]);
  noMoreWords(options.words, 2, 'complexity');
  const subject = countryOf(options.words[1], 'complexity');
  const beside = oneOf('measure', options.measure, BESIDE);
  const { year, since, all } = options;
  const filters = Object.fromEntries(
    Object.entries(FILTER_OPTIONS).flatMap(([key, name]) => {
      const value = options.filters[name];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  await withWorkspace(options, io, async (workspace) => {
    const dataset =
      options.dataset === undefined
        ? undefined
        : (await datasetOf(workspace, options.dataset, 'complexity')).id;
    const question = { subject, dataset, year, since, filters, beside, all };
    const top = options.top ?? (all ? Infinity : TOP);
    printAnswer(await complexityAnswer(workspace, question), { ...options, top }, io);
  });
}
