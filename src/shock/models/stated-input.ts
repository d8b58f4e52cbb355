/**
 * An essential input of a country that no table has: its share in value added is stated by the reader, what is missing is
 * the partners' part of imports of the goods named. One level of CES; formula of `dependence/loss`.
 */
import {
  type Finding,
  type Missing,
  type Text,
  findingOf,
  missing,
  placeName,
  point,
} from '../../core/index.js';
import { type AnswerTable, ESSENTIAL_INPUT, essentialInputLoss } from '../../dependence/index.js';
import { datasetEvidence } from '../../store/index.js';
import { INPUT_ELASTICITY, SCANNED } from '../ces/assumptions.js';
import { say as ofCes } from '../ces/messages.js';
import { say } from '../messages.js';
import type { Lab } from '../model.js';
import { type AppliedFlow, byCustoms } from '../roles.js';
import { INPUT_SHARE, within } from './assumptions.js';

const LABEL = {
  exact: { en: 'Value added lost, exactly', vi: 'Giá trị gia tăng mất, tính chính xác' },
  first: { en: 'first order', vi: 'bậc một' },
  second: { en: 'second order', vi: 'bậc hai' },
} as const satisfies Record<string, Text>;

/** @returns a reason where the share is not stated, or no customs data hold all partners of the goods */
export async function statedInput(
  lab: Lab,
  event: AppliedFlow,
): Promise<readonly AnswerTable[] | Missing> {
  const { subject, workspace } = lab;
  const { products } = event;
  if (!event.to.places.includes(subject) && !event.to.others)
    return { reason: 'not_applicable', detail: say.notABuyer({ place: subject }) };
  if (products === undefined) return { reason: 'not_applicable', detail: say.noInput({}) };
  const a = within(lab.chosen(INPUT_SHARE.id), 0, 1);
  if (a === 0) return { reason: 'not_covered', detail: say.stateInput({ place: subject }) };
  const elasticity = within(lab.chosen(INPUT_ELASTICITY.id), 0, 100);
  const trade = await byCustoms(workspace, subject, 'import', products);
  if (trade === undefined)
    return {
      reason: 'not_covered',
      detail: say.noProducts({ subject, side: 'import', products }),
    };
  let [all, cut] = [0, 0];
  for (const [place, amount] of trade.byPlace) {
    all += amount;
    if (event.from.others || event.from.places.includes(place)) cut += amount;
  }
  const share = event.what === 'cut' ? event.share : 0;
  const gone = all > 0 ? (cut / all) * share : 0;
  const held = (await workspace.datasets()).find((m) => m.id === trade.dataset);
  const caveats = [
    say.statedInput({ share: a, place: subject }),
    say.importsOnly({ dataset: trade.dataset, year: trade.year, share: gone }),
    ofCes.firstRound({}),
    ofCes.approximations({}),
  ];
  const frame = {
    subject,
    period: String(trade.year),
    origin: `${lab.shock.id}/${trade.dataset}-stated`,
    evidence: held === undefined ? [] : [datasetEvidence(held, held.rows.kept)],
    coverage: {
      share: 1,
      of: say.importsOnly({ dataset: trade.dataset, year: trade.year, share: gone }),
    },
    caveats,
    reproduce: lab.reproduce,
  };
  const scanned = [...new Set([...SCANNED, elasticity])].toSorted((x, y) => x - y);
  const rows = scanned.map((s) => {
    const found = essentialInputLoss({ costShare: a, left: 1 - gone, elasticity: s });
    const cell = (measure: string, label: Text, unit: Finding['unit'], x: number | undefined) =>
      findingOf(
        { ...frame, origin: `${frame.origin}-${s}` },
        {
          measure,
          label,
          unit,
          method: ESSENTIAL_INPUT,
          value:
            x === undefined
              ? missing({ reason: 'undefined', detail: ofCes.noApproximation({}) })
              : point(x),
          inputs: [
            { label: INPUT_SHARE.label, value: a, unit: 'share' },
            { label: INPUT_ELASTICITY.label, value: s, unit: 'ratio' },
          ],
          loss: {
            bearers: [subject],
            channel: ofCes.channel({ partners: event.from.places }),
            domesticSupply: 'assumes_no_domestic_supply',
          },
        },
      );
    return {
      key: `elasticity-${s}`,
      label: { en: String(s), vi: String(s).replace('.', ',') },
      cells: [
        cell('value_added_lost', LABEL.exact, 'share', found.exact),
        cell('value_added_first', LABEL.first, 'log', found.firstOrder),
        cell('value_added_second', LABEL.second, 'log', found.secondOrder),
      ],
    };
  });
  return [
    {
      id: `${trade.dataset}/essential-stated`,
      title: say.statedTitle({
        place: placeName(subject, 'en'),
        placeVi: placeName(subject, 'vi'),
        products,
        year: trade.year,
      }),
      rowLabel: INPUT_ELASTICITY.label,
      columns: (rows[0]?.cells ?? []).map(({ measure, label }) => ({ measure, label })),
      rows,
      notes: caveats,
    },
  ];
}
