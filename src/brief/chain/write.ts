/** The page of a country's value chains, or of some of its parts: written from the newest table that holds the country. */
import {
  chainYears,
  exposureFindings,
  followedHeld,
  sectorNames,
  stuckHeld,
  type HeldTable,
  type Stuck,
  type TableChoice,
} from '../../accounts/index.js';
import {
  complexityChange,
  knownWithoutTable,
  pickTable,
  REVIEWED,
  twoPlaces,
  yearsWith,
  type Picked,
  type PickedTable,
} from '../../assess/index.js';
import { type Finding, type Lang, type Missing, type PlaceCode, render } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { framePage } from '../frame.js';
import type { Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { type Kept, type Told, firstPlace, keep, valueOf, where, word } from './context.js';
import {
  exportsSection,
  measured,
  openingOf,
  originsSection,
  readExports,
  sectorsSection,
  termsSection,
} from './exports.js';
import { exposureSection } from './exposure.js';
import { knownSection } from './known.js';
import { say } from './messages.js';
import { positionSection } from './position.js';
import { stuckCounts, stuckSection } from './stuck.js';
import { tableSection } from './table-notes.js';
import { yearsSections } from './years.js';

/** Parts of the page, as the command line asks for them. */
export const CHAIN_PARTS = ['exports', 'position', 'exposure', 'years', 'stuck'] as const;
export type ChainPart = (typeof CHAIN_PARTS)[number];

export interface ChainQuestion extends TableChoice {
  readonly subject: PlaceCode;
  /** One part alone; without it the whole page. */
  readonly part?: ChainPart | undefined;
  /** Of the part on exposure: one partner alone. */
  readonly to?: PlaceCode | undefined;
  /** Rows of a table at most. */
  readonly most?: number | undefined;
}

export interface WrittenChain {
  readonly page: Page;
  /** All that was found for what was asked, in reading order; the page draws the most telling of it. */
  readonly findings: readonly Finding[];
  /** Whether a table holds the country. */
  readonly answered: boolean;
  /** Tables that cannot answer, and why. */
  readonly refused: Picked['refused'];
}

/**
 * @param onTable hears of each table before it is opened: how many are done, of how many
 * @throws `TuchuError` where the dataset named is no input-output table
 * @example
 * const { page } = await writeChainPage(workspace, { subject: 'CHN', year: 2008 }, 'en');
 * page.sections.map((s) => s.id); // ['exports', 'origins', 'terms', 'sectors', 'position', 'exposure', 'years', …]
 */
export async function writeChainPage(
  workspace: Workspace,
  q: ChainQuestion,
  lang: Lang,
  onTable?: (done: number, total: number, held: HeldTable) => void,
): Promise<WrittenChain> {
  const { subject, part } = q;
  if (q.to !== undefined) twoPlaces(subject, q.to);
  const picked = await pickTable(workspace, q, subject, 'exports');
  if (picked.table === undefined) return withoutTable(workspace, q, picked, lang);
  const { held, frame } = picked.table;
  const wants = (one: ChainPart): boolean => part === undefined || part === one;
  const ofSectors = wants('exports') || wants('position');
  const c: Told = {
    lang,
    a: { asOf: String(held.year) },
    subject,
    frame,
    year: held.year,
    title: held.manifest.title[lang],
    // Only the sectors are listed by name.
    names: ofSectors ? await sectorNames(workspace, held.manifest) : new Map(),
    most: q.most ?? Infinity,
    shown: new Map(),
    found: new Map(),
  };
  const exports = ofSectors ? readExports(partly(c, 'exports')) : undefined;
  const stuck = wants('stuck')
    ? await stuckHeld(
        workspace,
        subject,
        await complexityChange(workspace, subject),
        held.manifest.id,
        held.year,
      )
    : undefined;
  const followed = wants('years')
    ? await sameSource(workspace, picked.table, subject, onTable)
    : [];
  // Of a year that is asked for, nothing later is told.
  const series =
    q.year === undefined ? followed : followed.filter((f) => Number(f.period) <= held.year);
  const sections: Section[] = [
    ...(exports !== undefined && wants('exports')
      ? [exportsSection(c, exports), originsSection(c, exports), termsSection(c, exports)]
      : []),
    ...(exports === undefined ? [] : [sectorsSection(partly(c, part ?? 'exports'), exports)]),
    ...(wants('position') ? [positionSection(partly(c, 'position'))] : []),
    ...(wants('exposure') ? [exposureSection(partly(c, 'exposure'), q.to)] : []),
    ...yearsSections(c, series),
    ...(stuck === undefined ? [] : [stuckSection(c, stuck)]),
    tableSection(c),
  ];
  return finish(c, {
    q,
    picked,
    refused: [...picked.refused, ...partnerRefused(c, q.to)],
    sections,
    title: titleOf(c, exports, series),
    dek: dekOf(c, exports, stuck),
    next: nextOf(c, picked, exports),
  });
}

/** Why nothing is known of the partner that was asked for. */
function partnerRefused({ frame }: Told, to: PlaceCode | undefined): Picked['refused'] {
  if (to === undefined) return [];
  return exposureFindings(frame, to)
    .slice(0, 1)
    .flatMap(({ value }) =>
      value.kind === 'missing' && value.missing.reason === 'not_covered'
        ? [{ dataset: frame.chain.system.table.id, missing: value.missing }]
        : [],
    );
}

/** The same frame under the command that prints a part again. */
function partly(c: Told, command: string): Told {
  const reproduce = c.frame.reproduce.replace(/^tuchu chain \w+/, `tuchu chain ${command}`);
  return { ...c, frame: { ...c.frame, reproduce } };
}

/** What is followed over the years in tables of the same source; those of another are not to be mixed with it. */
async function sameSource(
  workspace: Workspace,
  { held }: PickedTable,
  subject: PlaceCode,
  onTable: ((done: number, total: number, held: HeldTable) => void) | undefined,
): Promise<readonly Finding[]> {
  const all = await chainYears(workspace);
  const { source } = held.manifest;
  const wanted = all.filter((t) => t.manifest.source === source);
  const ids = [...new Set(wanted.map((t) => t.manifest.id))];
  const found: Finding[] = [];
  for (const [k, id] of ids.entries()) {
    const { findings } = await followedHeld(workspace, subject, id, (done, total, table) =>
      onTable?.(k + done / total, ids.length, table),
    );
    found.push(...findings);
  }
  return found;
}

type Exports = ReturnType<typeof readExports> | undefined;

function titleOf(c: Told, exports: Exports, series: readonly Finding[]): string {
  const own = valueOf(measured(exports?.all ?? [], 'tiva_dva_share'));
  const then = series
    .filter((f) => f.measure === 'tiva_dva_share' && Number(f.period) < c.year)
    .toSorted((a, b) => Number(a.period) - Number(b.period))
    .find((f) => valueOf(f) !== undefined);
  const before = valueOf(then);
  if (own === undefined) return word(c, say.titleUnknown(where(c)));
  return word(
    c,
    then === undefined || before === undefined
      ? say.title({ ...where(c), own })
      : say.titleSince({ ...where(c), own, before, first: Number(then.period) }),
  );
}

function dekOf(c: Told, exports: Exports, stuck: Stuck | undefined): RichText {
  const flag = stuck === undefined ? [] : [word(c, say.dekStuck(stuckCounts(stuck)))];
  if (exports === undefined) return flag;
  const { exports: gross, foreign, top, up, text } = openingOf(partly(c, 'exports'), exports);
  if (gross === undefined || foreign === undefined || top === undefined || up === undefined)
    return flag;
  return [
    word(c, say.dekExports({})),
    text(gross),
    word(c, say.dekForeign({})),
    text(foreign),
    word(c, say.dekOrigin({ partner: top.partner ?? '' })),
    text(top),
    word(c, say.dekSteps({})),
    text(up),
    word(c, say.dekStepsEnd({})),
    ...flag,
  ];
}

function nextOf(c: Told, { table, others }: Picked, exports: Exports): Page['next'] {
  const partner = firstPlace(exports?.origins ?? [])?.partner;
  const at =
    table === undefined ? '' : ` --dataset ${table.held.manifest.id} --year ${table.held.year}`;
  return [
    {
      title: word(c, say.nextTable({})),
      text: word(c, say.nextTableText({})),
      command: `tuchu chain table ${c.subject}${at}`,
    },
    ...(partner === undefined
      ? []
      : [
          {
            title: word(c, say.nextWith({ partner })),
            text: word(c, say.nextWithText({})),
            command: `tuchu chain with ${c.subject} ${partner}${at}`,
          },
        ]),
    {
      title: word(c, say.nextShock({})),
      text: word(c, say.nextShockText({})),
      command: `tuchu shock embargo --country ${c.subject}`,
      page: 'shock',
    },
    {
      title: word(c, say.nextAll({})),
      text: word(c, say.nextAllText({})),
      command: 'tuchu chain all',
    },
    ...others.map(({ manifest, year }) => ({
      title: word(c, say.nextOther({ dataset: manifest.id, year })),
      text: word(c, say.nextOtherText({})),
      command: `tuchu chain ${c.subject} --dataset ${manifest.id} --year ${year}`,
    })),
  ];
}

/** No table holds the country: what is loaded says less, and what to load is named. */
async function withoutTable(
  workspace: Workspace,
  q: ChainQuestion,
  picked: Picked,
  lang: Lang,
): Promise<WrittenChain> {
  const { subject } = q;
  const c: Kept = { lang, a: { asOf: REVIEWED }, subject, shown: new Map(), found: new Map() };
  const stuck = await stuckHeld(workspace, subject, await complexityChange(workspace, subject));
  const owned = stuck.conditions
    .map(({ finding }) => finding)
    .filter((f) => f.value.kind !== 'missing');
  const known =
    q.part === undefined ? [...(await knownWithoutTable(workspace, subject)), ...owned] : [];
  keep(c, known);
  const years = q.year === undefined ? [] : await yearsWith(workspace, subject, q.dataset);
  const wantsStuck = q.part === undefined || q.part === 'stuck';
  return finish(c, {
    q,
    picked,
    refused: picked.refused,
    years,
    sections: [
      ...(known.length === 0 ? [] : [knownSection(c, known)]),
      ...(wantsStuck ? [stuckSection(c, stuck)] : []),
    ],
    title:
      q.year === undefined || years.length === 0
        ? word(c, say.titleNone({ subject }))
        : word(c, say.titleNoYear({ subject, year: q.year, years })),
    dek: [word(c, say.dekNone({ count: known.length }))],
    next: [
      {
        title: word(c, say.nextComplexity({})),
        text: word(c, say.nextComplexityText({})),
        command: `tuchu complexity ${subject}`,
      },
      {
        title: word(c, say.nextProducts({})),
        text: word(c, say.nextProductsText({})),
        command: `tuchu dependence ${subject} --side export`,
      },
      {
        title: word(c, say.nextFacts({})),
        text: word(c, say.nextFactsText({})),
        command: `tuchu facts ${subject} --predicate indicator`,
      },
      {
        title: word(c, say.nextAll({})),
        text: word(c, say.nextAllText({})),
        command: 'tuchu chain all',
      },
    ],
  });
}

function finish(
  c: Kept,
  made: {
    readonly q: ChainQuestion;
    readonly picked: Picked;
    /** Tables that cannot answer, and why. */
    readonly refused: Picked['refused'];
    /** Years of tables that hold the country, where another was asked for. */
    readonly years?: readonly string[];
    readonly sections: readonly Section[];
    readonly title: string;
    readonly dek: RichText;
    readonly next: Page['next'];
  },
): WrittenChain {
  const { q, picked, refused, years = [], sections, title, dek, next } = made;
  const fill = (missing: Missing): string => {
    if (picked.table !== undefined) return '';
    if (years.length > 0) return word(c, say.fillYear({ years }));
    return word(c, missing.reason === 'not_applicable' ? say.fillNational({}) : say.whatFills({}));
  };
  const page = framePage({
    lang: c.lang,
    subject: q.subject,
    asOf: c.a.asOf,
    kicker: word(c, say.kicker({ subject: q.subject })),
    title,
    dek,
    sections,
    findings: Object.fromEntries([...c.shown].map(([id, f]) => [id, findingView(f, c.lang)])),
    missing: {
      title: refused.length === 0 ? '' : word(c, say.missingTitle({ count: refused.length })),
      items: refused.map(({ dataset, missing }) => ({
        what: dataset === '' ? word(c, say.missingAny({})) : dataset,
        why: render(missing.detail, c.lang),
        fill: fill(missing),
      })),
    },
    next,
  });
  const answered = picked.table !== undefined && refused.length === picked.refused.length;
  return { page, findings: [...c.found.values()], answered, refused };
}
