/**
 * What is thrown where a file or HTML cannot be read for what it is. Programs know the reason by
 * `problem`; the message is for developers.
 */

/** What is wrong, and how the message says it after the file's name. */
const PROBLEMS = {
  empty: 'holds no text',
  large: 'is larger than 32 MB, or unpacks to more than 64 MB',
  gone: 'could not be read from where it lies',
  pdf: 'is a PDF',
  'old-office': 'is a Word document of the old kind (.doc), or one with a password',
  rtf: 'is a rich text file (.rtf)',
  picture: 'is a picture',
  archive: 'is an archive (.zip), and no Word or OpenDocument text',
  damaged: 'is damaged, or is not what its name says',
  'no-text': 'is no text',
};

/** @typedef {keyof typeof PROBLEMS} FileProblem */

export class FileError extends Error {
  name = 'FileError';

  /**
   * @param {FileProblem} problem
   * @param {string} [file] its name
   */
  constructor(problem, file = 'The file') {
    super(
      `${file} ${PROBLEMS[problem]}: expected text, Markdown, HTML, Word (.docx) or OpenDocument (.odt)`,
    );
    this.problem = problem;
  }
}
