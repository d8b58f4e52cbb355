/** What is loaded of a country that no table holds, and whose commands say more. */
import { type Finding, periodText, render } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Kept, cell, section, shortSource, word } from './context.js';
import { say } from './messages.js';

/** Caveats of each Finding that stand on the page; the Finding has them all. */
const NOTES = 3;

export function knownSection(c: Kept, findings: readonly Finding[]): Section {
  const title = word(c, say.knownTitle({ count: findings.length }));
  const caveats = findings.flatMap((f) => f.caveats.slice(0, NOTES).map((m) => render(m, c.lang)));
  return section(c, 'known', {
    nav: word(c, say.navKnown({})),
    wide: true,
    title,
    sub: word(c, say.knownSub({})),
    tables: [
      {
        caption: title,
        columns: [
          { label: word(c, say.measure({})), numeric: false },
          { label: word(c, say.value({})), numeric: true },
          { label: word(c, say.period({})), numeric: false },
          { label: word(c, say.source({})), numeric: false },
        ],
        rows: findings.map((f) => [
          { text: f.label[c.lang] },
          cell(c, f),
          { text: periodText(f.period, c.lang) },
          { text: shortSource(c, f) },
        ]),
      },
    ],
    notes: [...new Set(caveats)],
    of: findings,
  });
}
