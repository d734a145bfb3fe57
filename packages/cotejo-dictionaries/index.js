// Says where the dictionaries are, to every copy of Cotejo in this program or page. Each address is
// spelled out, because bundlers find a file only by a literal `new URL('…', import.meta.url)`, and made
// when it is asked for, so that a server may import this and nothing happens.
const dictionaries = {
  get burmese() {
    return new URL('./burmese.dict', import.meta.url).href;
  },
  get cj() {
    return new URL('./cj.dict', import.meta.url).href;
  },
  get khmer() {
    return new URL('./khmer.dict', import.meta.url).href;
  },
  get lao() {
    return new URL('./lao.dict', import.meta.url).href;
  },
  get thai() {
    return new URL('./thai.dict', import.meta.url).href;
  },
};

globalThis[Symbol.for('cotejo.dictionaries')] = dictionaries;

export default dictionaries;
