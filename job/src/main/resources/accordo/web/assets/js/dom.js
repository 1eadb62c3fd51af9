// Makes elements. Text only ever enters the page as text nodes.

/** What reorders or hides text when it is only shown: embeddings, overrides, isolates, and control characters. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g;

/** A text with its invisible controls made visible, as ‹U+202E›. */
export function visible(text) {
  return String(text).replace(CONTROLS, (c) =>
    c === '\r' ? '' : `‹U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);
}

/**
 * Makes an element.
 * Properties: on… are listeners, `dataset` an object, false, null and undefined leave an attribute out, true sets it empty.
 * Children: nodes, texts, nested lists; null and false are left out.
 */
export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

/** The same for SVG. */
export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'dataset') Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

/** Adds children as h() takes them. */
export function append(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : visible(child));
  }
}

/** Puts children in the place of what is there. */
export function replace(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Words from outside, kept from reordering what stands round them. */
export function foreign(text, language) {
  return h('bdi', { dir: 'auto', lang: language }, text);
}
