/** The page of votes: who votes alike on the map, positions with intervals through time, abstentions beside, by issue. */
import { votePartners, neighbours } from '../../assess/index.js';
import type { Cell, Table } from '../../charts/types.js';
import {
  placeName,
  render,
  valueText,
  type AnswerTable,
  type Finding,
  type Lang,
  type Message,
} from '../../core/index.js';
import { packFor } from '../../facts/index.js';
import {
  alikeTable,
  isNoPoint,
  issueText,
  issuesTable,
  noVotesLoaded,
  pairsOf,
  pointsTable,
  polesFindings,
  polesTable,
  powersTable,
  readPoint,
  readVotes,
  settleVotes,
  whyNoVotes,
  type AskedVotes,
  type VotesQuestion,
  type VotesRead,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { credit, findingCell, tell } from '../context.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { besideSection, sharesSection, yearsSection } from './series.js';
import { mapRuleOf, type VotesTold } from './context.js';
import { mapSection } from './map.js';
import { say } from './messages.js';

/** Neighbours drawn: more would hide each other. */
const NEAR = 3;

/** What a page is asked, with the boundary rule of the map. */
export interface VotesPageQuestion extends VotesQuestion {
  readonly rule?: string | undefined;
}

/**
 * @throws `TuchuError` where the session, the issue area or the boundary rule named does not exist
 * @example
 * const page = await writeVotesPage(workspace, { subject: 'VNM', session: 70 }, 'en');
 * page.sections.map((s) => s.id)[0]; // 'map'
 */
export async function writeVotesPage(
  workspace: Workspace,
  { rule, ...question }: VotesPageQuestion,
  lang: Lang,
): Promise<Page> {
  const { subject } = question;
  const read = await readVotes(workspace);
  if (read === undefined) return nothing(subject, lang);
  const settled = settleVotes(read, question);
  const day = `${settled.session.year}-12-31`;
  const partners = question.with ?? (await votePartners(subject, day, workspace.dir));
  const asked = settleVotes(read, {
    ...question,
    session: settled.session.session,
    with: partners,
  });
  const pack = await packFor(subject, workspace.dir);
  const c: VotesTold = {
    lang,
    a: { asOf: day },
    asked,
    pack,
    rule,
    near: nearOf(read, asked),
    shown: new Map(),
  };
  const sections = [
    mapSection(c),
    yearsSection(c),
    sharesSection(c),
    besideSection(c),
    ...[polesTable, issuesTable, alikeTable, pointsTable, powersTable].map((make) =>
      tableSection(c, make(asked)),
    ),
  ].filter((s) => s !== undefined);
  const why = whyNoVotes(read.rolls, subject, asked.session.session);
  const page = framePage({
    lang,
    subject,
    asOf: day,
    kicker: tell(c, say.kicker({ subject })),
    title: titleOf(c),
    dek: dekOf(c),
    sections,
    findings: Object.fromEntries([...c.shown].map(([id, f]) => [id, findingView(f, lang)])),
    ...(why === undefined
      ? {}
      : {
          missing: {
            title: tell(c, say.missingTitle({})),
            items: [{ what: tell(c, say.missingWhat({})), why: tell(c, why.detail), fill: '' }],
          },
        }),
    next: [
      {
        title: tell(c, say.nextTitle({})),
        text: tell(c, say.nextText({})),
        command: `tuchu votes ${subject} --session ${asked.session.session} --since 2000`,
      },
    ],
  });
  const active = mapRuleOf(c)?.id;
  return {
    ...page,
    votes: chooserOf(c),
    mapRules: (pack?.profile.map.rules ?? []).map((r) => ({
      id: r.id,
      label: r.label[lang],
      active: r.id === active,
    })),
  };
}

/** What a reader may choose: issue areas, and as poles any two states that vote in the session. */
function chooserOf({ asked, lang }: VotesTold): NonNullable<Page['votes']> {
  const { read, issue, poles, session, subject } = asked;
  const voting = pairsOf(read.rolls, session).places;
  const label = (code: string): string => placeName(code, lang);
  return {
    issue: issue ?? null,
    issues: [...read.rolls.issues.keys()]
      .toSorted()
      .map((id) => ({ id, label: issueText(read, id)[lang] })),
    poles,
    places: [...new Set([...poles, ...voting])]
      .filter((code) => code !== subject || poles.includes(code))
      .map((code) => ({ code, label: label(code) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang)),
  };
}

/** The neighbours with a point in the session, the most numerous in votes first. */
function nearOf(read: VotesRead, asked: AskedVotes): readonly string[] {
  return neighbours(asked.subject)
    .filter((p) => !asked.poles.includes(p))
    .map((p) => [p, readPoint(read, 'ours', p, asked.session.session)] as const)
    .flatMap(([p, x]) => (isNoPoint(x) ? [] : [{ p, votes: x.votes }]))
    .toSorted((x, y) => y.votes - x.votes || (x.p < y.p ? -1 : 1))
    .slice(0, NEAR)
    .map(({ p }) => p);
}

const pointOf = (f: Finding | null | undefined): number | undefined =>
  f?.value.kind === 'point' ? f.value.value : undefined;

function titleOf(c: VotesTold): string {
  const { asked } = c;
  const { subject, session } = asked;
  const why = whyNoVotes(asked.read.rolls, subject, session.session);
  if (why !== undefined) return tell(c, why.detail);
  const rows = alikeTable(asked).rows.filter((r) => asked.poles.includes(r.key));
  const [first, second] = rows;
  const [withA, withB] = [pointOf(first?.cells[0]), pointOf(second?.cells[0])];
  if (first === undefined || second === undefined || withA === undefined || withB === undefined)
    return tell(c, say.titlePlain({ subject, session: session.session }));
  const { issue } = asked;
  const about = issue === undefined ? { en: '', vi: '' } : issueText(asked.read, issue);
  const named = { issue: about.en, issueVi: about.vi };
  const fields = {
    ...named,
    subject,
    a: first.key,
    b: second.key,
    withA,
    withB,
    session: session.session,
  };
  return tell(c, say.title(fields));
}

function dekOf(c: VotesTold): Page['dek'] {
  const [position, , beyond, , abstention] = polesFindings(c.asked, c.asked.subject);
  const out: Page['dek'][number][] = [];
  if (position !== undefined && pointOf(position) !== undefined) {
    const [a, b] = c.asked.poles;
    const isBeyond = beyond !== undefined && pointOf(beyond) !== undefined;
    out.push(
      tell(
        c,
        isBeyond
          ? say.dekBeyond({ pole: beyond.partner ?? '', other: beyond.partner === a ? b : a })
          : say.dekBetween({ a, b, position: valueText(position, c.lang) }),
      ),
    );
  }
  if (abstention !== undefined && pointOf(abstention) !== undefined)
    out.push(tell(c, say.dekAbstains({ share: valueText(abstention, c.lang) })));
  const newest = c.asked.read.rolls.sessions.at(-1)?.session;
  if (newest !== undefined)
    out.push(tell(c, say.dekNewest({ session: newest, chosen: c.asked.session.session })));
  return out;
}

/** Notes and heads of columns begin with a capital. */
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const said = (c: VotesTold, notes: readonly Message[]): string[] => [
  ...new Set(notes.map((m) => capital(tell(c, m)))),
];

/** A table of the answer as a section of its own. */
function tableSection(c: VotesTold, table: AnswerTable): Section | undefined {
  if (table.rows.length === 0) return undefined;
  const cell = (f: Finding | null): Cell => {
    if (f === null) return { text: '', value: null };
    c.shown.set(f.id, f);
    return findingCell(c, f);
  };
  const title = tell(c, table.title);
  const drawn: Table = {
    caption: title,
    sortable: true,
    columns: [
      { label: capital(table.rowLabel[c.lang]), numeric: false },
      ...table.columns.map((column) => ({ label: capital(column.label[c.lang]), numeric: true })),
    ],
    rows: table.rows.map((row) => [{ text: row.label[c.lang] }, ...row.cells.map(cell)]),
  };
  return {
    id: table.id,
    nav: tell(c, say.nav({ id: table.id })),
    wide: table.id === 'votes-alike',
    title,
    subtitle: [],
    chart: null,
    tables: [drawn],
    notes: said(c, table.notes),
    ...credit(
      c,
      title,
      table.rows.flatMap((r) => r.cells.filter((f) => f !== null)),
    ),
  };
}

/** Nothing is loaded: what would answer. */
function nothing(subject: string, lang: Lang): Page {
  return framePage({
    lang,
    subject,
    asOf: '2025-12-31',
    kicker: render(say.kicker({ subject }), lang),
    title: render(say.titleNothing({ subject }), lang),
    dek: [],
    sections: [],
    findings: {},
    missing: {
      title: render(say.missingTitle({}), lang),
      items: [
        {
          what: render(say.missingWhat({}), lang),
          why: render(noVotesLoaded().detail, lang),
          fill: '',
        },
      ],
    },
  });
}
