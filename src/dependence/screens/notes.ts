/** What a reader must know before reading a screen. */
import { type Message, membersAt } from '../../core/index.js';
import { say } from './messages.js';
import { newCodes } from './persistence.js';
import type { ScreenQuestion } from './question.js';
import type { Screened } from './screened.js';

/** Conventions in force: whose report, what counts as inside, which lists, which window. */
export function notes(s: Screened, q: ScreenQuestion): Message[] {
  const { manifest, window, newest } = s;
  const held = window.flatMap((y) => (y === null ? [] : [y.year]));
  const leg = q.leg ?? { kind: 'none' };
  const gaps = newest.gaps.filter((gap) => gap !== undefined).length;
  return [
    ...(q.rule === 'geodep'
      ? [
          say.window({
            years: held,
            all: window.length,
            last: newest.year,
            least: s.limits.geodepYears.value,
          }),
          ...newCodes(window).map(({ year, codes }) =>
            say.newCodes({
              codes,
              all: newest.traded.reduce((sum, x) => sum + x, 0),
              year,
              last: newest.year,
            }),
          ),
        ]
      : []),
    ...(manifest.side === 'both' ? [say.reports({ reports: q.reports ?? 'importer' })] : []),
    ...(q.rule === 'eu'
      ? [
          leg.kind === 'bloc'
            ? say.legBloc({
                code: leg.code,
                members: membersAt(leg.code, `${newest.year}-12-31`, 'states').length,
              })
            : leg.kind === 'none'
              ? say.legNone({})
              : say.legPenetration({}),
        ]
      : []),
    ...s.fits.map(({ list, unmatched, holds }) =>
      say.list({
        id: list.id,
        jurisdiction: list.jurisdiction,
        version: list.version,
        products: holds.filter(Boolean).length,
        unmatched,
        classification: list.classification,
        ours: manifest.classification ?? '',
      }),
    ),
    ...(gaps > 0 && q.subject === undefined && q.group === undefined
      ? [say.gaps({ places: gaps, all: newest.places.length })]
      : []),
    say.disputed({}),
  ];
}
