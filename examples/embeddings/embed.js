// Vectors for sentences from a multilingual model, which transformers.js loads and runs here. The
// first call fetches the model (some 120 MB) and keeps it; Cotejo itself never loads one.
import { pipeline } from '@huggingface/transformers';

const model = 'Xenova/paraphrase-multilingual-MiniLM-L12-v2'; // fifty languages, 384 dimensions
const batch = 32; // sentences at once: more need more memory

let loading;

/**
 * What `options.embed` of Cotejo wants.
 *
 * @param {string[]} sentences
 * @returns {Promise<Float32Array[]>} One vector for each sentence.
 */
export async function embed(sentences) {
  loading ??= pipeline('feature-extraction', model, { dtype: 'q8' });
  const extract = await loading;
  const vectors = [];
  for (let from = 0; from < sentences.length; from += batch) {
    const some = sentences.slice(from, from + batch);
    const tensor = await extract(some, { pooling: 'mean', normalize: true });
    vectors.push(...tensor.tolist().map((vector) => Float32Array.from(vector)));
  }
  return vectors;
}
