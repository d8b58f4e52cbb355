import { describe, expect, it } from 'vitest';
import { desta } from '../../src/sources/desta.js';
import { ggo } from '../../src/sources/ggo.js';
import { gptad } from '../../src/sources/gptad.js';
import { huggo } from '../../src/sources/huggo.js';
import type { Reading, RecordRow, Source } from '../../src/sources/index.js';
import { labpta } from '../../src/sources/labpta.js';
import {
  MANY_AGREEMENTS,
  manyDesta,
  manyGptad,
  manyHuggo,
} from '../../src/sources/many-agreements.js';
import { trendAgreements } from '../../src/sources/trend-agreements.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

async function read(
  source: Source,
  layout: number,
  rows: string,
  delimiter = ',',
): Promise<{ records: RecordRow[]; reading: Reading }> {
  const header = source.layouts[layout]?.join(delimiter) ?? '';
  const file = await put(folder, `${source.id}.csv`, Buffer.from(`${header}\n${rows}`, 'latin1'));
  const records: RecordRow[] = [];
  const reading = await source.read(file, {
    flow() {},
    series() {},
    record: (row) => records.push(row),
  });
  return { records, reading };
}
const brief = (records: readonly RecordRow[]): string[] =>
  records.map((r) => [r.id, r.subject, r.what, r.start, r.value ?? r.text].join(' '));
const aside = (reading: Reading): string[] =>
  reading.rows.setAside.map((a) => `${a.reason.code.replace('sources/', '')} ${a.rows}`);

describe('manytrade', () => {
  it('lists agreements by their dated steps, with the other ids', async () => {
    const { records, reading } = await read(
      manyDesta,
      0,
      'ALP_1999A,ALP_1999X,Alpine Pact,1999-01-01,A,B,R,1999-01-01,NA,12\n' +
        'BET_2001A,BET_2001A,Beta Pact,NA,A,B,R,NA,NA,13\n',
    );
    expect(brief(records)).toEqual([
      'ALP_1999X  signature 1999-01-01 Alpine Pact',
      'ALP_1999X  same_as  ALP_1999A',
      'ALP_1999X  number  12',
      'BET_2001A  agreement  Beta Pact',
      'BET_2001A  number  13',
    ]);
    expect(reading).toMatchObject({ kind: 'records', years: [1999, 1999], rows: { kept: 2 } });
    expect(reading.licence).toContain('non-commercial');
  });

  it('sets aside members that are no states and lines that say nothing new', async () => {
    const kosovo = 'A_1,A_1,Pact,2006,,2006,2007,Kosovo,5\n';
    const { records, reading } = await read(
      manyDesta,
      1,
      `A_1,A_1,Pact,2006,VNM,2006,NA,Viet Nam,5\n${kosovo}${kosovo}A_1,A_1,Pact,2006,,2006,2007,,5\n`,
    );
    expect(brief(records)).toEqual([
      'A_1 VNM signature 2006 Pact',
      'A_1 XKX signature 2006 Pact',
      'A_1 XKX force 2007 Pact',
    ]);
    expect(aside(reading)).toEqual(['repeated 1', 'notAState 1']);
  });

  it('keeps another entry for the same member, and says how many there are', async () => {
    const { records, reading } = await read(
      manyDesta,
      1,
      'EC,EC,EC,1957,BEL,1957,1958,Belgium,5\nEC,EC,EC,1957,BEL,1972,1973,Belgium,6\n',
    );
    expect(records).toHaveLength(4);
    expect(reading.notes).toContainEqual({ code: 'sources/saidAgain', fields: { lines: 1 } });
  });

  it('reads a member’s own dates where HUGGO has them, and no end that is none', async () => {
    const row =
      'G_1,G_1,Pact,1990-05-01,ALG,1990-05-01,1991-01-01,9999-12-31,Algeria,,,1990-05-01,1990-12,1991-01-01,9999-12-31,,J,,0,NA\n' +
      'G_1,G_1,Pact,1990-05-01,GBR,1990-05-01,1991-01-01,9999-12-31,United Kingdom,,,NA,NA,NA,2020-99-99,,J,,0,1993-02-03\n';
    const { records, reading } = await read(manyHuggo, 1, row);
    expect(brief(records)).toEqual([
      'G_1 DZA signature 1990-05-01 Pact',
      'G_1 DZA ratification 1990-12 Pact',
      'G_1 DZA force 1991-01-01 Pact',
      'G_1 GBR accession 1993-02-03 Pact',
      'G_1 GBR end 2020 Pact',
    ]);
    expect(reading.notes).toEqual([
      { code: 'sources/looseDates', fields: { widened: 1, doubtful: 0, open: 1 } },
    ]);
  });

  it('refuses a bad date with its place', async () => {
    const error = await errorOf(
      read(manyGptad, 0, 'A,A,Pact,NA,A,B,R,1999-01-01,NA,1\nB,B,Pact,NA,A,B,R,soon,NA,2\n'),
    );
    expect(error.message).toContain('line 3, column `Signature`: `soon` is not a date');
  });

  it('refuses a country nobody knows, with the rows it would take along', async () => {
    const error = await errorOf(read(manyDesta, 1, 'A,A,Pact,2006,QQX,2006,NA,Nowhere,5\n'));
    expect(error.message).toContain('line 2, column `stateID`: `QQX` is not a country');
  });

  it('has an id for each database', () => {
    expect(new Set(MANY_AGREEMENTS.map((s) => s.id)).size).toBe(7);
  });
});

