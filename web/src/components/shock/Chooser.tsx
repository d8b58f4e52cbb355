import { useEffect, useState } from 'react';
import type { ShockEntry, ShockPage } from '../../../../src/brief/shock/page.js';
import type { HeldFile, PlaceEntry } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { Field } from '../check/Fields.js';
import { PageLink } from '../PageLink.js';

/** What another shock forgets of the one before. */
const AFRESH = {
  partner: null,
  set: [],
  map: null,
  model: null,
  finding: null,
  tables: [],
} as const;

interface Props {
  readonly ready: readonly ShockEntry[];
  readonly own: HeldFile | null;
  readonly places: readonly PlaceEntry[];
  readonly page: ShockPage | null;
}

/** A ready shock or the reader's own, and who stands for a role in it. Before one is chosen, all of them with what they ask. */
export function Chooser({ ready, own, places, page }: Props) {
  const { words, address, go } = useShell();
  const w = words.shock;
  if (address.shock === null && own === null)
    return (
      <ul className="ready-shocks">
        {ready.map(({ name, title, about }) => (
          <li key={name}>
            <PageLink to={{ ...AFRESH, shock: name }}>{title}</PageLink>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="controls" role="group" aria-label={w.ask}>
      <Field label={w.choose} wide>
        {(id) => (
          <select
            id={id}
            value={address.shock ?? ''}
            onChange={(e) => go({ ...AFRESH, shock: e.target.value || null })}
          >
            <option value="">{own === null ? w.none : `${w.own}: ${own.file}`}</option>
            {ready.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
            {address.shock !== null && !ready.some((r) => r.name === address.shock) && (
              <option value={address.shock}>{address.shock}</option>
            )}
          </select>
        )}
      </Field>
      <Partner places={places} current={page?.shock.partner ?? address.partner} />
    </div>
  );
}

/** Who stands in for a role; left empty it is whoever the data name. */
function Partner({
  places,
  current,
}: {
  readonly places: readonly PlaceEntry[];
  readonly current: string | null;
}) {
  const { lang, words, go } = useShell();
  const named = places.find((p) => p.code === current)?.names[lang] ?? current ?? '';
  const [typed, setTyped] = useState(named);
  useEffect(() => setTyped(named), [named]);
  const commit = (): void => {
    const text = typed.trim();
    if (text === named) return;
    const found = places.find((p) => p.names[lang].toLowerCase() === text.toLowerCase());
    go({ partner: text === '' ? null : (found?.code ?? text), finding: null });
  };
  return (
    <Field label={words.shock.partner} wide>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            list={`${id}-places`}
            placeholder={words.shock.partnerHint}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onBlur={commit}
            onKeyDown={(e) => {
              if (e.key === 'Enter') commit();
            }}
          />
          <datalist id={`${id}-places`}>
            {places.map((p) => (
              <option key={p.code} value={p.names[lang]} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
