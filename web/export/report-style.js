/** How the HTML report looks, on screens light and dark and on paper. */

export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d1b18; --soft: #66605a; --rule: #d9d4cd;
  --del: #9b2c1f; --del-tint: #fbe9e6; --ins: #1f6a3a; --ins-tint: #e5f4ea; --note: #7a5200; }
@media (prefers-color-scheme: dark) { :root { --paper: #191817; --ink: #ece8e2; --soft: #a8a199;
  --rule: #3d3a36; --del: #ff9d8f; --del-tint: #3d211d; --ins: #86d9a2; --ins-tint: #1b3325; --note: #e6b85c; } }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
h1, h2, h3, th, .marks, .facts { font-family: system-ui, sans-serif; line-height: 1.25; }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } h3 { font-size: 1rem }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .6rem .75rem; border-top: 1px solid var(--rule); text-align: start;
  vertical-align: top; overflow-wrap: anywhere; }
thead td, thead th { border-top: 0; font-size: .85rem }
thead > tr > :first-child { width: 11rem }
tbody th { font-weight: 400; font-size: .8rem; color: var(--soft) }
.marks, .facts { list-style: none; margin: 0; padding: 0 } .marks li { font-weight: 600 }
.facts, .fact { color: var(--note) } .removed { color: var(--del) } .added { color: var(--ins) }
tr.removed td, tr.added td { color: var(--ink) }
tr.same td, tr.cosmetic td { color: var(--soft) }
del { color: var(--del); background: var(--del-tint); text-decoration: line-through }
ins { color: var(--ins); background: var(--ins-tint); text-decoration: underline }
@media (max-width: 40rem) { thead { display: none } table, tbody, tr, th, td { display: block }
  tr { border-top: 2px solid var(--rule); padding: .5rem 0 } th, td { border: 0; padding: .25rem 0 } }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
`;
