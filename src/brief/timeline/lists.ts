/** The milestones with their dates and sources, and the series with what they hold. */
import { heldYears } from '../../assess/index.js';
import { type Finding, unitName } from '../../core/index.js';
import { credit, findingCell } from '../context.js';
import { dateCell, factsSource } from '../fact-view.js';
import type { Section } from '../page.js';
import { standingText } from '../view.js';
import { numberOf, word, type Told } from './context.js';
import { say } from './messages.js';

export function milestonesSection(c: Told): Section | undefined {
  const { t, lang } = c;
  if (t.pack === undefined || t.milestones.length === 0) return undefined;
  const doubtful = t.milestones.filter((m) => m.standing !== 'sourced').length;
  const title = word(c, say.listTitle({ count: t.milestones.length, doubtful }));
  const facts = t.milestones.flatMap((m) => (m.fact === undefined ? [] : [m.fact]));
  const source = factsSource(facts, [t.pack], lang);
  return {
    id: 'milestones',
    nav: word(c, say.listNav({})),
    wide: true,
    title,
    subtitle: [],
    chart: null,
    tables: [],
    more: [
      {
        summary: word(c, say.listMore({ count: t.milestones.length })),
        tables: [
          {
            caption: title,
            columns: [
              { label: word(c, say.number({})), numeric: true },
              { label: word(c, say.date({})), numeric: false },
              { label: word(c, say.milestone({})), numeric: false },
              { label: word(c, say.kindHead({})), numeric: false },
              { label: word(c, say.standing({})), numeric: false },
            ],
            rows: t.milestones.flatMap((m) =>
              m.fact === undefined
                ? []
                : [
                    [
                      { text: String(numberOf(t, m)), value: numberOf(t, m) },
                      dateCell(m.fact, lang),
                      { text: m.title[lang] },
                      { text: word(c, say.kind({ kind: m.kind })) },
                      { text: standingText(m.standing, lang) },
                    ],
                  ],
            ),
          },
        ],
        notes: [],
      },
    ],
    notes: [],
    source,
    cite: source,
  };
}

export function measuredSection(c: Told): Section | undefined {
  const { t, lang } = c;
  if (t.series.length === 0) return undefined;
  const title = word(c, say.measuredTitle({ count: t.series.length }));
  const byId = new Map(t.readings.map((f) => [f.id, f]));
  const at = (id: string, year: number): Finding | undefined =>
    byId.get(`${t.subject}/timeline/${id}@${year}`);
  return {
    id: 'measured',
    nav: word(c, say.measuredNav({})),
    wide: true,
    title,
    subtitle: [word(c, say.measuredSub({}))],
    chart: null,
    tables: [],
    more: [
      {
        summary: word(c, say.measuredMore({})),
        tables: [
          {
            caption: title,
            columns: [
              { label: word(c, say.series({})), numeric: false },
              { label: word(c, say.held({})), numeric: false },
              { label: word(c, say.first({})), numeric: true },
              { label: word(c, say.last({})), numeric: true },
              { label: word(c, say.unit({})), numeric: false },
              { label: word(c, say.source({})), numeric: false },
            ],
            rows: t.series.flatMap((s) => {
              const held = heldYears(s);
              if (held === undefined) return [];
              const last = at(s.id, held.last);
              const data = last?.evidence.find((e) => e.kind === 'dataset');
              return [
                [
                  { text: s.label[lang] },
                  {
                    text: word(
                      c,
                      say.heldText({ first: held.first, last: held.last, gaps: held.gaps.length }),
                    ),
                  },
                  findingCell(c, at(s.id, held.first)),
                  findingCell(c, last),
                  { text: unitName(s.unit, lang) },
                  {
                    text:
                      data?.kind === 'dataset'
                        ? `${data.title[lang]} (${data.release})`
                        : word(c, say.packSource({ place: t.subject })),
                  },
                ],
              ];
            }),
          },
        ],
        notes: [],
      },
    ],
    notes: [],
    ...credit({ lang, a: { asOf: t.day } }, title, t.readings),
  };
}
