// Above the results: how many, which view, which order, export.
import { h } from './dom.js';
import { go } from './router.js';
import { address, asked } from './state.js';
import { count } from './words.js';
import { SEARCH_ACTIONS } from './search-actions.js';

const VIEWS = [['list', 'List'], ['graph', 'Network'], ['time', 'Over time']];
const SORTS = [['relevance', 'Best match'], ['date', 'Latest'], ['confidence', 'Surest']];
const FORMATS = [['csv', 'CSV'], ['excel', 'Excel'], ['jsonl', 'JSON lines']];

export function toolbar(search, found) {
  return h('div', { class: 'toolbar' },
    h('h2', { class: 'total' }, found.total === 0 ? 'No deals' : count(found.total, 'deal')),
    h('nav', { class: 'views', 'aria-label': 'Views' }, VIEWS.map(([view, name]) => h('a', {
      href: address({ ...search, view }), 'aria-current': search.view === view ? 'page' : null, dataset: { focus: `view-${view}` },
    }, name))),
    h('div', { class: 'tools' }, search.view === 'list' && sortChoice(search), found.total > 0 && exportMenu(search),
      SEARCH_ACTIONS.map((action) => action(search))));
}

function sortChoice(search) {
  const select = h('select', {
    'aria-label': 'Order', dataset: { focus: 'sort' }, onchange: (event) => go(address({ ...search, sort: event.target.value }), { keep: true }),
  }, SORTS.map(([value, name]) => h('option', { value, selected: search.sort === value }, name)));
  return h('label', { class: 'select' }, select);
}

function exportMenu(search) {
  const link = ([format, name]) => {
    const parameters = new URLSearchParams([...asked(search), ['sort', search.sort], ['format', format]]);
    return h('li', {}, h('a', { href: `/api/export?${parameters}`, download: true }, name));
  };
  const menu = h('details', { class: 'menu' }, h('summary', {}, 'Export'), h('ul', {}, FORMATS.map(link)));
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
    event.preventDefault();
  });
  return menu;
}
