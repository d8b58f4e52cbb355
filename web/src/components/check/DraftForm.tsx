import type { CheckSheet, CoderSheet, TermEntry } from '../../../../src/brief/index.js';
import {
  type ClauseFields,
  type DraftFile,
  clauseFields,
  partiesOf,
  settingsOf,
  titleOf,
  withAccepted,
  withClause,
  withNewClause,
  withParties,
  withSetting,
  withTitle,
  withoutClause,
  wordsOf,
} from '../../lib/draft.js';
import { readDay, writeDay } from '../../lib/day.js';
import { useShell } from '../../state/shell.js';
import { Decisions } from './Decisions.js';
import { FactPicker } from './FactPicker.js';
import { Field, WordsField } from './Fields.js';
import { Proposals } from './Proposals.js';

interface Props {
  readonly draft: DraftFile;
  readonly terms: readonly TermEntry[];
  /** Codes the doctrine asks for: these stand first. */
  readonly asks: readonly string[];
  /** What the coder proposes of clauses nobody has coded; null where there are none. */
  readonly coder: CoderSheet | null;
  /** What answers a principle that asks for a reason. */
  readonly decisions: CheckSheet['decisions'];
  readonly change: (draft: DraftFile) => void;
}

/** A clause of the form by its number; the field that says what it says. */
export function openClause(number: number): void {
  const clause = document.getElementById(`clause-${number}`);
  if (!(clause instanceof HTMLDetailsElement)) return;
  clause.open = true;
  clause.querySelector<HTMLElement>('[data-field="value"]')?.focus();
}

/** A reader's own draft, clause by clause. */
export function DraftForm({ draft, terms, asks, coder, decisions, change }: Props) {
  const { lang, words } = useShell();
  const w = words.check;
  const clauses = clauseFields(draft);
  const settings = settingsOf(draft);
  const named = (code: string | null): string =>
    code === null ? w.notCoded : (terms.find((t) => t.code === code)?.text ?? code);
  const field = (name: string) => (text: string) => change({ ...draft, [name]: text });
  const add = (): void => {
    change(withNewClause(draft, null));
    setTimeout(() => openClause(clauses.length + 1));
  };
  /** Taken out; the reader goes on at the clause that takes its place, or where one is added. */
  const remove = (i: number): void => {
    change(withoutClause(draft, i));
    setTimeout(() => {
      const next = document.querySelector<HTMLElement>(`#clause-${i + 1} > summary`);
      (next ?? document.querySelector<HTMLElement>('[data-add="clause"]'))?.focus();
    });
  };
  const codedOf = (i: number) => coder?.clauses.find((c) => c.clause === i + 1);
  const free = terms.find((t) => asks.includes(t.code) && !settings.some(([c]) => c === t.code));
  return (
    <section className="draft-form" aria-labelledby="your-draft">
      <h2 id="your-draft">{w.yourDraft}</h2>
      <WordsField
        label={w.titleOf}
        value={titleOf(draft, lang)}
        change={(text) => change(withTitle(draft, lang, text))}
      />
      <WordsField
        label={w.parties}
        value={partiesOf(draft)}
        change={(text) => change(withParties(draft, text))}
      />
      <div className="pair">
        <WordsField
          label={w.date}
          value={writeDay(wordsOf(draft, 'date'), lang)}
          placeholder={writeDay('2026-03-02', lang)}
          change={(text) => field('date')(readDay(text, lang) ?? text)}
        />
        <WordsField
          label={w.kind}
          value={wordsOf(draft, 'instrument_type')}
          change={field('instrument_type')}
        />
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={draft['unlisted_facts'] === 'false'}
          onChange={(e) =>
            change({ ...draft, unlisted_facts: e.target.checked ? 'false' : 'unknown' })
          }
        />
        {w.whole}
      </label>
      {clauses.map((clause, i) => (
        <details key={i} id={`clause-${i + 1}`} className="clause">
          <summary>
            <b>{w.clause(i + 1)}</b> {named(clause.code)}
            {clause.code === null && (codedOf(i)?.proposals.length ?? 0) > 0 && (
              <em> {w.proposals(codedOf(i)?.proposals.length ?? 0)}</em>
            )}
            {clause.code !== null && (
              <em> {clause.proposed ? `? ${w.proposed}` : valueWord(clause.value, w)}</em>
            )}
          </summary>
          <WordsField
            label={w.text}
            long
            value={clause.text}
            change={(text) => change(withClause(draft, i, { text }))}
          />
          {clause.proposed && <p className="small">{w.proposedText}</p>}
          <CoderOf
            coded={codedOf(i)}
            clause={clause}
            accept={(code, coded) => change(withAccepted(draft, i, code, coded))}
          />
          <FactPicker
            code={clause.code}
            uncoded
            {...{ terms, asks }}
            choose={(code) => change(withClause(draft, i, { code }))}
          />
          <ValueField
            value={clause.value}
            choose={(value) => change(withClause(draft, i, { value }))}
          />
          <WordsField
            label={w.detail}
            value={clause.detail}
            change={(detail) => change(withClause(draft, i, { detail }))}
          />
          <BasisField clause={clause} choose={(basis) => change(withClause(draft, i, { basis }))} />
          <button type="button" className="link" onClick={() => remove(i)}>
            {w.remove(w.clause(i + 1))}
          </button>
        </details>
      ))}
      <button type="button" className="plain" data-add="clause" onClick={add}>
        {w.addClause}
      </button>
      {coder !== null && (
        <p className="small coder-note">
          {coder.intro} {coder.measure}.
        </p>
      )}
      {decisions !== null && <Decisions {...{ decisions, draft, change }} />}
      <h3>{w.settings}</h3>
      {settings.map(([code, value], i) => (
        <details key={i} className="clause">
          <summary>
            <b>{w.setting(i + 1)}</b> {named(code)} <em>{valueWord(value, w)}</em>
          </summary>
          <FactPicker
            code={code}
            {...{ terms, asks }}
            choose={(to) => to !== null && change(withSetting(draft, i, to, value))}
          />
          <ValueField value={value} choose={(to) => change(withSetting(draft, i, code, to))} />
          <button
            type="button"
            className="link"
            onClick={() => change(withSetting(draft, i, null, null))}
          >
            {w.remove(w.setting(i + 1))}
          </button>
        </details>
      ))}
      {free !== undefined && (
        <button
          type="button"
          className="plain"
          onClick={() => change(withSetting(draft, settings.length, free.code, null))}
        >
          {w.addSetting}
        </button>
      )}
    </section>
  );
}

