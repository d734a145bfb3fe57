'use client';
// On the server the module does nothing and the articles are plain HTML; in the page they are compared.
import 'cotejo/define.js';

export default function Comparison({ versions }) {
  return (
    <article-comparison>
      {versions.map(({ lang, title, text }) => (
        <article key={title} lang={lang} title={title}>
          <p>{text}</p>
        </article>
      ))}
    </article-comparison>
  );
}
