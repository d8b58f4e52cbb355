/** What every part of the page needs: the assessment, the language, and a way to show a Finding. */
import { type Finding, type Lang, type Message, format, render, valueText } from '../core/index.js';
import type { Assessment } from '../assess/index.js';
import type { Cell } from '../charts/types.js';
import { sourceNames } from './paragraph.js';
import { say } from './messages.js';

export interface Context {
  readonly a: Assessment;
  readonly lang: Lang;
  /** Boundary rule of the map; the profile's default when not given. */
  readonly mapRule: string | undefined;
}

/** What a part of any page needs: the language, and the period that the page is about. */
export interface Written {
  readonly lang: Lang;
  readonly a: Pick<Assessment, 'asOf'>;
}

export const tell = (c: Pick<Written, 'lang'>, message: Message): string => render(message, c.lang);

/** A table cell that shows a Finding. */
export function findingCell(c: Pick<Written, 'lang'>, finding: Finding | undefined): Cell {
  if (finding === undefined) return { text: '–', value: null };
  const { value } = finding;
  return {
    text: valueText(finding, c.lang),
    value: value.kind === 'point' ? value.value : null,
    finding: finding.id,
  };
}

export const plain = (text: string, value?: number): Cell =>
  value === undefined ? { text } : { text, value };

/** “[14, 14]” as 14, “[14, 15]” as 14–15. */
export function countText(count: readonly [number, number], c: Context): string {
  const [low, high] = count.map((n) => format.number(n, c.lang));
  return low === high ? (low ?? '') : `${low}–${high}`;
}

/** Source line and citation of a part of the page. */
export function credit(
  c: Written,
  title: string,
  findings: readonly Finding[],
): { source: string; cite: string } {
  const datasets = findings.flatMap((f) => f.evidence.filter((e) => e.kind === 'dataset'));
  const facts = findings.flatMap((f) => f.evidence.filter((e) => e.kind === 'fact'));
  const names = [
    ...[...new Set(datasets.map((d) => d.title[c.lang]))].map((title) => {
      const of = datasets.filter((d) => d.title[c.lang] === title).map((d) => d.release);
      return render(say.datasetSource({ title, release: [...new Set(of)].join(', ') }), c.lang);
    }),
    ...(facts.length > 0
      ? [render(say.factsSource({ count: new Set(facts.map((f) => f.id)).size }), c.lang)]
      : []),
  ];
  const source =
    names.length === 0 ? '' : render(say.sourceLine({ names: names.join('; '), more: 0 }), c.lang);
  const first = findings[0];
  const detail = first === undefined ? '' : sourceNames(first, c.lang).slice(0, 1).join('');
  return {
    source,
    cite: render(
      say.cite({ title, source: datasets.length > 0 ? detail : names.join('; '), day: c.a.asOf }),
      c.lang,
    ),
  };
}

/** Years older than this many before the page's day stand in the title. */
const RECENT = 2;

/** “ (2016)” when a period is too old to be left out of a title, else nothing. */
export function yearTail(c: Context, period: string): string {
  const year = Number(period.slice(0, 4));
  return Number(c.a.asOf.slice(0, 4)) - year > RECENT
    ? tell(c, say.yearTail({ year: period }))
    : '';
}
