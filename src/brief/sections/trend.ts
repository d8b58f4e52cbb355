/** Since when one partner leads: the largest partner's share year by year. */
import { type Finding, placeName, valueText } from '../../core/index.js';
import type { TrendData } from '../../charts/types.js';
import type { SideAssessment } from '../../assess/index.js';
import { type Context, credit, tell } from '../context.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import type { Section } from '../page.js';

function later(side: SideAssessment): Finding[] {
  const last = side.trend?.readings.at(-1)?.year ?? Infinity;
  const top = side.shares.find((f) => f.measure === 'partner_share' && Number(f.period) > last);
  return top === undefined ? [] : [top];
}

export function trendSection(c: Context): Section | undefined {
  const sides = [c.a.export, c.a.import].filter((s) => s.trend !== undefined);
  const lead = sides[0];
  const since = lead?.trendFindings.find((f) => f.measure === 'leader_since');
  const [first, last] = [lead?.trend?.readings[0], lead?.trend?.readings.at(-1)];
  if (lead === undefined || since === undefined || first === undefined || last === undefined)
    return undefined;
  const leads = sides.flatMap((s) => {
    const found = s.trendFindings.find((f) => f.measure === 'leader_since');
    if (found?.partner === undefined || found.value.kind !== 'point') return [];
    return [
      tell(c, say.trendLead({ partner: found.partner, side: s.side, since: found.value.value })),
    ];
  });
  const title = tell(c, say.trendTitle({ leads, last: last.year }));
  const after = sides.flatMap(later);
  const lines: TrendData['lines'] = sides.map((s, i) => ({
    code: s.side,
    label: tell(c, say.trendLine({ side: s.side })),
    emphasis: i === 0,
    points: (s.trend?.readings ?? []).map((r) => ({
      year: r.year,
      value: r.topShare,
      note: placeName(r.partner, c.lang),
    })),
  }));
  return {
    id: 'trend',
    nav: navName('trend', c.lang),
    title,
    subtitle: [
      tell(
        c,
        say.trendSub({
          first: first.year,
          last: last.year,
          flow: lead.trend?.manifest.flow ?? 'goods and services',
        }),
      ),
      ` · ${tell(c, say.trendSince({}))} `,
      { text: valueText(since, c.lang), finding: since.id },
    ],
    chart: {
      kind: 'trend',
      data: {
        title,
        yearLabel: tell(c, say.yearWord({})),
        valueLabel: tell(c, say.shareWord({})),
        lines,
        later: after.flatMap((f) =>
          f.value.kind === 'point' && f.partner !== undefined
            ? [
                {
                  line: f.side ?? '',
                  year: Number(f.period),
                  value: f.value.value,
                  label: `${placeName(f.partner, c.lang)} ${valueText(f, c.lang)}`,
                  finding: f.id,
                },
              ]
            : [],
        ),
      },
    },
    tables: [],
    notes:
      after.length > 0
        ? [
            tell(
              c,
              say.trendLater({
                dated: after.every((f) => f.evidence.some((e) => e.kind === 'fact')),
              }),
            ),
          ]
        : [],
    ...credit(c, title, [since]),
  };
}
