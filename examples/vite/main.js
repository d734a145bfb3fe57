// Compares two texts by hand and shows the result in the element. Nothing needs to be configured:
// the bundler finds the worker, the wasm and the language packs by itself.
import { compare } from 'cotejo';
import 'cotejo/define.js';

const versions = [
  {
    lang: 'es',
    title: 'Primera versión',
    text: 'La biblioteca abrirá los domingos desde marzo. Tendrá 40 puestos de lectura. El horario será de nueve a dos.',
  },
  {
    lang: 'es',
    title: 'Segunda versión',
    text: 'La biblioteca abrirá los domingos desde abril. El horario será de nueve a dos. La entrada es libre.',
  },
];

const comparison = await compare(versions);
const { summary } = comparison.pairs[0];
document.querySelector('#summary').textContent =
  `${summary.shared.left} of ${summary.left} sentences kept, ${summary.added} new.`;
document.querySelector('#comparison').comparison = comparison;
