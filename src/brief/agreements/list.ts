/** Instruments of a pack with their status and dates. */
import type { Cell, Table } from '../../charts/types.js';
import { placeName, render, type Day, type Lang, type Message } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import { agreementRules, type InstrumentState, type Kind } from '../../relations/index.js';
import type { Section } from '../page.js';
import { say, STATUS_NAMES } from './messages.js';
import { boundCell, datesCell, overallText } from './status-text.js';

/** More partners than this are a number. */
const NAMED = 4;

/** The table without columns that say nothing in any row. */
function filledColumns(table: Table): Table {
  const keep = table.columns.map((_, i) => table.rows.some((r) => r[i]?.text !== '–'));
  return {
    ...table,
    columns: table.columns.filter((_, i) => keep[i]),
    rows: table.rows.map((r) => r.filter((_, i) => keep[i])),
  };
}

/** @param narrow leaves out names, partners and rules, for which a terminal has no room */
export function listSection(
  pack: Pack,
  states: readonly InstrumentState[],
  day: Day,
  lang: Lang,
  narrow = false,
): Section {
  const word = (m: Message): string => render(m, lang);
  const sub = word(say.listSub({ day }));
  const partners = ({ instrument, partners: all }: InstrumentState): string => {
    const listed = instrument.parties.filter((p) => p !== pack.code);
    const short = listed.length <= NAMED ? listed : [];
    return short.length > 0 ? short.map((p) => placeName(p, lang)).join(', ') : String(all.length);
  };
  const labels = new Map(agreementRules(pack).map((r) => [r.id, r.label[lang]]));
  const rules = (ids: readonly string[]): string =>
    ids.map((id) => labels.get(id) ?? id).join(', ') || '–';
  const others = states
    .flatMap(({ partners: all }) => all)
    .flatMap((s) =>
      s.otherwise.map(({ date, statuses }) =>
        word(
          say.otherDate({
            code: s.instrument,
            date,
            statuses: statuses.map((x) => STATUS_NAMES[x][lang]),
          }),
        ),
      ),
    );
  const columns = [
    say.agreement({}),
    say.status({}),
    say.signed({}),
    say.provisional({}),
    say.inForce({}),
    say.ended({}),
    ...(narrow ? [] : [say.name({}), say.partners({}), say.countedWord({})]),
  ].map((m) => ({ label: word(m), numeric: false }));
  const rows = states.map((state): Cell[] => {
    const { instrument, partners: all } = state;
    const dates = (...kinds: readonly Kind[]): Cell => datesCell(all, kinds, lang);
    return [
      { text: instrument.code },
      { text: overallText(all, lang) },
      dates('agreement_signed'),
      dates('agreement_provisional'),
      boundCell(all, lang),
      dates('agreement_withdrawn', 'agreement_superseded', 'agreement_terminated'),
      ...(narrow
        ? []
        : [
            { text: instrument.name[lang] },
            { text: partners(state) },
            { text: rules(instrument.countsUnder) },
          ]),
    ];
  });
  return {
    id: 'agreements',
    nav: word(say.navList({})),
    wide: true,
    title: word(say.listTitle({ shown: states.length })),
    subtitle: [sub],
    chart: null,
    tables: [filledColumns({ caption: sub, sortable: true, columns, rows })],
    notes: [...new Set(others)],
    source: '',
    cite: '',
  };
}