describe('HUGGO as coded', () => {
  it('reads Windows-1252 and days first', async () => {
    const { records, reading } = await read(
      huggo,
      0,
      'M,Pacte \xc9t\xe9,30.10.1947,1998,31.12.9999,"""https://example.org/a""",NA,H_1,Ann,\n',
    );
    expect(brief(records)).toEqual([
      'H_1  signature 1947-10-30 Pacte Été',
      'H_1  force 1998 Pacte Été',
      'H_1  same_as  M',
    ]);
    expect(reading.years).toEqual([1947, 1998]);
  });
});

describe('GPTAD', () => {
  it('reads months first, and keeps members and status as text', async () => {
    const row =
      'A - B,"Ayland, Beeland\\r\\n",Bilateral Free Trade Agreement,06/03/1991,N/A,yes,in force,NA\n';
    const { records, reading } = await read(gptad, 0, row + row);
    expect(brief(records)).toEqual([
      'A - B  signature 1991-06-03 Bilateral Free Trade Agreement',
      'A - B  members  Ayland, Beeland',
      'A - B  status  in force',
      'A - B  wto_notified  yes',
    ]);
    expect(aside(reading)).toEqual(['repeated 1']);
  });

  it('refuses a thirteenth month', async () => {
    const error = await errorOf(read(gptad, 0, 'A - B,"A, B",T,soon,N/A,yes,in force,NA\n'));
    expect(error.message).toContain('line 2, column `Date.of.Signature`: `soon`');
  });
});

describe('DESTA', () => {
  const columns =
    'number;base_treaty;name;entry_type;consolidated;year;entryforceyear;language;typememb;regioncon;wto_listed;wto_name;c1;c2;c3;mc1;mc2;mc3'.split(
      ';',
    );
  const small: Source = { ...desta, layouts: [columns] };
  const line = (states: string): string =>
    `7+1;7;"Pact; widened";accession;0;2004;2005;English;5;Asia;0;NA;${states}\n`;

  it('gives every member of an entry a record, with its code', async () => {
    const { records } = await read(small, 0, line('704;900;NA;2;1;NA'), ';');
    expect(brief(records)).toEqual([
      '7+1  accession 2004 Pact; widened',
      '7+1  force 2005 Pact; widened',
      '7+1  part_of  7',
      '7+1 VNM accession 2004 2',
      '7+1 XKX accession 2004 1',
    ]);
  });

  it('sets a repeated entry aside and refuses a member it does not know', async () => {
    const { reading } = await read(small, 0, line('704;NA;NA;2;NA;NA').repeat(2), ';');
    expect(aside(reading)).toEqual(['repeated 1']);
    const error = await errorOf(read(small, 0, line('704;997;NA;2;1;NA'), ';'));
    expect(error.message).toContain('line 2, column `c2`: `997` is not a country');
  });

  it('is recognised however many members the longest agreement has', () => {
    expect(desta.recognise({ name: 'd.csv', columns })).toBe(true);
    expect(desta.recognise({ name: 'd.csv', columns: columns.slice(0, -1) })).toBe(false);
  });
});

