// A person: positions, and everything they are quoted with.
import { h, foreign } from './dom.js';
import { get } from './api.js';
import { provenance } from './proofs.js';
import { address, searchFor } from './state.js';
import { count, kindName } from './words.js';

export async function show({ name, main }) {
  const person = await get(`people/${encodeURIComponent(name)}`);
  const quotes = together(person.quotes);
  const own = searchFor(`speaker:"${person.name.replace(/["\\]/g, '')}"`);
  main.append(
    h('header', { class: 'page-head' }, h('p', { class: 'kicker' }, 'Person'), h('h1', {}, foreign(person.name)),
      h('p', { class: 'lead' }, list(person.titles), person.titles?.length && person.companies?.length ? ' · ' : '', list(person.companies)),
      h('p', { class: 'actions' }, h('a', { class: 'button', href: address(own) }, 'Deals that quote this person'))),
    h('section', { class: 'said' }, h('h2', {}, count(quotes.length, 'quote')), h('ul', { class: 'quotes' }, quotes.map(said))));
  return { title: person.name };
}

function list(names = []) {
  return names.map((name, i) => [i > 0 && ', ', foreign(name)]);
}

/** The same words in several deals stand once. */
function together(quotes) {
  const groups = new Map();
  for (const said of quotes) {
    const key = `${said.source?.articleId} ${said.quote.start}`;
    if (!groups.has(key)) groups.set(key, { ...said, deals: [] });
    groups.get(key).deals.push(said.dealId);
  }
  return [...groups.values()];
}

function said({ quote, deals, source = {} }) {
  return h('li', { class: 'fact quote', dataset: { result: deals[0] } },
    h('p', { class: 'hint' }, [quote.title, quote.company].filter(Boolean).map((part, i) => [i > 0 && ', ', foreign(part)])),
    h('blockquote', { lang: source.language, dir: 'auto' }, quote.kind === 'DIRECT' ? `“${quote.text}”` : quote.text),
    h('p', { class: 'hint' }, kindName(quote.kind), ' · ', provenance(source), ' · ', deals.map((id, i) => [i > 0 && ', ', h('a', { href: `/deals/${encodeURIComponent(id)}` }, deals.length > 1 ? `deal ${i + 1}` : 'the deal')])));
}
