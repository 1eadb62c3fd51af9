// What alerts and saved searches look like.
import { h, foreign } from './dom.js';
import { typeMark } from './cards.js';
import { statusName } from './words.js';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** An alert in a list: which deal, what has changed, the words that prove it. */
export function alertCard(alert, { fresh = false, named = false } = {}) {
  return h('li', { class: fresh ? 'card alert fresh' : 'card alert', dataset: { alert: alert.id } },
    h('p', { class: 'kicker' }, typeMark(alert.type), h('time', { datetime: alert.at }, time.format(new Date(alert.at))), named && foreign(alert.name)),
    h('h3', {}, h('a', { href: `/deals/${encodeURIComponent(alert.deal)}` }, foreign(alert.sentence))),
    h('ul', { class: 'changes' }, alert.changes.map((change) => h('li', {}, changed(change)))),
    alert.proof && h('blockquote', { class: 'proof', lang: alert.proof.language, dir: 'auto' }, alert.proof.sentence),
    h('p', { class: 'meta' }, sources(alert.sources)));
}

function changed({ field, before, after }) {
  if (field === 'deal') return 'New deal';
  if (field === 'sources') return ['Further article', after && [': ', foreign(after)]];
  const label = field.startsWith('party.') ? 'Party' : field.replace(/[._]/g, ' ').replace(/^./, (c) => c.toUpperCase());
  const value = (text) => (field === 'status' ? statusName(text) : foreign(readable(text)));
  return [`${label}: `, before && [value(before), ' → '], after ? value(after) : 'no longer'];
}

function readable(text) {
  return text.replace(/\b[A-Z]{5,}\b|\b[A-Z]+_[A-Z_]+\b/g, (word) => word.toLowerCase().replaceAll('_', ' '));
}

function sources(all) {
  const names = [...new Set(all.map((s) => s.source).filter(Boolean))];
  return names.slice(0, 3).flatMap((name, i) => [i > 0 && ', ', foreign(name)]);
}

/** The secret that signs messages to webhooks; the server tells it once. */
export function secretNote({ secret }) {
  return secret && h('p', { class: 'hint' }, 'Messages to its webhooks are signed (Standard Webhooks). The secret is told only now: ', h('code', {}, secret));
}
