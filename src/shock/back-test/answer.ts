/** The back-test as an answer: every place’s score under each model that can be tried, beside two plain guesses. */
import {
  type HeldTable,
  outputDataset,
  solveSystem,
  tableOf,
  tablesHeld,
} from '../../accounts/index.js';
import {
  type Answer,
  type AnswerRow,
  type Finding,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  findingOf,
  placeName,
  valueOf,
} from '../../core/index.js';
import { quadsKernel } from '../../linalg/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import { CORRECTED, arioMethod } from '../ario/index.js';
import { backTest, gapByPlace } from '../input-output/back-test.js';
import { delaysOutput } from './delays.js';
import { NAME, say } from './messages.js';

export interface BackTestQuestion {
  /** Only this place; all where left out. */
  readonly subject?: PlaceCode | undefined;
  /** Years of the two tables; the newest and the one before it where left out. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The earlier table. */
  readonly dataset?: string | undefined;
}

const OWN = 'a back-test made for this project; gap Σ|x̂ − x| / Σx over a place’s sectors';
const rule = (id: string, name: Text, formula: string): Method => ({
  id: `back-test-${id}`,
  version: '1',
  name,
  formula: `${formula}; score Σ|x̂ − x| / Σ x`,
  citation: OWN,
  status: 'derived',
});

const COLUMNS = [
  {
    id: 'leontief',
    model: true,
    method: rule(
      'leontief',
      { en: 'Back-test of Leontief quantities', vi: 'Kiểm nghiệm lượng theo Leontief' },
      'x̂ = L₀ f₁',
    ),
  },
  {
    id: 'ghosh',
    model: true,
    method: rule(
      'ghosh',
      { en: 'Back-test of Ghosh shares', vi: 'Kiểm nghiệm tỷ phần Ghosh' },
      "x̂' = v₁' G₀",
    ),
  },
  {
    id: 'delays',
    model: true,
    method: rule(
      'delays',
      {
        en: 'Back-test of ARIO, a year after demand moved',
        vi: 'Kiểm nghiệm ARIO, một năm sau khi cầu thay đổi',
      },
      `x̂ = output on day 365 after f₀ → f₁ by place and product; ${arioMethod(CORRECTED).formula}`,
    ),
  },
  {
    id: 'no_change',
    model: false,
    method: rule(
      'no-change',
      { en: 'A guess: nothing changes', vi: 'Cách đoán: không có gì đổi' },
      'x̂ = x₀',
    ),
  },
  {
    id: 'uniform',
    model: false,
    method: rule(
      'uniform',
      { en: 'A guess: all grow as the world did', vi: 'Cách đoán: mọi nơi tăng như thế giới' },
      'x̂ = x₀ Σx₁ / Σx₀',
    ),
  },
] as const;

/** The earlier and the later table. @throws TuchuError for years the wrong way round */
async function pairOf(
  workspace: Workspace,
  { from, to, dataset }: BackTestQuestion,
): Promise<readonly [HeldTable, HeldTable] | Missing> {
  if (from !== undefined && to !== undefined && from >= to)
    throw new TuchuError(say.sameYear({ year: from }), 2);
  if (dataset !== undefined) await tablesHeld(workspace, { dataset });
  const all = (await workspace.datasets())
    .filter((m) => m.kind === 'cells')
    .flatMap((manifest): HeldTable[] => {
      const [first, last] = manifest.years ?? [0, -1];
      return Array.from({ length: last - first + 1 }, (_, k) => ({ manifest, year: first + k }));
    });
  const fits = (earlier: HeldTable, later: HeldTable): boolean =>
    earlier.year < later.year &&
    earlier.manifest.source === later.manifest.source &&
    earlier.manifest.classification === later.manifest.classification &&
    (from === undefined || earlier.year === from) &&
    (to === undefined || later.year === to) &&
    (dataset === undefined || earlier.manifest.id === dataset);
  const found: Array<readonly [HeldTable, HeldTable]> = all.flatMap((earlier) =>
    all.flatMap((later): Array<readonly [HeldTable, HeldTable]> =>
      fits(earlier, later) ? [[earlier, later]] : [],
    ),
  );
  found.sort(
    ([a, b], [c, d]) =>
      d.year - b.year || c.year - a.year || (a.manifest.id < c.manifest.id ? -1 : 1),
  );
  const [first] = found;
  const years = [...new Set(all.map((t) => t.year))].toSorted((a, b) => a - b);
  return (
    first ?? {
      reason: 'not_loaded',
      detail: say.noPair({ from: from ?? null, to: to ?? null, years }),
    }
  );
}

/**
 * @returns one table, a row for each place in the order of names, with the mean of each column in its notes
 * @throws TuchuError where the tables have other sectors, and for years the wrong way round
 * @example
 * const answer = await backTestAnswer(workspace, { from: 2008, to: 2010 });
 * answer.tables[0]?.rows.length; // 41 of WIOD
 */
