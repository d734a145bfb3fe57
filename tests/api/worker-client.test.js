// The worker's client against a scripted worker: order, abort, crash, silence, and a worker that
// cannot start. Browsers run the real one in tests/package.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { WorkerClient, WorkerUnavailable } from '../../web/engine/worker-client.js';

/** Answers only what a test tells it to. */
class ScriptedWorker extends EventTarget {
  /** @type {any[]} */
  requests = [];
  terminated = false;

  /** @type {any[]} */
  prepared = [];

  postMessage(/** @type {any} */ message, /** @type {ArrayBuffer[]} */ transfer) {
    const kept = message.request ? this.requests : this.prepared;
    kept.push(structuredClone(message, { transfer }));
  }

  terminate() {
    this.terminated = true;
  }

  /** @param {unknown} data */
  say(data) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** @param {string} message */
  crash(message) {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }

  /** @param {string} result */
  answer(result) {
    this.say({ id: this.requests.at(-1).id, result });
  }
}

function setUp() {
  /** @type {ScriptedWorker[]} */
  const workers = [];
  const start = () => {
    workers.push(new ScriptedWorker());
    return /** @type {any} */ (workers.at(-1));
  };
  const client = new WorkerClient(start, () => new URL('http://localhost/core.wasm'));
  return { workers, client };
}

/** @param {string} text @returns {any} */
const request = (text) => ({
  versions: [{ text, lang: 'es', embeddings: new Float32Array(2) }],
});

test('nothing starts before the first request, and none is posted before the worker is ready', async () => {
  const { workers, client } = setUp();
  assert.equal(workers.length, 0);
  const result = client.run(request('a'), {});
  assert.deepEqual(workers[0].requests, []);
  workers[0].say({ ready: true });
  assert.equal(workers[0].requests[0].request.versions[0].text, 'a');
  assert.equal(workers[0].requests[0].wasm, 'http://localhost/core.wasm');
  workers[0].answer('{}');
  assert.equal(await result, '{}');
});

test('prepare starts the worker and has it load the core, once', async () => {
  const { workers, client } = setUp();
  client.prepare();
  client.prepare();
  assert.equal(workers.length, 1);
  assert.deepEqual(workers[0].prepared, [{ wasm: 'http://localhost/core.wasm' }]);
  workers[0].say({ ready: true });
  const result = client.run(request('a'), {});
  workers[0].answer('{}');
  assert.equal(await result, '{}');
  assert.equal(workers.length, 1);
});

test('where preparing fails, the request finds out', async () => {
  const { workers, client } = setUp();
  client.prepare();
  workers[0].crash('blocked');
  const result = client.run(request('a'), {});
  workers[1].crash('blocked');
  await assert.rejects(result, WorkerUnavailable);
});

test('requests run one after another in the same worker', async () => {
  const { workers, client } = setUp();
  const results = [client.run(request('a'), {}), client.run(request('b'), {})];
  workers[0].say({ ready: true });
  assert.equal(workers[0].requests.length, 1);
  workers[0].answer('1');
  workers[0].answer('2');
  assert.deepEqual(await Promise.all(results), ['1', '2']);
  assert.equal(workers.length, 1);
});

test('progress reaches the request that runs, and no other', async () => {
  const { workers, client } = setUp();
  /** @type {number[]} */
  const seen = [];
  const result = client.run(request('a'), { onProgress: (fraction) => seen.push(fraction) });
  workers[0].say({ ready: true });
  const { id } = workers[0].requests[0];
  workers[0].say({ id, fraction: 0.5 });
  workers[0].say({ id: id + 7, fraction: 0.9 });
  workers[0].answer('{}');
  await result;
  assert.deepEqual(seen, [0.5]);
});

test('what onProgress throws rejects the call, and the next one works', async () => {
  const { workers, client } = setUp();
  const failure = new Error('mine');
  const onProgress = () => {
    throw failure;
  };
  const result = client.run(request('a'), { onProgress });
  workers[0].say({ ready: true });
  workers[0].say({ id: workers[0].requests[0].id, fraction: 0.5 });
  await assert.rejects(result, (thrown) => thrown === failure);
  assert.equal(workers[0].terminated, true);
  const next = client.run(request('b'), {});
  workers[1].say({ ready: true });
  workers[1].answer('{}');
  assert.equal(await next, '{}');
});

test('aborting the running request ends its worker; the one that waits goes on in another', async () => {
  const { workers, client } = setUp();
  const controller = new AbortController();
  const reason = new Error('enough');
  const first = client.run(request('a'), { signal: controller.signal });
  const second = client.run(request('b'), {});
  workers[0].say({ ready: true });
  controller.abort(reason);
  await assert.rejects(first, (thrown) => thrown === reason);
  assert.equal(workers[0].terminated, true);
  workers[0].say({ id: 1, result: 'late' });
  workers[1].say({ ready: true });
  workers[1].answer('{}');
  assert.equal(await second, '{}');
});

