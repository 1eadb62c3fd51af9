// The facts of a deal: every value shows what proves it, and what other articles say instead.
import { h, append, foreign } from './dom.js';
import { proofList, proofsOf } from './proofs.js';
import { amount, day, exclusivityName, moneyName, number2, roleName, statusName, typeName } from './words.js';

const NAMES = { type: 'Type', status: 'Status', announced: 'Announced', exclusivity: 'Exclusivity', territory: 'Territory', 'patents.count': 'Patents', 'patents.subject': 'About' };
const SAY = { type: typeName, status: statusName, announced: day, exclusivity: exclusivityName, 'patents.count': patents };
const ORDER = ['type', 'party', 'patents.count', 'patents.subject', 'money', 'exclusivity', 'territory', 'announced', 'status'];

export function factList(deal, pane) {
  const fields = (deal.fields ?? []).map((field) => ({ field, ...describe(field, deal) }));
  const rank = ({ field }) => ORDER.findIndex((name) => field.name === name || field.name.startsWith(`${name}.`)) + 1 || 99;
  fields.sort((a, b) => rank(a) - rank(b) || a.place - b.place);
  return h('dl', { class: 'facts' }, fields.map((fact, i) => row(fact, i, deal, pane)));
}

/** How a field is called, what it says, and where its company is. */
function describe(field, deal) {
  const { name, value } = field;
  if (name.startsWith('party.')) {
    const key = name.slice('party.'.length);
    const place = deal.parties.findIndex((party) => party.key === key);
    return { label: roleName(value), text: deal.parties[place]?.name ?? key, place, company: key, names: deal.parties[place]?.names ?? [] };
  }
  if (name.startsWith('money.')) return { label: moneyName(name.slice('money.'.length)), text: money(value), place: 0 };
  return { label: NAMES[name] ?? name, text: sayValue(name, value), place: 0 };
}

/** A value of a field in words. */
export function sayValue(name, value) {
  if (value === null || value === undefined) return 'nothing';
  if (name.startsWith('party.')) return roleName(value);
  return name.startsWith('money.') ? money(value) : (SAY[name]?.(value) ?? String(value));
}

/** How a field of this deal is called. */
export function fieldName(name, deal) {
  if (name === 'sources') return 'Source';
  return name.startsWith('party.') ? `Role of ${describe({ name, value: '' }, deal).text}` : name.startsWith('money.') ? moneyName(name.slice(6)) : (NAMES[name] ?? name);
}

function money(text) {
  const found = /^([A-Z]{3}) ([\d.E+]+)$/.exec(text);
  return found ? amount({ currency: found[1], amount: Number(found[2]) }) : text;
}

function patents(text) {
  const [, before, number, after] = /^(?:([A-Z_]+) )?(\d+)(?: ([A-Z_]+))?$/.exec(text) ?? [];
  if (number === undefined) return text;
  const qualifier = { ABOUT: 'about ', OVER: 'over ', UP_TO: 'up to ' }[before ?? after] ?? '';
  return qualifier + Number(number).toLocaleString('en');
}

function row({ field, label, text, company, names = [] }, i, deal, pane) {
  const proofs = proofsOf(deal, field.evidence);
  const id = `proof-${i}`;
  const others = names.filter((name) => name !== text);
  const panel = h('div', { class: 'proofs', id, hidden: true });
  const value = h('button', { type: 'button', class: 'value', 'aria-expanded': 'false', 'aria-controls': id, dataset: { focus: `fact-${field.name}` } }, foreign(text));
  const fact = h('div', { class: 'fact' }, h('dt', {}, label),
    h('dd', {}, h('div', { class: 'line' }, value,
      h('span', { class: 'hint number', title: 'confidence' }, number2(field.confidence)),
      field.dissent?.length > 0 && h('span', { class: 'tag' }, `${field.dissent.length + 1} versions`),
      company && h('a', { class: 'go', href: `/companies/${encodeURIComponent(company)}`, 'aria-label': `All deals of ${text}` }, 'all its deals')), panel));
  value.addEventListener('click', () => {
    const open = panel.hidden;
    if (!panel.hasChildNodes()) append(panel, [proofList(proofs, pane), alsoCalled(others), dissent(field, deal, pane)]);
    panel.hidden = !open;
    value.setAttribute('aria-expanded', String(open));
    pane.pin(proofs[0], fact);
  });
  pane.preview(fact, value, proofs[0]);
  return fact;
}

function alsoCalled(names) {
  return names.length > 0 && h('p', { class: 'hint' }, 'Also called ', names.map((name, i) => [i > 0 && ', ', foreign(name)]));
}

function dissent(field, deal, pane) {
  return field.dissent?.length > 0 && h('div', { class: 'dissent' }, h('h3', {}, 'Also told'),
    field.dissent.map(({ value, confidence, evidence }) => h('div', {},
      h('p', {}, foreign(sayValue(field.name, value)), ' ', h('span', { class: 'hint number' }, number2(confidence))),
      proofList(proofsOf(deal, evidence), pane))));
}
