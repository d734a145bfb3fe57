// Lists every variable and part that custom-elements.json names, and tries them on the element. The
// package is looked for where this repository or a bundle of it has it: dist/, two folders up.
import '../../dist/define.js';

const element = document.querySelector('article-comparison');
const { modules } = await (await fetch('../../dist/custom-elements.json')).json();
const [{ cssProperties, cssParts }] = modules[0].declarations;

for (const { name } of cssProperties) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.addEventListener('input', () => element.style.setProperty(name, input.value));
  label.append(name, input);
  document.querySelector('#variables').append(label);
}

const pointed = new CSSStyleSheet();
document.adoptedStyleSheets.push(pointed);
for (const { name } of cssParts) {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', () => {
    pointed.replaceSync(
      `article-comparison::part(${name}) { outline: 3px solid #d6006e; outline-offset: -1px; }`,
    );
  });
  document.querySelector('#parts').append(button);
}
