import { useCallback, useEffect, useRef, useState } from 'react';
import {
  clauseFields,
  clausesToCode,
  emptyDraft,
  partiesOf,
  isJson,
  isPack,
  readDraftFile,
  withNewClause,
  withTexts,
  type DraftFile,
} from '../../lib/draft.js';
import { saveFile } from '../../lib/save.js';
import {
  fetchCheckChoices,
  ApiError,
  fetchCountryDoctrines,
  postCheck,
  type CheckChoices,
  type HeldFile,
} from '../../state/api.js';
import type { CountryDoctrines } from '../../../../src/brief/index.js';
import { PAGES } from '../../../../src/brief/pages.js';
import { useShell } from '../../state/shell.js';
import { useAnswer } from '../../state/useAnswer.js';
import {
  markSaved,
  useCheck,
  useCoder,
  useOwnDraft,
  useOwnPack,
  useUnsavedGuard,
} from '../../state/useCheck.js';
import { Coded } from '../Coded.js';
import { Failed, Loading } from '../States.js';
import { Ask } from './Ask.js';
import { DraftForm, openClause } from './DraftForm.js';
import { Changed } from './Changed.js';
import { Gaps } from './Gaps.js';
import { OwnDoctrine } from './OwnDoctrine.js';
import { PasteText } from './PasteText.js';
import { Sheet } from './Sheet.js';

/** Bytes of a file that could be a draft; the server takes no more. */
const MOST = 256 * 1024;

/** The page of a check: a doctrine, a draft, and the verdict with every reason. */
export function Check() {
  const { lang, address } = useShell();
  const [again, setAgain] = useState(0);
  const { country, asOf } = address;
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Begun> => {
      const [choices, of] = await Promise.all([
        fetchCheckChoices(lang, signal),
        country === null ? null : fetchCountryDoctrines(country, asOf, lang, signal),
      ]);
      return { choices, country: of };
    },
    // Asked anew when the reader tries again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [lang, country, asOf, again],
  );
  const answer = useAnswer(ask);
  const last = useRef<Begun | null>(null);
  if (answer.state === 'ready') last.current = answer.answer;
  // The title of a draft stays out of the browser's history.
  useEffect(() => {
    document.title = `${PAGES.check.title[lang]} · Tuchu`;
  }, [lang]);
  if (answer.state === 'failed')
    return <Failed text={answer.text} retry={() => setAgain((n) => n + 1)} />;
  const begun = last.current;
  // Another country's doctrines are never shown as this one's.
  return begun === null || (begun.country?.country ?? null) !== country ? (
    <Loading over={false} />
  ) : (
    <Checking {...begun} />
  );
}

/** What a check begins with: what there is to choose from, and what the country has. */
interface Begun {
  readonly choices: CheckChoices;
  readonly country: CountryDoctrines | null;
}

