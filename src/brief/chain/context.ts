/** What every part of the page of value chains needs: the frame that was read, names of sectors, the Findings shown. */
import type { Cell, Table } from '../../charts/types.js';
import type { ChainFrame } from '../../accounts/index.js';
import { type Finding, type Lang, type Message, place } from '../../core/index.js';
import { type Written, credit, findingCell, tell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

/** What any page on chains keeps, with a table or without. */
export interface Kept extends Written {
  readonly lang: Lang;
  readonly subject: string;
  /** Findings that the page opens, by id. */
  readonly shown: Map<string, Finding>;
  /** All that was found, in reading order; some of it is not on the page. */
  readonly found: Map<string, Finding>;
}

export interface Told extends Kept {
  readonly frame: ChainFrame;
  readonly year: number;
  /** Title of the table. */
  readonly title: string;
  /** Names of sectors, where the publisher lists them. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows of a table at most; the rest is in the Findings. */
  readonly most: number;
}

export const word = (c: Pick<Written, 'lang'>, message: Message): string => tell(c, message);

/** Country and year, as most messages want them. */
export const where = ({ subject, year }: Told): { subject: string; year: number } => ({
  subject,
  year,
});

/** Keeps Findings that the page may or may not draw. */
export function keep<T extends readonly Finding[]>(c: Kept, findings: T): T {
  for (const f of findings) if (!c.found.has(f.id)) c.found.set(f.id, f);
  return findings;
}

/** Keeps a Finding for the page and gives its id. */
export function show(c: Kept, finding: Finding): string {
  keep(c, [finding]);
  c.shown.set(finding.id, finding);
  return finding.id;
}

/** A cell that opens a Finding. */
export function cell(c: Kept, finding: Finding | undefined): Cell {
  if (finding !== undefined) show(c, finding);
  return findingCell(c, finding);
}

/** The number of a Finding, where it is one. */
export const valueOf = (finding: Finding | undefined): number | undefined =>
  finding?.value.kind === 'point' ? finding.value.value : undefined;

/** What a Finding says beside the names of the authors of its method. */
export const ownLabel = (c: Kept, { label }: Finding): string =>
  label[c.lang].replace(/^(Koopman-Wang-Wei|Borin-Mancini): /, '');

/** Whether a Finding is about one country or territory, and not about all that a publisher puts together. */
export const ofOnePlace = ({ partner }: Finding): boolean =>
  partner !== undefined && place(partner)?.kind !== 'area';

/** The first that speaks of one country or territory, rather than of all a publisher puts together; else the first. */
export const firstPlace = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(ofOnePlace) ?? findings[0];

/** Where a value comes from in a few words: titles of datasets, sites of what facts rest on. */
export function shortSource(c: Kept, { evidence }: Finding): string {
  const names = evidence.flatMap((e) =>
    e.kind === 'dataset'
      ? [e.title[c.lang]]
      : e.sources.map(({ address }) =>
          URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address,
        ),
  );
  return [...new Set(names)].join('; ');
}

/** A line for each Finding: what it is, and its value. */
export function listTable(c: Kept, caption: string, findings: readonly Finding[]): Table {
  return {
    caption,
    columns: [
      { label: word(c, say.measure({})), numeric: false },
      { label: word(c, say.value({})), numeric: true },
    ],
    rows: findings.map((f) => [{ text: f.label[c.lang] }, cell(c, f)]),
  };
}

/** A section from its parts; the source is that of its Findings. */
export function section(
  c: Kept,
  id: string,
  parts: Pick<Section, 'nav' | 'title'> & {
    readonly sub: string;
    readonly of: readonly Finding[];
  } & Partial<Pick<Section, 'wide' | 'chart' | 'tables' | 'notes' | 'source'>>,
): Section {
  const { nav, title, sub, of, wide, chart = null, tables = [], notes = [], source } = parts;
  return {
    id,
    nav,
    title,
    subtitle: [sub],
    chart,
    tables,
    notes,
    ...(wide === undefined ? {} : { wide }),
    ...credit(c, title, of),
    ...(source === undefined ? {} : { source }),
  };
}
