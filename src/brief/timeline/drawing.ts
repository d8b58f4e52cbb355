/** The drawing: milestones as rules over small multiples of the series. */
import { PANELS } from '../../assess/index.js';
import type { Range, TimelineData } from '../../charts/types.js';
import type { Value } from '../../core/index.js';
import { credit } from '../context.js';
import type { Section } from '../page.js';
import { dateOf, numberOf, short, signOf, word, type Told } from './context.js';
import { say } from './messages.js';

const rangeOf = (value: Value): Range | null =>
  value.kind === 'missing'
    ? null
    : value.kind === 'point'
      ? [value.value, value.value]
      : [value.low, value.high];

export function drawingSection(c: Told): Section {
  const { t, lang } = c;
  const marks = [...t.milestones, ...t.anchors.filter((m) => !t.milestones.includes(m))];
  const title = word(
    c,
    say.drawnTitle({
      place: t.subject,
      since: t.since,
      until: t.until,
      marks: t.milestones.length > 0,
    }),
  );
  const data: TimelineData = {
    title,
    yearLabel: word(c, say.year({})),
    milestoneLabel: word(c, say.milestone({})),
    dateLabel: word(c, say.date({})),
    first: t.since,
    last: t.until,
    marks: marks
      .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
      .map((m) => {
        const emphasis = t.anchors.includes(m);
        return {
          id: m.id,
          number: numberOf(t, m),
          from: m.first,
          to: m.last,
          label: emphasis ? short(m.title[lang]) : m.title[lang],
          date: dateOf(m, lang),
          emphasis,
          sign: signOf(m),
          ...(m.fact === undefined ? {} : { finding: m.id }),
        };
      }),
    panels: PANELS.flatMap((id) => {
      const own = t.series.filter((s) => s.panel === id);
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          id,
          title: word(c, say.panel({ id })),
          unit: first.unit,
          lines: own.map((s) => ({
            code: s.id,
            label: s.label[lang],
            at: s.timing,
            points: s.readings.map((r) => ({
              year: r.year,
              range: rangeOf(r.value),
              ...(r.interval === undefined ? {} : { interval: r.interval }),
              ...(r.value.kind === 'missing'
                ? {}
                : { finding: `${t.subject}/timeline/${s.id}@${r.year}` }),
            })),
          })),
        },
      ];
    }),
    notHeld: word(c, say.notHeld({})),
    band: word(c, say.band({})),
  };
  return {
    id: 'timeline',
    nav: word(c, say.drawnNav({})),
    wide: true,
    title,
    subtitle: [word(c, say.drawnSub({ marks: marks.length > 0 }))],
    chart: { kind: 'timeline', data },
    tables: [],
    notes: [word(c, say.caveat({}))],
    ...credit({ lang, a: { asOf: t.day } }, title, t.readings),
  };
}
