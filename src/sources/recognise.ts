/** Finds the source a file belongs to, by its header. */
import { basename } from 'node:path';
import { TuchuError } from '../core/index.js';
import { baci } from './baci.js';
import { comtrade } from './comtrade.js';
import { comtradeAnswer } from './comtrade-answer.js';
import { comtradeBulk } from './comtrade-bulk.js';
import { answerHead } from './json-answer.js';
import { wdiAnswer } from './wdi-answer.js';
import { hs4Panel } from './hs4-panel.js';
import { gravity } from './gravity.js';
import { wiod } from './wiod.js';
import { concordance } from './concordance.js';
import { onsUk } from './ons-uk.js';
import { oecdIcio } from './oecd-icio.js';
import { labelledMatrix } from './labelled-matrix.js';
import { MANY_AGREEMENTS } from './many-agreements.js';
import { desta } from './desta.js';
import { gptad } from './gptad.js';
import { huggo } from './huggo.js';
import { labpta } from './labpta.js';
import { trendAgreements } from './trend-agreements.js';
import { ggo } from './ggo.js';
import { atop } from './atop.js';
import { cowCapabilities } from './cow-capabilities.js';
import { cowContiguity } from './cow-contiguity.js';
import { cowDisputes } from './cow-disputes.js';
import { cowIgo } from './cow-igo.js';
import { cowStates } from './cow-states.js';
import { cowTrade } from './cow-trade.js';
import { exercises } from './exercises.js';
import { idealPoints } from './ideal-points.js';
import { rivalries } from './rivalries.js';
import { sipri } from './sipri.js';
import { ucdp } from './ucdp.js';
import { unVotes } from './un-votes.js';
import { usBases } from './us-bases.js';
import { usTroops } from './us-troops.js';
import { bgs } from './bgs.js';
import { cepiiGdp } from './cepii-gdp.js';
import { bpReview, owidEnergy, owidMaddison, owidNames, owidPopulation } from './owid-energy.js';
import { wdi } from './wdi.js';
import { wtoBound } from './wto-bound.js';
import { usgs } from './usgs.js';
import { baciCountries } from './baci-countries.js';
import { baciProducts } from './baci-products.js';
import { countryCodes } from './country-codes.js';
import { mledoze, mledozeTable } from './mledoze.js';
import { comext } from './comext.js';
import { readHeader } from './csv.js';
import { itpdE } from './itpd-e.js';
import { itpdTotals } from './itpd-totals.js';
import { say } from './messages.js';
import type { Source } from './source.js';
import { table } from './table.js';

/** Every source Tuchu reads. */
export const SOURCES: readonly Source[] = [
  // trade
  comext,
  baci,
  itpdE,
  itpdTotals,
  comtrade,
  comtradeBulk,
  comtradeAnswer,
  hs4Panel,
  gravity,
  // input-output
  wiod,
  onsUk,
  oecdIcio,
  // politics
  atop,
  cowCapabilities,
  cowContiguity,
  cowDisputes,
  cowIgo,
  cowStates,
  cowTrade,
  exercises,
  idealPoints,
  rivalries,
  sipri,
  ucdp,
  unVotes,
  usBases,
  usTroops,
  ...MANY_AGREEMENTS,
  desta,
  gptad,
  huggo,
  labpta,
  trendAgreements,
  ggo,
  // economy
  owidEnergy,
  bpReview,
  owidPopulation,
  owidMaddison,
  owidNames,
  wdi,
  wdiAnswer,
  wtoBound,
  cepiiGdp,
  bgs,
  usgs,
  // classifications and lists
  concordance,
  baciCountries,
  baciProducts,
  countryCodes,
  mledoze,
  mledozeTable,
  // people's own
  table,
  labelledMatrix,
];

/** A layout that differs in a single column: most likely the one that was meant. */
function almost(
  columns: readonly string[],
): { source: Source; at: number; wanted: string } | undefined {
  for (const source of SOURCES)
    for (const layout of source.layouts) {
      if (layout.length !== columns.length) continue;
      const wrong = layout.flatMap((c, i) => (c === columns[i] ? [] : [i]));
      const [at] = wrong;
      if (wrong.length === 1 && at !== undefined) return { source, at, wanted: layout[at] ?? '' };
    }
  return undefined;
}

/**
 * The source that reads this file; an error that lists what is recognised when there is none.
 *
 * @example
 * (await recognise('BACI_HS17_Y2020_V202201.csv')).id; // 'baci'
 */
export async function recognise(file: string): Promise<Source> {
  const columns = (await answerHead(file)) ?? (await readHeader(file));
  const source = SOURCES.find((s) => s.recognise({ name: basename(file), columns }));
  if (source !== undefined) return source;
  const near = almost(columns);
  if (near !== undefined) {
    const column = String(near.at + 1);
    const value = columns[near.at] ?? '';
    const cell = {
      file,
      line: 1,
      column,
      value,
      wanted: near.wanted,
      source: near.source.title.en,
    };
    throw new TuchuError(say.wrongColumn(cell));
  }
  const value = columns.join(',').slice(0, 80);
  throw new TuchuError(say.unrecognised({ file, value }));
}

/** Files whose names are spelled out when several are refused. */
const REFUSED_LISTED = 10;

/** The source of every file, or one error that names all files nobody recognises. */
export async function recogniseAll(files: readonly string[]): Promise<readonly Source[]> {
  const found: Source[] = [];
  const refused: { file: string; error: TuchuError }[] = [];
  for (const file of files) {
    try {
      found.push(await recognise(file));
    } catch (error) {
      if (!(error instanceof TuchuError) || files.length === 1) throw error;
      refused.push({ file, error });
    }
  }
  const [first, ...others] = refused;
  if (first === undefined) return found;
  throw new TuchuError(
    say.folderRefused({
      count: refused.length,
      all: files.length,
      first: first.error.message,
      others: others.slice(0, REFUSED_LISTED).map((r) => basename(r.file)),
    }),
    first.error.exit,
    first.error,
  );
}
