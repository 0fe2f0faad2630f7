// @ts-check
/** What was read off a page, for people and for programs. */

/** @typedef {import('../../utils/domain/page-report').PageReport} PageReport */

/**
 * With the field names that a score is counted by: a deal's amount stands for its budget, a mobile number for a phone,
 * a stage for a status, where the page has no other.
 * @param {PageReport} report
 */
export function scored(report) {
  if (report.is !== 'record') return { record: false, crm: report.is === 'none' ? report.crm : 'generic', fields: {} };
  /** @type {Record<string, string>} */
  const fields = {};
  for (const [field, reading] of Object.entries(report.lead.fields)) {
    if (reading?.state === 'read') fields[field] = reading.words;
  }
  for (const [field, other] of [
    ['budget', 'amount'],
    ['phone', 'mobile'],
    ['status', 'stage'],
  ]) {
    const words = fields[/** @type {string} */ (field)] ?? fields[/** @type {string} */ (other)];
    if (words !== undefined) fields[/** @type {string} */ (field)] = words;
  }
  return { record: true, crm: report.lead.crm, fields };
}

/**
 * @param {string} page
 * @param {PageReport} report
 */
export function printable(page, report) {
  if (report.is !== 'record') return `${page}\n  no record (${report.is === 'none' ? report.why : 'still reading'})\n`;
  const { lead } = report;
  const lines = [
    `${page}`,
    `  ${lead.kind} in ${lead.mode} mode, CRM ${lead.crm}`,
    `  key ${lead.key ?? '(no id in the address)'}`,
  ];
  for (const [field, reading] of Object.entries(lead.fields)) {
    if (!reading) continue;
    const name = field.padEnd(14);
    const label = reading.label ? `  [${reading.label}]` : '';
    if (reading.state === 'read') {
      const words = reading.words.replaceAll('\n', `\n${' '.repeat(18)}`);
      const unsaved = reading.unsaved ? ', not saved' : '';
      lines.push(`  ${name}  ${words}${label}  ${reading.way} ${reading.sure.toFixed(2)}${unsaved}`);
    } else lines.push(`  ${name}  (${reading.state === 'missing' ? 'empty' : reading.why})${label}`);
  }
  return `${lines.join('\n')}\n`;
}
