// "Save this search", above the results.
import { h, replace } from './dom.js';
import { alertForm } from './alert-form.js';
import { create } from './alerts-api.js';
import { announce } from './live.js';
import { savedQuery } from './saved-query.js';
import { SEARCH_ACTIONS } from './search-actions.js';
import { secretNote } from './alert-parts.js';

function saveSearch(search) {
  const button = h('button', { type: 'button', dataset: { focus: 'save-search' }, onclick: open }, 'Save this search');
  const box = h('div', { class: 'save-search' }, button);
  const close = () => {
    replace(box, button);
    button.focus();
  };

  function open() {
    const form = alertForm({ query: savedQuery(search) }, save, close);
    replace(box, button, h('div', { class: 'popover' }, h('h2', {}, 'Tell me when deals match'), form));
    box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    form.querySelector('input').focus();
  }

  async function save(wanted) {
    const made = await create(wanted);
    const link = h('a', { href: '/alerts' }, 'See alerts');
    replace(box, button, h('div', { class: 'popover' }, h('p', {}, 'Saved. ', link), secretNote(made)));
    announce('The search is saved.');
    link.focus();
  }
  return box;
}

SEARCH_ACTIONS.push(saveSearch);
