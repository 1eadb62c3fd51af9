// An article whole, with the deals that it tells of.
import { h } from './dom.js';
import { get } from './api.js';
import { card } from './cards.js';
import { paragraphs } from './highlights.js';
import { provenance } from './proofs.js';
import { count } from './words.js';

export async function show({ name, main }) {
  const article = await get(`articles/${encodeURIComponent(name)}`);
  const deals = article.deals ?? [];
  main.append(h('h1', { class: 'unseen' }, article.title || 'Article'), h('div', { class: 'columns' },
    h('article', { class: 'article-text', lang: article.language }, h('p', { class: 'hint', lang: 'en' }, provenance(article), original(article)), paragraphs(article, { spans: [] })),
    h('section', {}, h('h2', {}, deals.length ? `Tells of ${count(deals.length, 'deal')}` : 'No deal was found in it'), h('ol', { class: 'cards' }, deals.map(card)))));
  return { title: article.title };
}

function original({ url }) {
  return /^https?:\/\//i.test(url ?? '') && [' · ', h('a', { href: url, rel: 'noopener noreferrer' }, 'at its outlet')];
}
