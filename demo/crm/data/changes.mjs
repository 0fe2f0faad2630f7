// @ts-check
/** What a form may change about a lead. */

/** @typedef {import('./leads.mjs').Lead} Lead */

const TEXTS = /** @type {const} */ ([
  'firstName',
  'lastName',
  'title',
  'company',
  'email',
  'phone',
  'website',
  'industry',
  'country',
  'city',
  'currency',
  'source',
  'campaign',
  'status',
  'owner',
  'budget',
  'notes',
]);
const NUMBERS = /** @type {const} */ (['employees', 'revenue', 'result']);

/**
 * @param {Lead} lead
 * @param {unknown} sent
 * @returns {Lead}
 */
export function withChanges(lead, sent) {
  const values = new Map(Object.entries(Object(sent)));
  const changed = { ...lead };
  for (const field of TEXTS) {
    const value = values.get(field);
    if (typeof value === 'string') changed[field] = value.trim();
  }
  for (const field of NUMBERS) {
    const value = values.get(field);
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) changed[field] = value;
  }
  return changed;
}

/**
 * @param {number} id
 * @param {unknown} sent
 */
export function newLead(id, sent) {
  const texts = /** @type {Record<(typeof TEXTS)[number], string>} */ (
    Object.fromEntries(TEXTS.map((field) => [field, '']))
  );
  /** @type {Lead} */
  const empty = {
    ...texts,
    id,
    language: 'en',
    employees: null,
    revenue: null,
    result: null,
    currency: 'EUR',
    createdAt: new Date().toISOString().slice(0, 10),
    history: [],
  };
  return withChanges(empty, sent);
}
