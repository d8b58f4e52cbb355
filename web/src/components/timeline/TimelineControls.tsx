import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';
import { Field } from '../check/Fields.js';

/** The milestones, or a year of the reader's own, that the series are looked before and after; the address keeps it. */
export function TimelineControls({
  timeline,
}: {
  readonly timeline: NonNullable<Page['timeline']>;
}) {
  const { words, go } = useShell();
  const { around, kinds, milestones } = timeline;
  const look = (text: string): void => {
    const word = text.trim();
    if (word !== around) go({ around: word === '' ? null : word, finding: null });
  };
  const year = /^\d{4}$/.test(around) ? around : '';
  const named = [...kinds, ...milestones].some((m) => m.id === around);
  const own = (text: string): void => {
    if (/^(1[89]|20)\d\d$/.test(text.trim())) look(text);
    else if (text.trim() === '' && year !== '') look('');
  };
  return (
    <div className="controls" role="group" aria-label={words.controls}>
      {milestones.length > 0 && (
        <Field label={words.timeline.around}>
          {(id) => (
            <select id={id} value={around} onChange={(e) => look(e.target.value)}>
              <option value="">{words.timeline.profile}</option>
              {around !== '' && !named && <option value={around}>{around}</option>}
              <optgroup label={words.timeline.kinds}>
                {kinds.map((m) => (
                  <option key={m.id} value={m.id}>
                    {m.label}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.timeline.milestones}>
                {milestones.map((m) => (
                  <option key={m.id} value={m.id}>
                    {m.label}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
      )}
      <Field label={words.timeline.year}>
        {(id) => (
          <input
            key={year}
            id={id}
            type="number"
            min={1800}
            max={2099}
            placeholder="2008"
            defaultValue={year}
            onBlur={(e) => own(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter') own(e.currentTarget.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}
