/** Where a country stands in chains: steps to the final user and from primary inputs, beside every other place. */
import { chainFrame, positionFindings, type ChainFrame } from '../../accounts/index.js';
import { type Finding, placeName, valueText } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Told, keep, listTable, section, show, valueOf, where, word } from './context.js';
import { say } from './messages.js';

const ROWS = [
  ['upstreamness/exports', say.upRow],
  ['upstreamness_net/exports', say.netRow],
  ['downstreamness/exports', say.downRow],
] as const;

/** The Findings on the position of every place of the table. */
function everyPlace({ chain, evidence }: ChainFrame): ReadonlyMap<string, readonly Finding[]> {
  const { places } = chain.system.table;
  return new Map(
    places.flatMap((place) => {
      const frame = chainFrame(chain, place, evidence, 'position');
      return 'reason' in frame ? [] : [[place, positionFindings(frame)] as const];
    }),
  );
}

export function positionSection(c: Told): Section {
  const all = everyPlace(c.frame);
  const own = keep(c, all.get(c.subject) ?? []);
  const up = valueOf(own.find((f) => f.measure === 'upstreamness/exports'));
  const others = [...all.values()].flatMap((found) => {
    const value = valueOf(found.find((f) => f.measure === 'upstreamness/exports'));
    return value === undefined ? [] : [value];
  });
  const title = word(
    c,
    up === undefined
      ? say.titleUnknown(where(c))
      : say.positionTitle({
          ...where(c),
          up,
          below: others.filter((v) => v < up).length,
          others: others.length - 1,
        }),
  );
  return section(c, 'position', {
    nav: word(c, say.navPosition({})),
    title,
    sub: word(c, say.positionSub(where(c))),
    chart: {
      kind: 'positions',
      data: {
        title,
        placeLabel: word(c, say.place({})),
        measureLabel: word(c, say.measure({})),
        valueLabel: word(c, say.stepsWord({})),
        ends: [word(c, say.fewer({})), word(c, say.more({}))],
        rows: ROWS.map(([measure, label]) => ({
          code: measure,
          label: word(c, label({})),
          points: [...all].flatMap(([code, found]) => {
            const f = found.find((one) => one.measure === measure);
            const value = valueOf(f);
            if (f === undefined || value === undefined) return [];
            const emphasis = code === c.subject;
            return [
              {
                code,
                label: placeName(code, c.lang),
                value,
                valueText: valueText(f, c.lang),
                emphasis,
                ...(emphasis ? { finding: show(c, f) } : {}),
              },
            ];
          }),
        })),
      },
    },
    tables: [listTable(c, title, own)],
    of: own,
  });
}
