/** Eurostat Comext: EU member states' trade in goods by partner and CN8 product, yearly. */
import { basename } from 'node:path';
import { resolveEurostatCode } from '../core/index.js';
import { readCsv } from './csv.js';
import { Cursor } from './fields.js';
import { say } from './messages.js';
import { hasLayout, type Scope, type Source } from './source.js';
import { FlowTally, scopeNotes, yearsRelease } from './flow-tally.js';

const COLUMNS = [
  'DECLARANT_ISO',
  'PARTNER_ISO',
  'PRODUCT_NC',
  'FLOW',
  'PERIOD',
  'VALUE_IN_EUROS',
] as const;
const LAYOUTS = [COLUMNS];
/** The nomenclature has some 9,500 codes a year; a file with far fewer is an extract. */
const WHOLE_NOMENCLATURE = 8000;

/** `2023` and `202352` are years; a month is refused, for twelve of them may or may not be there. */
function yearOf(at: Cursor, period: string): number {
  const month = /^\d{4}(\d{2})$/.exec(period)?.[1];
  if (month === '52') return at.year(period.slice(0, 4), 'PERIOD');
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    at.fail(say.monthly, 'PERIOD', period);
  return at.year(period, 'PERIOD');
}

/** @example await comext.read('eu_comext_2022_2023.csv.gz', { flow: (row) => rows.push(row), series() {} }) */
export const comext: Source = {
  id: 'comext',
  title: { en: 'Eurostat Comext, trade by CN8', vi: 'Eurostat Comext, thương mại theo mã CN8' },
  publisher: 'Eurostat',
  licence: 'Eurostat reuse policy (CC BY 4.0)',
  citation: 'Eurostat, Comext: international trade in goods, detailed data by CN8.',
  homepage: 'https://ec.europa.eu/eurostat/comext/newxtweb/',
  layouts: LAYOUTS,
  recognise: (head) => hasLayout(LAYOUTS, head.columns),

  async read(file, emit, options = {}) {
    const at: Cursor = new Cursor(file);
    const tally = new FlowTally(file, emit, resolveEurostatCode, say.selfTrade({}));
    let flow = '';
    const onRow = (fields: readonly string[], line: number): void => {
      const [declarant = '', partner = '', product = '', direction = '', period = ''] = fields;
      at.line = line;
      if (direction !== '1' && direction !== '2') at.fail(say.badFlow, 'FLOW', direction);
      if (flow === '') flow = direction;
      if (flow !== direction) at.fail(say.mixedFlow, 'FLOW', direction);
      if (!/^[0-9A-Z]{8}$/.test(product)) at.fail(say.badProduct, 'PRODUCT_NC', product);
      const year = yearOf(at, period);
      const value = at.amount(fields[5] ?? '', 'VALUE_IN_EUROS', 0);
      if (flow === '1')
        tally.row(
          line,
          ['PARTNER_ISO', 'DECLARANT_ISO'],
          partner,
          declarant,
          product,
          year,
          value,
          null,
        );
      else
        tally.row(
          line,
          ['DECLARANT_ISO', 'PARTNER_ISO'],
          declarant,
          partner,
          product,
          year,
          value,
          null,
        );
    };
    const { sha256, bytes } = await tally.during(() => readCsv(file, COLUMNS, onRow, options));
    const { years } = tally;
    const imports = flow === '1';
    const products = tally.products.size >= WHOLE_NOMENCLATURE ? 'all' : 'subset';
    // A declarant reports every partner it has, so the partners' side is whole.
    const scope: Scope = imports
      ? { from: 'all', to: [...tally.to].sort(), products }
      : { from: [...tally.from].sort(), to: 'all', products };
    const { id, title, licence, citation, homepage } = comext;
    return {
      source: id,
      title,
      licence,
      citation,
      homepage,
      release: yearsRelease(years, sha256),
      kind: 'flows',
      unit: 'EUR',
      classification: 'CN8',
      flow: 'goods',
      side: imports ? 'importer' : 'exporter',
      scope,
      years,
      rows: tally.counts,
      key: [
        ...(imports ? ['PARTNER_ISO', 'DECLARANT_ISO'] : ['DECLARANT_ISO', 'PARTNER_ISO']),
        'PRODUCT_NC',
        'PERIOD',
      ],
      notes: scopeNotes({ ...scope, from: 'all', to: 'all' }, tally.products.size, 'CN8'),
      files: [{ name: basename(file), sha256, bytes }],
      sha256,
    };
  },
};
