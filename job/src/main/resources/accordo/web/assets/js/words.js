// How the page says things: types, roles, statuses, dates, amounts, confidence.

const TYPES = {
  ACQUISITION: 'Acquisition', MERGER: 'Merger', ASSET_PURCHASE: 'Asset purchase', INVESTMENT: 'Investment', SPIN_OFF: 'Spin-off',
  PATENT_TRANSFER: 'Patent transfer', PATENT_LICENSE: 'Patent licence', CROSS_LICENSE: 'Cross-licence',
  TECHNOLOGY_LICENSE: 'Technology licence', BRAND_LICENSE: 'Brand licence', DISTRIBUTION: 'Distribution', SUPPLY: 'Supply',
  MANUFACTURING: 'Manufacturing', SERVICE: 'Service', JOINT_VENTURE: 'Joint venture', PARTNERSHIP: 'Partnership',
  JOINT_DEVELOPMENT: 'Joint development', SETTLEMENT: 'Settlement',
};
/** Types in the order of their families, which is the order of their colours. */
export const TYPE_ORDER = Object.keys(TYPES);

const WORDS = {
  role: { PARTY: 'Party', NEW_ENTITY: 'New company' },
  status: { RUMORED: 'Rumoured' },
  exclusivity: { NON_EXCLUSIVE: 'Not exclusive' },
  money: { TOTAL: 'Value', UPFRONT: 'Paid up front', MILESTONE: 'Milestones', ROYALTY: 'Royalty', STAKE: 'Stake', ANNUAL: 'A year', INSTALMENT: 'Instalment' },
  qualifier: { ABOUT: 'about', OVER: 'over', UP_TO: 'up to' },
  kind: { DIRECT: 'verbatim', INDIRECT: 'reported', MIXED: 'partly verbatim' },
  facet: { type: 'Type', company: 'Company', role: 'Role', status: 'Status', year: 'Year', language: 'Language', source: 'Source' },
};

/** NEW_ENTITY → New entity. */
function plain(name) {
  const text = String(name).toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const say = (kind) => (name) => WORDS[kind][name] ?? plain(name);
export const typeName = (type) => TYPES[type] ?? plain(type);
export const roleName = say('role');
export const statusName = say('status');
export const exclusivityName = say('exclusivity');
export const moneyName = say('money');
export const kindName = say('kind');
export const facetName = say('facet');

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** de → German. */
export function languageName(code) {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a facet calls one of its values. */
export function facetValue(facet, value, label) {
  const names = { type: typeName, role: roleName, status: statusName, language: languageName };
  return names[facet] ? names[facet](value) : label || value;
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** 2017-07-05 → 5 July 2017; what is no date stays as it is. */
export function day(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? String(iso ?? '') : LONG.format(date);
}

const AMOUNTS = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];

/** 2.5e9 EUR → EUR 2.5 billion; a share → 30%. */
export function amount({ amount: value, currency, percent }) {
  if (value === undefined || value === null) return `${percent ?? '?'}%`;
  const [unit, name] = AMOUNTS.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const number = (value / unit).toLocaleString('en', { maximumFractionDigits: 3 });
  return [currency, number, name].filter(Boolean).join(' ');
}

/** about 1,500 patents. */
export function patentCount({ count, qualifier }) {
  return [WORDS.qualifier[qualifier], count.toLocaleString('en')].filter(Boolean).join(' ');
}

export function count(number, one, many = `${one}s`) {
  return `${Number(number).toLocaleString('en')} ${Number(number) === 1 ? one : many}`;
}

/** Confidence is how often deals like this one turned out to be right. */
export function confidenceWord(value) {
  if (value >= 0.8) return 'very likely right';
  if (value >= 0.65) return 'probably right';
  return value >= 0.45 ? 'uncertain' : 'doubtful';
}

export const number2 = (value) => Number(value).toFixed(2);
