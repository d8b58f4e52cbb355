/** What changed after each milestone: all of them in one table, then each with its levels and what else happened. */
import { WINDOW, type Milestone, type Timeline } from '../../assess/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { render } from '../../core/index.js';
import type { Fact } from '../../facts/index.js';
import { credit, findingCell } from '../context.js';
import { dateCell } from '../fact-view.js';
import type { Section } from '../page.js';
import { standingText } from '../view.js';
import {
  changeCell,
  changesOf,
  dateOf,
  short,
  signOf,
  strongest,
  word,
  type Told,
} from './context.js';
import { say } from './messages.js';

/** Other events listed under a milestone. */
const LISTED = 40;

const kindsOf = (t: Timeline): string[] => [...new Set(t.anchors.map((m) => m.kind))];
const about = (c: Told) => ({ lang: c.lang, a: { asOf: c.t.day } });

/** Series down, milestones across; only series with a change anywhere. */
export function matrixSection(c: Told): Section | undefined {
  const { t, lang } = c;
  const anchors = t.anchors.filter((m) => changesOf(t, m).known.length > 0);
  if (anchors.length < 2) return undefined;
  const series = t.series.filter((s) =>
    t.changes.some((x) => x.series === s && x.change.value.kind !== 'missing'),
  );
  const title = word(c, say.matrixTitle({ kinds: kindsOf(t) }));
  const table: Table = {
    caption: title,
    columns: [
      { label: word(c, say.series({})), numeric: false },
      ...anchors.map((m) => ({
        label: `${m.period.slice(0, 4)}${signOf(m) === '' ? '' : ` ${signOf(m)}`}`,
        numeric: true,
      })),
    ],
    rows: series.map((s) => [
      { text: s.label[lang] },
      ...anchors.map((m) =>
        changeCell(t.changes.find((x) => x.series === s && x.milestone === m)?.change, lang),
      ),
    ]),
  };
  return {
    id: 'changes',
    nav: word(c, say.matrixNav({})),
    wide: true,
    title,
    subtitle: [word(c, say.matrixSub({ window: WINDOW }))],
    chart: null,
    tables: [table],
    notes: [word(c, say.caveat({}))],
    ...credit(
      about(c),
      title,
      t.changes.map((x) => x.change),
    ),
  };
}

function levelsTable(c: Told, m: Milestone, caption: string): Table {
  const { t, lang } = c;
  const heads = [
    say.before({}),
    say.after({}),
    say.change({}),
    say.beyond({}),
    say.others({}),
    ...(t.bloc === undefined ? [] : [say.bloc({ bloc: t.bloc })]),
  ];
  return {
    caption,
    columns: [
      { label: word(c, say.series({})), numeric: false },
      ...heads.map((h) => ({ label: word(c, h), numeric: true })),
    ],
    rows: changesOf(t, m).known.map((x): Cell[] => [
      { text: x.series.label[lang] },
      findingCell(c, x.before),
      findingCell(c, x.after),
      changeCell(x.change, lang),
      changeCell(x.beyondTrend, lang),
      ...x.others.map((f) => changeCell(f, lang)),
    ]),
  };
}

function eventsTable(c: Told, events: readonly Fact[]): Table {
  return {
    caption: word(c, say.also({ count: events.length })),
    columns: [say.date({}), say.milestone({}), say.standing({})].map((h) => ({
      label: word(c, h),
      numeric: false,
    })),
    rows: events
      .slice(0, LISTED)
      .map((f) => [
        dateCell(f, c.lang),
        { text: f.label[c.lang] },
        { text: standingText(f.standing, c.lang) },
      ]),
  };
}

/** What stands under one milestone: levels on both sides, what is not known and why, what else happened. */
interface Inside {
  readonly title: string;
  readonly years: string;
  readonly tables: Table[];
  readonly notes: string[];
}

function inside(c: Told, m: Milestone): Inside {
  const { t, lang } = c;
  const { known, unknown } = changesOf(t, m);
  const [one] = t.changes.filter((x) => x.milestone === m);
  const years = (list: readonly number[] | undefined): string =>
    list === undefined || list.length === 0
      ? word(c, say.noYears({}))
      : list.length === 1
        ? String(list[0])
        : `${list[0]}–${list.at(-1)}`;
  const date = `${dateOf(m, lang)}${signOf(m) === '' ? '' : ` ${signOf(m)}`}`;
  const top = strongest(t, m);
  const title = word(
    c,
    say.afterTitle({
      title: short(m.title[lang]),
      date,
      known: known.length,
      of: known.length + unknown.length,
      ...(top === undefined
        ? {}
        : { series: top.series.label[lang], change: changeCell(top.change, lang).text }),
    }),
  );
  const events = t.events.get(m.id) ?? [];
  const reasons = new Map<string, string[]>();
  for (const x of unknown) {
    const { value } = x.change;
    if (value.kind !== 'missing') continue;
    const why = render(value.missing.detail, lang);
    reasons.set(why, [...(reasons.get(why) ?? []), x.series.label[lang]]);
  }
  return {
    title,
    years: word(
      c,
      say.afterSub({ before: years(one?.windows.before), after: years(one?.windows.after) }),
    ),
    tables: [
      ...(known.length === 0 ? [] : [levelsTable(c, m, m.title[lang])]),
      ...(events.length === 0 ? [] : [eventsTable(c, events)]),
    ],
    notes: [
      ...[...reasons].map(([why, names]) => word(c, say.unknown({ names, why }))),
      ...(events.length > LISTED
        ? [
            word(
              c,
              say.onlyNewest({
                shown: LISTED,
                count: events.length,
                command: `tuchu facts ${t.subject} --top all`,
              }),
            ),
          ]
        : []),
    ],
  };
}

/** One milestone stands open; of several each is a line to open. */
export function afterSection(c: Told): Section | undefined {
  const { anchors } = c.t;
  const [only] = anchors;
  if (only === undefined) return undefined;
  const base = { id: 'after', wide: true, chart: null };
  const credits = (title: string) =>
    credit(
      about(c),
      title,
      anchors.flatMap((m) => changesOf(c.t, m).known.map((x) => x.change)),
    );
  if (anchors.length === 1) {
    const { title, years, tables, notes } = inside(c, only);
    return {
      ...base,
      nav: word(c, say.afterNav({})),
      title,
      subtitle: [years],
      tables,
      notes,
      ...credits(title),
    };
  }
  const title = word(c, say.eachTitle({ kinds: kindsOf(c.t), count: anchors.length }));
  return {
    ...base,
    nav: word(c, say.afterNav({})),
    title,
    subtitle: [word(c, say.eachSub({}))],
    tables: [],
    more: anchors.map((m) => {
      const { title: summary, years, tables, notes } = inside(c, m);
      return { summary, tables, notes: [years, ...notes] };
    }),
    notes: [],
    ...credits(title),
  };
}

/** Facts that the sections list besides the milestones. */
export const listedEvents = (t: Timeline): readonly Fact[] =>
  [...t.events.values()].flatMap((events) => events.slice(0, LISTED));
