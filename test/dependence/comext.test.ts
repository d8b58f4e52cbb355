/** Eurostat Comext 2022 and 2023: every concentration of every member, beside plain SQL over the file itself. */
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { type Finding, membersAt, resolvePlace } from '../../src/core/index.js';
import { dependenceReport } from '../../src/dependence/index.js';
import { freshWorkspace, haveShared, scratch, sharedData } from '../store/helper.js';

const FILE = 'comext-eu27-critical-inputs-2022-2023/eu_comext_critical_inputs_cn8_2022_2023.csv.gz';

describe.skipIf(!haveShared)('partner HHI of all members', async () => {
  // The body is read also where it is skipped, and there is nothing to load then.
  if (!haveShared) return it('needs the data', () => undefined);
  const workspace = await freshWorkspace(await scratch());
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  afterAll(async () => {
    await workspace.close();
    duck.closeSync();
  });
  const [added] = await workspace.add([sharedData(FILE)]);
  const dataset = added?.manifest.id ?? '';
  // Places not specified stand under several codes in the file; here they are one, as the store keeps them.
  const codes = await duck.runAndReadAll(
    'SELECT DISTINCT PARTNER_ISO FROM read_csv($file, all_varchar = true)',
    { file: sharedData(FILE) },
  );
  const pairs = codes.getRows().map(([code]) => [String(code), place(String(code))] as const);
  function place(code: string): string {
    const eurostat: Readonly<Record<string, string>> = { EL: 'GRC', XK: 'XKX', XS: 'SRB' };
    return eurostat[code] ?? resolvePlace(code)?.code ?? '_NES';
  }
  const names = pairs.map(([code, to]) => `('${code}', '${to}')`).join(', ');
  const sql = async (year: number, product: boolean): Promise<Map<string, number>> => {
    const keys = product ? 'DECLARANT_ISO, PRODUCT_NC' : 'DECLARANT_ISO';
    const answer = await duck.runAndReadAll(
      `WITH names(code, place) AS (VALUES ${names}),
       lines AS (SELECT ${keys}, place, sum(VALUE_IN_EUROS::BIGINT) AS v
         FROM read_csv($file, all_varchar = true) JOIN names ON PARTNER_ISO = code
         WHERE PERIOD LIKE '${year}%' GROUP BY ${keys}, place)
       SELECT ${keys}, sum(v::DOUBLE ** 2) / sum(v::DOUBLE) ** 2 FROM lines GROUP BY ${keys} HAVING sum(v) > 0`,
      { file: sharedData(FILE) },
    );
    return new Map(
      answer.getRows().map((row) => {
        const who = resolvePlace(String(row[0]))?.code ?? place(String(row[0]));
        return [product ? `${who} ${String(row[1])}` : who, Number(row.at(-1))];
      }),
    );
  };

  it.each([2022, 2023])('%i, pooled and product by product', async (year) => {
    const [pooled, products] = [await sql(year, false), await sql(year, true)];
    const members = membersAt('EU', `${year}-12-31`, 'states');
    expect(members).toHaveLength(27);
    let seen = 0;
    for (const subject of members) {
      const { groups } = await dependenceReport(workspace, {
        subject,
        side: 'import',
        dataset,
        year,
      });
      const [group] = groups;
      const hhi = (findings: readonly Finding[] | undefined): number => {
        const value = findings?.find((f) => f.measure === 'hhi')?.value;
        return value?.kind === 'point' ? value.value : NaN;
      };
      expect(hhi(group?.pooled)).toBeCloseTo(pooled.get(subject) ?? NaN, 12);
      for (const line of group?.products ?? []) {
        seen++;
        expect(hhi(line.findings)).toBeCloseTo(
          products.get(`${subject} ${line.product}`) ?? NaN,
          12,
        );
      }
    }
    expect(seen).toBe(products.size);
    expect(seen).toBeGreaterThan(1000);
  });
});
