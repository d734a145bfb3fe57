/** Sets a property on an element that is not defined yet. */

import { fixture } from '../fixture-comparison.js';

document.querySelector('article-comparison').comparison = fixture;
await import('/dist/define.js');
