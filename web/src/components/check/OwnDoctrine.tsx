import { useEffect, useRef, useState } from 'react';
import type { CountryDoctrines } from '../../../../src/brief/index.js';
import type { HeldFile } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import type { PackAnswer } from '../../state/useCheck.js';
import { Coded } from '../Coded.js';
import { SectionView } from '../SectionView.js';
import { Field } from './Fields.js';

/** Bytes that the server takes with the draft beside it. */
const MOST = 200 * 1024;

interface Props {
  /** What the country has, and an example to change; null where no country is chosen. */
  readonly country: CountryDoctrines | null;
  readonly files: readonly HeldFile[] | null;
  readonly answer: PackAnswer;
  readonly keep: (files: readonly HeldFile[] | null) => void;
}

const isSources = (file: HeldFile): boolean => /^sources(\W.*)?\.json$/i.test(file.file);

/** A doctrine of the reader's own: chosen or pasted, checked and tested; in the memory of this page and nowhere else. */
export function OwnDoctrine({ country, files, answer, keep }: Props) {
  const { words } = useShell();
  const w = words.check;
  const pack = files?.find((f) => !isSources(f)) ?? files?.[0];
  const beside = files?.find((f) => f !== pack);
  const [typed, setTyped] = useState(pack?.text ?? '');
  const [tooLong, setTooLong] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(pack?.text ?? ''), [pack]);
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    const long = chosen.find((f) => f.size > MOST);
    setTooLong(long === undefined ? '' : w.packTooLong(long.name));
    if (long !== undefined) return;
    const held = await Promise.all(
      chosen.slice(0, 2).map(async (f) => ({ file: f.name, text: await f.text() })),
    );
    // The addresses alone go with the pack that is there already.
    const both = held.length === 1 && held.every(isSources) && pack !== undefined;
    keep(both ? [pack, ...held] : held);
  };
  const check = (): void => {
    const own = { file: pack?.file ?? country?.write.file ?? 'doctrine.json', text: typed };
    keep(beside === undefined ? [own] : [own, beside]);
  };
  const sheet = answer.state === 'checked' ? answer.sheet : null;
  const lacking = country !== null && country.own.length === 0;
  return (
    <section className="own-doctrine" data-section="own-doctrine">
      {lacking && (
        <div className="lacking" data-section="lacking">
          <p>
            <b>{country.title}.</b>
          </p>
          {country.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <details open={files !== null || (lacking && country.begin === null)}>
        <summary>{w.ownDoctrine}</summary>
        <p className="small">{w.ownPrivate}</p>
        {country !== null && (
          <p className="small">
            <b>{country.write.title}.</b> <Coded text={country.write.text} />
          </p>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          data-file="doctrine"
          onChange={(e) => {
            void read([...(e.target.files ?? [])]);
            e.target.value = '';
          }}
        />
        <Field label={w.packText} wide>
          {(id) => (
            <textarea
              id={id}
              rows={8}
              spellCheck={false}
              className="pack-text"
              value={typed}
              onChange={(e) => setTyped(e.target.value)}
            />
          )}
        </Field>
        <p className="check-tools">
          <button type="button" className="plain" disabled={typed.trim() === ''} onClick={check}>
            {w.checkPack}
          </button>
          <button type="button" className="plain" onClick={() => picker.current?.click()}>
            {w.openPack}
          </button>
          {country !== null && typed.trim() === '' && (
            <button type="button" className="plain" onClick={() => setTyped(country.write.example)}>
              {w.example}
            </button>
          )}
          {files !== null && (
            <button type="button" className="plain" onClick={() => keep(null)}>
              {w.putAway}
            </button>
          )}
        </p>
        {beside !== undefined && <p className="small">{w.withSources(beside.file)}</p>}
        {tooLong !== '' && (
          <p className="refused" role="alert">
            {tooLong}
          </p>
        )}
        {answer.state === 'checking' && <p role="status">{w.judging}</p>}
        {answer.state === 'failed' && (
          <p className="refused" role="alert">
            <Coded text={answer.text === '' ? words.failedText : answer.text} />
          </p>
        )}
        {sheet !== null && sheet.entry === null && (
          <div className="refused" role="alert" data-pack="refused">
            <b>{sheet.title}</b>
            <ul>
              {sheet.problems.map((problem) => (
                <li key={problem}>
                  <Coded text={problem} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {sheet !== null && sheet.entry !== null && (
          <div className="pack-result" role="status" data-pack="in-order">
            <p>{sheet.title}</p>
            {sheet.tests !== null && (
              <>
                <p>
                  {sheet.tests.title}: <b>{sheet.tests.text}</b>
                </p>
                {sheet.tests.warning !== '' && (
                  <div className="refused">
                    <p>{sheet.tests.warning}.</p>
                    <ul>
                      {sheet.tests.failed.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                )}
              </>
            )}
          </div>
        )}
        {sheet !== null && sheet.rules !== null && (
          <details className="pack-rules">
            <summary>{w.readRules}</summary>
            {sheet.rules.sections.map((section) => (
              <SectionView key={section.id} section={section} />
            ))}
          </details>
        )}
      </details>
    </section>
  );
}
