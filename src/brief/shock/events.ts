/** What happens in a shock, event by event, with places in place of roles. */
import type { Message } from '../../core/index.js';
import { Routes, routeTable } from '../../shock/chokepoints/index.js';
import type { Applied } from '../../shock/index.js';
import { tell } from '../context.js';
import type { Section } from '../page.js';
import type { Told } from './context.js';
import { say as word } from './events-messages.js';
import { say as plain } from './messages.js';
import { say } from './page-messages.js';

function eventText(event: Applied): Message {
  const sides = {
    from: event.from.places,
    to: event.to.places,
    fromOthers: event.from.others,
    toOthers: event.to.others,
  };
  switch (event.what) {
    case 'cut':
      return word.cut({ ...sides, share: event.share, replaced: event.replaced });
    case 'tariff':
      return word.tariff({ ...sides, rate: event.rate });
    case 'cost':
      return word.cost({ ...sides, by: event.by });
    case 'capacity':
      return word.capacity({ at: event.at.places, others: event.at.others, share: event.share });
    case 'finance':
      return word.finance({ ...sides, share: event.share });
    case 'close': {
      const { name } = new Routes(routeTable()).passage(event.passage);
      return word.close({ passage: name.en, passageVi: name.vi, share: event.share });
    }
  }
}

function goodsText(event: Applied): readonly Message[] {
  if (event.what === 'close') return [word.ships({})];
  if (event.what === 'finance') return [word.holdings({})];
  const named = [
    ...(event.products === undefined ? [] : [word.products({ codes: event.products })]),
    ...Object.entries(event.sectors ?? {}).map(([kind, codes]) => word.sectors({ kind, codes })),
  ];
  return named.length > 0 ? named : [word.allGoods({})];
}

const whenText = ({ start, days, recovery }: Applied): Message =>
  days === undefined ? word.forGood({ start }) : word.forDays({ start, days, recovery });

/** @example eventsSection(c).tables[0]?.rows.length; // one row an event */
export function eventsSection(c: Told): Section {
  const { shock, events, notes } = c.answer;
  const title = tell(c, say.eventsTitle({ count: events.length }));
  return {
    id: 'events',
    nav: tell(c, say.navEvents({})),
    wide: true,
    title,
    subtitle: [shock.about[c.lang]],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [say.colEvent, say.colGoods, say.colWhen].map((make) => ({
          label: tell(c, make({})),
          numeric: false,
        })),
        rows: events.map((event) => [
          { text: tell(c, eventText(event)) },
          {
            text: goodsText(event)
              .map((m) => tell(c, m))
              .join('; '),
          },
          { text: tell(c, whenText(event)) },
        ]),
      },
    ],
    notes: [
      ...notes.map((note) => tell(c, note)),
      ...(shock.assumed === undefined
        ? []
        : [tell(c, plain.assumedInFile({ text: shock.assumed[c.lang] }))]),
    ],
    source: '',
    cite: '',
  };
}
