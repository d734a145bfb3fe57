/**
 * What the command line takes: commands, arguments and options. Completion and the test of the man
 * page read it, too, so that it is said once.
 */
import { readFileSync } from 'node:fs';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { batchCommand } from './batch-command.js';
import { compareCommand } from './compare-command.js';
import { completionFor } from './completion.js';
import { groupCommand } from './group-command.js';
import { languagesCommand } from './languages-command.js';
import { partsCommand } from './parts-command.js';
import { STANDARD_INPUT } from './read-input.js';
import { segmentCommand } from './segment-command.js';
import { toldOf } from './trouble.js';

/** @param {string} text @returns {string[]} */
const list = (text) => text.split(',').map((part) => part.trim());

/** @param {string} text @returns {number} */
function certainty(text) {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('Expected a number from 0 to 1.');
  }
  return value;
}

/** @param {number} least @returns {(text: string) => number} */
const wholeFrom = (least) => (text) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) {
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`);
  }
  return value;
};

const REPORT_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'zh'];

/** @param {string} tag @returns {string} */
function reportLanguage(tag) {
  if (!REPORT_LANGUAGES.includes(tag.split('-')[0].toLowerCase())) {
    throw new InvalidArgumentError(`Expected one of ${REPORT_LANGUAGES.join(', ')}.`);
  }
  return tag;
}

const lang = () =>
  new Option(
    '-l, --lang <tags>',
    'languages of the files (BCP 47): one for all, or one for each, parted by commas; detected where left out',
  ).argParser(list);

/** @param {string[]} choices */
const format = (choices) =>
  new Option('-f, --format <format>', 'what to write').choices(choices).default('text');

const pairs = () =>
  new Option('-p, --pairs <rule>', 'which files are compared')
    .choices(['adjacent', 'all', 'first', 'closest'])
    .default('adjacent');

const lexicon = () =>
  new Option(
    '-x, --lexicon <file>',
    'words that mean the same: a table (TSV) whose first row names the languages',
  );

/** @returns {Command} a new one, so that it can be asked more than once */
export function buildProgram() {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const program = new Command('cotejo')
    .description(
      'Compares versions of an article sentence by sentence, in one language or across languages.',
    )
    .version(version, '-V, --version', 'say which release this is')
    .helpOption('-h, --help', 'say what can be done')
    .helpCommand('help [command]', 'say what a command takes')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(toldOf(text.replace(/^error: /, '').trimEnd())),
    })
    .addHelpText(
      'after',
      '\nEnds with 0 where the texts are the same, 1 where they differ, 2 where there was trouble.',
    );

  program
    .command('compare')
    .description('compare two or more files')
    .argument(
      '<files...>',
      'text, Markdown, HTML, Word (.docx) or OpenDocument (.odt); "-" is standard input',
    )
    .addOption(format(['text', 'json', 'html', 'md', 'csv', 'tmx']))
    .addOption(lang())
    .addOption(pairs())
    .addOption(lexicon())
    .option(
      '-i, --ignore <names>',
      'what is no difference: case, diacritics, punctuation, whitespace, quotes, parted by commas (default: whitespace,quotes)',
      list,
    )
    .option('-m, --min-similarity <number>', 'take apart what is less certain, 0 to 1', certainty)
    .option('--no-moves', 'look for nothing that moved')
    .option('-a, --all', 'show unchanged sentences, too (text)')
    .option('-t, --title <title>', 'of the report (html, md)')
    .option('-o, --output <file>', 'write there')
    .option('-w, --width <columns>', "of the text (default: the terminal's)", wholeFrom(20))
    .option('--color', 'colour the text (default: on a terminal)')
    .option('--no-color', 'do not')
    .addOption(
      new Option(
        '--report-lang <tag>',
        "language of the report: ar, de, en, es, fr, it, pt, ru or zh (default: the system's)",
      ).argParser(reportLanguage),
    )
    .action(compareCommand);

  program
    .command('segment')
    .description('find the sentences of a file: one a row, paragraphs apart')
    .argument(
      '<files...>',
      'text, Markdown, HTML, Word (.docx) or OpenDocument (.odt); "-" is standard input',
    )
    .addOption(format(['text', 'json']))
    .addOption(lang())
    .action(segmentCommand);

  program
    .command('batch')
    .description(
      'compare many: JSON lines { id, versions, options } in, a line for each out, in order',
    )
    .argument('[file]', 'JSON lines; "-" is standard input', STANDARD_INPUT)
    .option('-j, --jobs <number>', 'threads (default: one for each processor)', wholeFrom(1))
    .option('-o, --output <file>', 'write there')
    .option('-r, --resume <file>', 'write there, after what an interrupted run wrote')
    .action(batchCommand);

  program
    .command('group')
    .description(
      'find which articles of a collection are versions of each other, for batch to compare',
    )
    .argument(
      '[file]',
      'JSON lines, an article { id, text, lang, title } each; "-" is standard input',
      STANDARD_INPUT,
    )
    .action(groupCommand);

  program
    .command('languages')
    .description('list the languages that can be compared with each other by their words')
    .addOption(format(['text', 'json']))
    .action(languagesCommand);

  program
    .command('parts')
    .description('copy what pages load at run time, for bundlers that do not: workers, core, words')
    .argument('<folder>', 'where the bundle is')
    .option('-l, --languages <tags>', 'only theirs, parted by commas (default: all)', list)
    .action(partsCommand);

  program
    .command('completion')
    .description('write a script that completes commands and options')
    .addArgument(new Argument('<shell>', 'whose').choices(['bash', 'zsh', 'fish']))
    .action((/** @type {'bash' | 'zsh' | 'fish'} */ shell) => {
      process.stdout.write(completionFor(shell, buildProgram()));
    });

  for (const command of program.commands) {
    command
      .exitOverride()
      .copyInheritedSettings(program)
      .helpOption('-h, --help', 'say what can be done')
      .showHelpAfterError(`"cotejo ${command.name()} --help" says what it takes.`);
  }
  return program;
}
