/** Arguments of a command, checked: an unknown option or a bad value is one line and exit code 2. */
import { parseArgs } from 'node:util';
import {
  type Day,
  type Lang,
  type LimitSetting,
  type PlaceCode,
  TuchuError,
  bloc,
  isDay,
  isFormer,
  landOf,
  membersAt,
  resolvePlace,
} from '../core/index.js';
import { workspaceDir } from '../store/index.js';
import type { Io } from './io.js';
import { say } from './messages.js';
import { amount, decimal, oneOf, whole } from './option-values.js';

const OPTIONS = {
  workspace: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'as-of': { type: 'string' },
  side: { type: 'string' },
  product: { type: 'string' },
  dataset: { type: 'string' },
  year: { type: 'string' },
  top: { type: 'string' },
  rule: { type: 'string' },
  finding: { type: 'string' },
  release: { type: 'string' },
  mapping: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  chart: { type: 'string' },
  country: { type: 'string' },
  force: { type: 'boolean' },
  bom: { type: 'boolean' },
  port: { type: 'string' },
  once: { type: 'boolean' },
  key: { type: 'string' },
  keys: { type: 'string' },
  name: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  with: { type: 'string' },
  since: { type: 'string' },
  bloc: { type: 'string' },
  limit: { type: 'string', multiple: true },
  list: { type: 'string', multiple: true },
  sigma: { type: 'string' },
  rho: { type: 'string' },
  reports: { type: 'string' },
  domain: { type: 'string' },
  file: { type: 'string' },
  predicate: { type: 'string' },
  item: { type: 'string' },
  channel: { type: 'string' },
  source: { type: 'string' },
  prefer: { type: 'string' },
  mode: { type: 'string' },
  doctrine: { type: 'string' },
  'accept-proposed': { type: 'boolean' },
  party: { type: 'string', multiple: true },
  date: { type: 'string' },
  title: { type: 'string' },
  type: { type: 'string' },
  measure: { type: 'string' },
  model: { type: 'string' },
  all: { type: 'boolean' },
  threshold: { type: 'string' },
  'min-population': { type: 'string' },
  'min-exports': { type: 'string' },
  'min-product': { type: 'string' },
  'min-ubiquity': { type: 'string' },
  'min-diversity': { type: 'string' },
  passage: { type: 'string' },
  without: { type: 'string' },
  allow: { type: 'string' },
  by: { type: 'string' },
  days: { type: 'string' },
  open: { type: 'string' },
  session: { type: 'string' },
  poles: { type: 'string' },
  issue: { type: 'string' },
  method: { type: 'string' },
  until: { type: 'string' },
  around: { type: 'string' },
  series: { type: 'string' },
  layer: { type: 'string', multiple: true },
  powers: { type: 'string' },
  k: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Options that say who is compared. */
export const FILTERS = [
  'threshold',
  'min-population',
  'min-exports',
  'min-product',
  'min-ubiquity',
  'min-diversity',
] as const satisfies readonly OptionName[];
export type FilterName = (typeof FILTERS)[number];

/** Options every command takes. */
const COMMON: readonly OptionName[] = ['workspace', 'lang', 'json', 'help', 'version'];

export interface Options {
  readonly words: readonly string[];
  readonly lang: Lang;
  readonly workspace: string;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly asOf: string | undefined;
  readonly side: 'export' | 'import' | undefined;
  readonly product: string | undefined;
  readonly dataset: string | undefined;
  readonly year: number | undefined;
  readonly top: number | undefined;
  readonly rule: string | undefined;
  readonly finding: string | undefined;
  readonly release: string | undefined;
  readonly mapping: string | undefined;
  readonly as: string | undefined;
  readonly out: string | undefined;
  /** A file for a drawing that stands alone. */
  readonly chart: string | undefined;
  readonly country: string | undefined;
  readonly force: boolean;
  readonly bom: boolean;
  readonly port: number | undefined;
  readonly once: boolean;
  readonly key: string | undefined;
  /** The folder of keys. */
  readonly keys: string | undefined;
  readonly name: string | undefined;
  /** Places, by code or name: where things come from or go to, and whom a pair is made with. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly with: string | undefined;
  readonly since: number | undefined;
  readonly bloc: string | undefined;
  /** `ID=VALUE`, as often as wanted. */
  readonly limit: readonly string[];
  /** Files of products that matter. */
  readonly list: readonly string[];
  readonly sigma: number | undefined;
  readonly rho: number | undefined;
  readonly reports: string | undefined;
  readonly domain: string | undefined;
  /** A file that is read as it stands: claims, for one. */
  readonly file: string | undefined;
  /** What is asked of dated facts: which of them, and whose word is preferred. */
  readonly predicate: string | undefined;
  readonly item: string | undefined;
  readonly channel: string | undefined;
  readonly source: string | undefined;
  readonly prefer: string | undefined;
  /** How a draft is judged, and under which doctrine: an id, or a file. */
  readonly mode: string | undefined;
  readonly doctrine: string | undefined;
  /** What the coder proposed in a draft is taken for so. */
  readonly acceptProposed: boolean;
  /** Of a plain text that becomes a draft: who, when, what it is called and what kind of instrument it is. */
  readonly party: readonly string[];
  readonly date: string | undefined;
  readonly title: string | undefined;
  readonly type: string | undefined;
  /** What is told beside the complexity index, and whether every place is listed. */
  readonly measure: string | undefined;
  /** Models of a shock that are run, comma between them. */
  readonly model: string | undefined;
  readonly all: boolean;
  /** Filters of complexity, by the name of the option. */
  readonly filters: Readonly<Partial<Record<FilterName, number>>>;
  /** Straits and canals: the one asked about, those that are shut, those that may be used though not usual. */
  readonly passage: string | undefined;
  readonly without: string | undefined;
  readonly allow: string | undefined;
  /** `sea`: neighbours trade by ship too. */
  readonly by: 'sea' | undefined;
  /** How long a passage is shut, and how much of the usual may pass. */
  readonly days: number | undefined;
  readonly open: number | undefined;
  /** Of votes: the session, the two poles with a comma between, the issue area, whose points. */
  readonly session: number | undefined;
  readonly poles: string | undefined;
  readonly issue: string | undefined;
  readonly method: string | undefined;
  /** Of a timeline: its last year, what is looked before and after, which series, and distance to whom. */
  readonly until: number | undefined;
  readonly around: string | undefined;
  readonly series: string | undefined;
  /** Layers of the network, as often as wanted or comma between them. */
  readonly layer: readonly string[];
  /** Great powers, and how far down a power's list the country is looked for. */
  readonly powers: string | undefined;
  readonly k: number | undefined;
  /** Names of the options that were given. */
  readonly given: readonly OptionName[];
}

/**
 * A number below zero after an option is its value, and refused as such.
 *
 * @example
 * joinNumbers(['--sigma', '-1']); // ['--sigma=-1']
 */
function joinNumbers(argv: readonly string[]): string[] {
  const args: string[] = [];
  for (const arg of argv) {
    const last = args.at(-1) ?? '';
    if (/^-\d/.test(arg) && /^--[a-z-]+$/.test(last)) args[args.length - 1] = `${last}=${arg}`;
    else args.push(arg);
  }
  return args;
}

/** The option that was given no value, or one that reads as another option. */
function valueless(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined;
  return /--([a-z-]+)(?: <value>)?' (?:argument missing|argument is ambiguous)/.exec(
    error.message,
  )?.[1];
}

