/** The page of a country's timeline: the drawing, what changed after each milestone, the milestones, the series. */
import type { Table } from '../../charts/types.js';
import { timelineFindings, WINDOW, type Milestone, type Timeline } from '../../assess/index.js';
import { type Lang, render } from '../../core/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { findingView } from '../view.js';
import { afterSection, listedEvents, matrixSection } from './changes.js';
import { word, type Told } from './context.js';
import { drawingSection } from './drawing.js';
import { measuredSection, milestonesSection } from './lists.js';
import { say } from './messages.js';

function missingOf(c: Told): Page['missing'] {
  const { t, lang } = c;
  const items = t.without.map((n) => ({
    what: n.label[lang],
    why: render(n.why.detail, lang),
    fill: render(n.fill, lang),
  }));
  // Of one reason and one remedy the names stand together.
  const groups = new Map<string, (typeof items)[number]>();
  for (const item of items) {
    const key = JSON.stringify([item.why, item.fill]);
    const old = groups.get(key);
    groups.set(key, old === undefined ? item : { ...old, what: `${old.what}; ${item.what}` });
  }
  return {
    title: items.length === 0 ? '' : word(c, say.missingTitle({})),
    items: [...groups.values()],
  };
}

/** The end of an id, by which a milestone is named. */
const wordOf = (m: Milestone): string => m.id.split('/').at(-1) ?? m.id;

/** What a reader may look before and after: kinds of which there are several, and each milestone. */
function choicesOf(c: Told): NonNullable<Page['timeline']> {
  const { t, lang } = c;
  const counts = new Map<string, number>();
  for (const m of t.milestones) counts.set(m.kind, (counts.get(m.kind) ?? 0) + 1);
  return {
    around: t.around ?? '',
    kinds: [...counts]
      .filter(([, count]) => count > 1)
      .map(([kind, count]) => ({ id: kind, label: word(c, say.kindChoice({ kind, count })) })),
    milestones: t.milestones.map((m) => ({
      id: wordOf(m),
      label: `${m.period.slice(0, 4)}: ${m.title[lang]}`,
    })),
  };
}

/** Where a reader goes from here: another milestone or year, and the same question to others. */
function nextOf(c: Told): Page['next'] {
  const { subject, day, anchors } = c.t;
  const year = (anchors.at(-1)?.first ?? day).slice(0, 4);
  return [
    {
      title: word(c, say.nextAround({})),
      text: word(c, say.nextAroundText({})),
      command: `tuchu timeline ${subject} --around ${year}`,
    },
    {
      title: word(c, say.nextVotes({})),
      text: word(c, say.nextVotesText({ place: subject })),
      command: null,
      page: 'votes',
    },
    {
      title: word(c, say.nextBalance({})),
      text: word(c, say.nextBalanceText({})),
      command: null,
      page: 'balance',
    },
  ];
}

/**
 * The same page for a terminal: no drawing and no table of all changes at once, both wider than it is, and the sources
 * of a row named once, at its change.
 */
export function narrowTimeline(page: Page): Page {
  const CHANGE = 3;
  const once = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) =>
      row.length < 5
        ? row
        : row.map(({ finding, ...cell }, i) =>
            i === CHANGE && finding !== undefined ? { ...cell, finding } : cell,
          ),
    ),
  });
  return {
    ...page,
    sections: page.sections
      .filter((s) => s.id !== 'timeline' && s.id !== 'changes')
      .map((s) =>
        s.id === 'after'
          ? {
              ...s,
              tables: s.tables.map(once),
              more: (s.more ?? []).map((fold) => ({ ...fold, tables: fold.tables.map(once) })),
            }
          : s,
      ),
  };
}

/**
 * @example
 * writeTimelinePage(await timelineOf(workspace, { subject: 'VNM', day: '2025-12-31' }), 'en').sections[0].id; // 'timeline'
 */
export function writeTimelinePage(t: Timeline, lang: Lang): Page {
  const c: Told = { t, lang };
  const { subject, since, until } = t;
  const kinds = [...new Set(t.anchors.map((m) => m.kind))];
  const series = t.series.length;
  const head = { place: subject, since, until, series };
  const facts = [
    ...t.milestones.flatMap((m) => (m.fact === undefined ? [] : [m.fact])),
    ...listedEvents(t),
  ];
  const known = timelineFindings(t).filter(
    // A year that is not held says why on its line of the drawing's table, once for all of them.
    (f) => f.value.kind !== 'missing' || !f.id.includes('@'),
  );
  const page = framePage({
    lang,
    subject,
    asOf: t.day,
    kicker: word(c, say.kicker({ place: subject })),
    title: word(
      c,
      t.pack === undefined
        ? say.titleNoPack(head)
        : say.title({ ...head, milestones: t.milestones.length }),
    ),
    dek: [
      word(
        c,
        t.anchors.length === 0
          ? say.dekNone({ place: subject })
          : say.dek({ anchors: t.anchors.length, kinds, window: WINDOW }),
      ),
    ],
    sections: [
      drawingSection(c),
      matrixSection(c),
      afterSection(c),
      milestonesSection(c),
      measuredSection(c),
    ].filter((s) => s !== undefined),
    findings: {
      ...Object.fromEntries(known.map((f) => [f.id, findingView(f, lang)])),
      ...(t.pack === undefined ? {} : factViews(facts, t.pack, lang)),
    },
    missing: missingOf(c),
    next: nextOf(c),
  });
  return { ...page, timeline: choicesOf(c) };
}
