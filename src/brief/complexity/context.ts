/** What every part of the page of complexity needs: what was read, the names of products, the Findings shown. */
import type { Cell } from '../../charts/types.js';
import { type ComplexityYear, type ProductReading, type SpaceReading } from '../../assess/index.js';
import type { Finding, Lang, Message } from '../../core/index.js';
import type { ProductNames } from '../../dependence/index.js';
import { type Written, credit, findingCell, tell } from '../context.js';

export interface Told extends Written {
  readonly lang: Lang;
  readonly found: ComplexityYear;
  /** The reader's set of filters, in which the country has a row. */
  readonly own: SpaceReading;
  readonly products: readonly ProductReading[];
  readonly name: ProductNames;
  /** Findings that the page opens, by id. */
  readonly shown: Map<string, Finding>;
}

export const word = (c: Told, message: Message): string => tell(c, message);

/** Keeps a Finding for the page and gives its id. */
export function show(c: Told, finding: Finding): string {
  c.shown.set(finding.id, finding);
  return finding.id;
}

/** A cell that opens a Finding. */
export function cell(c: Told, finding: Finding): Cell {
  show(c, finding);
  return findingCell(c, finding);
}

const LONGEST = 56;

/** Code and name of a product, short enough for a line. */
export function label(c: Told, code: string): string {
  const name = c.name(code);
  if (name === undefined) return code;
  return `${code} · ${name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/[\s,;(]*\S*$/, '')}…`}`;
}

/** Country and year, as most messages want them. */
export const where = ({ found }: Told): { subject: string; year: number } => ({
  subject: found.q.subject,
  year: found.world.matrix.year,
});

/** Source line and citation: every number of the page comes from one dataset, and people from another. */
export const source = (c: Told, title: string, findings: readonly Finding[]) =>
  credit(c, title, findings);
