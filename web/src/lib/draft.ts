/** A draft as its file has it, and the changes a form makes to it. What the form does not know it leaves alone. */

export type DraftFile = Readonly<Record<string, unknown>>;

export interface ClauseFields {
  readonly code: string | null;
  readonly value: boolean | null;
  readonly detail: string;
  readonly text: string;
  readonly basis: string;
  /** Coded by the coder and accepted by nobody yet. */
  readonly proposed: boolean;
}

const object = (value: unknown): DraftFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as DraftFile) : {};
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const known = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * The object of a JSON file; `undefined` where it holds none.
 *
 * @example readDraftFile('[1]'); // undefined
 */
export function readDraftFile(text: string): DraftFile | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as DraftFile)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is JSON at all, an object or not. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether what was read is a doctrine or a checklist, not a draft: these have rules and no clauses.
 *
 * @example isPack({ schema: 'tuchu-doctrine/1', principles: [] }); // true
 */
export const isPack = (content: DraftFile): boolean =>
  !('clauses' in content) && ('principles' in content || 'choices' in content);

/** A draft with nothing in it yet; of its own text nothing is known. */
export const emptyDraft = (party: string | null, date: string): DraftFile => ({
  id: 'draft',
  title: '…',
  parties: party === null ? [] : [party],
  date,
  instrument_type: 'memorandum',
  clauses: [],
  context: {},
  unlisted_facts: 'unknown',
});

export const titleOf = (draft: DraftFile, lang: 'en' | 'vi'): string =>
  typeof draft['title'] === 'string' ? draft['title'] : words(object(draft['title'])[lang]);

export const withTitle = (draft: DraftFile, lang: 'en' | 'vi', title: string): DraftFile => ({
  ...draft,
  title:
    typeof draft['title'] === 'object' && draft['title'] !== null
      ? { ...draft['title'], [lang]: title }
      : title,
});

export const partiesOf = (draft: DraftFile): string =>
  list(draft['parties'])
    .map(words)
    .filter((p) => p !== '')
    .join(', ');

export const withParties = (draft: DraftFile, text: string): DraftFile => ({
  ...draft,
  parties: text
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== ''),
});

export const wordsOf = (draft: DraftFile, field: string): string => words(draft[field]);

export const clauseFields = (draft: DraftFile): readonly ClauseFields[] =>
  list(draft['clauses']).map((clause) => {
    const c = object(clause);
    return {
      code: typeof c['code'] === 'string' ? c['code'] : null,
      value: known(c['value']),
      detail: words(c['detail']),
      text: words(c['text']),
      basis: words(c['basis']),
      proposed: c['proposed'] === true,
    };
  });

/**
 * One clause changed. A clause without words of its own has no `text` at all; one whose code or value a person sets, or
 * accepts, is proposed no longer.
 */
export const withClause = (
  draft: DraftFile,
  index: number,
  change: Partial<ClauseFields>,
): DraftFile => ({
  ...draft,
  clauses: list(draft['clauses']).map((clause, i) => {
    if (i !== index) return clause;
    const { text, proposed, ...rest } = { ...object(clause), ...change } as Record<string, unknown>;
    const decided = 'code' in change || 'value' in change || proposed !== true;
    return {
      ...rest,
      ...(text === undefined || text === '' ? {} : { text }),
      ...(decided ? {} : { proposed }),
    };
  }),
});

export const withNewClause = (draft: DraftFile, code: string | null): DraftFile => ({
  ...draft,
  clauses: [...list(draft['clauses']), { code, value: null, detail: '', basis: 'text' }],
});

/** Clauses as they stand in a text, added in its order; nobody has coded them. */
export const withTexts = (draft: DraftFile, texts: readonly string[]): DraftFile => ({
  ...draft,
  clauses: [
    ...list(draft['clauses']),
    ...texts.map((text) => ({ code: null, value: null, detail: '', text, basis: 'text' })),
  ],
});

export const withoutClause = (draft: DraftFile, index: number): DraftFile => ({
  ...draft,
  clauses: list(draft['clauses']).filter((_, i) => i !== index),
});

