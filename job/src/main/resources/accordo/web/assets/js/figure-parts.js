// What graph and chart share: legend, colours of the theme.
import { h } from './dom.js';
import { TYPE_ORDER, typeName } from './words.js';

/** The types that occur, in their usual order. */
export function presentTypes(counts) {
  const present = new Set(counts.flatMap((types) => Object.keys(types)));
  return TYPE_ORDER.filter((type) => present.has(type));
}

/** A swatch and a name. */
export function swatch(type, extra) {
  return h('span', { class: `type t-${type}` }, h('i', { 'aria-hidden': 'true' }), typeName(type), extra !== undefined && h('span', { class: 'hint' }, ` ${extra}`));
}

/** The colour that a CSS colour has on a screen, as rgb(), which canvas libraries understand. */
export function screenColour(colour) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** The colour of a type in the present theme. */
export function typeColour(type) {
  const probe = h('span', { class: `probe t-${type}` });
  document.body.append(probe);
  const colour = screenColour(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** A colour of the present theme by its name in base.css. */
export function themeColour(name) {
  return screenColour(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
}
