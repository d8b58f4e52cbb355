/** Whose value is in a country's exports, as Findings: shares, the nine terms, origins, sectors, one partner. */
import type { Finding, Method, Reading, Text } from '../core/index.js';
import {
  BORIN_MANCINI_SINK,
  BORIN_MANCINI_SOURCE,
  borinManciniSink,
  borinManciniSource,
  type SourceTerm,
} from './borin-mancini.js';
import { BM_LABELS, KWW_LABELS, WWZ_LABELS } from './term-labels.js';
import { chainFinding, type ChainFrame } from './chain-frame.js';
import { say } from './chain-messages.js';
import type { Chain } from './chain.js';
import { TIVA_DVA, TIVA_FVA, TIVA_ORIGIN, valueInExports } from './dva.js';
import { KWW, kww, KWW_TERMS } from './kww.js';
import { WWZ, wwz, WWZ_TERMS, type Wwz, type WwzTerm } from './wwz.js';

export const GROSS_EXPORTS: Method = {
  id: 'gross_exports',
  version: '1',
  name: { en: 'Gross exports in the table', vi: 'Xuất khẩu gộp trong bảng' },
  formula: 'e_s = Σ_r (f_sr + Z_sr)',
  citation: 'the table itself; goods and services, at its prices',
  status: 'derived',
};

/** A part, after the name its authors are known by. */
const part = (authors: string, { en, vi }: Text): Text => ({
  en: `${authors}: ${en}`,
  vi: `${authors}: ${vi}`,
});

/** All decompositions of one table, made once for the Findings of all its places. */
interface Parts {
  readonly values: ReturnType<typeof valueInExports>;
  readonly nine: ReturnType<typeof kww>;
  readonly source: ReturnType<typeof borinManciniSource>;
  readonly sink: ReturnType<typeof borinManciniSink>;
  readonly sixteen: Wwz;
}
const kept = new WeakMap<Chain, Partial<Parts>>();
function partOf<K extends keyof Parts>(chain: Chain, key: K, make: () => Parts[K]): Parts[K] {
  const held = kept.get(chain) ?? {};
  const found = held[key] ?? make();
  kept.set(chain, { ...held, [key]: found });
  return found as Parts[K];
}

/** Sum of an n x G term over the exporter's nodes, for one importer or all. */
function sumOf(term: Float64Array, { chain, span }: ChainFrame, partner?: number): number {
  const { cols } = chain.exports.to;
  let sum = 0;
  for (let i = span[0]; i < span[1]; i++)
    for (let r = 0; r < cols; r++)
      if (partner === undefined || r === partner) sum += term[i * cols + r] as number;
  return sum;
}

type Spec = Omit<Reading, 'value' | 'label'> & Partial<Pick<Reading, 'label'>>;

/** A share of something; what it is a share of stands in the inputs. */
function shareOf(
  frame: ChainFrame,
  amount: number,
  whole: number,
  reading: Omit<Spec, 'unit'>,
): Finding {
  const { unit, size } = frame.money;
  return chainFinding(
    frame,
    whole > 0 ? amount / whole : undefined,
    () => say.noExports({ place: frame.subject, year: Number(frame.period) }),
    {
      ...reading,
      unit: 'share',
      inputs: [
        { label: { en: 'amount', vi: 'giá trị' }, value: amount * size, unit },
        { label: { en: 'gross exports', vi: 'xuất khẩu gộp' }, value: whole * size, unit },
      ],
    },
  );
}

/**
 * Gross exports and what is in them: the shares of TiVA, of Borin and Mancini (exporter's perspective, source), and
 * the nine terms of Koopman, Wang and Wei.
 *
 * @example
 * exportsFindings(frame).find((f) => f.measure === 'tiva_fva_share')?.value; // { kind: 'point', value: 0.165 }
 */