export async function backTestAnswer(
  workspace: Workspace,
  question: BackTestQuestion,
): Promise<Answer> {
  const pair = await pairOf(workspace, question);
  if ('reason' in pair) return { tables: [], refused: [{ dataset: '', missing: pair }] };
  const [earlier, later] = pair;
  const dataset = earlier.manifest.id;
  const system = await solveSystem(await tableOf(workspace, dataset, earlier.year), {
    dir: workspace.dir,
  });
  const { table } = system;
  const next = await tableOf(workspace, later.manifest.id, later.year);
  const plain = backTest(system, next);
  const { subject } = question;
  if (subject !== undefined && !table.places.includes(subject)) {
    const detail = say.notThere({ place: subject, dataset });
    return { tables: [], refused: [{ dataset, missing: { reason: 'not_covered', detail } }] };
  }
  const kernel = await quadsKernel();
  const ario = delaysScores(() => gapByPlace(next, delaysOutput(table, next, kernel)));
  const scores = new Map<string, Float64Array | Missing>([
    ['leontief', Float64Array.from(plain, (r) => r.leontief)],
    ['ghosh', Float64Array.from(plain, (r) => r.ghosh)],
    ['delays', ario],
    ['no_change', Float64Array.from(plain, (r) => r.noChange)],
    ['uniform', Float64Array.from(plain, (r) => r.uniform)],
  ]);
  const all = await workspace.datasets();
  const evidence = [earlier, later].flatMap(({ manifest, year }) =>
    [manifest, outputDataset(all, manifest, year)].flatMap((m) =>
      m === undefined ? [] : [datasetEvidence(m, m.rows.kept)],
    ),
  );
  const notes = [say.known({}), say.prices({}), say.notTried({})];
  const cell = (place: PlaceCode, p: number, column: (typeof COLUMNS)[number]): Finding => {
    const of = scores.get(column.id)!;
    const gap = 'reason' in of ? of : of[p]!;
    const name = NAME[column.id]!;
    return findingOf(
      {
        subject: place,
        period: `${earlier.year}/${later.year}`,
        origin: `${dataset}/back-test`,
        evidence,
        coverage: {
          share: 1,
          of: say.sectors({ places: table.places.length, sectors: table.nodes.length }),
        },
        caveats: notes,
        reproduce: `tuchu shock back-test --dataset ${dataset} --from ${earlier.year} --to ${later.year}`,
      },
      {
        measure: `back_test_${column.id}`,
        label: {
          en: `Gap of output of ${later.year}: ${name.en}`,
          vi: `Độ lệch sản lượng năm ${later.year}: ${name.vi}`,
        },
        unit: 'share',
        method: column.method,
        value: valueOf(
          typeof gap === 'number' && Number.isNaN(gap)
            ? { reason: 'undefined', detail: say.noOutput({ place }) }
            : gap,
        ),
      },
    );
  };
  const rows = table.places
    .map((place, p) => ({ place, p }))
    .filter(({ place }) => subject === undefined || place === subject)
    .map(({ place, p }): AnswerRow => ({
      key: place,
      label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
      cells: COLUMNS.map((column) => cell(place, p, column)),
    }));
  return {
    refused: [],
    tables: [
      {
        id: `${dataset}/back-test`,
        title: say.title({ from: earlier.year, to: later.year, dataset }),
        rowLabel: { en: 'place', vi: 'nơi' },
        columns: COLUMNS.map(({ id }) => ({ measure: `back_test_${id}`, label: NAME[id]! })),
        rows,
        byName: true,
        notes: [...summaries(scores), ...notes],
      },
    ],
  };
}

/** ARIO's scores, or why it has none: a run that breaks says where. */
function delaysScores(score: () => Float64Array): Float64Array | Missing {
  try {
    return score();
  } catch (error) {
    if (!(error instanceof TuchuError)) throw error;
    return { reason: 'undefined', detail: error.detail };
  }
}

/** Mean of each column over all places that have a score, and in how many it is the best. */
function summaries(scores: ReadonlyMap<string, Float64Array | Missing>): Message[] {
  const known = COLUMNS.flatMap((column) => {
    const of = scores.get(column.id)!;
    return 'reason' in of ? [] : [{ column, of }];
  });
  const [first] = known;
  if (first === undefined) return [];
  const at = [...first.of.keys()].filter((p) => known.every(({ of }) => !Number.isNaN(of[p]!)));
  const guesses = known.filter(({ column }) => !column.model);
  return known.map(({ column, of }) =>
    say.summary({
      id: column.id,
      mean: at.reduce((sum, p) => sum + of[p]!, 0) / at.length,
      best: at.filter((p) => known.every((k) => k.of[p]! >= of[p]!)).length,
      places: at.length,
      ...(column.model
        ? { beats: at.filter((p) => guesses.every((k) => k.of[p]! > of[p]!)).length }
        : {}),
    }),
  );
}
