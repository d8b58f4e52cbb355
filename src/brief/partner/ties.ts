/** What stands between the two and what ties them: strife in registers, obligations, borders, troops, votes. */
import { place, valueText } from '../../core/index.js';
import type { PairRecord } from '../../assess/index.js';
import type { Cell } from '../../charts/types.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import { type PairContext, columns, section, tell } from './context.js';
import { say } from './messages.js';

/** Records printed; the rest is named with the command that prints all. */
const SHOWN = 25;

const levelText = (c: PairContext, r: PairRecord): string =>
  r.level === null ? (r.text ?? '–') : tell(c, say.levelOf({ scale: r.scale, level: r.level }));

/** The last year that the registers of these records hold: nothing after it is spoken of. */
export const lastHeld = (records: readonly PairRecord[]): string => {
  const years = records.flatMap((r) => r.registerEnd ?? []);
  return years.length === 0 ? '' : String(Math.max(...years));
};

const isUnion = (c: PairContext): boolean => place(c.a.partner)?.kind === 'union';

export function frictionSection(c: PairContext): Section | undefined {
  const { records } = c.a;
  const strife = records.filter((r) => r.friction);
  // Registers are of states: they say nothing of a union.
  if (c.a.registers.length === 0 || isUnion(c)) return undefined;
  const searched = c.a.registers.map((r) => `${r.title[c.lang]}, ${r.years}`);
  const last = strife.map((r) => r.finding.period.split('/').at(-1) ?? '').toSorted();
  const title = tell(c, say.frictionTitle({ count: strife.length, last: last.at(-1) ?? '' }));
  const ends = lastHeld(strife);
  const [first] = strife;
  return section({
    id: 'friction',
    nav: tell(c, say.frictionNav({})),
    title,
    subtitle: [
      ends === ''
        ? tell(c, say.frictionNone({ registers: [...new Set(searched)] }))
        : tell(c, say.frictionSub({ ends })),
    ],
    tables:
      strife.length === 0
        ? []
        : [
            {
              caption: title,
              columns: columns(
                [tell(c, say.what({})), false],
                [tell(c, say.years({})), false],
                [tell(c, say.level({})), false],
              ),
              rows: strife
                .slice(0, SHOWN)
                .map((r) => [
                  { text: r.label[c.lang] },
                  { text: r.years, finding: r.finding.id },
                  { text: levelText(c, r) },
                ]),
            },
          ],
    notes:
      strife.length > SHOWN && first !== undefined
        ? [
            tell(
              c,
              say.moreRecords({
                shown: SHOWN,
                all: strife.length,
                command: first.finding.reproduce,
              }),
            ),
          ]
        : [],
    ...credit(
      c,
      title,
      strife.map((r) => r.finding),
    ),
  });
}

export function tiesSection(c: PairContext): Section | undefined {
  const { obligations = [], records, troops, votes } = c.a;
  const others = records.filter((r) => !r.friction);
  const rows: Cell[][] = [
    ...obligations.map((o) => [
      { text: tell(c, say.obligation({ name: o.label[c.lang] })) },
      { text: o.years, finding: o.finding.id },
      { text: tell(c, say.obligationEnd({ toEnd: o.toEnd })) },
    ]),
    ...others.map((r) => [
      { text: r.label[c.lang] },
      r.years === '' ? { text: '–' } : { text: r.years, finding: r.finding.id },
      r.years === '' ? findingCell(c, r.finding) : { text: levelText(c, r) },
    ]),
    ...troops.map((f) => [
      { text: tell(c, say.troops({ from: f.partner ?? '', to: f.subject })) },
      { text: f.period },
      findingCell(c, f),
    ]),
    ...votes.map((f) => [
      { text: tell(c, say.votes({})) },
      { text: f.period },
      { text: valueText(f, c.lang), finding: f.id },
    ]),
  ];
  if (rows.length === 0) return undefined;
  const title = tell(c, say.tiesTitle({ obligations: obligations.length }));
  return section({
    id: 'ties',
    nav: tell(c, say.tiesNav({})),
    title,
    subtitle: [tell(c, say.tiesSub({}))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.what({})), false],
          [tell(c, say.years({})), false],
          [tell(c, say.reading({})), false],
        ),
        rows,
      },
    ],
    ...credit(c, title, [
      ...obligations.map((o) => o.finding),
      ...others.map((r) => r.finding),
      ...troops,
      ...votes,
    ]),
  });
}