export function exportsFindings(frame: ChainFrame): readonly Finding[] {
  const { chain, place, money } = frame;
  const found = partOf(chain, 'values', () => valueInExports(chain))[place];
  const nine = partOf(chain, 'nine', () => kww(chain))[place];
  const source = partOf(chain, 'source', () => borinManciniSource(chain));
  if (found === undefined || nine === undefined) return [];
  const whole = found.exports;
  const lost = whole > 0 ? found.withoutOrigin / whole : 0;
  const caveats = [
    ...(Math.abs(lost) > 1e-6 ? [say.withoutOrigin({ share: lost })] : []),
    say.whichDomestic({}),
  ];
  return [
    chainFinding(
      frame,
      whole * money.size,
      () => say.noExports({ place: frame.subject, year: Number(frame.period) }),
      {
        measure: GROSS_EXPORTS.id,
        method: GROSS_EXPORTS,
        unit: money.unit,
        side: 'export',
      },
    ),
    shareOf(frame, found.domestic, whole, { measure: TIVA_DVA.id, method: TIVA_DVA, caveats }),
    shareOf(frame, found.foreign, whole, { measure: TIVA_FVA.id, method: TIVA_FVA, caveats }),
    ...Object.entries(BM_LABELS).map(([term, label]) =>
      shareOf(frame, sumOf(source[term as SourceTerm], frame), whole, {
        measure: `borin_mancini/${term}`,
        method: BORIN_MANCINI_SOURCE,
        label: part('Borin-Mancini', label),
        caveats: [say.whichDomestic({})],
      }),
    ),
    ...KWW_TERMS.map((term) =>
      shareOf(frame, nine.terms[term], whole, {
        measure: `kww/${term}`,
        method: KWW,
        label: part('Koopman-Wang-Wei', KWW_LABELS[term]),
        caveats: [say.doubleCounted({})],
      }),
    ),
  ];
}

/** Value added of every other place in the country's exports, largest first. */
export function originFindings(frame: ChainFrame): readonly Finding[] {
  const { chain, place } = frame;
  const found = partOf(chain, 'values', () => valueInExports(chain))[place];
  if (found === undefined) return [];
  return chain.system.table.places
    .map((partner, t) => ({ partner, t, value: found.byOrigin[t] as number }))
    .filter(({ t }) => t !== place)
    .toSorted((a, b) => b.value - a.value)
    .map(({ partner, value }) =>
      shareOf(frame, value, found.exports, {
        measure: TIVA_ORIGIN.id,
        method: TIVA_ORIGIN,
        partner,
      }),
    );
}

/**
 * Whose value is in the exports of one sector: the country's own, that of some other places, and of all the rest.
 *
 * @param partners places of the table other than the subject
 */
export function sectorOriginFindings(
  frame: ChainFrame,
  sector: string,
  partners: readonly string[],
): readonly Finding[] {
  const { chain, span } = frame;
  const { places, nodes } = chain.system.table;
  const i = nodes.findIndex((node, k) => k >= span[0] && k < span[1] && node.sector === sector);
  if (i < 0) return [];
  const whole = chain.exports.gross[i] as number;
  const of = (place: string): number =>
    whole * (chain.origin.data[places.indexOf(place) * nodes.length + i] as number);
  const named = partners.map((partner) => [partner, of(partner)] as const);
  const rest = whole * (chain.foreign[i] as number) - named.reduce((sum, [, v]) => sum + v, 0);
  return [
    shareOf(frame, whole * (chain.own[i] as number), whole, {
      measure: TIVA_DVA.id,
      method: TIVA_DVA,
      product: sector,
    }),
    ...named.map(([partner, value]) =>
      shareOf(frame, value, whole, {
        measure: TIVA_ORIGIN.id,
        method: TIVA_ORIGIN,
        partner,
        product: sector,
      }),
    ),
    shareOf(frame, rest, whole, {
      measure: `${TIVA_ORIGIN.id}/other`,
      method: TIVA_ORIGIN,
      label: OTHERS,
      product: sector,
    }),
  ];
}

const OTHERS: Text = {
  en: 'Value added of all other origins in gross exports',
  vi: 'Giá trị gia tăng của mọi nước gốc khác trong xuất khẩu gộp',
};

