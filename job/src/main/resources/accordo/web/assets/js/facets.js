// Counts of what was found, by type, company, role …; ticking one filters.
import { h, foreign } from './dom.js';
import { go } from './router.js';
import { FACETS, address, has, toggle } from './state.js';
import { labelOf } from './labels.js';
import { facetName, facetValue } from './words.js';

const FIRST = 6;
const opened = new Set();
const wide = matchMedia('(min-width: 56rem)');
wide.addEventListener('change', () => {
  const panel = document.querySelector('.facets');
  if (panel) panel.open = wide.matches || opened.has('panel');
});

/** A column on a wide screen, folded away on a narrow one. */
export function facetPanel(search, facets) {
  const groups = FACETS.map((facet) => group(search, facet, facets[facet] ?? [])).filter(Boolean);
  if (!groups.length) return h('div', {});
  const active = search.filters.length;
  const panel = h('details', { class: 'facets', open: wide.matches || opened.has('panel') },
    h('summary', { dataset: { focus: 'facets' } }, active ? `Filters (${active})` : 'Filters'), h('div', { class: 'groups' }, groups));
  panel.addEventListener('toggle', () => {
    if (!wide.matches) opened[panel.open ? 'add' : 'delete']('panel');
  });
  return panel;
}

function group(search, facet, counts) {
  const chosen = search.filters.filter((f) => f.facet === facet && !counts.some((c) => c.value === f.value));
  const all = [...counts, ...chosen.map(({ value }) => ({ value, label: labelOf(facet, value), count: 0 }))];
  if (all.length < 2 && !search.filters.some((f) => f.facet === facet)) return null;
  const sorted = facet === 'year' ? all.sort((a, b) => b.value.localeCompare(a.value)) : all;
  const first = sorted.filter((c, i) => i < FIRST || has(search, facet, c.value));
  const rest = sorted.filter((c) => !first.includes(c));
  return h('fieldset', { class: 'facet' },
    h('legend', {}, facetName(facet)),
    h('ul', {}, first.map((c) => choice(search, facet, c))),
    rest.length > 0 && more(search, facet, rest));
}

function more(search, facet, rest) {
  const details = h('details', { class: 'more', open: opened.has(facet) },
    h('summary', { dataset: { focus: `more-${facet}` } }, `${rest.length} more`), h('ul', {}, rest.map((c) => choice(search, facet, c))));
  details.addEventListener('toggle', () => (details.open ? opened.add(facet) : opened.delete(facet)));
  return details;
}

function choice(search, facet, { value, label, count }) {
  const box = h('input', {
    type: 'checkbox', checked: has(search, facet, value), dataset: { focus: `${facet}:${value}` },
    onchange: () => go(address(toggle(search, facet, value)), { keep: true }),
  });
  return h('li', {}, h('label', {}, box, h('span', { class: 'name' }, foreign(facetValue(facet, value, label))),
    h('span', { class: 'count' }, Number(count).toLocaleString('en'))));
}
