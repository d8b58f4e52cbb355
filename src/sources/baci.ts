/** CEPII BACI: reconciled world trade by HS6, in the publisher's layout and in a labelled one. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { place, resolveComtradeCode, resolvePlace, type Place } from '../core/index.js';
import { readCsv, readHeader } from './csv.js';
import { Cursor } from './fields.js';
import { say } from './messages.js';
import { plainReader } from './plain-lines.js';
import { hasLayout, type Source } from './source.js';
import { FlowTally, scopeNotes, yearsRelease } from './flow-tally.js';

const PUBLISHED = ['t', 'i', 'j', 'k', 'v', 'q'] as const;
const LABELLED = [
  'exporter_iso3c',
  'exporter_country',
  'importer_iso3c',
  'importer_country',
  'hs6',
  'year',
  'hs_version',
  'total_q',
  'total_v',
] as const;
const LAYOUTS = [PUBLISHED, LABELLED];
/** The Harmonized System has some 5,000 codes; a file with far fewer is an extract. */
const WHOLE_NOMENCLATURE = 4000;
/** The publisher's unit is a thousand dollars, and a tonne: both to three decimals, padded with blanks. */
const THOUSAND = 3;

interface Columns {
  readonly names: readonly string[];
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly product: number;
  readonly value: number;
  readonly quantity: number;
  readonly version: number;
}

const layout = (names: readonly string[], order: string): Columns => {
  const [year = 0, from = 0, to = 0, product = 0, value = 0, quantity = 0, version = -1] = order
    .split(' ')
    .map((name) => names.indexOf(name));
  return { names, year, from, to, product, value, quantity, version };
};
const PUBLISHED_COLUMNS = layout(PUBLISHED, 't i j k v q');
const LABELLED_COLUMNS = layout(
  LABELLED,
  'year exporter_iso3c importer_iso3c hs6 total_v total_q hs_version',
);

/** `HS17` from `BACI_HS17_Y2020_V202201.csv`, `v202201` likewise. */
function inName(name: string, pattern: RegExp): string | undefined {
  return pattern.exec(name)?.[1];
}

/** @example await baci.read('BACI_HS17_Y2020_V202201.csv', { flow: (row) => rows.push(row), series() {} }) */
export const baci: Source = {
  id: 'baci',
  title: {
    en: 'CEPII BACI, world trade by HS6',
    vi: 'CEPII BACI, thương mại thế giới theo mã HS6',
  },
  publisher: 'CEPII',
  licence: 'Etalab Open Licence 2.0',
  citation:
    'Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level. The 1994-2007 Version. CEPII Working Paper 2010-23.',
  homepage: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  layouts: LAYOUTS,
  kinds: ['flows'],
  recognise: (head) => hasLayout(LAYOUTS, head.columns),

  async read(file, emit, options = {}) {
    const name = basename(file);
    const labelled = await isLabelled(file);
    const c = labelled ? LABELLED_COLUMNS : PUBLISHED_COLUMNS;
    const column = (index: number): string => c.names[index] ?? '';
    const [yearName, productName] = [column(c.year), column(c.product)];
    const [valueName, quantityName] = [column(c.value), column(c.quantity)];
    const ends = [column(c.from), column(c.to)] as const;
    const at: Cursor = new Cursor(file);
    const tally = new FlowTally(file, emit, labelled ? byLetters : byNumber, say.selfTrade({}));
    let version = labelled ? undefined : inName(name, /(?:^|_)hs(\d\d)(?:_|\.)/i);

    const onRow = (fields: readonly string[], line: number): void => {
      at.line = line;
      const code = fields[c.product] ?? '';
      if (!/^\d{5,6}$/.test(code)) at.fail(say.badProduct, productName, code);
      if (labelled) {
        const stated = fields[c.version] ?? '';
        if (!/^HS\d\d$/.test(stated)) at.fail(say.badProduct, column(c.version), stated);
        version ??= stated.slice(2);
        if (version !== stated.slice(2)) at.fail(say.mixedVersion, column(c.version), stated);
      }
      tally.row(
        line,
        ends,
        fields[c.from] ?? '',
        fields[c.to] ?? '',
        code.padStart(6, '0'),
        at.year(fields[c.year] ?? '', yearName),
        at.amount((fields[c.value] ?? '').trimStart(), valueName, THOUSAND),
        at.optionalAmount((fields[c.quantity] ?? '').trimStart(), quantityName, THOUSAND),
      );
    };
    const { flowBlock } = emit;
    const plain =
      labelled || flowBlock === undefined
        ? undefined
        : plainReader(byNumber, flowBlock, (await stat(file)).size);
    const { sha256, bytes } = await tally.during(async () => {
      try {
        const read = await readCsv(file, c.names, onRow, { ...options, plain });
        await plain?.finish(tally);
        return read;
      } finally {
        await plain?.close();
      }
    });
    const { years } = tally;
    const release = inName(name, /_(v\d{6}[a-z]?)(?:_|\.)/i)?.toLowerCase();
    const classification = version === undefined ? 'HS' : `HS${version}`;
    const scope = tally.scope(tally.products.size >= WHOLE_NOMENCLATURE ? 'all' : 'subset');
    const notes = scopeNotes(scope, tally.products.size, classification);
    const { id, title, licence, citation, homepage } = baci;
    return {
      source: id,
      title,
      licence,
      citation,
      homepage,
      release: release ?? yearsRelease(years, sha256),
      kind: 'flows',
      unit: 'USD',
      classification,
      flow: 'goods',
      side: 'reconciled',
      scope,
      years,
      rows: tally.counts,
      key: [...ends, productName, yearName],
      notes: version === undefined ? [...notes, say.versionUnknown({})] : notes,
      files: [{ name, sha256, bytes }],
      sha256,
    };
  },
};

const byNumber = (code: string): Place | undefined =>
  /^\d{1,3}$/.test(code) ? resolveComtradeCode(Number(code)) : undefined;

/** ISO3, and `NEI` for areas not elsewhere included. */
function byLetters(code: string): Place | undefined {
  if (code === 'NEI') return place('_NES');
  return /^[A-Z]{3}$/.test(code) ? resolvePlace(code) : undefined;
}

async function isLabelled(file: string): Promise<boolean> {
  return hasLayout([LABELLED], await readHeader(file));
}
