/** Whose value is in a country's exports: all of them and the largest sectors, origins, the nine terms. */
import {
  exportsFindings,
  originFindings,
  otherOriginsFinding,
  positionFindings,
  sectorFindings,
  sectorOriginFindings,
  sectorPositionFindings,
} from '../../accounts/index.js';
import { type Finding, format, placeName, valueText } from '../../core/index.js';
import type { Section } from '../page.js';
import {
  type Told,
  cell,
  firstPlace,
  keep,
  listTable,
  ofOnePlace,
  ownLabel,
  section,
  show,
  valueOf,
  where,
  word,
} from './context.js';
import { say } from './messages.js';

/** Origins with a colour of their own, and sectors with a bar. */
const NAMED = 4;
const SECTORS = 8;

/** What the parts on exports share, made once for a page. */
export interface ExportsRead {
  readonly all: readonly Finding[];
  readonly origins: readonly Finding[];
  /** Sectors that export, the largest first. */
  readonly sectors: readonly string[];
  readonly bySector: ReadonlyMap<string, { readonly exports: Finding; readonly foreign: Finding }>;
}

export function readExports(c: Told): ExportsRead {
  const all = keep(c, exportsFindings(c.frame));
  const origins = keep(c, originFindings(c.frame));
  const found = keep(c, sectorFindings(c.frame));
  const bySector = new Map<string, { exports: Finding; foreign: Finding }>();
  for (const exports of found) {
    if (exports.measure !== 'gross_exports' || exports.product === undefined) continue;
    const foreign = found.find((f) => f.product === exports.product && f !== exports);
    if (foreign !== undefined) bySector.set(exports.product, { exports, foreign });
  }
  const size = (sector: string): number => valueOf(bySector.get(sector)?.exports) ?? 0;
  const sectors = [...bySector.keys()]
    .filter((s) => size(s) > 0)
    .toSorted((a, b) => size(b) - size(a));
  return { all, origins, sectors, bySector };
}

export const measured = (findings: readonly Finding[], measure: string): Finding | undefined =>
  findings.find((f) => f.measure === measure);

/** Code and name of a sector, or its code. */
export const sectorName = (c: Told, code: string): string => {
  const name = c.names.get(code);
  return name === undefined ? code : `${code} ${name}`;
};

export function exportsSection(c: Told, { all, origins, sectors }: ExportsRead): Section {
  const largest = origins.filter(ofOnePlace).slice(0, NAMED);
  const named = largest.flatMap(({ partner }) => partner ?? []);
  const domestic = measured(all, 'tiva_dva_share');
  const top = firstPlace(origins);
  const rest = otherOriginsFinding(c.frame, named);
  const whole = [domestic, ...largest, rest].filter((f) => f !== undefined);
  const title = word(
    c,
    say.exportsTitle({
      ...where(c),
      partner: top?.partner ?? '',
      own: valueOf(domestic) ?? 0,
      top: valueOf(top) ?? 0,
    }),
  );
  const part = (f: Finding) => ({ value: valueOf(f) ?? null, finding: show(c, f) });
  return section(c, 'exports', {
    nav: word(c, say.navExports({})),
    title,
    sub: word(c, say.exportsSub(where(c))),
    chart: {
      kind: 'stacked-bars',
      data: {
        title,
        columns: {
          bar: word(c, say.sector({})),
          part: word(c, say.part({})),
          share: word(c, say.shareOfExports({})),
        },
        parts: [
          { code: 'home', label: word(c, say.atHome({})) },
          ...named.map((code) => ({ code, label: placeName(code, c.lang) })),
          { code: 'others', label: word(c, say.others({})), rest: true },
        ],
        bars: [
          {
            code: 'all',
            label: word(c, say.allExports({})),
            emphasis: true,
            shares: whole.map(part),
          },
          ...sectors.slice(0, SECTORS).map((code) => ({
            code,
            label: sectorName(c, code),
            emphasis: false,
            shares: keep(c, sectorOriginFindings(c.frame, code, named)).map(part),
          })),
        ],
      },
    },
    tables: [
      listTable(
        c,
        title,
        all.filter((f) => !f.measure.startsWith('kww/')),
      ),
    ],
    notes: [],
    of: whole,
  });
}

/** Origins on the page; the command prints them all. */
const ORIGINS = 12;

