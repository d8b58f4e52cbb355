/** Votes through the sessions: positions with intervals, votes alike and abstentions, ours beside the published. */
import { placeName, type Finding, type PlaceCode } from '../../core/index.js';
import type { BandLinesData, TrendData } from '../../charts/types.js';
import {
  abstentionFinding,
  isNoPoint,
  issueText,
  pairFindings,
  pointFindings,
  readPoint,
  spearman,
  type PointSource,
} from '../../relations/index.js';
import { credit, tell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import type { VotesTold } from './context.js';

type Line = BandLinesData['lines'][number];

/** The points of a place through all sessions; each opens its Finding where `opens` says so. */
function lineOf(
  c: VotesTold,
  place: PlaceCode,
  source: PointSource,
  label: string,
  emphasis: boolean,
  opens: boolean,
): Line {
  const { read } = c.asked;
  const points = read.rolls.sessions.map((session) => {
    const p = readPoint(read, source, place, session.session);
    if (isNoPoint(p)) return { year: session.year, value: null, low: null, high: null };
    const [finding] = opens ? pointFindings({ ...c.asked, session }, place, source) : [];
    if (finding !== undefined) c.shown.set(finding.id, finding);
    return {
      year: session.year,
      value: p.theta,
      low: p.low,
      high: p.high,
      ...(finding === undefined ? {} : { finding: finding.id }),
    };
  });
  return { code: place, label, emphasis, points, ...(source === 'ours' ? {} : { broken: true }) };
}

const isKnown = (line: Line): boolean => line.points.some((p) => p.value !== null);

/** What the sections rest on: the points of the session chosen. */
const sourcesOf = (c: VotesTold, sources: readonly PointSource[]): Finding[] =>
  sources.map((s) => pointFindings(c.asked, c.asked.subject, s)[0]);

/** Which way the axis runs: the pole at its upper end in the session chosen. */
function axisLabel(c: VotesTold): string {
  const [a, b] = c.asked.poles.map((p) => {
    const at = readPoint(c.asked.read, 'ours', p, c.asked.session.session);
    return isNoPoint(at) ? undefined : { p, theta: at.theta };
  });
  if (a === undefined || b === undefined || a.theta === b.theta) return tell(c, say.points({}));
  return tell(c, say.toward({ pole: a.theta > b.theta ? a.p : b.p }));
}

export function yearsSection(c: VotesTold): Section | undefined {
  const { subject, poles, session } = c.asked;
  const others = [...new Set([...poles, ...c.near])].filter((p) => p !== subject);
  const lines = [
    lineOf(c, subject, 'ours', placeName(subject, c.lang), true, true),
    ...others.map((p) => lineOf(c, p, 'ours', placeName(p, c.lang), false, false)),
  ].filter(isKnown);
  if (!lines.some((l) => l.emphasis)) return undefined;
  const title = tell(c, say.yearsTitle({ subject }));
  return {
    id: 'years',
    nav: tell(c, say.nav({ id: 'years' })),
    wide: true,
    title,
    subtitle: [tell(c, say.yearsSub({ poles, others: c.near }))],
    chart: {
      kind: 'band-lines',
      data: {
        title,
        yearLabel: tell(c, say.year({})),
        valueLabel: axisLabel(c),
        mark: session.year,
        lines,
      },
    },
    tables: [],
    notes: [tell(c, say.marked({}))],
    ...credit(c, title, sourcesOf(c, ['ours'])),
  };
}

/** How near the orders of the states are in the session chosen; null where one side has none. */
function orderIn(c: VotesTold): number | null {
  const { read, session } = c.asked;
  const both = read.rolls.places.flatMap((p) => {
    const [a, b] = [
      readPoint(read, 'ours', p, session.session),
      readPoint(read, 'published', p, session.session),
    ];
    return isNoPoint(a) || isNoPoint(b) ? [] : [[a.theta, b.theta] as const];
  });
  const [a, b] = [both.map(([x]) => x), both.map(([, y]) => y)];
  return both.length < 10 ? null : (spearman(a, b) ?? null);
}

export function besideSection(c: VotesTold): Section | undefined {
  const { subject, session } = c.asked;
  const lines = [
    lineOf(c, subject, 'ours', tell(c, say.ours({})), true, true),
    lineOf(c, subject, 'published', tell(c, say.published({})), false, true),
  ].filter(isKnown);
  if (lines.length < 2) return undefined;
  const title = tell(c, say.besideTitle({ rho: orderIn(c) }));
  return {
    id: 'beside',
    nav: tell(c, say.nav({ id: 'beside' })),
    title,
    subtitle: [tell(c, say.besideSub({}))],
    chart: {
      kind: 'band-lines',
      data: {
        title,
        yearLabel: tell(c, say.year({})),
        valueLabel: axisLabel(c),
        mark: session.year,
        lines,
      },
    },
    tables: [],
    notes: [],
    ...credit(c, title, sourcesOf(c, ['ours', 'published'])),
  };
}

export function sharesSection(c: VotesTold): Section | undefined {
  const { asked } = c;
  const { subject, read } = asked;
  const sessions = read.rolls.sessions;
  const shown: Finding[] = [];
  const line = (
    code: string,
    label: string,
    emphasis: boolean,
    of: (session: (typeof sessions)[number]) => Finding | undefined,
  ): TrendData['lines'][number] => ({
    code,
    label,
    emphasis,
    points: sessions.map((session) => {
      const finding = of(session);
      const value = finding?.value.kind === 'point' ? finding.value.value : null;
      if (finding === undefined || value === null)
        return { year: session.year, value: null, note: '' };
      c.shown.set(finding.id, finding);
      shown.push(finding);
      return { year: session.year, value, note: '', finding: finding.id };
    }),
  });
  const lines = [
    line('abstains', tell(c, say.abstains({})), true, (session) =>
      abstentionFinding({ ...asked, session }, subject),
    ),
    ...asked.poles
      .filter((p) => p !== subject)
      .map((pole) =>
        line(pole, tell(c, say.like({ pole })), false, (session) =>
          pairFindings({ ...asked, session }, subject, pole).at(0),
        ),
      ),
  ].filter((l) => l.points.some((p) => p.value !== null));
  if (lines.length === 0) return undefined;
  const { issue } = asked;
  const name = issue === undefined ? { en: '', vi: '' } : issueText(read, issue);
  const title = tell(c, say.shareTitle({ subject, issue: name.en, issueVi: name.vi }));
  return {
    id: 'shares',
    nav: tell(c, say.nav({ id: 'shares' })),
    title,
    subtitle: [],
    chart: {
      kind: 'trend',
      data: {
        title,
        yearLabel: tell(c, say.year({})),
        valueLabel: tell(c, say.share({})),
        lines,
        later: [],
      },
    },
    tables: [],
    notes: [],
    ...credit(c, title, shown.slice(-1)),
  };
}