/** Value added in a country's exports of all places but itself and those named. */
export function otherOriginsFinding(
  frame: ChainFrame,
  partners: readonly string[],
): Finding | undefined {
  const { chain, place } = frame;
  const found = partOf(chain, 'values', () => valueInExports(chain))[place];
  if (found === undefined) return undefined;
  const named = partners.map((p) => found.byOrigin[chain.system.table.places.indexOf(p)] ?? 0);
  const rest = found.foreign - named.reduce((sum, v) => sum + v, 0);
  return shareOf(frame, rest, found.exports, {
    measure: `${TIVA_ORIGIN.id}/other`,
    method: TIVA_ORIGIN,
    label: OTHERS,
  });
}

/** By sector of the exporter: gross exports, and the foreign share of TiVA in them. */
export function sectorFindings(frame: ChainFrame): readonly Finding[] {
  const { chain, span, money } = frame;
  const { nodes } = chain.system.table;
  return nodes.slice(...span).flatMap(({ sector }, k): Finding[] => {
    const i = span[0] + k;
    const whole = chain.exports.gross[i] as number;
    return [
      chainFinding(
        frame,
        whole * money.size,
        () => say.noOutput({ sector, place: frame.subject }),
        {
          measure: GROSS_EXPORTS.id,
          method: GROSS_EXPORTS,
          unit: money.unit,
          product: sector,
          side: 'export',
        },
      ),
      shareOf(frame, whole * (chain.foreign[i] as number), whole, {
        measure: TIVA_FVA.id,
        method: TIVA_FVA,
        product: sector,
      }),
    ];
  });
}

/**
 * Exports to one partner: the sixteen terms of Wang, Wei and Zhu, and Borin and Mancini's split by source and by sink.
 *
 * @param partner a place of the table other than the subject
 */
export function partnerFindings(frame: ChainFrame, partner: string): readonly Finding[] {
  const { chain, place } = frame;
  const at = chain.system.table.places.indexOf(partner);
  if (at < 0 || at === place) return [];
  const sixteen = partOf(chain, 'sixteen', () => wwz(chain));
  const source = partOf(chain, 'source', () => borinManciniSource(chain));
  const sink = partOf(chain, 'sink', () => borinManciniSink(chain));
  const whole = sumOf(chain.exports.to.data, frame, at);
  const split = (
    parts: Readonly<Partial<Record<string, Float64Array>>>,
    method: Method,
    name: 'borin_mancini_source' | 'borin_mancini_sink',
    way: Text,
  ): Finding[] =>
    (['DVA', 'VAX', 'REF', 'DDC', 'FVA', 'FDC'] as const).map((term) =>
      shareOf(frame, sumOf(parts[term] ?? new Float64Array(), frame, at), whole, {
        measure: `${name}/${term}`,
        method,
        partner,
        label: {
          en: `Borin-Mancini, ${way.en}: ${BM_LABELS[term]?.en}`,
          vi: `Borin-Mancini, ${way.vi}: ${BM_LABELS[term]?.vi}`,
        },
        caveats: [say.whichDomestic({})],
      }),
    );
  return [
    chainFinding(
      frame,
      whole * frame.money.size,
      () => say.noTrade({ place: frame.subject, partner }),
      {
        measure: GROSS_EXPORTS.id,
        method: GROSS_EXPORTS,
        unit: frame.money.unit,
        partner,
        side: 'export',
      },
    ),
    ...WWZ_TERMS.map((term: WwzTerm) =>
      shareOf(frame, sumOf(sixteen.terms[term], frame, at), whole, {
        measure: `wwz/${term}`,
        method: WWZ,
        partner,
        label: part('Wang-Wei-Zhu', WWZ_LABELS[term]),
      }),
    ),
    ...split(source, BORIN_MANCINI_SOURCE, 'borin_mancini_source', {
      en: 'at its first crossing',
      vi: 'tính ở lần qua biên giới đầu',
    }),
    ...split(sink, BORIN_MANCINI_SINK, 'borin_mancini_sink', {
      en: 'at its last crossing',
      vi: 'tính ở lần qua biên giới cuối',
    }),
  ];
}
