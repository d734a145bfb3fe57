/**
 * Defers work until its result is asked for. Pure.
 */

/**
 * @template Value
 * @param {() => Value} make
 * @returns {() => Value} Gives what `make` gave when it was first asked.
 */
export function once(make) {
  /** @type {{ value: Value } | null} */
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