export function originsSection(c: Told, { origins }: ExportsRead): Section {
  const shown = origins.slice(0, ORIGINS);
  const counts = { count: shown.length, of: origins.length };
  const top = firstPlace(shown);
  const title = word(
    c,
    say.originsTitle({
      ...where(c),
      ...counts,
      partner: top?.partner ?? '',
      top: valueOf(top) ?? 0,
    }),
  );
  return section(c, 'origins', {
    nav: word(c, say.navOrigins({})),
    title,
    sub: word(c, say.originsSub({ ...where(c), ...counts })),
    chart: {
      kind: 'partner-bars',
      data: {
        title,
        panels: [
          {
            title: word(c, say.shareOfExports({})),
            bars: shown.flatMap((f) => {
              const value = valueOf(f);
              if (value === undefined || f.partner === undefined) return [];
              return [
                {
                  code: f.partner,
                  label: placeName(f.partner, c.lang),
                  share: [value, value] as const,
                  emphasis: f === top,
                  kind: 'partner' as const,
                  valueText: amountText(c, f),
                  finding: show(c, f),
                },
              ];
            }),
            note: '',
          },
        ],
        columns: {
          partner: word(c, say.origin({})),
          share: word(c, say.shareOfExports({})),
          value: word(c, say.value({})),
        },
      },
    },
    of: shown,
  });
}

/** The amount behind a share. */
function amountText(c: Told, { inputs }: Finding): string {
  const [amount] = inputs;
  return amount === undefined ? '' : format.quantity(amount.value, amount.unit, c.lang);
}

const ABROAD = ['DVA_FIN', 'DVA_INT', 'DVA_INTrex'];
const HOME = ['RDV_FIN', 'RDV_INT'];
const TWICE = ['DDC', 'FDC'];

export function termsSection(c: Told, { all }: ExportsRead): Section {
  const nine = all.filter((f) => f.measure.startsWith('kww/'));
  const code = (f: Finding): string => f.measure.slice('kww/'.length);
  const sum = (codes: readonly string[]): number =>
    nine.reduce((total, f) => total + (codes.includes(code(f)) ? (valueOf(f) ?? 0) : 0), 0);
  const title = word(
    c,
    say.termsTitle({ ...where(c), abroad: sum(ABROAD), home: sum(HOME), twice: sum(TWICE) }),
  );
  return section(c, 'terms', {
    nav: word(c, say.navTerms({})),
    title,
    sub: word(c, say.termsSub(where(c))),
    tables: [
      {
        caption: title,
        columns: [
          { label: word(c, say.term({})), numeric: false },
          { label: word(c, say.code({})), numeric: false },
          { label: word(c, say.shareOfExports({})), numeric: true },
        ],
        rows: nine.map((f, i) => [
          { text: `${i + 1}. ${ownLabel(c, f)}` },
          { text: code(f) },
          cell(c, f),
        ]),
      },
    ],
    of: nine,
  });
}

/** Sectors in the table on the page. */
const ROWS = 12;

export function sectorsSection(c: Told, { sectors, bySector }: ExportsRead): Section {
  const streams = keep(c, sectorPositionFindings(c.frame));
  const shown = sectors.slice(0, Math.min(ROWS, c.most));
  const foreign = (sector: string): number => valueOf(bySector.get(sector)?.foreign) ?? 0;
  const most = shown.toSorted((a, b) => foreign(b) - foreign(a))[0] ?? '';
  const title = word(
    c,
    say.sectorsTitle({
      ...where(c),
      sector: sectorName(c, most),
      foreign: foreign(most),
      shown: shown.length,
    }),
  );
  const of = shown.flatMap((s) => bySector.get(s)?.exports ?? []);
  const head = (label: string) => ({ label, numeric: true });
  return section(c, 'sectors', {
    nav: word(c, say.navSectors({})),
    wide: true,
    title,
    sub: word(c, say.sectorsSub(where(c))),
    tables: [
      {
        caption: title,
        sortable: true,
        columns: [
          { label: word(c, say.sector({})), numeric: false },
          head(word(c, say.exports({}))),
          head(word(c, say.foreign({}))),
          head(word(c, say.headUp({}))),
          head(word(c, say.headNet({}))),
          head(word(c, say.headDown({}))),
        ],
        rows: shown.map((sector) => [
          { text: sectorName(c, sector) },
          cell(c, bySector.get(sector)?.exports),
          cell(c, bySector.get(sector)?.foreign),
          ...['upstreamness', 'upstreamness_net', 'downstreamness'].map((measure) =>
            cell(
              c,
              streams.find((f) => f.product === sector && f.measure === measure),
            ),
          ),
        ]),
      },
    ],
    of,
  });
}

/** For the opening: gross exports, foreign share, the first origin, and the steps of what is exported. */
export function openingOf(c: Told, { all, origins }: ExportsRead) {
  const up = measured(positionFindings(c.frame), 'upstreamness/exports');
  return {
    exports: measured(all, 'gross_exports'),
    foreign: measured(all, 'tiva_fva_share'),
    top: firstPlace(origins),
    up,
    text: (f: Finding) => ({ text: valueText(f, c.lang), finding: show(c, f) }),
  };
}
