/** The counts of standing on the day, and the pack's facts by channel, as sections. */
import type { Cell, Table } from '../../charts/types.js';
import { format, render, type Day, type Finding, type Lang } from '../../core/index.js';
import { CHANNELS, type Pack } from '../../facts/index.js';
import {
  STANDING_KINDS,
  STANDING_LABELS,
  type StandingKind,
  type StandingRule,
} from '../../relations/index.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

/** What every section here needs. */
export interface Standing {
  readonly lang: Lang;
  readonly day: Day;
  /** Findings of the day, by kind and rule. */
  readonly findings: readonly Finding[];
}

export const word = (s: Pick<Standing, 'lang'>, message: Parameters<typeof render>[0]): string =>
  render(message, s.lang);

export const findingOf = (
  s: Pick<Standing, 'findings'>,
  kind: StandingKind,
  rule: StandingRule,
): Finding | undefined => s.findings.find((f) => f.id.includes(`/standing/${kind}/${rule}@`));

/** A section of one table, with its source line. */
export function section(
  s: Standing,
  id: string,
  nav: string,
  title: string,
  subtitle: string,
  table: Omit<Table, 'caption'>,
  findings: readonly Finding[],
): Section {
  const tables = [{ caption: title, ...table }];
  const credits = credit({ lang: s.lang, a: { asOf: s.day } }, title, findings);
  return { id, nav, title, subtitle: [subtitle], chart: null, tables, notes: [], ...credits };
}

/** Counts of the day, with a source and in all. */
export function nowSection(s: Standing): Section {
  return section(
    s,
    'now',
    word(s, say.nowNav({})),
    word(s, say.nowTitle({ day: s.day })),
    word(s, say.nowSub({})),
    {
      columns: [
        { label: word(s, say.kindHead({})), numeric: false },
        { label: word(s, say.sourcedHead({})), numeric: true },
        { label: word(s, say.allHead({})), numeric: true },
      ],
      rows: STANDING_KINDS.map((kind) => [
        { text: STANDING_LABELS[kind][s.lang] },
        findingCell(s, findingOf(s, kind, 'sourced')),
        findingCell(s, findingOf(s, kind, 'all')),
      ]),
    },
    s.findings,
  );
}

/** How many facts of the pack run through each channel. */
export function channelsSection(s: Standing, pack: Pack): Section {
  const rows = CHANNELS.flatMap((channel) => {
    const facts = pack.facts.filter((f) => f.channel === channel);
    if (facts.length === 0) return [];
    const recalled = facts.filter((f) => f.standing === 'unverified').length;
    const number = (n: number): Cell => ({ text: format.number(n, s.lang, 0), value: n });
    return [
      [
        { text: word(s, say.channel({ channel })) },
        number(facts.length),
        number(facts.length - recalled),
        number(recalled),
      ],
    ];
  });
  // One of the narrower channels as the example: most facts run through the first.
  const example = CHANNELS.filter((one) => pack.facts.some((f) => f.channel === one)).at(1);
  const made = section(
    s,
    'channels',
    word(s, say.channelsNav({})),
    word(s, say.channelsTitle({ channels: rows.length })),
    word(s, say.channelsSub({})),
    {
      columns: [
        { label: word(s, say.channelHead({})), numeric: false },
        { label: word(s, say.factsHead({})), numeric: true },
        { label: word(s, say.sourcedHead({})), numeric: true },
        { label: word(s, say.memoryHead({})), numeric: true },
      ],
      rows,
    },
    [],
  );
  if (example === undefined) return made;
  const note = say.channelsNote({ place: pack.code, channel: example });
  return { ...made, notes: [word(s, note)] };
}
