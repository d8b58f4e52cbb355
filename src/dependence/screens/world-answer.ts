/** A screen of the whole world: how much of each importer's purchases is flagged, and who sells it. */
import {
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  interval,
  placeName,
  range,
  readLimit,
} from '../../core/index.js';
import { datasetEvidence } from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { datasetCaveats } from '../table/index.js';
import { bought } from './bought.js';
import { RULE_METHODS } from './findings.js';
import { say } from './messages.js';
import { notes } from './notes.js';
import { yearsFlagged } from './persistence.js';
import { type ScreenQuestion, screenCommand } from './question.js';
import { VERDICT } from './screen.js';
import type { Screened } from './screened.js';

/** Fewest and most; they differ by what could not be judged. */
type Range = readonly [number, number];

/** Counts of one place. */
class Tally {
  cells = 0;
  spent = 0;
  rows = 0;
  /** Products for which every test holds in the newest year, known and not. */
  #hold = 0;
  #mayHold = 0;
  #flagged = 0;
  #unknown = 0;
  #value = 0;
  #open = 0;

  add(verdict: number, amount: number, rows: number): void {
    this.cells++;
    this.spent += amount;
    this.rows += rows;
    if (verdict === VERDICT.flagged) {
      this.#flagged++;
      this.#value += amount;
    } else if (verdict === VERDICT.unknown) {
      this.#unknown++;
      this.#open += amount;
    }
  }

  /** What the newest year says, whatever the rest of the window does. */
  addNewest(verdict: number): void {
    if (verdict === VERDICT.flagged) this.#hold++;
    else if (verdict === VERDICT.unknown) this.#mayHold++;
  }

