/** `tuchu data convert FLOWS CONCORDANCE`: products of one classification in another, and how well they fit. */
import { TuchuError, format, render, type Message } from '../../core/index.js';
import { tableText } from '../../brief/index.js';
import { convertProducts } from '../../store/index.js';
import { datasetOf } from '../dataset.js';
import { say } from '../flow-messages.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { noMoreWords, type Options } from '../options.js';
import { styleOf } from '../style.js';

/** Products printed unless more are asked for. */
const TOP = 20;

/** @example tuchu data convert baci concordance-hs5-sitc4 --year 2020 */
export async function convertCommand(options: Options, io: Io): Promise<void> {
  const [, , held, through] = options.words;
  noMoreWords(options.words, 4, 'data convert');
  const { lang, year } = options;
  if (held === undefined || through === undefined || year === undefined)
    throw new TuchuError(say.convertNeeds({}), 2);
  await withWorkspace(options, io, async (workspace) => {
    const { id: flows } = await datasetOf(workspace, held, 'data convert');
    const { id: concordance } = await datasetOf(workspace, through, 'data convert');
    const report = await convertProducts(workspace, flows, concordance, { year });
    if (options.json) {
      io.out(`${JSON.stringify(report, null, 2)}\n`);
      return;
    }
    const style = styleOf(io);
    const { from, to, unit, total, oneToOne, oneToMany, none, unmatched, converted } = report;
    const money = (value: number): string => format.money(value, unit, lang);
    const word = (message: Message): string => render(message, lang);
    const label = (message: Message, numeric: boolean) => ({ label: word(message), numeric });
    const table = (
      columns: readonly { readonly label: string; readonly numeric: boolean }[],
      rows: readonly (readonly string[])[],
    ): void =>
      io.out(
        `${tableText({ columns, rows: rows.map((row) => row.map((text) => ({ text }))) }, style.width).join('\n')}\n`,
      );
    io.out(`${style.strong(word(say.convertTitle({ flows, year, from, to })))}\n`);
    table(
      [
        label(say.colMatch({}), false),
        label(say.colProducts({}), true),
        label(say.colValue({}), true),
        label(say.colShare({}), true),
      ],
      [
        { name: say.oneToOne({}), part: oneToOne },
        { name: say.oneToMany({}), part: oneToMany },
        { name: say.noMatch({}), part: none },
      ].map(({ name, part }) => [
        word(name),
        format.number(part.products, lang),
        money(part.value),
        part.share === null ? '–' : format.percent(part.share, lang),
      ]),
    );
    io.out(`${word(say.convertTotal({ total: money(total) }))}\n`);
    if (!report.sameEdition) io.out(`${word(say.otherEdition({ from }))}\n`);
    const top = options.top ?? TOP;
    if (unmatched.length > 0) {
      io.out(
        `\n${word(say.unmatched({ shown: Math.min(top, unmatched.length), all: unmatched.length }))}\n`,
      );
      table(
        [label(say.colProduct({}), false), label(say.colValue({}), true)],
        unmatched.slice(0, top).map((p) => [p.product, money(p.value)]),
      );
    }
    const largest = converted.toSorted((a, b) => b.value - a.value).slice(0, top);
    if (largest.length > 0) {
      io.out(`\n${word(say.converted({ shown: largest.length, all: converted.length, to }))}\n`);
      table(
        [label(say.colProduct({}), false), label(say.colValue({}), true)],
        largest.map((p) => [p.product, money(p.value)]),
      );
    }
  });
}
