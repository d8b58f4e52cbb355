/** `tuchu data diff BEFORE AFTER`: what one release revised, by how much, and for whom. */
import {
  TuchuError,
  format,
  placeName,
  render,
  type Lang,
  type Message,
} from '../../core/index.js';
import { tableText, wrap } from '../../brief/index.js';
import type { Change, Diff, PlaceChange } from '../../store/index.js';
import { datasetOf } from '../dataset.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { noMoreWords, type Options } from '../options.js';
import { say } from '../store-messages.js';
import { styleOf } from '../style.js';

/** Places and changes printed unless more are asked for. */
const TOP = 15;

/** @example tuchu data diff baci-v202201-a1e6ee74 baci-v202301-0c9e11d2 --top 30 */
export async function diffCommand(options: Options, io: Io): Promise<void> {
  const [, , before, after] = options.words;
  noMoreWords(options.words, 4, 'data diff');
  if (before === undefined || after === undefined) throw new TuchuError(say.diffNeeds({}), 2);
  await withWorkspace(options, io, async (workspace) => {
    const [a, b] = [
      await datasetOf(workspace, before, 'data diff'),
      await datasetOf(workspace, after, 'data diff'),
    ];
    const diff = await workspace.diff(a.id, b.id);
    if (options.json) {
      io.out(`${JSON.stringify(diff, null, 2)}\n`);
      return;
    }
    print(diff, options, io);
  });
}

function print(diff: Diff, { lang, top = TOP }: Options, io: Io): void {
  const style = styleOf(io);
  const tell = (message: Message): void =>
    io.out(`${wrap(render(message, lang), style.width).join('\n')}\n`);
  const table = (columns: readonly [Message, boolean][], rows: readonly string[][]): void => {
    const head = columns.map(([m, numeric]) => ({ label: render(m, lang), numeric }));
    const cells = rows.map((row) => row.map((cell) => ({ text: cell })));
    io.out(`${tableText({ columns: head, rows: cells }, style.width).join('\n')}\n`);
  };
  const { before, after, years, onlyBefore, onlyAfter, places, largest } = diff;
  io.out(`${style.strong(render(say.diffTitle({ before, after }), lang))}\n`);
  if (years !== null) tell(years.length > 0 ? say.diffYears({ years }) : say.diffNoYears({}));
  if (onlyBefore.length > 0) tell(say.diffOnly({ id: before, years: onlyBefore }));
  if (onlyAfter.length > 0) tell(say.diffOnly({ id: after, years: onlyAfter }));
  tell(say.diffRows(diff.rows));
  tell(say.diffUnit({ unit: diff.unit }));
  const amount = amounts(lang);
  if (places.length > 0) {
    const shown = places.slice(0, top);
    io.out('\n');
    tell(say.diffPlaces({ shown: shown.length, all: places.length }));
    const added = shown.some((p) => p.exports !== null);
    table(
      [
        [say.colPlace({}), false],
        ...(added
          ? ([
              [say.colExports({}), true],
              [say.colImports({}), true],
            ] as [Message, boolean][])
          : []),
        [say.colRevised({}), true],
        [say.colAdded({}), true],
        [say.colRemoved({}), true],
      ],
      shown.map((p) => placeRow(p, added, lang, amount)),
    );
  }
  if (largest.length > 0) {
    const shown = largest.slice(0, top);
    io.out('\n');
    tell(say.diffLargest({ shown: shown.length }));
    table(
      [
        [say.colRow({}), false],
        [say.colBefore({}), true],
        [say.colAfter({}), true],
      ],
      shown.map((c) => [rowText(c, amount), amount(c.before), amount(c.after)]),
    );
  }
}

type Amount = (value: number | null) => string;

/** In full, for a revision may be small beside what it revises; a dash where there is none. */
const amounts =
  (lang: Lang): Amount =>
  (value) =>
    value === null ? '–' : format.number(value, lang);

function placeRow(p: PlaceChange, added: boolean, lang: Lang, amount: Amount): string[] {
  const moved = (pair: readonly [number, number] | null): string => {
    if (pair === null) return '–';
    return pair[0] === pair[1] ? amount(pair[1]) : `${amount(pair[0])} → ${amount(pair[1])}`;
  };
  const sums = added ? [moved(p.exports), moved(p.imports)] : [];
  const counts = [p.revised, p.added, p.removed].map((n) => format.number(n, lang));
  return [placeName(p.place, lang), ...sums, ...counts];
}

function rowText({ key, quantity }: Change, amount: Amount): string {
  const cells = Object.values(key).filter((cell) => cell !== null);
  const kilograms = quantity === undefined ? [] : [`(${quantity.map(amount).join(' → ')} kg)`];
  return [...cells, ...kilograms].join(' ');
}
