// Vectors for sentences from a multilingual model, which transformers.js loads and runs here. The
// first call fetches the model (some 120 MB) and keeps it; Cotejo itself never loads one.
import { env, pipeline } from '@huggingface/transformers';

const model = 'Xenova/paraphrase-multilingual-MiniLM-L12-v2'; // fifty languages, 384 dimensions
const batch = 32; // sentences at once: more need more memory

// In a page the runtime comes from the page's own origin, where the bundler put it, not from a CDN.
delete env.backends.onnx.wasm?.wasmPaths;

let loading;

/**
 * What `options.embed` of Cotejo wants.
 *
 * @param {string[]} sentences
 * @returns {Promise<Float32Array[]>} One vector for each sentence.
 */
export async function embed(sentences) {
  loading ??= pipeline('feature-extraction', model, { dtype: 'q8' });
  const extract = await loading.catch((cause) => {
    loading = undefined; // the next call tries again
    throw new Error(`The model ${model} could not be loaded: ${cause.message}`, { cause });
  });
  const vectors = [];
  for (let from = 0; from < sentences.length; from += batch) {
    const some = sentences.slice(from, from + batch);
    const tensor = await extract(some, { pooling: 'mean', normalize: true });
    vectors.push(...tensor.tolist().map((vector) => Float32Array.from(vector)));
  }
  return vectors;
}
