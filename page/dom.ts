export type Child = Node | string | undefined | false | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children. Words become text, never markup, so nothing in a document can act. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

/** Adds words and nodes, leaving out what is not there. */
export function append(parent: Element | DocumentFragment, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

/** A button that does something. */
export function button(attributes: Attributes, act: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', act);
  return element;
}

/** A list to choose from; the first value is chosen unless another one is. */
export function choice(
  attributes: Attributes,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  act: (value: string) => void,
): HTMLSelectElement {
  const select = el(
    'select',
    attributes,
    options.map(([value, label]) => el('option', { value }, label)),
  );
  select.value = chosen;
  select.addEventListener('change', () => act(select.value));
  return select;
}

/** The nearest element around an event that carries an attribute. */
export function around(event: Event, selector: string): HTMLElement | undefined {
  const { target } = event;
  const found = target instanceof Element ? target.closest(selector) : undefined;
  return found instanceof HTMLElement ? found : undefined;
}
