// Deals over time, stacked by type; each bar is a link to its year.
import { h, replace } from './dom.js';
import { get } from './api.js';
import { bars } from './bars.js';
import { presentTypes, swatch } from './figure-parts.js';
import { address, asked, has, toggle } from './state.js';
import { typeName } from './words.js';

/** Fills the body; returns what ends it. */
export async function figure(search, body) {
  const timeline = await get('timeline', asked(search));
  if (!timeline.bins.length) {
    replace(body, h('p', { class: 'empty' }, 'None of these deals has a date.'));
    return undefined;
  }
  return timelineFigure(timeline, body, (period) => yearAddress(search, period));
}

function yearAddress(search, period) {
  const year = period.slice(0, 4);
  const other = { ...search, view: 'list' };
  return address(has(other, 'year', year) ? other : toggle(other, 'year', year));
}

/** A timeline as bars, legend and table; `link(period)` is where a bar leads. */
export function timelineFigure({ bins, step }, body, link) {
  const types = presentTypes(bins.map((bin) => bin.deals));
  const hidden = new Set();
  const plot = h('div', { class: 'plot' });
  const shownTypes = () => types.filter((type) => !hidden.has(type));
  const draw = () => replace(plot, bars(bins, shownTypes(), plot.clientWidth || 800, link));
  const legend = h('ul', { class: 'legend', 'aria-label': 'Types shown' }, types.map((type) => h('li', {}, h('button', {
    type: 'button', 'aria-pressed': 'true',
    onclick: (event) => {
      if (!hidden.delete(type)) hidden.add(type);
      event.currentTarget.setAttribute('aria-pressed', String(!hidden.has(type)));
      draw();
    },
  }, swatch(type, sum(bins, type))))));
  replace(body, h('figure', { class: 'figure' },
    h('figcaption', {}, `Deals by ${String(step).toLowerCase()} and type. A bar leads to its deals.`), plot, legend, table(bins, types)));
  const observer = new ResizeObserver(draw);
  observer.observe(plot);
  return () => observer.disconnect();
}

function sum(bins, type) {
  return bins.reduce((total, bin) => total + (bin.deals[type] ?? 0), 0);
}

function table(bins, types) {
  const filled = bins.filter((bin) => types.some((type) => bin.deals[type]));
  return h('details', {}, h('summary', {}, 'As a table'), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Deals by period' }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Period'), h('th', { scope: 'col' }, 'Deals'), h('th', { scope: 'col' }, 'Types'))),
    h('tbody', {}, filled.map(({ period, deals }) => h('tr', {}, h('th', { scope: 'row' }, period),
      h('td', {}, types.reduce((total, type) => total + (deals[type] ?? 0), 0).toLocaleString('en')),
      h('td', {}, types.filter((type) => deals[type]).map((type) => `${typeName(type)} ${deals[type]}`).join(', '))))))));
}
