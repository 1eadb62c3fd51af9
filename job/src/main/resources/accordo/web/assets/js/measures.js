// Counts as short horizontal bars.
import { h, svg } from './dom.js';

/** Rows of {label, value, class}; the longest bar is the most. */
export function measures(rows) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return h('ul', { class: 'years' }, rows.map(({ label, value, class: name }) => h('li', { class: 'measure' }, h('span', {}, label),
    svg('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, svg('rect', { class: `part ${name}`, width: (100 * value) / most, height: '4' })),
    h('span', { class: 'count' }, value.toLocaleString('en')))));
}
