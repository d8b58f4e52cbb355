/** From a screened cell to Findings: each test, how many hold, and what the rule makes of it. */
import {
  type Finding,
  type Limit,
  type LimitReading,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  type Unit,
  type Value,
  crosses,
  interval,
  missing,
  nameInText,
  placeName,
  point,
  range,
  readLimit,
} from '../../core/index.js';
import { datasetEvidence } from '../../store/index.js';
import { TOP_SHARE } from '../concentration/index.js';
import { datasetCaveats } from '../table/index.js';
import { CORE_DEPENDENCY } from './core-dependency.js';
import { NO_EXPORTS } from './criteria.js';
import { GEODEP } from './geodep.js';
import { say } from './messages.js';
import { yearsFlagged } from './persistence.js';
import { type ScreenQuestion, screenCommand } from './question.js';
import type { Screened } from './screened.js';
import type { Criterion } from './screen.js';
import { SEQUENTIAL, stepReached } from './sequential.js';

/** One cell: an importer and a product, by where they stand in the newest year. */
export interface Cell {
  readonly place: number;
  readonly product: number;
}

/** What each rule makes of its tests. */
export const RULE_METHODS = {
  geodep: GEODEP,
  eu: CORE_DEPENDENCY,
  sequential: SEQUENTIAL,
} as const;

interface Said {
  readonly measure: string;
  readonly method: Method;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: Value;
  readonly limits?: readonly LimitReading[];
  readonly coverage?: Finding['coverage'];
  readonly caveats?: readonly Message[];
  readonly rows?: number;
  readonly period?: string;
  readonly partner?: PlaceCode;
  readonly inputs?: Finding['inputs'];
}

/** Makes the Findings of one cell. */
export class CellFindings {
  readonly #subject: PlaceCode;
  readonly #product: string;
  readonly #rows: number;
  readonly #base: readonly Message[];

  constructor(
    private readonly s: Screened,
    private readonly q: ScreenQuestion,
    private readonly cell: Cell,
  ) {
    const { newest, rows } = s;
    this.#subject = newest.places[cell.place] ?? '';
    this.#product = newest.products[cell.product] ?? '';
    this.#rows = rows.bought[cell.place * newest.products.length + cell.product] ?? 0;
    this.#base = datasetCaveats(s.manifest, 'import');
  }