type CheckWords = ReturnType<typeof useShell>['words']['check'];

const valueWord = (value: boolean | null, w: CheckWords): string =>
  value === null ? `? ${w.unknown}` : value ? `● ${w.yes}` : `○ ${w.no}`;

/** What the coder says of one clause: proposals for one without a code, the words behind one that is proposed. */
function CoderOf({
  coded,
  clause,
  accept,
}: {
  readonly coded: CoderSheet['clauses'][number] | undefined;
  readonly clause: ClauseFields;
  readonly accept: (code: string, coded: CoderSheet['clauses'][number]) => void;
}) {
  const w = useShell().words.check;
  const known = coded?.proposals.some((p) => p.code === clause.code) === true;
  if (coded !== undefined && (clause.code === null || known))
    return <Proposals coded={coded} only={clause.code} accept={(code) => accept(code, coded)} />;
  // A proposal that the patterns here do not make: of another version, or of words changed since.
  if (!clause.proposed) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() =>
        accept(clause.code ?? '', { clause: 0, text: '', proposals: [], abstentions: [] })
      }
    >
      {w.accept}
    </button>
  );
}

function ValueField({
  value,
  choose,
}: {
  readonly value: boolean | null;
  readonly choose: (value: boolean | null) => void;
}) {
  const w = useShell().words.check;
  return (
    <Field label={w.value}>
      {(id) => (
        <select
          id={id}
          data-field="value"
          value={String(value)}
          onChange={(e) => choose(e.target.value === 'null' ? null : e.target.value === 'true')}
        >
          <option value="true">{w.yes}</option>
          <option value="false">{w.no}</option>
          <option value="null">{w.unknown}</option>
        </select>
      )}
    </Field>
  );
}

function BasisField({
  clause: { basis },
  choose,
}: {
  readonly clause: ClauseFields;
  readonly choose: (basis: string) => void;
}) {
  const w = useShell().words.check;
  const all = basis in w.bases ? Object.keys(w.bases) : [basis, ...Object.keys(w.bases)];
  return (
    <Field label={w.basis}>
      {(id) => (
        <select id={id} value={basis} onChange={(e) => choose(e.target.value)}>
          {all.map((b) => (
            <option key={b} value={b}>
              {w.bases[b] ?? b}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
