/** What every part of the page about a pair needs: the assessment, the language, ways to show facts. */
import { type Lang, type Message, render } from '../../core/index.js';
import type { PairAssessment } from '../../assess/index.js';
import type { Cell, Column } from '../../charts/types.js';
import type { Fact, Pack } from '../../facts/index.js';
import { factsSource as sourceOfFacts } from '../fact-view.js';
import { standingText } from '../view.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

export interface PairContext {
  readonly a: PairAssessment;
  readonly lang: Lang;
}

export const tell = (c: Pick<PairContext, 'lang'>, message: Message): string =>
  render(message, c.lang);

/** Headings of a table; numbers stand right. */
export const columns = (...labels: ReadonlyArray<readonly [string, boolean]>): Column[] =>
  labels.map(([label, numeric]) => ({ label, numeric }));

/** How well a fact is known, in words; the sign beside its date says the same. */
export const standingCell = (c: PairContext, fact: Fact): Cell => ({
  text: standingText(fact.standing, c.lang),
});

/** What is reported against contradicted facts, one line each. */
export const otherReports = (c: PairContext, facts: readonly Fact[]): string[] =>
  facts
    .filter((f) => f.standing === 'contradicted')
    .flatMap((f) =>
      f.alternatives.map((a) =>
        tell(c, say.noteOthers({ what: f.label[c.lang], note: a.note[c.lang] })),
      ),
    );

/** Source line of a section made of facts. */
export const factsSource = (
  c: PairContext,
  facts: readonly Fact[],
  packs: readonly Pack[],
): string => sourceOfFacts(facts, packs, c.lang);

export type SectionParts = Pick<Section, 'id' | 'nav' | 'title' | 'tables'> &
  Partial<Pick<Section, 'subtitle' | 'notes' | 'source' | 'cite' | 'wide'>>;

/** A section without a drawing. */
export const section = (parts: SectionParts): Section => ({
  subtitle: [],
  chart: null,
  notes: [],
  source: '',
  cite: parts.source ?? '',
  ...parts,
});
