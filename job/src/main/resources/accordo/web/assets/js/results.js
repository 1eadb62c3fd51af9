// The list of deals found, growing by pages.
import { h, replace } from './dom.js';
import { announce } from './live.js';
import { address, searchFor } from './state.js';
import { card } from './cards.js';
import { count } from './words.js';

/** Fills the body; `next(cursor)` gets a further page. */
export function resultList(search, found, body, next) {
  if (found.total === 0) {
    replace(body, nothing(search));
    return;
  }
  const list = h('ol', { class: 'cards' }, found.deals.map(card));
  const foot = h('p', { class: 'foot' });
  replace(body, list, foot);
  offer(found.next);

  function offer(cursor) {
    const shown = h('span', { class: 'hint' }, `${list.children.length.toLocaleString('en')} of ${count(found.total, 'deal')}`);
    if (!cursor) {
      replace(foot, found.total > 20 && shown);
      return;
    }
    const button = h('button', { type: 'button', dataset: { focus: 'more' }, onclick: () => load(cursor, button) }, 'Load more');
    replace(foot, button, shown);
  }

  async function load(cursor, button) {
    button.disabled = true;
    button.textContent = 'Loading …';
    try {
      const page = await next(cursor);
      const cards = page.deals.map(card);
      list.append(...cards);
      cards[0]?.querySelector('a').focus({ preventScroll: true });
      announce(`${cards.length} more deals`);
      offer(page.next);
    } catch (error) {
      button.disabled = false;
      button.textContent = 'Load more';
      announce(error.message);
      foot.append(h('span', { class: 'bad' }, error.message));
    }
  }
}

function nothing(search) {
  const fewer = search.filters.length > 0;
  return h('div', { class: 'empty' },
    h('p', {}, 'Nothing was found', search.query ? [' for ', h('q', {}, h('bdi', {}, search.query))] : '', fewer ? ' with these filters.' : '.'),
    h('ul', {},
      fewer && h('li', {}, h('a', { href: address({ ...search, filters: [] }) }, 'Search without the filters')),
      search.query && h('li', {}, 'Look at the spelling, use fewer words, or another language.'),
      h('li', {}, h('a', { href: address(searchFor('')) }, 'Look through all deals'))));
}
