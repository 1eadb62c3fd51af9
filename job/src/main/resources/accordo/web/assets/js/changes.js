// Which article changed what in the record.
import { h, foreign } from './dom.js';
import { fieldName, sayValue } from './facts.js';
import { day } from './words.js';

export function changeLog(deal) {
  const rows = deal.changes.map(({ date, articleId, field, before, after }) => h('tr', {},
    h('td', {}, date ? h('time', { datetime: date }, day(date)) : ''),
    h('td', {}, foreign(fieldName(field, deal))),
    h('td', {}, what(field, before, after)),
    h('td', {}, h('a', { href: `/articles/${encodeURIComponent(articleId)}` }, foreign(outlet(deal, articleId))))));
  return h('details', {}, h('summary', {}, `${deal.changes.length} entries`), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Entries of the change log' }, h('table', {},
    h('thead', {}, h('tr', {}, ['Date', 'Field', 'Change', 'Article'].map((name) => h('th', { scope: 'col' }, name)))), h('tbody', {}, rows))));
}

function what(field, before, after) {
  if (field === 'sources') return ['confirmed by ', foreign(after ?? 'another article')];
  if (before === undefined || before === null) return foreign(sayValue(field, after));
  return [h('del', {}, foreign(sayValue(field, before))), ' → ', foreign(sayValue(field, after))];
}

function outlet(deal, articleId) {
  return deal.sources.find((s) => s.articleId === articleId)?.source ?? articleId;
}
