/** Which Finding a person means by an id, or by the end of one. */
import { type Finding, TuchuError } from '../core/index.js';
import { say } from './messages.js';

/** How many ids a refusal spells out. */
const MOST = 6;

/**
 * The Finding with this id, or the only one whose id ends with the text, or holds it.
 *
 * @throws `TuchuError` where none is meant, or several are
 * @example
 * oneFinding(findings, 'tiva_fva_share').id; // 'DEU/2008@wiod-2013-2008-47e1e4a1/tiva_fva_share'
 */
export function oneFinding(all: readonly Finding[], text: string): Finding {
  const tests = [
    (id: string) => id === text,
    (id: string) => id.endsWith(`/${text}`),
    (id: string) => id.includes(text),
  ];
  const close =
    tests.map((test) => all.filter((f) => test(f.id))).find((found) => found.length > 0) ?? [];
  const [first] = close;
  if (first === undefined) throw new TuchuError(say.noFinding({ text }), 2);
  if (close.length > 1) {
    const ids = close.slice(0, MOST).map((f) => f.id);
    throw new TuchuError(say.manyFindings({ text, count: close.length, ids }), 2);
  }
  return first;
}