  hold(): Range {
    return [this.#hold, this.#hold + this.#mayHold];
  }

  flagged(): Range {
    return [this.#flagged, this.#flagged + this.#unknown];
  }

  /** Of what the place buys or sells of these. */
  share(): Range {
    return [this.#value / this.spent, (this.#value + this.#open) / this.spent];
  }

  get value(): number {
    return this.#value;
  }
}

const COUNTRY: Text = { en: 'Country', vi: 'Nước' };
const FLAGGED: Text = { en: 'Products flagged', vi: 'Mặt hàng bị gắn cờ' };
const BOUGHT: Text = { en: 'Products bought', vi: 'Mặt hàng có nhập' };
const VALUE: Text = { en: 'Of import value', vi: 'Trong giá trị nhập' };
const LED: Text = { en: 'Flagged imports', vi: 'Luồng nhập bị gắn cờ' };
const LED_VALUE: Text = { en: 'Of flagged value', vi: 'Trong giá trị bị gắn cờ' };

/** Every importer, and every place that is the largest seller of what is flagged. */
export function worldTables(s: Screened, q: ScreenQuestion): readonly AnswerTable[] {
  const { newest, manifest } = s;
  const importers = newest.places.map(() => new Tally());
  const sellers = newest.places.map(() => new Tally());
  for (const { place, product } of bought(s, q)) {
    const cell = place * newest.products.length + product;
    const verdict = verdictOver(s, place, product);
    const [amount, rows] = [newest.bought[cell] as number, s.rows.bought[cell] as number];
    importers[place]?.add(verdict, amount, rows);
    importers[place]?.addNewest(newest.verdict[cell] as number);
    if (verdict === VERDICT.flagged)
      sellers[newest.seller[cell] as number]?.add(verdict, amount, rows);
  }
  const yearly: Text | undefined =
    q.rule === 'geodep'
      ? {
          en: `Tests hold in ${newest.year}`,
          vi: `Đạt mọi phép thử năm ${newest.year}`,
        }
      : undefined;
  const find = (place: number, measure: string, label: Text, value: Range, rows: number): Finding =>
    finding(s, q, newest.places[place] ?? '', { measure, label, value, rows });
  const named = (place: number): Pick<AnswerRow, 'key' | 'label'> => {
    const key = newest.places[place] ?? '';
    return { key, label: { en: placeName(key, 'en'), vi: placeName(key, 'vi') } };
  };
  const rows = importers.flatMap((t, place): AnswerRow[] =>
    t.cells === 0
      ? []
      : [
          {
            ...named(place),
            cells: [
              find(place, 'products_flagged', FLAGGED, t.flagged(), t.rows),
              ...(yearly === undefined
                ? []
                : [find(place, 'products_hold', yearly, t.hold(), t.rows)]),
              find(place, 'products_bought', BOUGHT, [t.cells, t.cells], t.rows),
              find(place, 'value_flagged', VALUE, t.share(), t.rows),
            ],
          },
        ],
  );
  const total = sellers.reduce((sum, t) => sum + t.value, 0);
  const led = sellers
    .map((t, place) => ({ t, place }))
    .filter(({ t }) => t.cells > 0)
    .sort((a, b) => b.t.value - a.t.value || a.place - b.place);
  const counts = {
    rule: q.rule,
    flagged: led.reduce((sum, { t }) => sum + t.cells, 0),
    title: manifest.title.en,
    titleVi: manifest.title.vi,
    year: newest.year,
  };
  const common: readonly Message[] = notes(s, q);
  return [
    {
      id: `screen/${manifest.id}/importers`,
      title: say.titleWorld({ ...counts, importers: rows.length }),
      rowLabel: COUNTRY,
      columns: [
        { measure: 'products_flagged', label: FLAGGED },
        ...(yearly === undefined ? [] : [{ measure: 'products_hold', label: yearly }]),
        { measure: 'products_bought', label: BOUGHT },
        { measure: 'value_flagged', label: VALUE },
      ],
      // How many products are flagged depends on size and on the list; it is no league.
      byName: true,
      rows,
      notes: [say.openCounts({}), say.noLeague({}), ...common],
    },
    {
      id: `screen/${manifest.id}/sellers`,
      title: say.titleSellers({ ...counts, sellers: led.length }),
      rowLabel: COUNTRY,
      columns: [
        { measure: 'flagged_led', label: LED },
        { measure: 'flagged_led_value', label: LED_VALUE },
      ],
      rows: led.map(({ t, place }) => ({
        ...named(place),
        cells: [
          find(place, 'flagged_led', LED, [t.cells, t.cells], t.rows),
          find(place, 'flagged_led_value', LED_VALUE, [t.value / total, t.value / total], t.rows),
        ],
      })),
      notes: [say.knownOnly({})],
    },
  ];
}

/** What the rule makes of a cell: over the whole window where it has one. */
function verdictOver(s: Screened, place: number, product: number): number {
  const { newest, window } = s;
  if (window.length === 1)
    return newest.verdict[place * newest.products.length + product] as number;
  const { flagged, unknown } = yearsFlagged(
    window,
    newest.places[place] ?? '',
    newest.products[product] ?? '',
  );
  const { crossed } = readLimit(s.limits.geodepYears, flagged, flagged + unknown);
  if (crossed === 'undecided') return VERDICT.unknown;
  return crossed ? VERDICT.flagged : VERDICT.clear;
}

function finding(
  s: Screened,
  q: ScreenQuestion,
  subject: PlaceCode,
  said: { measure: string; label: Text; value: Range; rows: number },
): Finding {
  const { manifest, newest, window } = s;
  const { measure, label, rows } = said;
  const value = interval(...said.value);
  const [low, high] = range(value) ?? [0, 0];
  const year = newest.year;
  const rule = newest.criteria
    .map(({ limit }) => `${limit.id} ${limit.crossedWhen} ${limit.value}`)
    .join('; ');
  const base = RULE_METHODS[q.rule];
  const method: Method = { ...base, id: `${base.id}/${measure}`, name: label };
  return {
    id: `${subject}/import/${year}@${manifest.id}/${q.rule}/${measure}`,
    subject,
    side: 'import',
    period:
      window.length === 1 || measure === 'products_hold'
        ? String(year)
        : `${year - window.length + 1}/${year}`,
    measure,
    label: {
      en: `${label.en}: ${placeName(subject, 'en')}`,
      vi: `${label.vi}: ${placeName(subject, 'vi')}`,
    },
    value,
    unit: measure.includes('value') ? 'share' : 'count',
    method,
    rule: { en: rule, vi: rule },
    evidence: [datasetEvidence(manifest, rows)],
    inputs: [],
    coverage: {
      share: low === high ? 1 : null,
      of: say.coverProducts({
        products: newest.products.length,
        extract: manifest.scope?.products === 'subset',
      }),
    },
    caveats: datasetCaveats(manifest, 'import'),
    limits: [],
    reproduce: screenCommand(q, undefined, { dataset: manifest.id, year }),
  };
}
