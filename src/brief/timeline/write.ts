/** The page of a country's timeline: the drawing, what changed after each milestone, the milestones, the series. */
import { timelineFindings, WINDOW, type Timeline } from '../../assess/index.js';
import { type Lang, render } from '../../core/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { findingView } from '../view.js';
import { afterSections, listedEvents, matrixSection } from './changes.js';
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

/**
 * The same page for a terminal: no drawing and no table of all changes at once, both wider than it is, and the sources
 * of a row named once, at its change.
 */
export function narrowTimeline(page: Page): Page {
  const CHANGE = 3;
  return {
    ...page,
    sections: page.sections
      .filter((s) => s.id !== 'timeline' && s.id !== 'changes')
      .map((s) =>
        s.id.startsWith('after-')
          ? {
              ...s,
              tables: s.tables.map((table) => ({
                ...table,
                rows: table.rows.map((row) =>
                  row.length < 5
                    ? row
                    : row.map(({ finding, ...cell }, i) =>
                        i === CHANGE && finding !== undefined ? { ...cell, finding } : cell,
                      ),
                ),
              })),
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
  return framePage({
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
      milestonesSection(c),
      ...afterSections(c),
      measuredSection(c),
    ].filter((s) => s !== undefined),
    findings: {
      ...Object.fromEntries(known.map((f) => [f.id, findingView(f, lang)])),
      ...(t.pack === undefined ? {} : factViews(facts, t.pack, lang)),
    },
    missing: missingOf(c),
  });
}
