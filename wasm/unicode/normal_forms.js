// What normal_forms_js.cpp imports: Emscripten puts it into the glue of every program.
mergeInto(LibraryManager.library, {
  /**
   * @param {number} text where its code units are in memory
   * @param {number} length
   * @param {number} form where to write
   * @param {number} room in code units; where it does not do, nothing is written
   * @param {boolean} isComposed NFKC, else NFKD
   * @returns {number} the length of the form
   */
  // biome-ignore lint/complexity/useArrowFunction: Emscripten 3.1.6 takes no other.
  cotejo_normal_form: function (text, length, form, room, isComposed) {
    const part = 4096; // of arguments for one call
    let string = '';
    for (let at = 0; at < length; at += part) {
      const from = text / 2 + at;
      const to = Math.min(from + part, text / 2 + length);
      string += String.fromCharCode.apply(null, HEAPU16.subarray(from, to));
    }
    const normal = string.normalize(isComposed ? 'NFKC' : 'NFKD');
    if (normal.length <= room) {
      for (let at = 0; at < normal.length; at += 1) HEAPU16[form / 2 + at] = normal.charCodeAt(at);
    }
    return normal.length;
  },
});