  /** The tests, in the rule's order. */
  tests(): Finding[] {
    const { place, product } = this.cell;
    return this.s.newest.criteria.map((c) => {
      const x = c.value(place, product);
      const known = !Number.isNaN(x);
      const world = c.measure === 'world_hhi';
      return this.#make({
        measure: c.measure,
        method: c.method,
        label: this.#named(c.label),
        unit: c.unit,
        value: known ? point(x) : missing(c.missing(place, product)),
        limits: known ? [readLimit(c.limit, x, x)] : [],
        coverage: world
          ? this.#worldCoverage()
          : { share: known ? 1 : null, of: say.coverImports({ suppliers: this.#rows }) },
        caveats: [
          ...(x === NO_EXPORTS ? [say.noExports({ value: NO_EXPORTS })] : []),
          ...(c.measure.endsWith('hhi') ? [say.notRisk({})] : []),
        ],
        rows: world ? (this.s.rows.sold[product] ?? 0) : this.#rows,
      });
    });
  }

  /** What the rule makes of the tests. */
  verdict(): Finding {
    if (this.q.rule === 'geodep') return this.#years();
    return this.q.rule === 'eu' ? this.hold(CORE_DEPENDENCY) : this.#step();
  }

  /** How many tests hold in the newest year. */
  hold(method: Method): Finding {
    const { criteria } = this.s.newest;
    const [low, high] = this.#held(criteria);
    const limit = allOf(criteria.length, method);
    const undecided = low < limit.value && high >= limit.value;
    return this.#make({
      measure: method.id === GEODEP.id ? 'tests_hold' : method.id,
      method,
      label: this.#named({
        en: `Tests that hold, of ${criteria.length}`,
        vi: `Số phép thử thỏa mãn, trên ${criteria.length}`,
      }),
      unit: 'count',
      value: undecided
        ? missing({ reason: 'insufficient_data', detail: this.#why() })
        : interval(low, high),
      limits: undecided ? [] : [readLimit(limit, low, high)],
      coverage: {
        share: 1 - (high - low) / criteria.length,
        of: say.coverTests({ known: criteria.length - (high - low), all: criteria.length }),
      },
    });
  }

  /** The largest supplier and its share of what the tests look at. */
  supplier(): Finding | null {
    const { newest } = this.s;
    const index = newest.seller[this.cell.place * newest.products.length + this.cell.product] ?? -1;
    const partner = newest.places[index];
    if (partner === undefined || newest.gaps[this.cell.place] !== undefined) return null;
    const share = newest.sellerShare[this.cell.place * newest.products.length + this.cell.product];
    return this.#make({
      measure: 'top_share',
      method: TOP_SHARE,
      label: {
        en: `Share of ${nameInText(partner, 'en')} in imports of ${this.#product} by ${nameInText(this.#subject, 'en')}`,
        vi: `Tỷ phần của ${placeName(partner, 'vi')} trong nhập khẩu ${this.#product} của ${placeName(this.#subject, 'vi')}`,
      },
      unit: 'share',
      value: point(share ?? 0),
      partner,
    });
  }

  /** The world's largest exporter of the product and its share. */
  exporter(): Finding | null {
    const { newest, holdings, rows } = this.s;
    const { product } = this.cell;
    const partner = newest.places[newest.exporter?.place[product] ?? -1];
    if (partner === undefined || holdings.world !== undefined) return null;
    return this.#make({
      measure: 'world_top_share',
      method: TOP_SHARE,
      label: {
        en: `Share of ${nameInText(partner, 'en')} in world exports of ${this.#product}`,
        vi: `Tỷ phần của ${placeName(partner, 'vi')} trong xuất khẩu ${this.#product} toàn thế giới`,
      },
      unit: 'share',
      value: point(newest.exporter?.share[product] ?? 0),
      coverage: this.#worldCoverage(),
      partner,
      rows: rows.sold[product] ?? 0,
    });
  }

  /** Full only where each flow has one value; two reports leave what neither side reported. */
  #worldCoverage(): Finding['coverage'] {
    const { holdings, manifest } = this.s;
    const whole = holdings.world === undefined && manifest.side !== 'both';
    return { share: whole ? 1 : null, of: say.coverWorld({ exporters: holdings.exporters }) };
  }

  #years(): Finding {
    const { window, limits, newest } = this.s;
    const { flagged, unknown } = yearsFlagged(window, this.#subject, this.#product);
    const limit = limits.geodepYears;
    const known = window.length - unknown;
    const reading = readLimit(limit, flagged, flagged + unknown);
    return this.#make({
      measure: 'geodep_years',
      method: GEODEP,
      label: this.#named({
        en: `Years flagged, of ${window.length}`,
        vi: `Số năm bị gắn cờ, trên ${window.length}`,
      }),
      unit: 'count',
      value:
        reading.crossed === 'undecided'
          ? missing({
              reason: 'insufficient_data',
              detail: say.fewYears({ known, all: window.length, flagged }),
            })
          : interval(flagged, flagged + unknown),
      limits: reading.crossed === 'undecided' ? [] : [reading],
      coverage: {
        share: known / window.length,
        of: say.coverYears({
          known,
          all: window.length,
          first: newest.year - window.length + 1,
          last: newest.year,
        }),
      },
      period:
        window.length === 1
          ? String(newest.year)
          : `${newest.year - window.length + 1}/${newest.year}`,
    });
  }

  #step(): Finding {
    const { criteria } = this.s.newest;
    const { place, product } = this.cell;
    const { reached, unknown } = stepReached(criteria, place, product);
    const limit = allOf(criteria.length, SEQUENTIAL);
    return this.#make({
      measure: 'sequential_step',
      method: SEQUENTIAL,
      label: this.#named({ en: 'Step reached, of 4', vi: 'Bước đạt tới, trên 4' }),
      unit: 'count',
      value:
        unknown === null
          ? point(reached)
          : missing({
              reason: 'insufficient_data',
              detail: say.stepUnknown({
                step: unknown + 1,
                reached,
              }),
            }),
      limits: unknown === null ? [readLimit(limit, reached, reached)] : [],
      coverage: {
        share: (unknown ?? criteria.length) / criteria.length,
        of: say.coverTests({ known: unknown ?? criteria.length, all: criteria.length }),
      },
      ...(unknown === null
        ? {}
        : { caveats: [(criteria[unknown] as Criterion).missing(place, product).detail] }),
    });
  }

  /** Fewest and most tests that may hold. */
  #held(criteria: readonly Criterion[]): readonly [number, number] {
    const { place, product } = this.cell;
    const values = criteria.map((c) => [c, c.value(place, product)] as const);
    const holds = values.filter(([c, x]) => !Number.isNaN(x) && crosses(c.limit, x)).length;
    return [holds, holds + values.filter(([, x]) => Number.isNaN(x)).length];
  }

  /** Why the first test that has no number has none. */
  #why(): Message {
    const { place, product } = this.cell;
    const first = this.s.newest.criteria.find((c) => Number.isNaN(c.value(place, product)));
    return first?.missing(place, product).detail ?? say.nothingBought({});
  }

  #named({ en, vi }: Text): Text {
    return {
      en: `${en}: ${this.#product}, ${placeName(this.#subject, 'en')}`,
      vi: `${vi}: ${this.#product}, ${placeName(this.#subject, 'vi')}`,
    };
  }

  #make(said: Said): Finding {
    const { manifest, newest } = this.s;
    const { rows = this.#rows, period = String(newest.year), caveats = [], ...rest } = said;
    const at = { dataset: manifest.id, year: newest.year, product: this.#product };
    return {
      id: `${this.#subject}/import/${period}/${this.#product}@${manifest.id}/${this.q.rule}/${said.measure}`,
      subject: this.#subject,
      product: this.#product,
      side: 'import',
      period,
      evidence: [datasetEvidence(manifest, rows)],
      inputs: [],
      coverage: { share: 1, of: say.coverImports({ suppliers: this.#rows }) },
      limits: [],
      reproduce: screenCommand(this.q, this.#subject, at),
      ...rest,
      caveats: [...caveats, ...this.#base],
    };
  }
}

/** The limit that says all tests hold. */
function allOf(count: number, { citation, status }: Method): Limit {
  return {
    id: 'all-tests',
    kind: 'threshold',
    measure: 'tests_hold',
    crossedWhen: '>=',
    value: count,
    unit: 'count',
    label: { en: 'every test holds', vi: 'mọi phép thử đều thỏa mãn' },
    origin: citation,
    status,
  };
}

/** True where the verdict is known and its limit is crossed. */
export const isFlagged = (f: Finding): boolean =>
  range(f.value) !== undefined && f.limits.some((l) => l.crossed === true);
