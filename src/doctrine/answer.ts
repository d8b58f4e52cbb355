/** Whether a documented decision answers a principle that asks for a reason. It never changes a verdict. */
import { type Day, periodBounds } from '../core/index.js';
import type { Draft } from './draft.js';
import type { ReadingVerdict } from './judge.js';
import type { Clause } from './schema.js';

export interface Answer {
  readonly clause: string;
  readonly principle: string;
  /** Fields the decision does not hold, or whose date is past. */
  readonly missing: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Decisions for principles that need justification, each with what it still lacks.
 *
 * @example
 * answersOf(clause, draft, reading, '2026-01-01'); // [{ principle: 'VNM-1', missing: ['review_date'], ... }]
 */
export function answersOf(
  clause: Clause | null,
  draft: Draft,
  reading: ReadingVerdict | undefined,
  day: Day,
): readonly Answer[] {
  if (clause === null || reading === undefined) return [];
  const asks = reading.principles.filter((p) => p.verdict === 'needs_justification');
  return asks.map(({ principle: { id } }) => {
    const decision = draft.decisions.find((d) => d.clause === clause.id && d.principle === id);
    const fields = decision?.fields ?? {};
    const missing = clause.required_fields.flatMap((field) => {
      const value = fields[field.id]?.trim() ?? '';
      const last = field.kind === 'date' ? periodBounds(value)?.last : value;
      const good = value !== '' && last !== undefined && (field.kind !== 'date' || last >= day);
      return good ? [] : [field.id];
    });
    return { clause: clause.id, principle: id, missing, fields };
  });
}
