// Who said what: each quotation with speaker, position and company, shown in its article.
import { h, foreign } from './dom.js';
import { provenance } from './proofs.js';
import { address, searchFor } from './state.js';
import { kindName } from './words.js';

export function quoteList(deal, pane) {
  return h('ul', { class: 'quotes' }, together(deal.quotes).map((quotes) => item(quotes, deal, pane)));
}

/** The same words of several speakers stand once. */
function together(quotes) {
  const groups = new Map();
  for (const quote of quotes) {
    const key = `${quote.articleId} ${quote.start} ${quote.end}`;
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()];
}

function item(quotes, deal, pane) {
  const [quote] = quotes;
  const source = deal.sources.find((s) => s.articleId === quote.articleId) ?? { articleId: quote.articleId };
  const proof = { source, sentence: undefined, spans: [{ start: quote.start, end: quote.end }] };
  const button = h('button', { type: 'button', class: 'link', onclick: () => pane.open(proof) }, 'In the article');
  const said = h('li', { class: 'fact quote' },
    h('p', { class: 'speaker' }, quotes.map((each, i) => [i > 0 && '; ', speaker(each, deal)])),
    h('blockquote', { lang: source.language, dir: 'auto' }, quote.kind === 'DIRECT' ? `“${quote.text}”` : quote.text),
    h('p', { class: 'hint' }, kindName(quote.kind), ' · ', provenance(source), ' · ', button));
  pane.preview(said, button, proof);
  return said;
}

/** Name, position, company, with links to what else they said and did. */
function speaker({ speaker: name, title, company }, deal) {
  const at = company && companyLink(company, deal);
  if (!name) return [h('strong', {}, at ?? 'Unnamed'), title && h('span', { class: 'hint' }, ', ', foreign(title))];
  return [h('strong', {}, h('a', { href: `/people/${encodeURIComponent(name)}` }, foreign(name))),
    title && h('span', {}, ', ', foreign(title)), at && h('span', {}, ', ', at)];
}

function companyLink(name, deal) {
  const party = deal.parties.find((p) => [p.name, ...(p.names ?? [])].some((form) => form.toLowerCase() === name.toLowerCase()));
  const href = party ? `/companies/${encodeURIComponent(party.key)}` : address(searchFor(`party:"${name.replace(/["\\]/g, '')}"`));
  return h('a', { href }, foreign(name));
}
