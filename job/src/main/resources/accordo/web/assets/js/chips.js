// The filters that are set, each with a way to take it off.
import { h, foreign } from './dom.js';
import { address, toggle } from './state.js';
import { labelOf } from './labels.js';
import { facetName, facetValue } from './words.js';

export function chips(search) {
  if (!search.filters.length) return null;
  const all = { ...search, filters: [] };
  return h('ul', { class: 'chips', 'aria-label': 'Filters' },
    search.filters.map((filter) => {
      const name = facetValue(filter.facet, filter.value, labelOf(filter.facet, filter.value));
      return h('li', {}, h('a', {
        class: 'chip', href: address(toggle(search, filter.facet, filter.value)),
        'aria-label': `Remove filter ${facetName(filter.facet)}: ${name}`,
      }, h('span', { class: 'hint' }, facetName(filter.facet)), ' ', foreign(name), h('span', { class: 'cross', 'aria-hidden': 'true' }, '×')));
    }),
    search.filters.length > 1 && h('li', {}, h('a', { href: address(all) }, 'Clear all')));
}
