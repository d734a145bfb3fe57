/**
 * Reports of a comparison: pure functions that fetch nothing, for pages and programs alike.
 */

/** @typedef {import('./export/report-options.js').ReportOptions} ReportOptions */
/** @typedef {import('./export/to-text.js').TextOptions} TextOptions */

export { fromJson, toJson } from './export/json.js';
export { toCsv } from './export/to-csv.js';
export { toHtml } from './export/to-html.js';
export { toMarkdown } from './export/to-markdown.js';
export { toText } from './export/to-text.js';
export { toTmx } from './export/to-tmx.js';
