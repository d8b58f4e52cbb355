import { useCallback, useEffect, useRef, useState } from 'react';
import {
  clauseFields,
  emptyDraft,
  readDraftFile,
  withNewClause,
  type DraftFile,
} from '../../lib/draft.js';
import { saveFile } from '../../lib/save.js';
import { fetchCheckChoices, type CheckChoices } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { useAnswer } from '../../state/useAnswer.js';
import { useCheck, useOwnDraft } from '../../state/useCheck.js';
import { Coded } from '../Coded.js';
import { Failed, Loading } from '../States.js';
import { Ask } from './Ask.js';
import { DraftForm, openClause } from './DraftForm.js';
import { Gaps } from './Gaps.js';
import { Sheet } from './Sheet.js';

/** Bytes of a file that could be a draft; the server takes no more. */
const MOST = 256 * 1024;

/** The page of a check: a doctrine, a draft, and the verdict with every reason. */
export function Check() {
  const { lang, words } = useShell();
  const [again, setAgain] = useState(0);
  const ask = useCallback(
    (signal: AbortSignal) => fetchCheckChoices(lang, signal),
    // Asked anew when the reader tries again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [lang, again],
  );
  const answer = useAnswer(ask);
  const last = useRef<CheckChoices | null>(null);
  if (answer.state === 'ready') last.current = answer.answer;
  // The title of a draft stays out of the browser's history.
  useEffect(() => {
    document.title = `${words.check.nav} · Tuchu`;
  }, [words]);
  if (answer.state === 'failed')
    return <Failed text={answer.text} retry={() => setAgain((n) => n + 1)} />;
  return last.current === null ? <Loading over={false} /> : <Checking choices={last.current} />;
}

function Checking({ choices }: { readonly choices: CheckChoices }) {
  const { lang, words, address, go } = useShell();
  const w = words.check;
  const [own, keep] = useOwnDraft();
  const [problem, setProblem] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const doctrine =
    address.doctrine === null
      ? (choices.doctrines.find((d) => d.country === address.country && d.kind === 'doctrine') ??
        choices.doctrines[0])
      : choices.doctrines.find((d) => d.id === address.doctrine);
  const example = choices.examples.find((e) => e.id === address.draft);
  const subject =
    address.draft === null
      ? own
      : example === undefined
        ? null
        : {
            file: `examples/drafts/${example.id}.json`,
            draft: example.draft as unknown as DraftFile,
          };
  const checked = useCheck(
    subject === null
      ? null
      : {
          doctrine: doctrine?.id ?? address.doctrine ?? '',
          mode: address.mode ?? 'actual',
          ...(address.asOf === null ? {} : { 'as-of': address.asOf }),
          ...subject,
        },
    lang,
  );
  const sheet = 'sheet' in checked ? checked.sheet : null;
  const mine = address.draft === null ? own : null;

  /** Another draft in place of the reader's own: never without asking. */
  const take = (file: string, draft: DraftFile): void => {
    if (own !== null && !window.confirm(w.replace)) return;
    setProblem('');
    keep({ file, draft });
    go({ draft: null });
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST) return setProblem(w.tooLong(file.name));
    const draft = readDraftFile(await file.text());
    if (draft === undefined) return setProblem(w.unreadable(file.name));
    take(file.name, draft);
  };
  const change = (draft: DraftFile): void => {
    if (mine !== null) keep({ ...mine, draft });
  };
  const add = (code: string): void => {
    if (mine === null) return;
    change(withNewClause(mine.draft, code));
    const number = clauseFields(mine.draft).length + 1;
    setTimeout(() => openClause(number));
  };
  const today = new Date().toISOString().slice(0, 10);

  return (
    <article className="page check" lang={lang} aria-busy={checked.state === 'judging'}>
      <div className="lead">
        <p className="kicker">{sheet?.page.kicker ?? w.nav}</p>
        <h1>{sheet?.page.title ?? w.title}</h1>
        <p role="status" className="outcome" data-verdict={sheet?.verdict?.verdict}>
          {checked.state === 'judging' && sheet === null && w.judging}
          {sheet?.verdict && (
            <>
              <span aria-hidden="true">{sheet.verdict.sign}</span> {sheet.verdict.word}
            </>
          )}
        </p>
        <p className="dek">{sheet === null ? w.intro : sheet.page.dek.map(String).join('')}</p>
      </div>
      <Ask choices={choices} doctrine={doctrine} hasOwn={own !== null} />
      <p className="check-tools">
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          data-file="draft"
          onChange={(e) => {
            void read(e.target.files?.[0]);
            e.target.value = '';
          }}
        />
        <button type="button" className="plain" onClick={() => picker.current?.click()}>
          {w.open}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => take('draft.json', emptyDraft(doctrine?.country ?? null, today))}
        >
          {w.begin}
        </button>
        {example !== undefined && (
          <button
            type="button"
            className="plain"
            onClick={() =>
              take(`${example.id}.json`, {
                ...(example.draft as unknown as DraftFile),
                id: `${example.id}-copy`,
                expected: [],
              })
            }
          >
            {w.copyOf}
          </button>
        )}
        {mine !== null && (
          <button
            type="button"
            className="plain"
            onClick={() =>
              saveFile(mine.file, `${JSON.stringify(mine.draft, null, 2)}\n`, 'application/json')
            }
          >
            {w.save}
          </button>
        )}
        {sheet !== null && (
          <button type="button" className="plain" onClick={() => window.print()}>
            {w.print}
          </button>
        )}
      </p>
      <p className="small privacy">{w.privacy}</p>
      {problem !== '' && (
        <p className="refused" role="alert">
          {problem}
        </p>
      )}
      {address.draft !== null && example === undefined && (
        <p className="refused" role="alert">
          <Coded text={w.noExample(address.draft)} />
        </p>
      )}
      {checked.state === 'refused' && (
        <div className="refused" role="alert">
          <b>{w.refused}</b>
          <p>
            <Coded text={checked.text === '' ? words.failedText : checked.text} />
          </p>
          {mine !== null && <p className="small">{w.refusedText}</p>}
        </div>
      )}
      {sheet !== null && <Gaps sheet={sheet} add={mine === null ? null : add} />}
      <div className={mine === null ? undefined : 'check-body'}>
        {mine !== null && (
          <DraftForm
            draft={mine.draft}
            terms={choices.terms}
            asks={doctrine?.asks ?? []}
            change={change}
          />
        )}
        {sheet !== null && <Sheet sheet={sheet} />}
      </div>
    </article>
  );
}
