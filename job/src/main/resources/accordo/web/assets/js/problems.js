// Says what went wrong, and what to do now.
import { h } from './dom.js';
import { address, read, searchFor } from './state.js';

/** A problem as a section; a fault in a query gets its caret and the suggestion as a link. */
export function problem(error) {
  const fault = error.document ?? {};
  if (fault.query !== undefined) return queryFault(fault);
  if (error.status === 404) {
    return section('Not found', h('p', {}, error.document?.detail ?? error.message), h('p', {}, h('a', { href: '/' }, 'Look through all deals')));
  }
  const again = h('button', { type: 'button', onclick: () => location.reload() }, 'Try again');
  return section(fault.title ?? 'Something went wrong', h('p', {}, error.message), again);
}

function queryFault({ query, column, detail, title, suggestion }) {
  const said = String(detail ?? title).split('\n')[0];
  const caret = column === undefined ? null
    : h('pre', { class: 'caret', 'aria-label': 'The query, with the fault marked' },
      query.slice(0, column), h('mark', {}, query.slice(column, column + 1) || ' '), query.slice(column + 1),
      '\n', h('span', { 'aria-hidden': 'true' }, `${' '.repeat(column)}^`));
  const remedy = suggestion && mended(query, column, suggestion);
  const other = remedy && { ...read(new URLSearchParams(location.search)), query: remedy };
  return section('This query cannot be read', h('p', {}, said), caret,
    other && h('p', {}, 'Did you mean ', h('a', { class: 'button', href: address(other), dataset: { focus: 'suggestion' } }, remedy), '?'),
    h('p', { class: 'hint' }, 'Plain words work too: ', h('a', { href: address(searchFor(wordsOf(query))) }, `search for ${wordsOf(query) || 'everything'}`), '.'));
}

/** A suggestion is a query, or a word for the one at the fault. */
function mended(query, column, suggestion) {
  const wrong = /^[\w.]+/.exec(query.slice(column))?.[0];
  if (!/^[\w.]+$/.test(suggestion) || !wrong) return suggestion;
  return query.slice(0, column) + suggestion + query.slice(column + wrong.length);
}

/** What a query says without its syntax. */
function wordsOf(query) {
  return query.replace(/[\w.]+:/g, ' ').replace(/\b(AND|OR|NOT|TO)\b/g, ' ').replace(/[^\p{L}\p{N}\s.&-]/gu, ' ').replace(/\s+/g, ' ').trim();
}

function section(title, ...children) {
  return h('section', { class: 'problem', role: 'alert' }, h('h1', {}, title), ...children);
}
