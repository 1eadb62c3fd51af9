// How to search, in a dialog; and the button that opens it.
import { h, replace } from './dom.js';
import { queryHelp } from './api.js';
import { go } from './router.js';
import { address, searchFor } from './state.js';

const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

export function helpButton() {
  return h('button', { type: 'button', class: 'quiet', onclick: openHelp, 'aria-haspopup': 'dialog' }, 'Help');
}

export function openHelp() {
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  fill();
  return true;
}

async function fill() {
  const { examples, fields } = await queryHelp();
  replace(dialog, h('div', { class: 'help-body' },
    h('header', {}, h('h2', { id: 'help-title' }, 'How to search'),
      h('button', { type: 'button', class: 'quiet', onclick: () => dialog.close(), 'aria-label': 'Close help' }, '✕')),
    h('p', {}, 'Write words in any of the languages, or ask for one field with ', code('field:value'), '. Several conditions must all hold; ',
      code('OR'), ' takes either, ', code('-'), ' excludes, quotation marks keep words together, ', code('[a TO b]'), ' is a range and ', code('*'), ' an open end.'),
    h('h3', {}, 'Examples'), exampleList(examples),
    h('h3', {}, 'Fields'), fieldTable(fields),
    h('h3', {}, 'Keys'), keyList()));
}

/** Queries to try, each with what it says. */
function exampleList(examples) {
  return h('ul', { class: 'examples' }, examples.map(({ query, says }) => h('li', {}, exampleLink(query), h('span', { class: 'hint' }, says))));
}

function exampleLink(query) {
  return h('a', {
    href: address(searchFor(query)),
    onclick: (event) => {
      event.preventDefault();
      if (dialog.open) dialog.close();
      go(address(searchFor(query)));
    },
  }, code(query));
}

function fieldTable(fields) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Fields' }, h('table', {},
    h('thead', {}, h('tr', {}, ['Field', 'Means', 'Example'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, fields.map(({ name, description, example }) => h('tr', {}, h('th', { scope: 'row' }, code(name)), h('td', {}, description),
      h('td', {}, example && exampleLink(example)))))));
}

function keyList() {
  const keys = [['/', 'to the search field'], ['↓ ↑', 'through the results'], ['Enter', 'opens'], ['Esc', 'back'], ['?', 'this help']];
  return h('dl', { class: 'keys' }, keys.map(([key, what]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, what))));
}

function code(text) {
  return h('code', {}, text);
}