/** Reads the arguments; `TuchuError` with exit code 2 when they are not in order. */
export function readOptions(argv: readonly string[], io: Io): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args: joinNumbers(argv),
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const option = valueless(error);
    if (option !== undefined) throw new TuchuError(say.needsValue({ option }), 2, error);
    const text = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new TuchuError(say.badUsage({ text }), 2, error);
  }
  const { values, positionals } = parsed;
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) throw new TuchuError(say.notADay({ text: asOf }), 2);
  const wanted = io.env['TUCHU_LANG'] ?? ((io.env['LANG'] ?? '').startsWith('vi') ? 'vi' : 'en');
  return {
    words: positionals,
    lang: oneOf('lang', values.lang, ['en', 'vi']) ?? (wanted === 'vi' ? 'vi' : 'en'),
    workspace: workspaceDir(values.workspace),
    json: values.json ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
    asOf,
    side: oneOf('side', values.side, ['export', 'import']),
    product: values.product,
    dataset: values.dataset,
    year: whole('year', values.year, 1800, 2200),
    top: values.top === 'all' ? Infinity : whole('top', values.top, 1, 999_999),
    rule: values.rule,
    finding: values.finding,
    release: values.release,
    mapping: values.mapping,
    as: values.as,
    out: values.out,
    chart: values.chart,
    country: values.country,
    force: values.force ?? false,
    bom: values.bom ?? false,
    port: whole('port', values.port, 0, 65_535),
    once: values.once ?? false,
    key: values.key,
    keys: values.keys,
    name: values.name,
    from: values.from,
    to: values.to,
    with: values.with,
    since: whole('since', values.since, 1800, 2200),
    bloc: values.bloc,
    limit: values.limit ?? [],
    list: values.list ?? [],
    sigma: decimal('sigma', values.sigma),
    rho: decimal('rho', values.rho),
    reports: values.reports,
    domain: values.domain,
    file: values.file,
    predicate: values.predicate,
    item: values.item,
    channel: values.channel,
    source: values.source,
    prefer: values.prefer,
    mode: values.mode,
    doctrine: values.doctrine,
    acceptProposed: values['accept-proposed'] ?? false,
    party: values.party ?? [],
    date: values.date,
    title: values.title,
    type: values.type,
    measure: values.measure,
    model: values.model,
    all: values.all ?? false,
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = amount(name, values[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    passage: values.passage,
    without: values.without,
    allow: values.allow,
    by: oneOf('by', values.by, ['sea']),
    days: whole('days', values.days, 1, 3650),
    open: decimal('open', values.open),
    session: whole('session', values.session, 1, 200),
    poles: values.poles,
    issue: values.issue,
    method: values.method,
    until: whole('until', values.until, 1800, 2200),
    around: values.around,
    series: values.series,
    layer: values.layer ?? [],
    powers: values.powers,
    k: whole('k', values.k, 1, 300),
    given: Object.keys(values) as OptionName[],
  };
}

/** Refuses options the command does not take, rather than passing them over. */
export function allowOnly(options: Options, command: string, allowed: readonly OptionName[]): void {
  const extra = options.given.find((name) => !COMMON.includes(name) && !allowed.includes(name));
  if (extra !== undefined) throw new TuchuError(say.optionNotHere({ option: extra, command }), 2);
}

/** The country a command is about. */
export function countryOf(text: string | undefined, command: string): PlaceCode {
  if (text === undefined) throw new TuchuError(say.needsCountry({ command }), 2);
  const found = resolvePlace(text);
  if (found !== undefined && isFormer(found.code))
    throw new TuchuError(
      say.formerState({ place: found.code, command, land: landOf(found.code) }),
      2,
    );
  if (found === undefined || (found.kind !== 'country' && found.kind !== 'territory'))
    throw new TuchuError(say.unknownCountry({ text }), 2);
  return found.code;
}

/** The other half of a pair: a country, a territory, or a union of states. */
export function partnerOf(text: string | undefined, command: string): PlaceCode {
  const found = text === undefined ? undefined : resolvePlace(text);
  return found?.kind === 'union' ? found.code : countryOf(text, command);
}

/**
 * Places named in one option, comma between them; blocs stand for their members on `day`.
 *
 * @param former whether states that are no more may be named
 */
export function placesOf(name: string, text: string, day: Day, former = false): PlaceCode[] {
  const words = text.split(',').map((w) => w.trim());
  return [
    ...new Set(
      words.flatMap((word): readonly PlaceCode[] => {
        const found = resolvePlace(word);
        if (found?.kind === 'country' || found?.kind === 'territory') return [found.code];
        if (former && found !== undefined && isFormer(found.code)) return [found.code];
        const group = bloc(word.toUpperCase());
        if (group === undefined)
          throw new TuchuError(say.unknownPlaces({ option: name, text: word }), 2);
        return membersAt(group.code, day, 'states');
      }),
    ),
  ];
}

/** The group a person names; `none`, or nothing, for none. */
export function blocOf(text: string | undefined): PlaceCode | undefined {
  if (text === undefined || text === 'none') return undefined;
  const found = bloc(text.toUpperCase());
  if (found === undefined) throw new TuchuError(say.unknownBloc({ text }), 2);
  return found.code;
}

/** Limits a person set, each as `ID=VALUE`. */
export function limitSettings(texts: readonly string[]): LimitSetting[] {
  return texts.map((text) => {
    const [id = '', number = '', ...more] = text.split('=');
    const value = /^-?\d{1,9}(\.\d{1,9})?$/.test(number) ? Number(number) : NaN;
    if (id === '' || more.length > 0 || !Number.isFinite(value))
      throw new TuchuError(say.badLimit({ text }), 2);
    return { id, value };
  });
}

/** Refuses words the command has no use for. */
export function noMoreWords(words: readonly string[], most: number, command: string): void {
  const extra = words[most];
  if (extra !== undefined) throw new TuchuError(say.extraWord({ word: extra, command }), 2);
}
