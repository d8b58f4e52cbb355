import type { CheckSheet } from '../../../../src/brief/index.js';

/** What the last change of the draft did to its verdict; it stays in view while the draft is edited. */
export function Changed({ sheet }: { readonly sheet: CheckSheet }) {
  const [first, ...rest] = sheet.changed;
  return (
    <div className="changed" role="status" data-section="changed" hidden={first === undefined}>
      {first !== undefined && (
        <>
          <p>
            <span aria-hidden="true">{sheet.verdict?.sign}</span> <b>{first}</b>
          </p>
          {rest.length > 0 && (
            <ul>
              {rest.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
