/** `tuchu relations COUNTRY --as-of DATE`: the ladder and the coverage of groups on a day. */
import { type Finding, placeName, render } from '../../core/index.js';
import { BLOCS, REVIEWED, assess } from '../../assess/index.js';
import { pageText, wrap, writePage } from '../../brief/index.js';
import { countOf, rungs } from '../../relations/index.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

export async function relationsCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'relations', ['as-of']);
  noMoreWords(options.words, 2, 'relations');
  const subject = countryOf(options.words[1], 'relations');
  const { lang } = options;
  const day = options.asOf ?? REVIEWED;
  await withWorkspace(options, io, async (workspace) => {
    const a = await assess(workspace, subject, day);
    if (options.json) {
      const findings: Finding[] = [...a.ladderFindings, ...a.coverage, ...a.memberships];
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      return;
    }
    const style = styleOf(io);
    const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
    const order = new Intl.Collator(lang);
    const names = (codes: readonly string[]): string =>
      codes
        .map((code) => placeName(code, lang))
        .sort((x, y) => order.compare(x, y))
        .join(', ');
    const lines: string[] = [];
    if (a.pack === undefined || a.ladder === undefined) {
      const folder = `packs/${subject.toLowerCase()}`;
      lines.push(...wrap(word(say.relNoPack({ subject, folder })), style.width));
      if (a.memberships.every((f) => f.partner === undefined))
        lines.push('', ...wrap(word(say.relNoGroups({ subject, groups: BLOCS })), style.width));
    } else {
      const { ladder, pack } = a;
      const count = (m: { certain: readonly string[]; possible: readonly string[] }): string => {
        const [low, high] = countOf(m);
        return low === high ? String(low) : `${low}–${high}`;
      };
      lines.push(
        ...wrap(word(say.relTitle({ subject, day })), style.width).map(style.strong),
        '',
        `  ${ladder.tiers.map(count).join(' / ')}  =  ${count(ladder.total)}`,
        `  ${rungs(pack)
          .map((t) => t.label[lang])
          .join(' / ')}`,
      );
      for (const tier of rungs(pack)) {
        const state = ladder.tiers.find((t) => t.code === tier.code);
        if (state === undefined) continue;
        lines.push('', style.strong(`${tier.label[lang]}: ${count(state)}`));
        lines.push(...wrap(names(state.certain), style.width - 2, '  '));
        if (state.possible.length > 0)
          lines.push(
            ...wrap(word(say.relPossible({ names: names(state.possible) })), style.width - 2, '  '),
          );
      }
      for (const state of ladder.outside) {
        const tier = pack.profile.ladder.tiers.find((t) => t.code === state.code);
        const all = [...state.certain, ...state.possible];
        if (all.length > 0)
          lines.push(
            '',
            ...wrap(
              word(say.relOutside({ tier: tier?.label[lang] ?? state.code, names: names(all) })),
              style.width,
            ),
          );
      }
    }
    const page = writePage(a, { lang });
    const only = page.sections
      .filter((s) => ['coverage', 'memberships'].includes(s.id))
      .map((s) => s.id);
    const text = pageText({ ...page, dek: [], title: '', kicker: '', asOfText: '' }, style, only);
    const notes = page.sections.find((s) => s.id === 'ladder')?.notes ?? [];
    lines.push('', ...notes.flatMap((note) => wrap(note, style.width)));
    io.out(`${lines.join('\n')}\n${text.slice(text.indexOf('\n\n') + 1)}`);
  });
}
