// A company: its deals by type and year, its partners, who speaks for it.
import { h, foreign } from './dom.js';
import { get } from './api.js';
import { card } from './cards.js';
import { measures } from './measures.js';
import { address, searchFor } from './state.js';
import { TYPE_ORDER, count, typeName } from './words.js';

export async function show({ name: key, main }) {
  const company = await get(`companies/${encodeURIComponent(key)}`);
  const own = searchFor('', [{ facet: 'company', value: company.key }]);
  const others = (company.names ?? []).filter((form) => form !== company.name);
  main.append(
    h('header', { class: 'page-head' }, h('p', { class: 'kicker' }, 'Company'), h('h1', {}, foreign(company.name)),
      others.length > 0 && h('p', { class: 'hint' }, 'Also ', list(others)),
      h('p', { class: 'actions' }, h('a', { class: 'button', href: address(own) }, `All ${count(company.deals, 'deal')}`),
        h('a', { class: 'button', href: address({ ...own, view: 'graph' }) }, 'Network'), h('a', { class: 'button', href: address({ ...own, view: 'time' }) }, 'Over time'))),
    h('div', { class: 'columns' },
      h('div', {}, recent(company)),
      h('div', {}, byType(company), byYear(company), partners(company), executives(company))));
  return { title: company.name };
}

function list(names) {
  return names.map((name, i) => [i > 0 && ', ', foreign(name)]);
}

function recent({ recent: deals = [] }) {
  return deals.length > 0 && h('section', {}, h('h2', {}, 'Latest deals'), h('ol', { class: 'cards' }, deals.map(card)));
}

function byType({ byType: counts = {} }) {
  const types = TYPE_ORDER.filter((type) => counts[type]).sort((a, b) => counts[b] - counts[a]);
  return h('section', {}, h('h2', {}, 'By type'), measures(types.map((type) => ({ label: typeName(type), value: counts[type], class: `t-${type}` }))));
}

function byYear({ byYear: counts = {} }) {
  const years = Object.keys(counts).sort().reverse();
  return years.length > 0 && h('section', {}, h('h2', {}, 'By year'), measures(years.map((year) => ({ label: year, value: counts[year], class: 'plain-part' }))));
}

function partners({ partners: companies = [] }) {
  return companies.length > 0 && h('section', {}, h('h2', {}, 'Deals with'), h('ul', { class: 'plain' }, companies.map((partner) => h('li', {},
    h('a', { href: `/companies/${encodeURIComponent(partner.key)}` }, foreign(partner.name)), h('span', { class: 'hint' }, count(partner.deals, 'deal'))))));
}

function executives({ executives: people = [] }) {
  return people.length > 0 && h('section', {}, h('h2', {}, 'Who speaks for it'), h('ul', { class: 'plain' }, people.map(({ name, title, quotes }) => h('li', {},
    h('span', {}, h('a', { href: `/people/${encodeURIComponent(name)}` }, foreign(name)), title && [', ', foreign(title)]), h('span', { class: 'hint' }, count(quotes, 'quote'))))));
}
