/**
 * A document to draw in where there is no browser: just so much of one as drawings made of elements alone ask for
 * (those by Plot ask for more). Written out, a drawing is the same as a browser's.
 */

type Child = PlainElement | PlainText;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

class PlainText {
  parent: PlainElement | undefined;
  constructor(readonly text: string) {}
  get outerHTML(): string {
    return escaped(this.text);
  }
}

class PlainElement {
  parent: PlainElement | undefined;
  readonly children: Child[] = [];
  readonly #attributes = new Map<string, string>();
  constructor(
    readonly ownerDocument: PlainDocument,
    readonly name: string,
  ) {}

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }

  #put(at: number, added: readonly Child[]): void {
    for (const child of added) {
      child.parent?.drop(child);
      child.parent = this;
    }
    this.children.splice(at, 0, ...added);
  }
  append(...added: Child[]): void {
    this.#put(this.children.length, added);
  }
  prepend(...added: Child[]): void {
    this.#put(0, added);
  }
  after(...added: Child[]): void {
    const { parent } = this;
    if (parent !== undefined) parent.#put(parent.children.indexOf(this) + 1, added);
  }
  drop(child: Child): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }
  remove(): void {
    this.parent?.drop(this);
    this.parent = undefined;
  }

  /** Those under it, in order. @param name of elements, or `*` */
  querySelectorAll(name: string): PlainElement[] {
    return this.children.flatMap((child) =>
      child instanceof PlainElement
        ? [...(name === '*' || child.name === name ? [child] : []), ...child.querySelectorAll(name)]
        : [],
    );
  }
  querySelector(name: string): PlainElement | null {
    return this.querySelectorAll(name)[0] ?? null;
  }

  cloneNode(): PlainElement {
    const copy = new PlainElement(this.ownerDocument, this.name);
    for (const [name, value] of this.#attributes) copy.setAttribute(name, value);
    copy.append(
      ...this.children.map((child) =>
        child instanceof PlainElement ? child.cloneNode() : new PlainText(child.text),
      ),
    );
    return copy;
  }

  get outerHTML(): string {
    const attributes = [...this.#attributes].map(
      ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
    );
    const inside = this.children.map((child) => child.outerHTML).join('');
    return `<${this.name}${attributes.join('')}>${inside}</${this.name}>`;
  }
}

class PlainDocument {
  createElementNS(_: string, name: string): PlainElement {
    return new PlainElement(this, name);
  }
  createTextNode(text: string): PlainText {
    return new PlainText(text);
  }
}

/**
 * @example
 * const { svg } = drawChart(spec, { document: plainDocument(), width: 820, lang: 'en' });
 * standalone(svg); // '<svg …>…</svg>'
 */
export const plainDocument = (): Document => new PlainDocument() as unknown as Document;
