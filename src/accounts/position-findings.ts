/** Where a country stands in the value chain, as Findings: upstream, downstream, participation; and over the years. */
import type { Finding, Message, Method, Text } from '../core/index.js';
import { chainFinding, type ChainFrame } from './chain-frame.js';
import { say } from './chain-messages.js';
import { exportsFindings } from './exports-findings.js';
import { BACKWARD, FORWARD, participation, type Participation } from './participation.js';
import {
  DOWNSTREAMNESS,
  downstreamness,
  UPSTREAMNESS,
  UPSTREAMNESS_NET,
  upstreamness,
  upstreamnessBySeries,
  weightedMean,
  type Stream,
} from './stream.js';
import type { Chain } from './chain.js';

interface Streams {
  readonly final: Stream;
  /** `undefined` where the series does not converge. */
  readonly net: Stream | undefined;
  readonly down: Stream;
  readonly taken: Participation;
}
const kept = new WeakMap<Chain, Streams>();
function streamsOf(chain: Chain): Streams {
  const held = kept.get(chain);
  if (held !== undefined) return held;
  const { system } = chain;
  const made: Streams = {
    final: upstreamness(system),
    net: upstreamnessBySeries(system.table, 'net'),
    down: downstreamness(system),
    taken: participation(chain),
  };
  kept.set(chain, made);
  return made;
}

const WEIGHED: Readonly<Record<'output' | 'exports', Text>> = {
  output: { en: 'weighed by output', vi: 'trọng số sản lượng' },
  exports: { en: 'weighed by exports', vi: 'trọng số xuất khẩu' },
};

/**
 * Upstreamness under both inventory treatments and downstreamness, weighed by output and by exports; backward and
 * forward participation.
 *
 * @example
 * positionFindings(frame).map((f) => f.measure)[0]; // 'upstreamness/output'
 */
export function positionFindings(frame: ChainFrame): readonly Finding[] {
  const { chain, place, span, subject } = frame;
  const { output, nodes } = chain.system.table;
  const year = Number(frame.period);
  const streams = streamsOf(chain);
  const { taken } = streams;
  const none = (): Message => say.noExports({ place: subject, year });
  const means = (stream: Stream | undefined, method: Method): Finding[] =>
    (['output', 'exports'] as const).map((weight) => {
      const by = weight === 'output' ? output : chain.exports.gross;
      const kept = (stream?.uncorrected ?? []).filter((i) => i >= span[0] && i < span[1]);
      return chainFinding(
        frame,
        stream && weightedMean(stream.values, by, ...span),
        stream === undefined ? () => say.noSeries({ year }) : none,
        {
          measure: `${method.id}/${weight}`,
          method,
          unit: 'ratio',
          label: {
            en: `${method.name.en}, ${WEIGHED[weight].en}`,
            vi: `${method.name.vi}, ${WEIGHED[weight].vi}`,
          },
          caveats: [
            say.steps({ weight }),
            ...(kept.length === 0
              ? []
              : [say.inventoriesKept({ sectors: kept.map((i) => nodes[i]?.sector ?? '') })]),
          ],
        },
      );
    });
  const caveats = [say.notParticipation({})];
  return [
    ...means(streams.final, UPSTREAMNESS),
    ...means(streams.net, UPSTREAMNESS_NET),
    ...means(streams.down, DOWNSTREAMNESS),
    chainFinding(frame, taken.backward[place], none, {
      measure: BACKWARD.id,
      method: BACKWARD,
      unit: 'share',
      caveats,
    }),
    chainFinding(frame, taken.forward[place], none, {
      measure: FORWARD.id,
      method: FORWARD,
      unit: 'ratio',
      caveats,
    }),
  ];
}

/** Upstreamness (both treatments) and downstreamness of each sector of the place. */
export function sectorPositionFindings(frame: ChainFrame): readonly Finding[] {
  const { chain, span, subject } = frame;
  const { final, net, down } = streamsOf(chain);
  const { nodes } = chain.system.table;
  return nodes.slice(...span).flatMap(({ sector }, k) =>
    (
      [
        [final, UPSTREAMNESS],
        [net, UPSTREAMNESS_NET],
        [down, DOWNSTREAMNESS],
      ] as const
    ).map(([stream, method]) =>
      chainFinding(
        frame,
        stream?.values[span[0] + k],
        stream === undefined
          ? () => say.noSeries({ year: Number(frame.period) })
          : () => say.noOutput({ sector, place: subject }),
        { measure: method.id, method, unit: 'ratio', product: sector },
      ),
    ),
  );
}

/** What is followed over the years. */
export const SERIES_MEASURES = [
  'gross_exports',
  'tiva_dva_share',
  'tiva_fva_share',
  'borin_mancini/DVA',
  'upstreamness/exports',
  'upstreamness_net/exports',
  'downstreamness/exports',
  'backward_participation',
  'forward_participation',
] as const;

/**
 * The measures of one country that are followed over the years, as one table gives them: each Finding is the one
 * that its own year prints.
 */
export function followedFindings(frame: ChainFrame): readonly Finding[] {
  const position = frame.reproduce.replace(/^tuchu chain \w+/, 'tuchu chain position');
  const exports = frame.reproduce.replace(/^tuchu chain \w+/, 'tuchu chain exports');
  const found = [
    ...exportsFindings({ ...frame, reproduce: exports }),
    ...positionFindings({ ...frame, reproduce: position }),
  ];
  return SERIES_MEASURES.flatMap((measure) => found.filter((f) => f.measure === measure));
}
