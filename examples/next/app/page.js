// Compared once on the server, for what is said in words, and shown in the page by the element.
import { compare } from 'cotejo';
import Comparison from './comparison.js';

export const dynamic = 'force-dynamic';

const versions = [
  {
    lang: 'es',
    title: 'Original',
    text: 'El faro de Punta Brava se apagó el martes. Lo repararán 3 técnicos.',
  },
  {
    lang: 'en',
    title: 'Rendering',
    text: 'The lighthouse at Punta Brava went out on Tuesday. 3 technicians will repair it.',
  },
];

export default async function Page() {
  const { pairs } = await compare(versions);
  const { summary } = pairs[0];
  return (
    <main>
      <p id="server">{`On the server: ${summary.shared.left} of ${summary.left} sentences shared.`}</p>
      <Comparison versions={versions} />
    </main>
  );
}
