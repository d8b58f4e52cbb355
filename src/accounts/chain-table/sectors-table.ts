/** Output, value added and multipliers of each sector of a country. */
import { point, readUnit, type AnswerTable, type Reading, type Value } from '../../core/index.js';
import { perOutput } from '../coefficients.js';
import { say } from '../messages.js';
import {
  IMPORT_CONTENT,
  OUTPUT_MULTIPLIER,
  VALUE_ADDED_MULTIPLIER,
  multipliers,
  outputMultipliers,
} from '../multipliers.js';
import { importsRow } from '../table-of.js';
import { firstOf, none, sectorRows, type Held } from './held.js';
import { OUTPUT, VALUE_ADDED_SHARE } from './methods.js';

export function sectorsTable(held: Held): AnswerTable {
  const { home, system, frame } = held;
  const { table } = home;
  const { unit, size } = readUnit(table.unit);
  const imports = importsRow(table);
  const content = imports && multipliers(home, perOutput(imports, table.output));
  const [made, added, world] = [
    outputMultipliers(home),
    multipliers(home, home.v),
    outputMultipliers(system),
  ];
  const first = firstOf(held);
  const alone = none(say.notWorld({ dataset: table.id }), 'not_applicable');
  const unseen = none(say.noImportsShown({ dataset: table.id }), 'not_covered');
  const rows = sectorRows(held, (i, add, value) => {
    const ratio = (measure: string, method: Reading['method'], of: Value, en: string, vi: string) =>
      add({ measure, label: { en, vi }, unit: 'ratio', method, value: of });
    return [
      add({
        measure: 'output',
        label: OUTPUT.name,
        unit,
        method: OUTPUT,
        value: point(table.output[i]! * size),
      }),
      add({
        measure: 'value_added_share',
        label: VALUE_ADDED_SHARE.name,
        unit: 'share',
        method: VALUE_ADDED_SHARE,
        value: value(home.v[i]),
      }),
      ratio(
        'output_multiplier',
        OUTPUT_MULTIPLIER,
        value(made[i]),
        'output at home for each unit of final demand',
        'sản lượng trong nước trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'world_output_multiplier',
        OUTPUT_MULTIPLIER,
        system.table.places.length === 1 ? alone : value(world[first + i]),
        'output anywhere for each unit of final demand',
        'sản lượng ở mọi nơi trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'value_added_effect',
        VALUE_ADDED_MULTIPLIER,
        value(added[i]),
        'value added at home for each unit of final demand',
        'giá trị gia tăng trong nước trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'import_content',
        IMPORT_CONTENT,
        content === undefined ? unseen : value(content[i]),
        IMPORT_CONTENT.name.en,
        IMPORT_CONTENT.name.vi,
      ),
    ];
  });
  return {
    id: `chain-sectors@${held.manifest.id}`,
    title: say.sectorsTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'sector', vi: 'ngành' },
    columns: [
      { measure: 'output', label: { en: 'output', vi: 'sản lượng' } },
      { measure: 'value_added_share', label: { en: 'value added', vi: 'giá trị gia tăng' } },
      { measure: 'output_multiplier', label: { en: 'multiplier', vi: 'hệ số nhân' } },
      { measure: 'world_output_multiplier', label: { en: 'worldwide', vi: 'toàn thế giới' } },
      { measure: 'value_added_effect', label: { en: 'VA effect', vi: 'tác động GTGT' } },
      { measure: 'import_content', label: { en: 'imports', vi: 'nhập khẩu' } },
    ],
    rows,
    notes: [say.aboutDomestic({}), say.currentPrices({ unit: table.unit })],
  };
}
