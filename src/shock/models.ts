/** The models of a shock, the cheap ones first. Each answers its own question; where they differ, the reader sees it. */
import {
  type Assumption,
  type Finding,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  TuchuError,
  answerFindings,
  withValue,
} from '../core/index.js';
import type { AnswerTable } from '../dependence/index.js';
import { Breath } from '../linalg/index.js';
import type { Workspace } from '../store/index.js';
import { inBounds } from './bounds.js';
import { type Shock, isFlow } from './file.js';
import { type HeldTable, REST, type TableChoice, heldTable } from './held-table.js';
import { say } from './messages.js';
import type { Lab, ModelAnswer, ShockAnswer, ShockModel } from './model.js';
import { ShockMemo } from './memo.js';
import { SHORTAGE } from './models/bottleneck.js';
import { CUT_OFF } from './models/cut-off.js';
import { DELAYS } from './models/delays.js';
import { DOWNSTREAM } from './models/downstream.js';
import { HOME_SHARE } from './models/home-share.js';
import { MANY_SECTORS } from './models/many-sectors.js';
import { ONE_SECTOR } from './models/one-sector.js';
import { PASSAGES } from './models/passages.js';
import { PASSED_ON } from './models/passed-on.js';
import { SELLERS } from './models/sellers.js';
import { CASCADES, ESSENTIAL } from './models/shortage.js';
import { applyEvents } from './roles.js';

export const SHOCK_MODELS: readonly ShockModel[] = [
  SELLERS,
  DOWNSTREAM,
  PASSED_ON,
  CUT_OFF,
  ESSENTIAL,
  CASCADES,
  SHORTAGE,
  DELAYS,
  HOME_SHARE,
  ONE_SECTOR,
  MANY_SECTORS,
  PASSAGES,
];

export interface ShockQuestion extends TableChoice {
  readonly subject: PlaceCode;
  readonly shock: Shock;
  /** In place of whoever the data would name for a role. */
  readonly partner?: PlaceCode | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
  /** Only these; those of the file, or all, where left out. */
  readonly models?: readonly string[] | undefined;
  /** The command that prints the answer again. */
  readonly reproduce: string;
  /** The table, where the caller has opened it already. */
  readonly open?: Lab['table'] | undefined;
  /** Called before each model runs. */
  readonly onModel?: (id: string) => void;
  /** Answers kept from one question to the next about the same shock, country and data. */
  readonly memo?: ShockMemo | undefined;
}

/** The models asked for. @throws TuchuError for one that there is not */
function chosenModels(names: readonly string[] | undefined): readonly ShockModel[] {
  const known = SHOCK_MODELS.map((m) => m.id);
  for (const name of names ?? [])
    if (!known.includes(name)) throw new TuchuError(say.noModel({ model: name, known }), 2);
  return names === undefined ? SHOCK_MODELS : SHOCK_MODELS.filter((m) => names.includes(m.id));
}

/** What the file and the reader set, the reader last. @throws TuchuError for an id that no model has, or a value that means nothing */
function settingsOf({ shock, limits = [] }: ShockQuestion): ReadonlyMap<string, number> {
  const known = [...new Set(SHOCK_MODELS.flatMap((m) => m.assumptions.map((a) => a.id)))];
  const set = new Map<string, number>();
  for (const [id, value] of [
    ...Object.entries(shock.assume),
    ...limits.map((l) => [l.id, l.value] as const),
  ]) {
    if (!known.includes(id))
      throw new TuchuError(say.noAssumption({ id, known: known.toSorted() }), 2);
    set.set(id, inBounds(id, value));
  }
  return set;
}

/** The first Finding about the country, or what stands in for it, by the measures in their order; `measure@row` of one row.
 * Of a measure that is told of all goods and of single ones, that of all. */
