// How a deal's status went, from the first article on.
import { h } from './dom.js';
import { provenance } from './proofs.js';
import { day, statusName } from './words.js';

export function statusTimeline(deal, pane) {
  return h('ol', { class: 'steps' }, deal.history.map(({ status, date, articleId }) => {
    const source = deal.sources.find((s) => s.articleId === articleId) ?? { articleId };
    return h('li', { class: `step s-${status}` }, h('strong', {}, statusName(status)),
      date && h('time', { datetime: date }, day(date)),
      h('button', { type: 'button', class: 'link', onclick: () => pane.open({ source, spans: [] }) }, provenance({ ...source, published: undefined })));
  }));
}
