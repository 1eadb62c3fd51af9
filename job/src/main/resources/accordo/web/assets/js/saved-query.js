// A search with its filters as one query, which is what can be saved.

const quoted = (value) => `"${value.replace(/["\\]/g, '\\$&')}"`;

const FIELDS = {
  type: (value) => `type:${value}`,
  status: (value) => `status:${value}`,
  company: (value) => `party_key:${quoted(value)}`,
  language: (value) => `language:${value}`,
  source: (value) => `source:${quoted(value)}`,
  year: (value) => `date:${value}`,
};

/** Of several values of one facet any, of different facets all; as the filters do. */
export function savedQuery({ query, filters }) {
  const facets = new Map();
  for (const { facet, value } of filters) facets.set(facet, [...(facets.get(facet) ?? []), value]);
  const companies = facets.get('company') ?? [];
  const parts = query.trim() ? [filters.length ? `(${query.trim()})` : query.trim()] : [];
  for (const [facet, values] of facets) {
    parts.push(any(values.map(facet === 'role' ? (value) => inRole(value, companies) : FIELDS[facet])));
  }
  return parts.join(' AND ');
}

function inRole(role, companies) {
  const field = role.toLowerCase();
  return companies.length ? any(companies.map((key) => `${field}:${quoted(key)}`)) : `${field}:*`;
}

function any(parts) {
  return parts.length === 1 ? parts[0] : `(${parts.join(' OR ')})`;
}
