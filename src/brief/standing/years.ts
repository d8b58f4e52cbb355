/** Standing by year: bodies held and events, with a source and with memory. */
import type { Cell, Table } from '../../charts/types.js';
import type { Finding } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import {
  isEvent,
  seriesSpan,
  STANDING_KINDS,
  STANDING_RULES,
  type StandingKind,
  type StandingRule,
} from '../../relations/index.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { word, type Standing } from './numbers.js';

/** Counts year by year; a cell opens the Finding of its year. */
export function yearsSection(
  s: Standing,
  pack: Pack,
  series: readonly Finding[],
): Section | undefined {
  const span = seriesSpan(pack, s.day);
  if (span === undefined) return undefined;
  const [first, last] = span;
  const byId = new Map(series.map((f) => [f.id, f]));
  const cell = (kind: StandingKind, year: number, rule: StandingRule): Cell =>
    findingCell(s, byId.get(`${pack.code}/standing/${kind}/${rule}@${year}`));
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const title = word(s, say.yearsTitle({ first, last }));
  const row = (year: number, kinds: readonly (readonly [StandingKind, StandingRule])[]): Cell[] => [
    { text: String(year), value: year },
    ...kinds.map(([kind, rule]) => cell(kind, year, rule)),
  ];
  const held = STANDING_KINDS.filter((kind) => !isEvent(kind));
  const events = STANDING_KINDS.filter(isEvent).flatMap((kind) =>
    STANDING_RULES.map((rule) => [kind, rule] as const),
  );
  const heldTable = (rule: StandingRule): Table => ({
    caption: word(s, rule === 'all' ? say.allHead({}) : say.sourcedHead({})),
    sortable: true,
    columns: [
      { label: word(s, say.yearRule({ rule })), numeric: true },
      ...held.map((kind) => ({ label: word(s, say.kind({ kind })), numeric: true })),
    ],
    rows: years.map((year) =>
      row(
        year,
        held.map((kind) => [kind, rule]),
      ),
    ),
  });
  const eventTable: Table = {
    caption: word(s, say.eventsHead({})),
    sortable: true,
    columns: [
      { label: word(s, say.yearHead({})), numeric: true },
      ...events.map(([kind, rule]) => ({
        label: word(s, rule === 'all' ? say.withMemory({ kind }) : say.kind({ kind })),
        numeric: true,
      })),
    ],
    // Years without one are many: only those with one are listed.
    rows: years
      .map((year) => row(year, events))
      .filter((cells) => cells.slice(1).some((c) => c.finding !== undefined)),
  };
  const tables = [...STANDING_RULES.map(heldTable), eventTable].filter((t) => t.rows.length > 0);
  return {
    id: 'years',
    nav: word(s, say.yearsNav({})),
    wide: true,
    title,
    subtitle: [word(s, say.yearsSub({}))],
    chart: null,
    tables,
    notes: [],
    ...credit({ lang: s.lang, a: { asOf: s.day } }, title, series),
  };
}
