/**
 * The threads that `cotejo batch` spreads its rows over. Rows go out to whoever has least to do and
 * come back in the order in which they went; only so many are under way that the next ones to come
 * back fill the time, so memory does not grow with the input.
 */
import { Worker } from 'node:worker_threads';
import { Trouble } from './trouble.js';

/** @import { JsonRow } from './json-rows.js' */

/** Rows that a thread has at once: the one it works on, and one that waits. */
const EACH = 2;
/** Rows under way, for each thread: those that are done wait for slower ones before them. */
const WINDOW = 8;

/** @typedef {{ json: string, failed: boolean }} Answer A row of JSON, and whether it tells an error. */
/**
 * @typedef {{ row: JsonRow, resolve: (answer: Answer) => void, reject: (reason: Trouble) => void }} Task
 */
/** @typedef {{ worker: Worker, tasks: Task[] }} Seat */

export class Desk {
  #program;
  #threads;
  /** @type {Seat[]} */
  #seats = [];
  /** @type {Task[]} */
  #waiting = [];

  /** @param {URL} program of a thread @param {number} threads */
  constructor(program, threads) {
    this.#program = program;
    this.#threads = threads;
  }

  /**
   * @param {AsyncIterable<JsonRow>} rows
   * @returns {AsyncGenerator<Answer>} in the order of the rows
   * @throws {Trouble} where none can be compared
   */
  async *answers(rows) {
    /** @type {Promise<Answer>[]} */
    const underWay = [];
    try {
      for await (const row of rows) {
        underWay.push(this.#ask(row));
        if (underWay.length >= this.#threads * WINDOW) yield await first(underWay);
      }
      while (underWay.length > 0) yield await first(underWay);
    } finally {
      await Promise.all(this.#seats.map(({ worker }) => worker.terminate()));
    }
  }

  /** @param {JsonRow} row @returns {Promise<Answer>} */
  #ask(row) {
    const answer = new Promise((resolve, reject) => {
      this.#waiting.push({ row, resolve, reject });
      this.#next();
    });
    // One trouble ends all, and nobody waits for the others any more.
    answer.catch(() => {});
    return answer;
  }

  #next() {
    while (this.#waiting.length > 0) {
      const seat = this.#freest();
      if (!seat) return;
      const task = /** @type {Task} */ (this.#waiting.shift());
      seat.tasks.push(task);
      seat.worker.postMessage(task.row);
    }
  }

  #freest() {
    const [seat] = this.#seats.toSorted((a, b) => a.tasks.length - b.tasks.length);
    if (seat?.tasks.length === 0) return seat;
    if (this.#seats.length < this.#threads) return this.#seat();
    return seat && seat.tasks.length < EACH ? seat : null;
  }

  #seat() {
    const worker = new Worker(this.#program, { execArgv: [] });
    /** @type {Seat} */
    const seat = { worker, tasks: [] };
    worker.on('message', ({ json, failed, trouble }) => {
      const task = seat.tasks.shift();
      if (trouble) task?.reject(new Trouble(trouble));
      else task?.resolve({ json, failed });
      this.#next();
    });
    worker.on('error', (error) => this.#drop(seat, String(error)));
    worker.on('exit', (code) => this.#drop(seat, `it ended with code ${code}`));
    this.#seats.push(seat);
    return seat;
  }

  /**
   * A thread that ends takes down the row that it worked on; those that waited go to another.
   *
   * @param {Seat} seat @param {string} message
   */
  #drop(seat, message) {
    if (!this.#seats.includes(seat)) return;
    this.#seats = this.#seats.filter((other) => other !== seat);
    const [broken, ...spared] = seat.tasks;
    seat.tasks = [];
    this.#waiting.unshift(...spared);
    const error = {
      row: broken?.row.number,
      name: 'Error',
      message: `the thread ended: ${message}`,
    };
    broken?.resolve({ json: JSON.stringify({ error }), failed: true });
    this.#next();
  }
}

/** @param {Promise<Answer>[]} underWay */
const first = (underWay) => /** @type {Promise<Answer>} */ (underWay.shift());
