/**
 * Votes through the sessions as a drawing that stands alone and the rows behind it: alike with each pole, and
 * abstentions beside, on one issue area or on all. Source, caveat and command stand in both files.
 */
import { drawChart, plainDocument, standalone } from '../../charts/index.js';
import type { YearLinesData } from '../../charts/types.js';
import {
  TuchuError,
  csvLine,
  placeName,
  render,
  type Finding,
  type Lang,
} from '../../core/index.js';
import {
  abstentionFinding,
  issueText,
  noVotesLoaded,
  pairFindings,
  readVotes,
  settleVotes,
  type OnRound,
  type VotesQuestion,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { credit } from '../context.js';
import { say } from './messages.js';

/** Width of the drawing, in pixels. */
const WIDTH = 820;

export interface VotesFile {
  /** A whole SVG file. */
  readonly svg: string;
  /** A whole CSV file: a row a session and series, with method, source, caveats and command. */
  readonly csv: string;
}

/**
 * @throws `TuchuError` where no roll calls are loaded, or the issue area or a session is not held
 * @example
 * const { svg } = await votesFile(workspace, { subject: 'VNM', since: 2004, issue: 'hr' }, 'en');
 * svg.startsWith('<svg'); // true
 */
export async function votesFile(
  workspace: Workspace,
  question: VotesQuestion,
  lang: Lang,
  onRound?: OnRound,
): Promise<VotesFile> {
  const read = await readVotes(workspace, onRound);
  if (read === undefined) throw new TuchuError(noVotesLoaded().detail, 1);
  const asked = settleVotes(read, question);
  const { subject, issue } = asked;
  const sessions = read.rolls.sessions.filter((s) => s.year >= (question.since ?? 0));
  const poles = asked.poles.filter((p) => p !== subject);
  const series = [
    ...poles.map((pole) => ({
      code: pole,
      label: placeName(pole, lang),
      findings: sessions.map((session) => pairFindings({ ...asked, session }, subject, pole)[0]),
    })),
    {
      code: 'abstains',
      label: render(say.abstains({}), lang),
      findings: sessions.map((session) => abstentionFinding({ ...asked, session }, subject)),
    },
  ];
  const name = issue === undefined ? { en: '', vi: '' } : issueText(read, issue);
  const title = render(say.shareTitle({ subject, issue: name.en, issueVi: name.vi }), lang);
  const data: YearLinesData = {
    title,
    yearLabel: render(say.year({}), lang),
    valueLabel: render(say.share({}), lang),
    unit: 'share',
    dotted: render(say.dotted({}), lang),
    lines: series.map(({ code, label, findings }) => ({
      code,
      label,
      emphasis: false,
      points: findings.map((f, i) => ({
        year: sessions[i]?.year ?? 0,
        value: f?.value.kind === 'point' ? f.value.value : null,
      })),
    })),
  };
  const all = series.flatMap((s) => s.findings).filter((f): f is Finding => f !== undefined);
  // How the file of votes codes them stands in the rows; under the drawing, what a reader must know.
  const coding = new Set(read.rolls.datasets.flatMap((m) => m.notes.map((n) => render(n, lang))));
  const caveats = [...new Set(all.flatMap((f) => f.caveats.map((m) => render(m, lang))))].filter(
    (text) => !coding.has(text),
  );
  const { source } = credit({ lang, a: { asOf: `${asked.session.year}-12-31` } }, title, all);
  const { svg } = drawChart(
    { kind: 'year-lines', data },
    { document: plainDocument(), width: WIDTH, lang },
  );
  const foot = [source, ...caveats, `${asked.reproduce} --chart FILE.svg`]
    .filter((t) => t !== '')
    .join(' · ');
  const rows = series.flatMap(({ label, findings }) =>
    findings.flatMap((f, i) =>
      f === undefined
        ? []
        : [
            [
              sessions[i]?.session ?? null,
              sessions[i]?.year ?? null,
              subject,
              f.partner ?? null,
              f.partner === undefined ? null : placeName(f.partner, lang),
              label,
              issue ?? null,
              f.value.kind === 'point' ? f.value.value : null,
              f.unit,
              f.value.kind === 'missing' ? render(f.value.missing.detail, lang) : null,
              render(f.coverage.of, lang),
              `${f.method.id} ${f.method.version}`,
              f.evidence.map((e) => e.id).join(' '),
              f.caveats.map((m) => render(m, lang)).join(' · '),
              f.reproduce,
            ],
          ],
    ),
  );
  return {
    svg: standalone(svg, { title, foot }),
    csv: [COLUMNS, ...rows].map(csvLine).join(''),
  };
}

const COLUMNS = [
  'session',
  'year',
  'subject',
  'partner',
  'partner_name',
  'series',
  'issue',
  'value',
  'unit',
  'why_missing',
  'coverage',
  'method',
  'source',
  'caveats',
  'command',
];