export const settingsOf = (
  draft: DraftFile,
): ReadonlyArray<readonly [code: string, value: boolean | null]> =>
  Object.entries(object(draft['context'])).map(([code, value]) => [code, known(value)]);

/** The setting with one entry changed, added (an index past the last) or, with a null code, taken out. */
export const withSetting = (
  draft: DraftFile,
  index: number,
  code: string | null,
  value: boolean | null,
): DraftFile => {
  const entries = settingsOf(draft);
  const next = code === null ? [] : [[code, value] as const];
  return {
    ...draft,
    context: Object.fromEntries([
      ...entries.slice(0, index),
      ...next,
      ...entries.slice(index + 1).filter(([c]) => c !== code),
    ]),
  };
};

/** A clause by its number, from 1, and its words: the text as it stands, or else the reader's own. */
interface Worded {
  readonly clause: number;
  readonly text: string;
}

/** Clauses with words that nobody has coded, or whose code is only proposed. */
export const clausesToCode = (draft: DraftFile): readonly Worded[] =>
  clauseFields(draft).flatMap((c, i) => {
    const text = (c.text === '' ? c.detail : c.text).trim();
    return text === '' || (c.code !== null && !c.proposed) ? [] : [{ clause: i + 1, text }];
  });

/** What the coder said of one clause, as far as a draft holds it. */
export interface CodedClause {
  readonly text: string;
  readonly proposals: ReadonlyArray<{
    readonly code: string;
    readonly value: boolean;
    readonly detail: string;
  }>;
  readonly abstentions: ReadonlyArray<{ readonly code: string | null; readonly detail: string }>;
}

/**
 * One proposal accepted by a person. What else the coder saw in the same words becomes clauses beside it that stay not
 * known: other proposals, marked as such, and facts from which it abstained. Nothing a person has not decided is lost.
 */
export function withAccepted(
  draft: DraftFile,
  index: number,
  code: string,
  { text, proposals, abstentions }: CodedClause,
): DraftFile {
  const clause = clauseFields(draft)[index];
  if (clause === undefined) return draft;
  if (clause.proposed) return withClause(draft, index, { proposed: false, basis: 'text' });
  const own = clause.text === '' ? '' : clause.detail;
  const beside = (said: string) => ({ text, detail: own === '' ? said : own, basis: 'text' });
  const taken = proposals.filter((p) => p.code === code);
  const others = proposals.filter((p) => p.code !== code);
  return {
    ...draft,
    clauses: list(draft['clauses']).flatMap((held, i) =>
      i !== index
        ? [held]
        : [
            ...taken.map((p) => ({
              ...object(held),
              ...beside(p.detail),
              code: p.code,
              value: p.value,
            })),
            ...others.map((p) => ({
              ...beside(p.detail),
              code: p.code,
              value: p.value,
              proposed: true,
            })),
            ...abstentions.flatMap((a) =>
              a.code === null ? [] : [{ ...beside(a.detail), code: a.code, value: null }],
            ),
          ],
    ),
  };
}

const isDecision = (d: DraftFile, clause: string, principle: string): boolean =>
  d['clause'] === clause && d['principle'] === principle;

/** A field of a documented decision; empty where there is none. */
export const decisionField = (
  draft: DraftFile,
  clause: string,
  principle: string,
  field: string,
): string => {
  const found = list(draft['decisions'])
    .map(object)
    .find((d) => isDecision(d, clause, principle));
  return words(object(found?.['fields'])[field]);
};

/** A field of a documented decision set; a decision without any field is none. */
export function withDecision(
  draft: DraftFile,
  clause: string,
  principle: string,
  field: string,
  value: string,
): DraftFile {
  const all = list(draft['decisions']).map(object);
  const held = all.find((d) => isDecision(d, clause, principle));
  const { [field]: _, ...others } = object(held?.['fields']);
  const fields = value.trim() === '' ? others : { ...others, [field]: value };
  const changed = { clause, principle, fields };
  const rest = all.filter((d) => d !== held);
  return {
    ...draft,
    decisions: Object.keys(fields).length === 0 ? rest : [...rest, changed],
  };
}
