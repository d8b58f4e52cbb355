/** The page of one shock for one country: events, models side by side, paths, who loses, what is taken as given. */
import {
  type Finding,
  type Lang,
  type LimitSetting,
  format,
  furthestFrom,
  placeName,
} from '../../core/index.js';
import {
  type ModelAnswer,
  type ShockAnswer,
  ShockMemo,
  type ShockQuestion,
  explainGaps,
  lossesTold,
  runShock,
} from '../../shock/index.js';
import type { Workspace } from '../../store/index.js';
import { tell } from '../context.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { findingView } from '../view.js';
import { assumptionEntries } from './assumed.js';
import { besideSection, movedSection } from './beside.js';
import { type Told, lossRows, titleOf } from './context.js';
import { detailSections } from './details.js';
import { eventsSection } from './events.js';
import { type MapChoice, drawnModel, mapSection, mappable, rankingSection } from './losses.js';
import type { ShockPage } from './page.js';
import { say } from './page-messages.js';
import { pathIds, pathSections } from './paths.js';

export interface ShockPageQuestion extends ShockQuestion, MapChoice {
  /** The ready shock’s name; undefined for the reader's own. */
  readonly name?: string | undefined;
}

/**
 * @throws TuchuError as `runShock`, and for a boundary rule that there is not
 * @example
 * const page = await writeShockPage(workspace, { subject: 'DEU', shock, name: 'chips-ban', reproduce, memo }, 'en');
 * page.sections.map((s) => s.id); // ['events', 'models', 'path-delays', 'losses', 'ranking', 'model-downstream', …]
 */
export async function writeShockPage(
  workspace: Workspace,
  asked: ShockPageQuestion,
  lang: Lang,
): Promise<ShockPage> {
  const question = { ...asked, memo: asked.memo ?? new ShockMemo() };
  const answer = await runShock(workspace, question);
  const set = question.limits ?? [];
  const before = set.length === 0 ? [] : await unset(workspace, question, answer, set);
  const gaps = await explainGaps(workspace, question, answer);
  const { subject, shock } = answer;
  const shown = new Map<string, Finding>();
  const c: Told = { lang, a: { asOf: periodOf(answer) }, answer, shown };
  const map = await mapSection(c, workspace, question);
  const moved = movedSection(c, before, set);
  const ranking = rankingSection(c, question);
  const sections = [
    eventsSection(c),
    besideSection(c, gaps),
    ...(moved === undefined ? [] : [moved]),
    ...pathSections(c),
    ...(map === undefined ? [] : [map.section]),
    ...(ranking === undefined ? [] : [ranking]),
    ...detailSections(c),
  ];
  const entries = assumptionEntries(c, set, before);
  const active = drawnModel(c, question);
  const page = framePage({
    lang,
    subject,
    asOf: c.a.asOf,
    kicker: tell(c, say.kicker({ subject })),
    title: titleText(c),
    dek: dekText(c),
    sections,
    findings: Object.fromEntries([...shown].map(([id, f]) => [id, findingView(f, lang)])),
    missing: missingOf(c),
    next: nextOf(c, question),
  });
  return {
    ...page,
    mapRules: map?.mapRules ?? [],
    shock: {
      name: question.name ?? null,
      title: shock.title[lang],
      partner: question.partner ?? null,
      maps: mappable(c).map((m) => ({
        model: m.model.id,
        label: titleOf(m, lang),
        active: m === active,
      })),
      folded: foldedOf(c, question),
      assumptions: entries,
      assumed: {
        nav: tell(c, say.navAssumed({})),
        title: tell(
          c,
          entries.length === 0 ? say.assumedNone({}) : say.assumedTitle({ count: entries.length }),
        ),
        text: entries.length === 0 ? '' : tell(c, say.assumedText({})),
      },
    },
  };
}

/** Models that take what is set as given, with their own values. */
async function unset(
  workspace: Workspace,
  question: ShockPageQuestion,
  answer: ShockAnswer,
  set: readonly LimitSetting[],
): Promise<readonly ModelAnswer[]> {
  const models = answer.models
    .filter((m) => m.assumptions.some((a) => set.some((s) => s.id === a.id)))
    .map((m) => m.model.id);
  if (models.length === 0) return [];
  return (await runShock(workspace, { ...question, models, limits: [] })).models;
}

/** The year of the data that most models read. */
function periodOf({ models, shock }: ShockAnswer): string {
  const periods = models.flatMap((m) => {
    const first = m.headline ?? m.tables[0]?.rows[0]?.cells.find((f) => f !== null);
    return first === undefined || first === null ? [] : [first.period];
  });
  return periods[0] ?? shock.written ?? String(new Date().getUTCFullYear());
}