function headlineOf(
  tables: readonly AnswerTable[],
  measures: readonly string[],
  places: readonly PlaceCode[],
): Finding | undefined {
  for (const sought of measures) {
    const [measure, row] = sought.split('@');
    const within = tables.map((t) => ({
      ...t,
      rows: t.rows.filter((r) => row === undefined || r.key === row),
    }));
    const named = new RegExp(`^${(measure ?? '').replaceAll('*', '[^/]+')}$`);
    const isMeasure = (text: string): boolean => text === measure || named.test(text);
    const all = answerFindings({ tables: within, refused: [] });
    for (const place of places) {
      const of = all.filter(
        (f) => isMeasure(f.measure) && f.subject === place && f.value.kind !== 'missing',
      );
      // A measure under any name stands for all goods; days of need of one product are not the country’s.
      const whole = of.find((f) => f.product === undefined);
      const found = sought.includes('*') ? whole : (whole ?? of[0]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Which table was taken, where nobody named one; another place in the country's stead is said by every Finding. */
function tableNotes(
  { subject, dataset }: ShockQuestion,
  held: HeldTable | Missing | undefined,
): readonly Message[] {
  if (held === undefined || 'reason' in held || held.proxy || dataset !== undefined) return [];
  const { manifest, year, newer } = held;
  return [
    say.tableTaken({
      dataset: manifest.id,
      year,
      subject,
      newer: newer.map((t) => `${t.dataset} (${t.year})`),
    }),
  ];
}

const fromShock = (a: Assumption, value: number | undefined): Assumption =>
  value === undefined || value === a.value
    ? a
    : {
        ...a,
        value,
        origin: {
          en: `from the shock; without it: ${a.value} (${a.origin.en})`,
          vi: `theo cú sốc; nếu không có: ${a.value} (${a.origin.vi})`,
        },
      };

/**
 * Runs every model that applies to a shock, and keeps why the others do not. A model that breaks on its input answers
 * with the reason; it stops none of the others.
 *
 * @throws TuchuError for a model or an assumption that there is not, and where nobody can be named for a role
 * @example
 * const answer = await runShock(workspace, { subject: 'DEU', shock, reproduce: 'tuchu shock embargo --country DEU' });
 * answer.models.filter((m) => m.missing === undefined).map((m) => m.model.id); // ['sellers', 'downstream', …]
 */
export async function runShock(
  workspace: Workspace,
  question: ShockQuestion,
): Promise<ShockAnswer> {
  const { subject, shock, partner, reproduce, onModel } = question;
  const models = chosenModels(question.models ?? shock.models);
  const set = settingsOf(question);
  const memo = question.memo ?? new ShockMemo();
  let held: HeldTable | Missing | undefined;
  const open: Lab['table'] = async () =>
    (held = await (question.open?.() ??
      memo.table(() =>
        heldTable(workspace, subject, { dataset: question.dataset, year: question.year }),
      )));
  const day = shock.written ?? `${new Date().getUTCFullYear()}-01-01`;
  const { events, notes } = await applyEvents(
    shock.events,
    { workspace, subject, partner, table: open },
    day,
  );
  const answers: ModelAnswer[] = [];
  const breath = new Breath();
  for (const model of models) {
    onModel?.(model.id);
    const byShock = model.byShock?.(events) ?? new Map<string, number>();
    const assumptions = model.assumptions.map((a) =>
      set.has(a.id) ? withValue(a, set.get(a.id)) : fromShock(a, byShock.get(a.id)),
    );
    const chosen = (id: string): Assumption => {
      const found = assumptions.find((a) => a.id === id);
      if (found === undefined) throw new Error(`\`${model.id}\` has no assumption \`${id}\``);
      return found;
    };
    const lab: Lab = {
      workspace,
      subject,
      shock,
      events,
      table: open,
      chosen,
      assumed: (id) => chosen(id).value,
      reproduce,
    };
    const { id, title, answers: what, cannot, needs, losses } = model;
    const part = {
      model: { id, title, answers: what, cannot, needs, ...(losses && { losses }) },
      assumptions,
    };
    const kept = memo.answer(id, assumptions, reproduce);
    if (kept !== undefined) {
      answers.push(kept);
      continue;
    }
    // Between two models others have the thread: a server goes on answering.
    await breath.now();
    const keep = (answer: ModelAnswer): void => {
      memo.keep(answer, reproduce);
      answers.push(answer);
    };
    const found = await model.run(lab).catch((error: unknown) => {
      if (error instanceof TuchuError)
        return { reason: 'undefined' as const, detail: error.detail };
      throw error;
    });
    if ('reason' in found) {
      keep({ ...part, tables: [], missing: found });
      continue;
    }
    const { tables, paths } = 'tables' in found ? found : { tables: found, paths: [] };
    const headline = headlineOf(
      tables,
      model.headline.map((m) =>
        m.replace(/\{([a-z-]+)\}/, (_, id: string) => String(lab.assumed(id))),
      ),
      [subject, REST],
    );
    keep({
      ...part,
      tables,
      ...(paths.length === 0 ? {} : { paths }),
      ...(headline === undefined ? {} : { headline }),
    });
  }
  const used = new Set(answers.flatMap((a) => a.assumptions.map((x) => x.id)));
  const idle = [...set.keys()].filter((id) => !used.has(id));
  const spoken = new Set(
    answers.flatMap((a) =>
      a.missing === undefined ? (models.find((m) => m.id === a.model.id)?.speaksOf ?? []) : [],
    ),
  );
  const silent = [...new Set(shock.events.map((e) => e.what))].filter((kind) => !spoken.has(kind));
  return {
    subject,
    shock,
    events,
    notes: [
      ...notes,
      ...(silent.length > 0 ? [say.silentEvents({ kinds: silent })] : []),
      ...tableNotes(question, held ?? (await memo.opened())),
      ...(idle.length > 0 ? [say.idle({ ids: idle })] : []),
      ...(shock.events.some((e) => isFlow(e)) ? [say.differ({})] : []),
    ],
    models: answers,
  };
}
