/**
 * A page with what many of its Findings say (method, sources, caveats) written once: a page of three hundred Findings
 * is a third as long. The server sends it where it is asked for; the workbench makes it whole again. Knows no other file
 * but the page's type, for it runs in the browser.
 *
 * A number in place of a field stands for a part; a paragraph is the list of its sentences. No field of a
 * `FindingView` is a number, and none but the paragraph is made of sentences.
 */
import type { FindingView, Page } from './page.js';

type Part = FindingView[keyof FindingView];

export interface SharedPage extends Omit<Page, 'findings'> {
  readonly shared: {
    readonly parts: readonly Part[];
    /** By id; the id itself is left out. */
    readonly findings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

/** All but the id and the paragraph. */
const fieldsOf = (view: FindingView): ReadonlyArray<readonly [string, Part]> =>
  Object.entries(view).filter(([name]) => name !== 'id' && name !== 'paragraph');

/** With the space that follows, so that they join to the same text again. */
const sentences = (text: string): readonly string[] => text.split(/(?<=\. )/);

/**
 * @example
 * wholePage(sharePage(page)); // equal to page
 */
export function sharePage({ findings, ...rest }: Page): SharedPage {
  const views = Object.entries(findings);
  const counts = new Map<string, number>();
  const count = (part: unknown): void => {
    const json = JSON.stringify(part);
    counts.set(json, (counts.get(json) ?? 0) + 1);
  };
  for (const [, view] of views) {
    for (const [, part] of fieldsOf(view)) count(part);
    sentences(view.paragraph).forEach(count);
  }
  const parts: Part[] = [];
  const numbers = new Map<string, number>();
  const shared = (part: Part): unknown => {
    const json = JSON.stringify(part);
    // What stands once, or is as short as a number, stays where it is.
    if ((counts.get(json) ?? 0) < 2 || json.length < 5) return part;
    const number = numbers.get(json) ?? parts.push(part) - 1;
    numbers.set(json, number);
    return number;
  };
  const made = views.map(([key, view]) => [
    key,
    {
      ...Object.fromEntries(fieldsOf(view).map(([name, part]) => [name, shared(part)])),
      paragraph: sentences(view.paragraph).map(shared),
    },
  ]);
  return { ...rest, shared: { parts, findings: Object.fromEntries(made) } };
}

/** The page that was shared; one that was not is given back as it is. */
export function wholePage(page: Page | SharedPage): Page {
  if (!('shared' in page)) return page;
  const { shared, ...rest } = page;
  const part = (value: unknown): unknown =>
    typeof value === 'number' ? shared.parts[value] : value;
  const findings = Object.entries(shared.findings).map(([id, { paragraph, ...fields }]) => {
    const own = Object.entries(fields).map(([name, value]) => [name, part(value)]);
    const text = (paragraph as readonly unknown[]).map(part).join('');
    return [id, { id, ...Object.fromEntries(own), paragraph: text }];
  });
  return { ...rest, findings: Object.fromEntries(findings) };
}
