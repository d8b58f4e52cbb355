/** Dependence on other places through the chain: face value, look-through and value added side by side, both sides. */
import { allExposures, exposureFindings } from '../../accounts/index.js';
import { type Finding, placeName } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Told, cell, firstPlace, keep, section, valueOf, where, word } from './context.js';
import { say } from './messages.js';

const COLUMNS = [
  ['face_value_inputs', say.faceIn],
  ['look_through_inputs', say.lookIn],
  ['value_added_inputs', say.valueIn],
  ['hidden_ratio', say.hidden],
  ['face_value_sales', say.faceOut],
  ['look_through_sales', say.lookOut],
  ['value_added_absorbed', say.absorbed],
] as const;

/** Partners on the page; the command with `--json` gives them all. */
const PARTNERS = 12;

/** @param to one partner alone; without it the largest origins of value */
export function exposureSection(c: Told, to: string | undefined): Section {
  const all = new Map<string, readonly Finding[]>(
    to === undefined ? allExposures(c.frame) : [[to, exposureFindings(c.frame, to)]],
  );
  keep(c, [...all.values()].flat());
  const shown = [...all].slice(0, to === undefined ? Math.min(PARTNERS, c.most) : 1);
  const lead = firstPlace(shown.flatMap(([, found]) => found.slice(0, 1)))?.partner;
  const first = shown.find(([partner]) => partner === lead);
  const of = (measure: string): number =>
    valueOf(first?.[1].find((f) => f.measure === measure)) ?? 0;
  const title = word(
    c,
    say.exposureTitle({
      ...where(c),
      partner: first?.[0] ?? '',
      face: of('face_value_inputs'),
      look: of('look_through_inputs'),
      hidden: of('hidden_ratio'),
    }),
  );
  const ids = new Set(shown.flatMap(([, found]) => found.map((f) => f.measure)));
  const columns = COLUMNS.filter(([measure]) => ids.has(measure));
  return section(c, 'exposure', {
    nav: word(c, say.navExposure({})),
    wide: true,
    title,
    sub: word(c, say.exposureSub({ ...where(c), count: shown.length, of: all.size })),
    tables: [
      {
        caption: title,
        sortable: true,
        columns: [
          { label: word(c, say.partner({})), numeric: false },
          ...columns.map(([, label]) => ({ label: word(c, label({})), numeric: true })),
        ],
        rows: shown.map(([partner, found]) => [
          { text: placeName(partner, c.lang) },
          ...columns.map(([measure]) =>
            cell(
              c,
              found.find((f) => f.measure === measure),
            ),
          ),
        ]),
      },
    ],
    notes: [word(c, say.exposureNote({}))],
    of: first?.[1] ?? [],
  });
}
