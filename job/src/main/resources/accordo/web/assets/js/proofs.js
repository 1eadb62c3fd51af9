// The sentences that prove a value.
import { h, foreign, replace } from './dom.js';
import { markedSentence } from './highlights.js';
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
  return h('ul', {}, proofs.map((proof) => {
    const button = h('button', {
      type: 'button', class: 'sentence', lang: proof.source.language, dir: 'auto', title: 'Show in the article', onclick: () => pane.open(proof),
    }, proof.sentence);
    markWords(button, proof, pane);
    return h('li', {}, button, h('p', { class: 'hint' }, provenance(proof.source)));
  }));
}

/** Marks the proving words, which only the article tells. */
async function markWords(button, proof, pane) {
  const { text } = await pane.load(proof.source.articleId);
  const marked = text && markedSentence(text, proof);
  if (marked) replace(button, marked);
}

/** Outlet, language and day of an article. */
export function provenance({ source, language, published }) {
  return [source && foreign(source), language && languageName(language), published && day(published)]
    .filter(Boolean).flatMap((part, i) => [i > 0 && ' · ', part]);
}
