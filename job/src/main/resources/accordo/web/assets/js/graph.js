// Who deals with whom, among what the search finds.
import { h, foreign, replace } from './dom.js';
import { get } from './api.js';
import { announce } from './live.js';
import { drawGraph } from './graph-drawing.js';
import { presentTypes, swatch } from './figure-parts.js';
import { address, asked, has, toggle } from './state.js';
import { count, typeName } from './words.js';

const MOST = 60;

/** Fills the body; returns what ends it. */
export async function figure(search, body, stage) {
  const graph = await get('graph', [...asked(search), ['max', MOST]]);
  if (!graph.edges.length) {
    replace(body, h('p', { class: 'empty' }, 'None of these deals names two companies.'));
    return undefined;
  }
  const names = new Map(graph.nodes.map((node) => [node.key, node.name]));
  const canvas = h('div', { class: 'network', role: 'img', 'aria-label': `Network of ${count(graph.nodes.length, 'company', 'companies')}; the lists beside and below say the same` });
  const beside = h('div', { class: 'beside' });
  const showAll = () => replace(beside, companies(graph, (key) => drawing?.select(key)));
  replace(body, h('figure', { class: 'figure' },
    h('figcaption', {}, caption(graph)),
    h('div', { class: 'network-box' }, canvas, beside),
    h('ul', { class: 'legend' }, presentTypes(graph.edges.map((edge) => edge.types)).map((type) => h('li', {}, swatch(type)))),
    pairTable(search, graph.edges, names)));
  let drawing;
  const select = { node: (node) => showNode(node), edge: (edge) => showEdge(edge), nothing: showAll };
  showAll();
  stage.addEventListener('shown', () => { drawing = drawGraph(canvas, graph, select); }, { once: true });
  return () => drawing?.end();

  function showNode(node) {
    const edges = graph.edges.filter((edge) => edge.from === node.key || edge.to === node.key);
    const other = (edge) => (edge.from === node.key ? edge.to : edge.from);
    const narrowed = { ...search, view: 'list' };
    replace(beside, clear(), h('h3', {}, foreign(node.name)), h('p', { class: 'hint' }, count(node.deals, 'deal')),
      h('p', { class: 'actions' },
        h('a', { class: 'button', href: address(has(narrowed, 'company', node.key) ? narrowed : toggle(narrowed, 'company', node.key)) }, 'Show its deals'),
        h('a', { class: 'button', href: `/companies/${encodeURIComponent(node.key)}` }, 'Company page')),
      h('ul', { class: 'plain' }, edges.map((edge) => h('li', {}, h('button', { type: 'button', class: 'link', onclick: () => drawing?.select(other(edge)) }, foreign(names.get(other(edge)))),
        h('span', { class: 'hint' }, typeList(edge.types))))));
    announce(`${node.name}: ${count(node.deals, 'deal')} with ${count(edges.length, 'company', 'companies')}`);
  }

  function showEdge(edge) {
    replace(beside, clear(), h('h3', {}, foreign(names.get(edge.from)), ' and ', foreign(names.get(edge.to))), h('p', { class: 'hint' }, typeList(edge.types)),
      h('p', { class: 'actions' }, h('a', { class: 'button', href: pairAddress(search, edge, names) }, `Show ${edge.deals === 1 ? 'the deal' : 'the deals'}`)));
  }

  function clear() {
    return h('button', { type: 'button', class: 'link', onclick: () => { drawing?.clear(); showAll(); } }, 'All companies');
  }
}

function caption({ nodes, truncated }) {
  const more = truncated ? `The ${nodes.length} companies with most deals. ` : '';
  return `${more}Choose a company or a line to see its deals.`;
}

function companies({ nodes }, select) {
  return [h('h3', {}, 'Companies'), h('ul', { class: 'plain' }, nodes.map((node) => h('li', {},
    h('button', { type: 'button', class: 'link', onclick: () => select(node.key) }, foreign(node.name)), h('span', { class: 'hint' }, count(node.deals, 'deal')))))];
}

function typeList(types) {
  return Object.entries(types).map(([type, n]) => (n > 1 ? `${n} × ${typeName(type)}` : typeName(type))).join(', ');
}

function pairAddress(search, edge, names) {
  const party = (key) => `party:"${names.get(key).replace(/["\\]/g, '\\$&')}"`;
  const query = [search.query && `(${search.query})`, party(edge.from), party(edge.to)].filter(Boolean).join(' ');
  return address({ ...search, sort: undefined, query, view: 'list' });
}

function pairTable(search, edges, names) {
  return h('details', {}, h('summary', {}, `As a table: ${count(edges.length, 'pair')}`), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Pairs of companies' }, h('table', {},
    h('thead', {}, h('tr', {}, ['Companies', 'Deals', 'Types'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, edges.map((edge) => h('tr', {},
      h('th', { scope: 'row' }, h('a', { href: pairAddress(search, edge, names) }, foreign(names.get(edge.from)), ' – ', foreign(names.get(edge.to)))),
      h('td', {}, String(edge.deals)), h('td', {}, typeList(edge.types))))))));
}
