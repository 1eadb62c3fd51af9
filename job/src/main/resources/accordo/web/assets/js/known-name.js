// Above the results of plain words: the company or person that the words name.
import { h, foreign } from './dom.js';
import { get } from './api.js';
import { address, has, toggle } from './state.js';
import { count } from './words.js';

/** A line that leads to whom a query names, or nothing. */
export async function knownName(search) {
  const { query } = search;
  if (!query || /[:"()[\]]/.test(query)) return null;
  const words = query.split(/\s+/);
  const phrases = new Set([query, words.slice(-2).join(' '), words.at(-1), words[0]]);
  const found = (await Promise.all([...phrases].map(named))).find(Boolean);
  return found ? line(search, found) : null;
}

async function named(phrase) {
  if (phrase.length < 2) return undefined;
  const names = await get('suggest', [['q', phrase], ['limit', 4]]).catch(() => []);
  return names.find(({ text }) => same(text, phrase));
}

function same(a, b) {
  return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
}

function line(search, { text, kind, key, deals }) {
  if (kind.toLowerCase() !== 'company') {
    return row(foreign(text), 'is quoted in ', count(deals, 'deal'), h('a', { href: `/people/${encodeURIComponent(key ?? text)}` }, 'What they said'));
  }
  return row(foreign(text), 'is a party of ', count(deals, 'deal'),
    !has(search, 'company', key) && h('a', { href: address(toggle(search, 'company', key)) }, 'Only where it is a party'),
    h('a', { href: `/companies/${encodeURIComponent(key)}` }, 'Company page'));
}

function row(name, does, deals, ...links) {
  return h('p', { class: 'known' }, h('span', {}, h('strong', {}, name), ' ', does, deals), links);
}