function titleText(c: Told): string {
  const { subject, shock, models } = c.answer;
  const title = shock.title[c.lang];
  // What stands in for the country says nothing of it: the title counts models that speak of the country itself.
  const told = lossesTold(c.answer).filter((t) => t.answer.headline?.subject === subject);
  const [low, high] = [told[0], told.at(-1)];
  const ran = models.filter((m) => m.missing === undefined).length;
  const years = [...new Set(told.flatMap((t) => t.answer.headline?.period ?? []))]
    .toSorted()
    .join(', ');
  const proxy = models.find((m) => m.headline !== undefined)?.headline?.subject;
  const late = models.flatMap((m) => m.paths ?? []).find((p) => p.unit === 'day');
  if (low === undefined && late?.place === subject) {
    const day = furthestFrom(late.values, late.usual);
    const value = format.quantity(late.values[day] ?? 0, late.unit, c.lang);
    const data = late.findings[0]?.[1].period ?? '';
    return tell(c, say.titleDays({ title, subject, value, day, years: data }));
  }
  if (low === undefined && proxy !== undefined)
    return tell(c, say.titleProxy({ title, subject, place: proxy }));
  if (low === undefined || high === undefined)
    return tell(c, say.titleNone({ title, subject, ran, all: models.length }));
  if (told.length === 1)
    return tell(
      c,
      say.titleOne({ title, subject, model: titleOf(low.answer, c.lang), loss: low.loss, years }),
    );
  return tell(
    c,
    say.title({ title, subject, models: told.length, low: low.loss, high: high.loss, years }),
  );
}

/** What is drawn of a place that stands in for the country: it is there for whoever opens it. */
function foldedOf(c: Told, choice: MapChoice): ShockPage['shock']['folded'] {
  const { subject, models } = c.answer;
  const proxy = models.find((m) => m.headline !== undefined && m.headline.subject !== subject);
  const drawn = drawnModel(c, choice);
  if (proxy?.headline === undefined) return null;
  const ids = [
    ...(drawn !== undefined && !lossRows(drawn).some((r) => r.place === subject)
      ? ['losses', 'ranking']
      : []),
    ...models.flatMap((m) =>
      m.paths === undefined || m.paths.some((p) => p.place === subject) ? [] : pathIds(m),
    ),
  ];
  return ids.length === 0
    ? null
    : { title: tell(c, say.foldedTitle({ place: proxy.headline.subject })), sections: ids };
}

/** The bridge first, where another place stands in for the country; then how many can answer. */
function dekText(c: Told): Page['dek'] {
  const { subject, models } = c.answer;
  const ran = models.filter((m) => m.missing === undefined);
  const findings = ran.flatMap((m) => m.tables.flatMap((t) => t.rows.flatMap((r) => r.cells)));
  const bridge = findings.find((f) => f?.caveats.some((m) => m.code === 'shock/proxy'));
  const own = ran.filter((m) =>
    m.tables.some((t) => t.rows.some((r) => r.cells.some((f) => f?.subject === subject))),
  );
  const lines = [
    ...(bridge === undefined || bridge === null
      ? []
      : [
          tell(
            c,
            say.proxyDek({
              subject,
              place: bridge.subject,
              dataset: bridge.evidence.find((e) => e.kind === 'dataset')?.title[c.lang] ?? '',
              year: bridge.period,
              models: ran.filter((m) => !own.includes(m)).length,
            }),
          ),
          tell(c, say.ofItself({ subject, models: own.map((m) => titleOf(m, c.lang)) })),
        ]),
    tell(c, say.counts({ ran: ran.length, all: models.length })),
  ];
  return [lines.join(' ')];
}

function missingOf(c: Told): Page['missing'] {
  const silent = c.answer.models.flatMap((m) =>
    m.missing === undefined
      ? []
      : [
          {
            what: titleOf(m, c.lang),
            why: tell(c, m.missing.detail),
            fill: tell(c, say.needs({ text: m.model.needs[c.lang] })),
          },
        ],
  );
  return {
    title: silent.length === 0 ? '' : tell(c, say.missingTitle({ count: silent.length })),
    items: silent,
  };
}

/** Questions about the whole table take seconds: each is a command of its own. */
function tableQuestions(c: Told, { reproduce, year }: ShockPageQuestion): Page['next'] {
  const { models, subject } = c.answer;
  const byTable = models.find((m) => m.tables.length > 0 && TABLE_MODELS.has(m.model.id));
  if (byTable === undefined) return [];
  const own = byTable.headline?.subject === subject;
  return [
    ...(own
      ? [
          {
            title: tell(c, say.nextRanking({})),
            text: tell(c, say.nextRankingText({ subject })),
            command: `tuchu shock ranking ${subject}${year === undefined ? '' : ` --year ${year}`}`,
          },
        ]
      : []),
    {
      title: tell(c, say.nextBackTest({})),
      text: tell(c, say.nextBackTestText({})),
      command: `tuchu shock back-test${own ? ` --country ${subject}` : ''}`,
    },
    {
      title: tell(c, say.nextSweep({})),
      text: tell(c, say.nextSweepText({})),
      command: reproduce.replace(/^tuchu shock /, 'tuchu shock sweep '),
    },
  ];
}
/** Models that read an input-output table and nothing else. */
const TABLE_MODELS = new Set(['sellers', 'passed-on', 'bottleneck', 'delays']);

function nextOf(c: Told, question: ShockPageQuestion): Page['next'] {
  const { reproduce } = question;
  const name = placeName(c.answer.subject, c.lang);
  return [
    {
      title: tell(c, say.nextPrint({})),
      text: tell(c, say.nextPrintText({})),
      command: `${reproduce} --top all`,
    },
    {
      title: `${tell(c, say.nextExposure({}))}: ${name}`,
      text: tell(c, say.nextExposureText({})),
      command: `tuchu dependence ${c.answer.subject}`,
    },
    ...tableQuestions(c, question),
    {
      title: tell(c, say.nextOwn({})),
      text: tell(c, say.nextOwnText({})),
      command: 'tuchu help shock',
    },
  ];
}
