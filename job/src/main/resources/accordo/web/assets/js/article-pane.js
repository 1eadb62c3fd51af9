// The article beside the facts: shows, in its own language, the sentence that proves what the reader points at.
import { h, replace } from './dom.js';
import { get } from './api.js';
import { announce } from './live.js';
import { paragraphs } from './highlights.js';
import { provenance } from './proofs.js';
import { languageName } from './words.js';

const FEW = 4;

export class ArticlePane {
  constructor(sources) {
    this.sources = sources;
    this.texts = new Map();
    this.turn = 0;
    this.choice = h('div', { class: 'choice' });
    this.text = h('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': 'Text of the article' });
    this.element = h('aside', { class: 'pane', id: 'article', 'aria-label': 'Article' }, this.choice, this.text,
      h('p', { class: 'up' }, h('a', { href: '#facts-title' }, '↑ Back to what is known')));
    if (sources.length) this.show({ source: sources[0], spans: [] });
  }

  /** Shows a proof while the reader points at an element or has the focus in it. */
  preview(area, control, proof) {
    if (!proof) return;
    const wide = matchMedia('(min-width: 56rem)');
    const look = () => wide.matches && this.mark(area) && this.show(proof);
    const away = () => wide.matches && this.pinned && this.mark(this.pinned.area) && this.show(this.pinned.proof);
    area.addEventListener('mouseenter', look);
    area.addEventListener('mouseleave', away);
    control.addEventListener('focus', look);
    this.pinned ??= { area, proof };
    if (this.pinned.area === area && wide.matches) look();
  }

  /** Keeps a proof when the reader points elsewhere. */
  pin(proof, area) {
    if (!proof) return;
    this.pinned = { area, proof };
    this.mark(area);
    this.show(proof);
  }

  /** Shows a proof and brings the article into sight. */
  open(proof) {
    this.pinned = { area: this.pinned?.area, proof };
    this.show(proof).then(() => {
      if (!matchMedia('(min-width: 56rem)').matches) this.element.scrollIntoView({ block: 'start' });
      this.text.focus({ preventScroll: true });
      announce(`Shown in the article: ${proof.sentence ?? ''}`);
    });
  }

  mark(area) {
    this.area?.classList.remove('active');
    this.area = area;
    area?.classList.add('active');
    return true;
  }

  async show(proof) {
    const mine = ++this.turn;
    const article = await this.load(proof.source.articleId);
    if (mine !== this.turn) return;
    replace(this.choice, this.chooser(proof.source.articleId));
    if (!article.text) {
      replace(this.text, h('p', { class: 'hint' }, 'The text of this article is not kept here.'),
        proof.sentence && h('blockquote', { class: 'proof', lang: proof.source.language, dir: 'auto' }, proof.sentence));
      return;
    }
    this.text.setAttribute('lang', article.language ?? proof.source.language);
    replace(this.text, h('p', { class: 'hint', lang: 'en' }, provenance(article), ' · ', h('a', { href: `/articles/${encodeURIComponent(article.id)}` }, 'whole article')),
      paragraphs(article, proof));
    this.reveal();
  }

  /** Scrolls the pane, not the page, to the marked words. */
  reveal() {
    const marked = this.text.querySelector('mark');
    if (!marked) {
      this.text.scrollTop = 0;
      return;
    }
    const offset = marked.getBoundingClientRect().top - this.text.getBoundingClientRect().top;
    this.text.scrollTop += offset - this.text.clientHeight / 3;
  }

  load(id) {
    if (!this.texts.has(id)) this.texts.set(id, get(`articles/${encodeURIComponent(id)}`).catch(() => ({ id })));
    return this.texts.get(id);
  }

  chooser(id) {
    if (this.sources.length < 2) return [];
    const pick = (articleId) => {
      this.pinned = { proof: { source: this.sources.find((s) => s.articleId === articleId), spans: [] } };
      this.mark(undefined);
      this.show(this.pinned.proof);
    };
    if (this.sources.length > FEW) {
      return h('label', {}, h('span', { class: 'unseen' }, 'Article'), h('select', { onchange: (event) => pick(event.target.value) },
        this.sources.map((s) => h('option', { value: s.articleId, selected: s.articleId === id }, `${languageName(s.language)} · ${s.source ?? s.articleId} · ${s.published ?? ''}`))));
    }
    return this.sources.map((s) => h('button', {
      type: 'button', class: 'tab', 'aria-pressed': String(s.articleId === id), title: s.title, onclick: () => pick(s.articleId),
    }, languageName(s.language), h('span', { class: 'hint' }, ` ${shortSource(s.source)}`)));
  }
}

function shortSource(source) {
  return (source ?? '').split('/').at(-1);
}