describe('coded agreements', () => {
  it('LABPTA: keeps scores that are not zero, counts the others', async () => {
    const scores = (first: string): string => [first, '', ...Array(19).fill('0')].join(',');
    const { records, reading } = await read(
      labpta,
      0,
      `1,Ayland Beeland,2003,${scores('2.5')}\n2,Ceeland,2004,${scores('0')}\n`,
    );
    expect(brief(records)).toEqual(['1  LP_depth_6values 2003 2.5']);
    expect(aside(reading)).toEqual(['allZero 1']);
    expect(reading.notes).toEqual([
      { code: 'sources/zeroCells', fields: { kept: 1, zero: 39, blank: 2 } },
    ]);
    const error = await errorOf(read(labpta, 0, `1,Ayland,2003,${scores('much')}\n`));
    expect(error.message).toContain('line 2, column `LP_depth_6values`: `much` is not a number');
  });

  it('TREND: names the provision and the agreement', async () => {
    const rows = '"31_Ayland (X) Beeland_2003";2003;1\n"848_Ceeland_";NA;NA\n';
    const { records, reading } = await read(trendAgreements, 0, rows, ';');
    expect(records).toMatchObject([
      {
        id: '31',
        what: '1.01 Preamble refers to the environment',
        start: '2003',
        value: 1,
        text: 'Ayland (X) Beeland',
      },
    ]);
    expect(aside(reading)).toEqual(['allZero 1']);
  });
});

describe('GGO', () => {
  const agreement = (id: string, signed: string): string =>
    `${id},Lake Treaty,NA,NA,${signed},NA,NA,,Environment,Agreement,Bilateral,,Fishing,,,,,,,,,FALSE,,Ann,,\n`;

  it('reads doubtful and broken dates as what they are good for', async () => {
    const { records, reading } = await read(
      ggo,
      0,
      agreement('L_1897A', '1897-05-15?') + agreement('L_1972A', '1972-06-31'),
    );
    expect(brief(records.filter((r) => r.what === 'signature'))).toEqual([
      'L_1897A  signature 1897-05-15 Lake Treaty',
      'L_1972A  signature 1972-06 Lake Treaty',
    ]);
    expect(records.filter((r) => r.what === 'domain')).toHaveLength(2);
    expect(reading.notes).toMatchObject([{ fields: { widened: 1, doubtful: 1, open: 0 } }]);
  });

  it('reads what each party did; dissolved states stay, organisations are set aside', async () => {
    const party = (state: string, signed: string): string =>
      `${state},L_1964A,Lake Treaty,1964,9999-12-31,1964,${signed},0001-01-01,NA,9999-12-31,,NA,Ann,\n`;
    const { records, reading } = await read(
      ggo,
      1,
      party('CSK', '1964-06') + party('IO-IAEA', '1964') + party('VNM', 'NA'),
    );
    expect(brief(records)).toEqual([
      'L_1964A _CSK signature 1964-06 Lake Treaty',
      'L_1964A VNM party  Lake Treaty',
    ]);
    expect(aside(reading)).toEqual(['notAState 1']);
  });

  it('refuses a date that is none', async () => {
    const error = await errorOf(read(ggo, 0, agreement('L_1A', '64-06-01')));
    expect(error.message).toContain('line 2, column `Signature`: `64-06-01` is not a date');
  });
});
