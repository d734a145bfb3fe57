// The peer of the benchmark, in a thread of its own, so that it can be stopped.
import { parentPort, workerData } from 'node:worker_threads';
import { diffWords } from 'diff';

const start = performance.now();
diffWords(workerData.left, workerData.right);
parentPort?.postMessage((performance.now() - start) / 1000);
