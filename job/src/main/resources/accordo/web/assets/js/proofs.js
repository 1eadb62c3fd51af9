// The sentences that prove a value.
import { h, foreign } from './dom.js';
import { day, languageName } from './words.js';

/** Evidence by article and sentence: {source, sentence, spans: [{start, end}]}; the same sentence stands once. */
export function proofsOf(deal, positions = []) {
  const proofs = new Map();
  for (const position of positions) {
    const { articleId, start, end, sentence } = deal.evidence[position] ?? {};
    if (articleId === undefined) continue;
    const key = `${articleId} ${sentence}`;
    const source = deal.sources.find((s) => s.articleId === articleId) ?? { articleId };
    if (!proofs.has(key)) proofs.set(key, { source, sentence, spans: [] });
    proofs.get(key).spans.push({ start, end });
  }
  return [...proofs.values()];
}

/** Sentences, each a button that shows it in its article. */
export function proofList(proofs, pane) {
  return h('ul', {}, proofs.map((proof) => h('li', {},
    h('button', { type: 'button', class: 'sentence', lang: proof.source.language, dir: 'auto', title: 'Show in the article', onclick: () => pane.open(proof) }, proof.sentence),
    h('p', { class: 'hint' }, provenance(proof.source)))));
}

/** Outlet, language and day of an article. */
export function provenance({ source, language, published }) {
  return [source && foreign(source), language && languageName(language), published && day(published)]
    .filter(Boolean).flatMap((part, i) => [i > 0 && ' · ', part]);
}
