/** `tuchu data map`: proposes a mapping file for a table no source knows, or tries one. */
import { writeFile } from 'node:fs/promises';
import {
  TuchuError,
  format,
  placeName,
  render,
  type Lang,
  type Message,
} from '../../core/index.js';
import { tableText } from '../../brief/index.js';
import {
  mappingSource,
  parseMapping,
  proposeMapping,
  readMapping,
  sourceMessages,
  type Emit,
  type FlowRow,
  type Mapping,
  type Reading,
  type SeriesRow,
} from '../../sources/index.js';
import type { Io } from '../io.js';
import { say } from '../map-messages.js';
import type { Options } from '../options.js';
import { styleOf } from '../style.js';

/** Rows shown. */
const SHOWN = 5;
/** Keys a preview compares; loading compares all of them. */
const REMEMBERED = 200_000;
/** Newest years whose sums are shown. */
const YEARS_SUMMED = 5;

interface Trial {
  readonly flows: readonly FlowRow[];
  readonly series: readonly SeriesRow[];
  /** Sums by year of what is kept; of series only where all is one measure without partners. */
  readonly totals: ReadonlyMap<number, number>;
  readonly reading: Reading | undefined;
  readonly problem: Message | undefined;
}

/** The first line whose key another line has, among as many lines as a preview remembers. */
class FirstRepeat {
  found: { readonly first: number; readonly line: number; readonly value: string } | undefined;
  readonly #lines = new Map<string, number>();

  add(key: readonly (string | number | null)[], line: number): void {
    if (this.found !== undefined || this.#lines.size >= REMEMBERED) return;
    const value = key.map((k) => k ?? '').join(',');
    const first = this.#lines.get(value);
    if (first !== undefined) this.found = { first, line, value };
    else this.#lines.set(value, line);
  }
}

/** Reads the whole table, keeps the first rows, and hands back what stands in the way instead of failing. */
async function attempt(mapping: Mapping, file: string): Promise<Trial> {
  const flows: FlowRow[] = [];
  const series: SeriesRow[] = [];
  const totals = new Map<number, number>();
  const measures = new Set<string>();
  const repeats = new FirstRepeat();
  const add = (year: number, value: number | null): void =>
    void totals.set(year, (totals.get(year) ?? 0) + (value ?? 0));
  const emit: Emit = {
    flow(row, line) {
      repeats.add([row.fromCode, row.toCode, row.product, row.year], line);
      if (flows.length < SHOWN) flows.push(row);
      add(row.year, row.value);
    },
    series(row, line) {
      repeats.add([row.subject, row.measure, row.partner, row.year], line);
      if (series.length < SHOWN) series.push(row);
      measures.add(`${row.measure} ${row.partner ?? ''}`);
      add(row.year, row.value);
    },
  };
  try {
    const reading = await mappingSource(mapping).read(file, emit);
    if (measures.size > 1) totals.clear();
    const { found } = repeats;
    const column = reading.key.join(',');
    const problem = found && sourceMessages.duplicate({ file, column, ...found });
    return { flows, series, totals, reading, problem };
  } catch (error) {
    if (!(error instanceof TuchuError)) throw error;
    return { flows, series, totals: new Map(), reading: undefined, problem: error.detail };
  }
}

const whole = (value: number | null, lang: Lang): string =>
  value === null ? '–' : format.number(value, lang);

function rowsTable({ flows, series }: Trial, lang: Lang, width: number): string[] {
  const label = (message: Message, numeric = false) => ({ label: render(message, lang), numeric });
  const name = (code: string) => ({ text: placeName(code, lang) });
  if (flows.length > 0)
    return tableText(
      {
        columns: [
          label(say.colFrom({})),
          label(say.colTo({})),
          label(say.colProduct({})),
          label(say.colYear({}), true),
          label(say.colValue({}), true),
          label(say.colQuantity({}), true),
        ],
        rows: flows.map((r) => [
          name(r.from),
          name(r.to),
          { text: r.product },
          { text: String(r.year) },
          { text: whole(r.value, lang) },
          { text: whole(r.quantity, lang) },
        ]),
      },
      width,
    );
  return tableText(
    {
      columns: [
        label(say.colSubject({})),
        label(say.colPartner({})),
        label(say.colMeasure({})),
        label(say.colYear({}), true),
        label(say.colValue({}), true),
      ],
      rows: series.map((r) => [
        name(r.subject),
        r.partner === null ? { text: '–' } : name(r.partner),
        { text: r.measure },
        { text: String(r.year) },
        { text: String(r.value) },
      ]),
    },
    width,
  );
}

/** @example tuchu data map customs-2023.csv --as customs.yaml */
export async function mapCommand(options: Options, io: Io): Promise<void> {
  const [, , ...files] = options.words;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new TuchuError(say.needsFile({}), 2);
  const { lang, as, mapping: given } = options;
  const yaml = given === undefined ? await proposeMapping(file) : undefined;
  const mapping =
    yaml === undefined ? await readMapping(given ?? '') : parseMapping(yaml, as ?? 'mapping.yaml');
  const trial = await attempt(mapping, file);
  if (as !== undefined && yaml !== undefined)
    await writeFile(as, yaml, { flag: 'wx' }).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      throw new TuchuError(say.exists({ file: as }), 2, cause);
    });
  if (options.json) {
    const { flows, series, reading, problem } = trial;
    const rows = flows.length > 0 ? flows : series;
    io.out(
      `${JSON.stringify({ mapping: yaml ?? null, rows, counts: reading?.rows ?? null, problem: problem ?? null }, null, 2)}\n`,
    );
    return;
  }
  const style = styleOf(io);
  const tell = (message: Message): void => io.out(`${render(message, lang)}\n`);
  if (yaml !== undefined) io.out(`${yaml}\n`);
  const count = Math.max(trial.flows.length, trial.series.length);
  if (count > 0) {
    io.out(`${style.strong(render(say.rowsTitle({ count, unit: mapping.unit }), lang))}\n`);
    io.out(`${rowsTable(trial, lang, style.width).join('\n')}\n`);
  }
  if (trial.reading !== undefined) {
    const { read, kept, setAside } = trial.reading.rows;
    tell(say.counts({ read, kept }));
    for (const { rows, reason } of setAside)
      tell(say.aside({ rows, reason: render(reason, lang) }));
  }
  for (const [year, value] of [...trial.totals].sort(([a], [b]) => a - b).slice(-YEARS_SUMMED))
    tell(say.total({ year, value, unit: mapping.unit }));
  if (trial.problem !== undefined) tell(say.notYet({ text: render(trial.problem, lang) }));
  if (as !== undefined && yaml !== undefined) tell(say.written({ file: as }));
  tell(say.next({ file, mapping: as ?? given ?? 'mapping.yaml' }));
}
