/** `tuchu data mirror DATASET COUNTRY`: both reports of each flow, the gap, and one value by a named rule. */
import { TuchuError, format, placeName, render, type Message } from '../../core/index.js';
import { tableText, wrap } from '../../brief/index.js';
import {
  GAP_FORMULA,
  LARGE_GAP,
  reconcile,
  type MirrorRow,
  type ReconcileRule,
} from '../../store/index.js';
import { datasetOf } from '../dataset.js';
import { say } from '../flow-messages.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { countryOf, noMoreWords, type Options } from '../options.js';
import { styleOf } from '../style.js';

/** Flows printed unless more are asked for. */
const TOP = 30;
const RULES: readonly ReconcileRule[] = ['importer', 'exporter', 'mean'];

function ruleOf(text: string | undefined): ReconcileRule {
  const found = RULES.find((rule) => rule === (text ?? 'importer'));
  if (found === undefined) throw new TuchuError(say.badRule({ text: text ?? '', rules: RULES }), 2);
  return found;
}

const size = ({ reported, mirrored }: MirrorRow): number => Math.max(reported ?? 0, mirrored ?? 0);

/** @example tuchu data mirror comtrade-bulk NOR --side export --year 2018 --rule mean */
export async function mirrorCommand(options: Options, io: Io): Promise<void> {
  const [, , named, country] = options.words;
  noMoreWords(options.words, 4, 'data mirror');
  const { lang, year, side = 'export', product } = options;
  if (named === undefined || year === undefined) throw new TuchuError(say.mirrorNeeds({}), 2);
  const subject = countryOf(country, 'data mirror DATASET');
  const rule = ruleOf(options.rule);
  await withWorkspace(options, io, async (workspace) => {
    const { id: dataset, unit } = await datasetOf(workspace, named, 'data mirror');
    const rows = await workspace.mirror({ dataset, reporter: subject, year, side, product });
    if (rows.length === 0)
      throw new TuchuError(say.mirrorNothing({ subject, side, year, dataset }), 2);
    if (options.json) {
      const both = rows.map((row) => ({ ...row, reconciled: reconcile(row, side, rule) }));
      const answer = { dataset, subject, side, year, unit, rule, gap: GAP_FORMULA, rows: both };
      io.out(`${JSON.stringify(answer, null, 2)}\n`);
      return;
    }
    const style = styleOf(io);
    const tell = (message: Message): void =>
      io.out(`${wrap(render(message, lang), style.width).join('\n')}\n`);
    const money = (value: number | null) => ({
      text: value === null ? '–' : format.money(value, unit, lang),
    });
    const label = (message: Message, numeric: boolean) => ({
      label: render(message, lang),
      numeric,
    });
    const shown = rows.toSorted((a, b) => size(b) - size(a)).slice(0, options.top ?? TOP);
    io.out(`${style.strong(render(say.mirrorTitle({ subject, side, year, dataset }), lang))}\n`);
    if (shown.length > 0)
      io.out(
        `${tableText(
          {
            columns: [
              label(say.colPartner({}), false),
              label(say.colProduct({}), false),
              label(say.colReported({}), true),
              label(say.colMirrored({}), true),
              label(say.colGap({}), true),
              label(say.colReconciled({}), true),
            ],
            rows: shown.map((row) => [
              { text: placeName(row.partner, lang) },
              { text: row.product },
              money(row.reported),
              money(row.mirrored),
              { text: row.gap === null ? '–' : format.percent(row.gap, lang) },
              money(reconcile(row, side, rule).value),
            ]),
          },
          style.width,
        ).join('\n')}\n`,
      );
    tell(
      say.mirrorCounts({
        shown: shown.length,
        all: rows.length,
        both: rows.filter((r) => r.gap !== null).length,
        large: rows.filter((r) => r.gap !== null && r.gap > LARGE_GAP).length,
        limit: LARGE_GAP,
      }),
    );
    const partial = rows.filter((r) => r.months.reported !== null || r.months.mirrored !== null);
    const own = partial.find((r) => r.months.reported !== null)?.months.reported ?? null;
    if (partial.length > 0) tell(say.mirrorPartial({ flows: partial.length, subject, year, own }));
    tell(say.mirrorRule({ rule }));
  });
}
