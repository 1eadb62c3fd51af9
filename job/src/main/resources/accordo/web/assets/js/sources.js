// The articles that tell of a deal; copies of one text stand under it.
import { h, foreign } from './dom.js';
import { provenance } from './proofs.js';

export function sourceList(deal, pane) {
  const isCopy = (s) => s.family && s.family !== s.articleId && deal.sources.some((other) => other.articleId === s.family);
  return h('ul', { class: 'sources' }, deal.sources.filter((s) => !isCopy(s)).map((s) => {
    const copies = deal.sources.filter((other) => isCopy(other) && other.family === s.articleId);
    return h('li', {}, line(s, pane), copies.length > 0 && h('details', {}, h('summary', { class: 'hint' }, `The same text in ${copies.length} more`),
      h('ul', {}, copies.map((copy) => h('li', {}, line(copy, pane))))));
  }));
}

function line(source, pane) {
  return [h('a', { href: `/articles/${encodeURIComponent(source.articleId)}`, lang: source.language }, foreign(source.title || source.articleId)),
    h('p', { class: 'hint' }, provenance(source), ' · ', h('button', { type: 'button', class: 'link', onclick: () => pane.open({ source, spans: [] }) }, 'Read here'))];
}
