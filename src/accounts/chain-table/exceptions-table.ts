/** Sectors of the whole table that have no output, or value added below zero. */
import {
  findingOf,
  placeName,
  point,
  readUnit,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type Reading,
} from '../../core/index.js';
import { say } from '../messages.js';
import { labelOf, type Held } from './held.js';
import { OUTPUT, VALUE_ADDED } from './methods.js';

/** Every sector of the whole table that has no output or adds less than nothing; none where there is none. */
export function exceptionsTable(held: Held): AnswerTable[] {
  const { system, balance, frame } = held;
  const { table } = system;
  const { unit, size } = readUnit(table.unit);
  const nodes = [...new Set([...balance.zeroOutput, ...balance.negativeValueAdded])].toSorted(
    (a, b) => a - b,
  );
  if (nodes.length === 0) return [];
  const rows = nodes.map((i): AnswerRow => {
    const { place, sector } = table.nodes[i]!;
    const name = held.names.get(sector);
    const about = { ...frame, subject: place };
    const sold = balance.rows?.[i]?.amount ?? 0;
    const caveats =
      table.output[i] === 0 && sold !== 0
        ? [say.soldWithoutOutput({ amount: sold, unit: table.unit })]
        : [];
    const text = (lang: 'en' | 'vi'): string =>
      `${placeName(place, lang)}, ${sector}${name === undefined ? '' : ` ${name}`}`;
    const amount = (measure: string, method: Reading['method'], of: number): Finding =>
      findingOf(about, {
        measure,
        label: method.name,
        product: sector,
        unit,
        method,
        value: point(of * size),
        caveats,
      });
    return {
      key: labelOf(table, i),
      label: { en: text('en'), vi: text('vi') },
      cells: [
        amount('output', OUTPUT, table.output[i]!),
        amount('value_added', VALUE_ADDED, table.valueAdded[i]!),
      ],
    };
  });
  return [
    {
      id: `chain-exceptions@${held.manifest.id}`,
      title: say.exceptionsTitle(held.title),
      rowLabel: { en: 'sector', vi: 'ngành' },
      columns: [
        { measure: 'output', label: OUTPUT.name },
        { measure: 'value_added', label: VALUE_ADDED.name },
      ],
      rows,
      notes: [],
    },
  ];
}