function Checking({ choices, country }: Begun) {
  const { lang, words, address, go } = useShell();
  const w = words.check;
  const [own, keep] = useOwnDraft();
  useUnsavedGuard(own?.draft ?? null);
  const [problem, setProblem] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const pack = useOwnPack(lang);
  const ownPack = pack.answer.state === 'checked' ? pack.answer.sheet.entry : null;
  /** Held and chosen: judged under it, or, while it is not in order, under nothing. */
  const underOwn = address.doctrine === null && pack.files !== null;
  const begin = country?.begin;
  const doctrine = underOwn
    ? (ownPack ?? undefined)
    : choices.doctrines.find((d) => d.id === (address.doctrine ?? begin));
  const rules = underOwn
    ? ownPack !== null && pack.files !== null
      ? { own: pack.files }
      : null
    : doctrine !== undefined || address.doctrine !== null
      ? { doctrine: doctrine?.id ?? address.doctrine ?? '' }
      : null;
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
  /** A draft without parties is begun, not wrong. */
  const begunOnly = subject !== null && partiesOf(subject.draft) === '';
  const question =
    subject === null || rules === null || begunOnly
      ? null
      : {
          ...rules,
          mode: address.mode ?? 'actual',
          ...(address.asOf === null ? {} : { 'as-of': address.asOf }),
          file: subject.file,
          draft: subject.draft,
        };
  const checked = useCheck(question, address.draft ?? `own ${own?.serial ?? 0}`, lang);
  const sheet = 'sheet' in checked ? checked.sheet : null;
  const mine = address.draft === null ? own : null;
  const coder = useCoder(mine === null ? [] : clausesToCode(mine.draft), lang);
  const keepPack = (files: readonly HeldFile[] | null): void => {
    pack.keep(files);
    if (files !== null) go({ doctrine: null });
  };

  const today = new Date().toISOString().slice(0, 10);
  /** Another draft in place of the reader's own: never without asking. */
  const take = (file: string, draft: DraftFile): void => {
    if (own !== null && !window.confirm(w.replace)) return;
    setProblem('');
    markSaved(draft);
    keep({ file, draft, serial: (own?.serial ?? 0) + 1 });
    go({ draft: null });
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST) return setProblem(w.tooLong(file.name));
    const text = await file.text();
    const draft = readDraftFile(text);
    if (draft === undefined)
      return setProblem(isJson(text) ? w.noDraft(file.name) : w.unreadable(file.name));
    if (isPack(draft)) return setProblem(w.packAsDraft(file.name));
    take(file.name, draft);
  };
  const change = (draft: DraftFile): void => {
    if (mine !== null) keep({ ...mine, draft });
  };
  /** A pasted text becomes clauses of the reader's own draft, begun where there is none. */
  const addTexts = (texts: readonly string[]): void => {
    const begun = mine ?? {
      file: 'draft.json',
      draft: emptyDraft(doctrine?.country ?? address.country, today),
      serial: (own?.serial ?? 0) + 1,
    };
    if (mine === null && own !== null && !window.confirm(w.replace)) return;
    keep({ ...begun, draft: withTexts(begun.draft, texts) });
    go({ draft: null });
  };
  const add = (code: string): void => {
    if (mine === null) return;
    change(withNewClause(mine.draft, code));
    const number = clauseFields(mine.draft).length + 1;
    setTimeout(() => openClause(number));
  };
  /** The reasoning as text: written when it is asked for. */
  const saveText = async (): Promise<void> => {
    if (question === null) return;
    const name = question.file.replace(/^.*\//, '').replace(/\.json$/i, '');
    try {
      const { text } = await postCheck({ ...question, text: true }, lang);
      saveFile(`${name}-${doctrine?.id ?? ''}.txt`, text, 'text/plain;charset=utf-8');
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.failedText);
    }
  };

  return (
    <article className="page check" lang={lang} aria-busy={checked.state === 'judging'}>
      <div className="lead">
        <p className="kicker">
          {sheet === null
            ? PAGES.check.title[lang]
            : [sheet.page.kicker, sheet.page.asOfText].filter((t) => t !== '').join(' · ')}
        </p>
        <h1>{sheet?.page.title ?? w.title}</h1>
        <p role="status" className="outcome" data-verdict={sheet?.verdict?.verdict}>
          {checked.state === 'judging' && sheet === null && w.judging}
          {sheet?.verdict && (
            <>
              <span aria-hidden="true">{sheet.verdict.sign}</span> {sheet.verdict.word}
            </>
          )}
        </p>
        {sheet === null ? (
          <p className="dek">{w.intro}</p>
        ) : (
          sheet.page.dek.map((part, i) => (
            <p key={i} className={i === 0 ? 'dek' : 'small how'}>
              {typeof part === 'string' ? part : part.text}
            </p>
          ))
        )}
      </div>
      <Ask {...{ choices, doctrine, ownPack, country }} hasOwn={own !== null} />
      <OwnDoctrine {...{ country, files: pack.files, answer: pack.answer }} keep={keepPack} />
      <PasteText take={addTexts} />
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
          onClick={() =>
            take('draft.json', emptyDraft(doctrine?.country ?? address.country, today))
          }
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
            onClick={() => {
              saveFile(mine.file, `${JSON.stringify(mine.draft, null, 2)}\n`, 'application/json');
              markSaved(mine.draft);
            }}
          >
            {w.save}
          </button>
        )}
        {sheet !== null && (
          <button type="button" className="plain" onClick={() => void saveText()}>
            {w.saveText}
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
      {begunOnly && (
        <p className="small hint" role="status">
          {w.nameParties}
        </p>
      )}
      {checked.state === 'refused' && (
        <div className="refused" role="alert">
          <b>{doctrine === undefined ? w.noDoctrine : w.refused}</b>
          <p>
            <Coded text={checked.text === '' ? words.failedText : checked.text} />
          </p>
          {mine !== null && <p className="small">{w.refusedText}</p>}
        </div>
      )}
      <div className={mine === null ? undefined : 'check-body'}>
        {mine !== null && (
          <DraftForm
            draft={mine.draft}
            terms={choices.terms}
            asks={doctrine?.asks ?? []}
            coder={coder}
            decisions={sheet?.decisions ?? null}
            change={change}
          />
        )}
        {sheet !== null && (
          <Sheet sheet={sheet} gaps={<Gaps sheet={sheet} add={mine === null ? null : add} />} />
        )}
      </div>
      {mine !== null && sheet !== null && <Changed sheet={sheet} />}
    </article>
  );
}