test('aborting a waiting request leaves the running one alone', async () => {
  const { workers, client } = setUp();
  const controller = new AbortController();
  const first = client.run(request('a'), {});
  const second = client.run(request('b'), { signal: controller.signal });
  workers[0].say({ ready: true });
  controller.abort();
  await assert.rejects(second, { name: 'AbortError' });
  assert.equal(workers[0].terminated, false);
  workers[0].answer('{}');
  assert.equal(await first, '{}');
  assert.equal(workers[0].requests.length, 1);
});

test('a core that the worker could not load is told as such', async () => {
  const { workers, client } = setUp();
  const first = client.run(request('a'), {});
  workers[0].say({ ready: true });
  const [{ id }] = workers[0].requests;
  const load = { part: 'core.wasm', problem: 'missing' };
  workers[0].say({ id, fault: { message: 'Cotejo could not read core.wasm', load } });
  await assert.rejects(first, {
    name: 'LoadError',
    message: 'Cotejo could not read core.wasm',
    ...load,
  });
});

test('an error in the worker is the caller’s, and the worker stays', async () => {
  const { workers, client } = setUp();
  const first = client.run(request('a'), {});
  workers[0].say({ ready: true });
  workers[0].say({
    id: workers[0].requests[0].id,
    fault: { message: 'Cotejo’s core stopped: oops' },
  });
  await assert.rejects(first, { name: 'Error', message: 'Cotejo’s core stopped: oops' });
  const second = client.run(request('b'), {});
  workers[0].answer('{}');
  assert.equal(await second, '{}');
});

test('a crash is a clear error, and the next call gets a new worker', async () => {
  const { workers, client } = setUp();
  const first = client.run(request('a'), {});
  workers[0].say({ ready: true });
  workers[0].crash('out of memory');
  await assert.rejects(first, {
    message: 'Cotejo’s worker stopped: out of memory'.replace('’', "'"),
  });
  assert.equal(workers[0].terminated, true);
  const second = client.run(request('b'), {});
  workers[1].say({ ready: true });
  workers[1].answer('{}');
  assert.equal(await second, '{}');
});

test('a worker that fails before it is ready is unavailable, and the request is untouched', async () => {
  const { workers, client } = setUp();
  const given = request('a');
  const result = client.run(given, {});
  workers[0].crash('blocked');
  await assert.rejects(result, WorkerUnavailable);
  assert.equal(given.versions[0].embeddings.length, 2);
});

test('a worker that may not be made is unavailable', async () => {
  const start = () => {
    throw new DOMException('cross-origin', 'SecurityError');
  };
  const client = new WorkerClient(start, () => new URL('http://localhost/core.wasm'));
  await assert.rejects(client.run(request('a'), {}), WorkerUnavailable);
});

test('texts that do not fit the memory are told with their sizes', async () => {
  const { workers, client } = setUp();
  const first = client.run(request('a'), {});
  workers[0].say({ ready: true });
  workers[0].say({ id: workers[0].requests[0].id, fault: { message: '', sizes: [5000, 7] } });
  await assert.rejects(first, {
    name: 'SizeError',
    message: 'versions: the memory does not suffice for texts of 5,000 and 7 code units',
    sizes: [5000, 7],
  });
});

test('a worker that does not answer in 15 seconds is unavailable, and the next call starts another', async () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const { workers, client } = setUp();
  const first = client.run(request('a'), {});
  mock.timers.tick(14_000);
  assert.equal(workers[0].terminated, false);
  mock.timers.tick(1000);
  await assert.rejects(first, (error) => error instanceof WorkerUnavailable && error.silent);
  assert.equal(workers[0].terminated, true);
  const second = client.run(request('b'), {});
  workers[1].say({ ready: true });
  workers[1].answer('{}');
  assert.equal(await second, '{}');
  mock.timers.reset();
});

test('a worker that falls silent at work is given up, one that tells how far it is is not', async () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const { workers, client } = setUp();
  const first = client.run(request('a'.repeat(50_000)), {});
  const second = client.run(request('b'), {});
  workers[0].say({ ready: true });
  mock.timers.tick(69_000);
  workers[0].say({ id: workers[0].requests[0].id, fraction: 0.5 });
  mock.timers.tick(69_000);
  assert.equal(workers[0].terminated, false);
  mock.timers.tick(1000);
  await assert.rejects(first, {
    name: 'LoadError',
    part: 'worker.js',
    problem: 'silent',
    message: "Cotejo's worker stopped: it worked on without a word for 70 seconds",
  });
  workers[1].say({ ready: true });
  workers[1].answer('{}');
  assert.equal(await second, '{}');
  mock.timers.reset();
});
