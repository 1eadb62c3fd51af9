// A deal in a list: one sentence, the words that prove it, date, confidence, sources.
import { h, foreign } from './dom.js';
import { confidenceMark } from './confidence.js';
import { count, day, languageName, statusName, typeName } from './words.js';

export function card(deal) {
  return h('li', { class: 'card', dataset: { result: deal.id } },
    h('p', { class: 'kicker' }, typeMark(deal.type), h('span', {}, statusName(deal.status)), deal.date && h('time', { datetime: deal.date }, day(deal.date))),
    h('h3', {}, h('a', { href: `/deals/${encodeURIComponent(deal.id)}`, dataset: { focus: `deal-${deal.id}` } }, foreign(deal.sentence))),
    deal.proof && h('blockquote', { class: 'proof', lang: deal.proof.language, dir: 'auto' }, deal.proof.sentence),
    h('p', { class: 'meta' }, confidenceMark(deal.confidence), sources(deal), languages(deal)));
}

/** The type with the colour that it has in charts too. */
export function typeMark(type) {
  return h('span', { class: `type t-${type}` }, h('i', { 'aria-hidden': 'true' }), typeName(type));
}

function sources({ articles, outlets = [] }) {
  const names = outlets.slice(0, 2).flatMap((outlet, i) => [i > 0 && ', ', foreign(outlet)]);
  const others = outlets.length > 2 ? ` and ${outlets.length - 2} more` : '';
  return h('span', {}, articles > 1 ? `${count(articles, 'article')}: ` : '', names.length ? [names, others] : articles > 1 ? '' : count(articles, 'article'));
}

function languages({ languages: codes = [] }) {
  return codes.length > 0 && h('span', {}, codes.map(languageName).join(', '));
}
