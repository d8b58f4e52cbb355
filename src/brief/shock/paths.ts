/** What goes day by day, as lines: the country, and those who lose most. */
import { format, furthestFrom, placeName } from '../../core/index.js';
import type { DayPath, ModelAnswer } from '../../shock/index.js';
import { credit, tell } from '../context.js';
import type { Section } from '../page.js';
import { type Told, titleOf } from './context.js';
import { say } from './page-messages.js';

/** Below this a path is called flat. */
const FLAT = 5e-4;

/** Ids of the sections of a model. */
export const pathIds = ({ model, paths = [] }: ModelAnswer): readonly string[] =>
  [...new Set(paths.map((p) => p.measure))].map((_, i) => `path-${model.id}${markOf(i)}`);

const markOf = (i: number): string => (i === 0 ? '' : `-${i + 1}`);

/** One section for each model that has days, and for each measure it follows. */
export const pathSections = (c: Told): readonly Section[] =>
  c.answer.models.flatMap((answer) => {
    const paths = answer.paths ?? [];
    const measures = [...new Set(paths.map((p) => p.measure))];
    return measures.map((measure, i) =>
      pathSection(
        c,
        answer,
        paths.filter((p) => p.measure === measure),
        markOf(i),
      ),
    );
  });

function pathSection(
  c: Told,
  answer: ModelAnswer,
  paths: readonly DayPath[],
  mark: string,
): Section {
  const first = paths[0]!;
  const day = furthestFrom(first.values, first.usual);
  const value = first.values[day] ?? first.usual;
  const flat = Math.abs(value - first.usual) < FLAT;
  const title = tell(
    c,
    flat
      ? say.pathFlat({ place: first.place })
      : say.pathTitle({
          model: titleOf(answer, c.lang),
          place: first.place,
          value: format.quantity(value, first.unit, c.lang),
          day,
          below: value < first.usual,
        }),
  );
  for (const path of paths) for (const [, f] of path.findings) c.shown.set(f.id, f);
  const spans = new Map(
    c.answer.events
      .filter((e) => (first.unit === 'day' ? e.what === 'close' : e.what !== 'close'))
      .map((e) => {
        const until = e.days === undefined ? null : e.start + e.days;
        return [
          `${e.start}-${until}`,
          {
            from: e.start,
            until: until ?? Number.MAX_SAFE_INTEGER,
            label: tell(c, say.span({ from: e.start, until })),
          },
        ] as const;
      }),
  );
  const findings = paths.flatMap((p) => p.findings.map(([, f]) => f));
  return {
    id: `path-${answer.model.id}${mark}`,
    nav: tell(c, say.navPath({})),
    title,
    subtitle: [
      tell(c, say.pathSub({ model: titleOf(answer, c.lang), measure: first.label[c.lang] })),
    ],
    chart: {
      kind: 'day-lines',
      data: {
        title,
        dayLabel: tell(c, say.day({})),
        valueLabel: first.label[c.lang],
        unit: first.unit,
        usual: first.usual,
        spans: [...spans.values()],
        lines: paths.map((p, i) => ({
          code: p.place,
          label: placeName(p.place, c.lang),
          emphasis: i === 0,
          // A hundred-thousandth is finer than any line.
          values: p.values.map((v) => Math.round(v * 1e5) / 1e5),
          findings: p.findings.map(([at, f]) => [at, f.id] as const),
        })),
      },
    },
    tables: [],
    notes: paths.length > 1 ? [tell(c, say.pathWhom({}))] : [],
    ...credit(c, title, findings),
  };
}
