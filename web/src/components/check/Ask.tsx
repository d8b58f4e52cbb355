import { useEffect, useState } from 'react';
import type { CountryDoctrines, DoctrineEntry, ExampleEntry } from '../../../../src/brief/index.js';
import { readDay, writeDay } from '../../lib/day.js';
import type { CheckChoices } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { Field } from './Fields.js';

interface Props {
  readonly choices: CheckChoices;
  readonly doctrine: DoctrineEntry | undefined;
  readonly hasOwn: boolean;
  /** A doctrine of the reader's own, in order. */
  readonly ownPack: DoctrineEntry | null;
  /** What is known of the country's doctrines. */
  readonly country: CountryDoctrines | null;
}

const named = (d: DoctrineEntry) => (
  <option key={d.id} value={d.id}>
    {d.id}: {d.name} ({d.holds})
  </option>
);

/** What is checked, under what, and as of when. All of it stands in the address; a reader's own draft does not. */
export function Ask({ choices, doctrine, hasOwn, ownPack, country }: Props) {
  const { words, address, go } = useShell();
  const w = words.check;
  const group = (label: string, of: readonly DoctrineEntry[]) =>
    of.length > 0 && <optgroup label={label}>{of.map(named)}</optgroup>;
  const binding = [...(country?.own ?? []), ...(country?.group ?? [])];
  const bound = binding.flatMap((id) => choices.doctrines.find((d) => d.id === id) ?? []);
  const rules = choices.doctrines.filter((d) => d.kind === 'doctrine' && !bound.includes(d));
  const soft = doctrine?.kind === 'checklist';
  const concerns = (e: ExampleEntry): boolean => e.parties.includes(doctrine?.country ?? '');
  const examples = [
    ...choices.examples.filter(concerns),
    ...choices.examples.filter((e) => !concerns(e)),
  ];
  return (
    <div className="controls" role="group" aria-label={w.ask}>
      <Field label={w.doctrine} wide>
        {(id) => (
          <select
            id={id}
            value={address.doctrine ?? (ownPack === null ? (doctrine?.id ?? '') : '')}
            onChange={(e) => go({ doctrine: e.target.value || null })}
          >
            {ownPack !== null && (
              <option value="">{w.ownNamed(`${ownPack.id}: ${ownPack.name}`)}</option>
            )}
            {ownPack === null && doctrine === undefined && <option value="">{w.none}</option>}
            {address.doctrine !== null && doctrine === undefined && (
              <option value={address.doctrine}>{address.doctrine}</option>
            )}
            {group(w.binds, bound)}
            {group(
              w.inForce,
              rules.filter((d) => d.current),
            )}
            {group(
              w.notInForce,
              rules.filter((d) => !d.current),
            )}
            {group(
              w.checklists,
              choices.doctrines.filter((d) => d.kind === 'checklist'),
            )}
          </select>
        )}
      </Field>
      <Field label={w.draft} wide>
        {(id) => (
          <select
            id={id}
            value={address.draft ?? ''}
            onChange={(e) => go({ draft: e.target.value || null })}
          >
            <option value="">{hasOwn ? w.own : w.none}</option>
            {address.draft !== null && !examples.some((e) => e.id === address.draft) && (
              <option value={address.draft}>{address.draft}</option>
            )}
            <optgroup label={w.examples}>
              {examples.map((e) => (
                <option key={e.id} value={e.id}>
                  {e.title}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      {!soft && (
        <>
          <Field label={w.mode} wide>
            {(id) => (
              <select
                id={id}
                value={address.mode ?? 'actual'}
                onChange={(e) =>
                  go({ mode: e.target.value === 'hypothetical' ? 'hypothetical' : 'actual' })
                }
              >
                <option value="actual">{w.actual}</option>
                <option value="hypothetical">{w.hypothetical}</option>
              </select>
            )}
          </Field>
          <DayField />
        </>
      )}
    </div>
  );
}

/** The day a doctrine is applied; left empty it is the draft's own. */
function DayField() {
  const { lang, words, address, go } = useShell();
  const current = address.asOf === null ? '' : writeDay(address.asOf, lang);
  const [typed, setTyped] = useState(current);
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    setTyped(current);
    setWrong('');
  }, [current]);
  const commit = (): void => {
    const text = typed.trim();
    if (text === current) return setWrong('');
    const day = text === '' ? null : readDay(text, lang);
    if (day === undefined) return setWrong(text);
    setWrong('');
    go({ asOf: day });
  };
  return (
    <Field label={words.check.day}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={12}
            placeholder={words.check.dayOfDraft}
            value={typed}
            aria-invalid={wrong !== ''}
            aria-describedby={`${id}-wrong`}
            onChange={(e) => setTyped(e.target.value)}
            onBlur={commit}
            onKeyDown={(e) => {
              if (e.key === 'Enter') commit();
            }}
          />
          <span id={`${id}-wrong`} className="small" role="alert">
            {wrong !== '' && words.notDay(wrong)}
          </span>
        </>
      )}
    </Field>
  );
}
