/** Shows the comparison that the test names: the fixture, or one it hands over. */

import '/dist/define.js';
import { fixture } from '../fixture-comparison.js';

const element = document.querySelector('article-comparison');
element.addEventListener('bead-select', ({ detail }) => {
  window.selected = detail;
});
element.comparison = fixture;
