/** What to know of the table before its numbers are used: sectors without output, value added below zero, how it was read. */
import { render } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Told, section, where, word } from './context.js';
import { say } from './messages.js';

export function tableSection(c: Told): Section {
  const { table } = c.frame.chain.system;
  const { nodes, places, output, valueAdded } = table;
  const counts = {
    ...where(c),
    zero: output.filter((x) => !(x > 0)).length,
    negative: valueAdded.filter((v) => v < 0).length,
    sectors: nodes.length,
    places: places.length,
  };
  return section(c, 'table', {
    nav: word(c, say.navTable({})),
    title: word(c, say.tableTitle(counts)),
    sub: word(c, say.tableSub({ ...counts, title: c.title })),
    notes: c.frame.caveats.map((m) => render(m, c.lang)),
    of: [...c.found.values()].slice(0, 1),
  });
}
