/** The page's title and opening, written from Findings by rule; never claims more than the numbers. */
import { type Finding, periodBounds, sentence, valueText } from '../core/index.js';
import type { SideAssessment } from '../assess/index.js';
import { type Context, tell, yearTail } from './context.js';
import { say } from './messages.js';
import type { RichText } from './page.js';
import { beforeLadder, ladderBegins, totalFinding } from './sections/ladder.js';

/** Share of the largest known partner in the newest table of a side. */
export function lead(side: SideAssessment): Finding | undefined {
  const table = side.newest;
  if (table === undefined) return side.trendFindings.find((f) => f.measure === 'partner_share');
  return side.shares.find(
    (f) =>
      f.partner === table.rows[0]?.partner && f.id.includes(`/${table.period}@${table.origin}/`),
  );
}

/** True when a day lies after all that a pack speaks for. */
const isAfter = (day: string, asOf: string): boolean => day > (periodBounds(asOf)?.last ?? asOf);

const share = (f: Finding): number => (f.value.kind === 'point' ? f.value.value : 0);

export function pageTitle(c: Context): string {
  const [x, m] = [lead(c.a.export), lead(c.a.import)];
  const total = totalFinding(c);
  const parts: string[] = [];
  if (total !== undefined && !beforeLadder(c))
    parts.push(tell(c, say.titleLadder({ partners: valueText(total, c.lang) })));
  if (x !== undefined && m !== undefined && x.period === m.period)
    parts.push(
      tell(c, say.titleBoth({ exports: share(x), imports: share(m), year: yearTail(c, x.period) })),
    );
  else
    for (const f of [x, m])
      if (f !== undefined)
        parts.push(
          tell(
            c,
            say.titleOne({
              side: f.side === 'import' ? 'import' : 'export',
              share: share(f),
              year: yearTail(c, f.period),
            }),
          ),
        );
  const title = sentence(parts.join('; '));
  return title === '' ? tell(c, say.titleNothing({ subject: c.a.subject })) : title;
}

function ladderSentence(c: Context): RichText {
  const total = totalFinding(c);
  if (total === undefined) return [tell(c, say.dekNoProfile({ subject: c.a.subject })), ' '];
  const begins = ladderBegins(c);
  if (beforeLadder(c))
    return begins === undefined ? [] : [tell(c, say.dekBeforeLadder({ year: begins })), ' '];
  const cover = (bloc: string) => c.a.coverage.find((f) => f.id.includes(`/${bloc}/states@`));
  const blocs = (['P5', 'G7'] as const).flatMap((bloc, i): RichText => {
    const f = cover(bloc);
    const members = f?.inputs[0]?.value;
    if (f === undefined || members === undefined) return [];
    return [
      i === 0 ? `, ${tell(c, say.dekBlocs({}))} ` : `${tell(c, say.dekAnd({}))} `,
      { text: valueText(f, c.lang), finding: f.id },
      ` ${tell(c, say.dekBlocOf({ bloc, members }))}`,
    ];
  });
  return [
    `${tell(c, say.dekLadder({ day: c.a.asOf, subject: c.a.subject }))} `,
    { text: valueText(total, c.lang), finding: total.id },
    ` ${tell(c, say.dekPartnerships({}))}`,
    ...blocs,
    c.a.pack !== undefined && isAfter(c.a.asOf, c.a.pack.profile.ladder.asOf)
      ? `${tell(c, say.dekAsRecorded({ to: c.a.pack.profile.ladder.asOf }))}. `
      : '. ',
  ];
}

function sideSentence(c: Context, side: SideAssessment): RichText {
  const f = lead(side);
  if (f?.partner === undefined) return [tell(c, say.dekNoTable({ side: side.side })), ' '];
  const flow = side.newest?.flow ?? '';
  const partial = (side.newest?.rest ?? 0) > 0;
  return [
    `${tell(c, say.dekSide({ side: side.side, year: f.period, partner: f.partner, partial, flow }))} `,
    { text: valueText(f, c.lang), finding: f.id },
    ` ${tell(c, say.dekSideTail({ side: side.side, flow }))}. `,
  ];
}

export function pageDek(c: Context): RichText {
  return [...ladderSentence(c), ...sideSentence(c, c.a.export), ...sideSentence(c, c.a.import)];
}
