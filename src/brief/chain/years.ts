/** The years that are loaded: shares of exports, and steps, each number as its own year prints it. */
import type { YearLinesData } from '../../charts/types.js';
import { type Finding, type Message } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Told, cell, keep, section, show, valueOf, word } from './context.js';
import { say } from './messages.js';

/** Columns of the table of all years; backward participation is TiVA's foreign share. */
const SHORT = [
  ['gross_exports', say.exports],
  ['tiva_dva_share', say.headHome],
  ['tiva_fva_share', say.headForeign],
  ['borin_mancini/DVA', say.headOnce],
  ['forward_participation', say.headForward],
  ['upstreamness/exports', say.headUp],
  ['upstreamness_net/exports', say.headNet],
  ['downstreamness/exports', say.headDown],
] as const;

const yearOf = ({ period }: Finding): number => Number(period);

/** Years of which something is known, oldest first. */
export const yearsOf = (findings: readonly Finding[]): number[] =>
  [...new Set(findings.map(yearOf))].toSorted((a, b) => a - b);

const of = (findings: readonly Finding[], measure: string): readonly Finding[] =>
  findings.filter((f) => f.measure === measure).toSorted((a, b) => yearOf(a) - yearOf(b));

function line(
  c: Told,
  findings: readonly Finding[],
  measure: string,
  label: Message,
  emphasis: boolean,
): YearLinesData['lines'][number] {
  return {
    code: measure,
    label: word(c, label),
    emphasis,
    points: of(findings, measure).map((f) => ({
      year: yearOf(f),
      value: valueOf(f) ?? null,
      finding: show(c, f),
    })),
  };
}

/** First and last known value of a measure. */
function ends(findings: readonly Finding[], measure: string) {
  const known = of(findings, measure).flatMap((f) => {
    const value = valueOf(f);
    return value === undefined ? [] : [{ year: yearOf(f), value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : { first, last };
}

/** @param findings of one source, of all its years that are loaded */
export function yearsSections(c: Told, findings: readonly Finding[]): Section[] {
  keep(c, findings);
  const years = yearsOf(findings);
  const [share, steps] = [ends(findings, 'tiva_fva_share'), ends(findings, 'upstreamness/exports')];
  if (share === undefined || steps === undefined) return [];
  const source = word(c, say.yearsSource({ title: c.title, years: years.length }));
  const common = { yearLabel: word(c, say.year({})), dotted: word(c, say.dotted({})) };
  const sharesTitle = word(
    c,
    say.yearsTitle({
      subject: c.subject,
      first: share.first.year,
      last: share.last.year,
      change: share.last.value - share.first.value,
      from: share.first.value,
      to: share.last.value,
    }),
  );
  const stepsTitle = word(
    c,
    say.climbTitle({
      first: steps.first.year,
      last: steps.last.year,
      from: steps.first.value,
      to: steps.last.value,
    }),
  );
  return [
    section(c, 'years', {
      nav: word(c, say.navYears({})),
      title: sharesTitle,
      sub: word(c, say.yearsSub({ title: c.title, years: years.length })),
      chart: {
        kind: 'year-lines',
        data: {
          ...common,
          title: sharesTitle,
          valueLabel: word(c, say.shareOfExports({})),
          unit: 'share',
          lines: [
            line(c, findings, 'tiva_fva_share', say.lineForeign({}), true),
            line(c, findings, 'forward_participation', say.lineForward({}), false),
          ],
        },
      },
      notes: [word(c, say.yearsNote({}))],
      of: of(findings, 'tiva_fva_share'),
      source,
    }),
    section(c, 'climb', {
      nav: word(c, say.navClimb({})),
      title: stepsTitle,
      sub: word(c, say.climbSub({ years: years.length })),
      chart: {
        kind: 'year-lines',
        data: {
          ...common,
          title: stepsTitle,
          valueLabel: word(c, say.stepsWord({})),
          unit: 'ratio',
          lines: [
            line(c, findings, 'upstreamness/exports', say.lineUp({}), true),
            line(c, findings, 'downstreamness/exports', say.lineDown({}), false),
          ],
        },
      },
      of: of(findings, 'upstreamness/exports'),
      source,
    }),
    section(c, 'series', {
      nav: word(c, say.navSeries({})),
      wide: true,
      title: word(c, say.allYears({})),
      sub: word(c, say.yearsSub({ title: c.title, years: years.length })),
      tables: [
        {
          caption: word(c, say.allYears({})),
          columns: [
            { label: word(c, say.year({})), numeric: true },
            ...SHORT.map(([, label]) => ({ label: word(c, label({})), numeric: true })),
          ],
          rows: years.map((year) => [
            { text: String(year), value: year },
            ...SHORT.map(([measure]) =>
              cell(
                c,
                findings.find((f) => f.measure === measure && yearOf(f) === year),
              ),
            ),
          ]),
        },
      ],
      of: findings.slice(0, 1),
      source,
    }),
  ];
}
