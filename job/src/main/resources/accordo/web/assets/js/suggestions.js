// What the search field proposes for the word at the caret: companies, people, fields, and values of fields.
import { get, queryHelp } from './api.js';
import { address, has, searchFor, toggle } from './state.js';
import { count, roleName, statusName, typeName } from './words.js';

const MOST = 8;

/**
 * Suggestions for a text and the place of the caret in it: {text, hint} and either `complete`, the new text of the field with its
 * caret, or `address(search)`, where to go.
 */
export async function suggestionsFor(text, caret) {
  const start = text.slice(0, caret).search(/[^\s()]*$/);
  const word = text.slice(start, caret);
  const colon = word.indexOf(':');
  if (colon > 0) return valuesOf(word.slice(0, colon), word.slice(colon + 1), text, start, caret);
  if (word.length < 2) return [];
  const [fields, names] = await Promise.all([fieldsFor(word, text, start, caret), namesFor(phraseAt(text, caret) || word)]);
  return [...names, ...fields].slice(0, MOST);
}

/** Words up to the caret that belong to no field: a name may have several. */
function phraseAt(text, caret) {
  return /(?:^|\s)((?:[^\s:()"]+\s)*[^\s:()"]+)$/.exec(text.slice(0, caret))?.[1];
}

async function ask(prefix) {
  const clean = prefix.replace(/"/g, '').trim();
  return clean.length < 2 ? [] : get('suggest', [['q', clean], ['limit', MOST]]).catch(() => []);
}

async function namesFor(phrase) {
  const found = await ask(phrase);
  const others = found.length || !phrase.includes(' ') ? found : await ask(phrase.split(' ').at(-1));
  const used = found.length ? phrase : phrase.split(' ').at(-1);
  return others.map((name) => ({
    text: name.text,
    hint: `${isCompany(name) ? 'Company' : 'Person'} · ${count(name.deals, 'deal')}`,
    address: (search) => (isCompany(name) ? withCompany(search, name.key, used) : `/people/${encodeURIComponent(name.key ?? name.text)}`),
  }));
}

function isCompany({ kind }) {
  return kind.toLowerCase() === 'company';
}

function withCompany(search, key, used) {
  const typed = document.getElementById('q').value;
  const rest = typed.slice(0, Math.max(0, typed.lastIndexOf(used))).trim();
  const base = { ...search, query: rest, sort: undefined };
  return address(has(base, 'company', key) ? base : toggle({ ...searchFor(rest), filters: base.filters, view: base.view }, 'company', key));
}

async function fieldsFor(word, text, start, caret) {
  const { fields } = await queryHelp();
  return fields.filter(({ name }) => name.startsWith(word.toLowerCase()))
    .map(({ name, description }) => ({ text: `${name}:`, hint: description, complete: put(text, start, caret, `${name}:`) }));
}

async function valuesOf(field, typed, text, start, caret) {
  const help = await queryHelp();
  const known = { type: [help.types, typeName], status: [help.statuses, statusName], role: [help.roles, roleName] }[field.toLowerCase()];
  if (known) {
    const [values, say] = known;
    const begins = (value) => [value, say(value)].some((form) => form.toLowerCase().startsWith(typed.toLowerCase()));
    return values.map((v) => v.name ?? v).filter(begins).slice(0, MOST + 10)
      .map((value) => ({ text: say(value), hint: `${field}:${value}`, complete: put(text, start, caret, `${field}:${value} `) }));
  }
  const wanted = { company: 'company', person: 'person' }[help.fields.find((f) => f.name === field)?.kind] ?? kindOf(field);
  if (!wanted) return [];
  return (await ask(typed)).filter(({ kind }) => kind.toLowerCase() === wanted)
    .map((name) => ({ text: name.text, hint: count(name.deals, 'deal'), complete: put(text, start, caret, `${field}:${quoted(name.text)} `) }));
}

function kindOf(field) {
  if (field === 'speaker') return 'person';
  return /^(party|acquirer|target|seller|new_entity|buyer|investor|investee|parent|assignor|assignee|licensor|licensee|supplier|distributor|customer|manufacturer|principal|provider|client)$/.test(field)
    ? 'company' : undefined;
}

function quoted(name) {
  return /^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

function put(text, start, caret, word) {
  return { value: text.slice(0, start) + word + text.slice(caret).trimStart(), caret: start + word.length };
}
