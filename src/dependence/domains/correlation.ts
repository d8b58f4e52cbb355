/** Correlations of partners' risks that a reader can ask for, each with the words that say it is an assumption. */
import {
  type PlaceCode,
  TuchuError,
  format,
  membersAt,
  placeName,
  resolvePlace,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import {
  correlationOf,
  fromSharedOrganisations,
  withinBloc,
} from '../concentration/correlated-partners.js';
import type { Assumed } from './domains.js';
import { say } from './messages.js';

/** The same correlation between all members of a bloc on a day. @example blocCorrelation('ASEAN', 0.8, '2016-12-31') */
export function blocCorrelation(bloc: PlaceCode, r: number, day: string): Assumed {
  return {
    of: withinBloc(membersAt(bloc, day, 'states'), r),
    words: {
      en: `${format.number(r, 'en', 2)} between members of ${placeName(bloc, 'en')}, none else`,
      vi: `${format.number(r, 'vi', 2)} giữa các thành viên ${placeName(bloc, 'vi')}, ngoài ra bằng không`,
    },
    options: `--bloc ${bloc} --rho ${r}`,
  };
}

/**
 * Pairs from a table of the reader's: two countries and a number from 0 to 1 in every line, under a header.
 *
 * @throws `TuchuError` that names the file, the line and what is wrong there
 * @example
 * listedCorrelation('pairs.csv', 'a,b,r\nCHN,KOR,0.8\n').of('KOR', 'CHN'); // 0.8
 */
export function listedCorrelation(file: string, text: string): Assumed {
  const pairs = text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line, i): (readonly [PlaceCode, PlaceCode, number])[] => {
      if (line.trim() === '') return [];
      const [a = '', b = '', r = '', ...more] = line.split(',').map((cell) => cell.trim());
      const [one, other] = [resolvePlace(a)?.code, resolvePlace(b)?.code];
      if (!one || !other || more.length > 0 || !/^\d(\.\d+)?$/.test(r))
        throw new TuchuError(say.badPair({ file, line: i + 2, text: line }), 1);
      return [[one, other, Number(r)]];
    });
  return {
    of: correlationOf(pairs),
    words: {
      en: `${pairs.length} pairs of \`${file}\`, none else`,
      vi: `${pairs.length} cặp trong \`${file}\`, ngoài ra bằng không`,
    },
    options: `--list ${file}`,
  };
}

const SHARED = 'shared organisations';
const MEMBERSHIPS = 'sum_igo_full';

/**
 * The cosine of memberships in international organisations, in the newest year held not after `year`. Shared
 * memberships are taken to be of full members, as each country's own are (recalled).
 *
 * @throws `TuchuError` where the memberships are not loaded
 */
export async function organisationCorrelation(
  workspace: Workspace,
  year: number | undefined,
): Promise<Assumed> {
  const all = await workspace.datasets();
  const pairs = all.find((m) => m.kind === 'flows' && m.flow === SHARED);
  const singles = all.find((m) => m.kind === 'series' && m.source === pairs?.source);
  const [first, last] = pairs?.years ?? [0, 0];
  const at = Math.min(year ?? last, last);
  if (pairs === undefined || singles === undefined || at < first)
    throw new TuchuError(say.needsOrganisations({}), 2);
  const rows = await workspace.series({ dataset: singles.id, measure: MEMBERSHIPS, year: at });
  const cube = await workspace.cube({ dataset: pairs.id, year: at });
  const shared = new Map<string, number>();
  for (let i = 0; i < cube.rows; i++) {
    const [a, b] = [cube.places[cube.from[i] as number], cube.places[cube.to[i] as number]];
    const count = cube.value[i] as number;
    if (count >= 0) shared.set(`${a} ${b}`, count);
  }
  return {
    of: fromSharedOrganisations(
      new Map(rows.map((r) => [r.subject, r.value])),
      (a, b) => shared.get(`${a} ${b}`) ?? 0,
    ),
    words: {
      en: `the cosine of memberships in international organisations, ${at}`,
      vi: `cosin của tư cách thành viên các tổ chức quốc tế, ${at}`,
    },
    options: '--bloc organisations',
  };
}
