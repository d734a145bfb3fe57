/**
 * Scripts that complete what is typed, made from what the program takes: commands, options, the values
 * that an option may have, and files for all else.
 */

/** @import { Command } from 'commander' */

/** @param {Command} command */
const flagsOf = ({ options }) =>
  [...options.map(({ long }) => long), '--help'].filter((flag) => typeof flag === 'string');

/** @param {Command} command @returns {[string, string[]][]} options that take one of a few values */
const choicesOf = ({ options }) =>
  options.flatMap(({ long, argChoices }) =>
    long && argChoices ? [/** @type {[string, string[]]} */ ([long, argChoices])] : [],
  );

/** @param {Command} program */
function bash({ commands }) {
  const cases = commands.map((command) => {
    const choices = choicesOf(command).map(
      ([flag, values]) =>
        `        ${flag}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`,
    );
    const choosing =
      choices.length > 0 ? ['      case "$before" in', ...choices, '      esac'] : [];
    return [
      `    ${command.name()})`,
      ...choosing,
      `      flags="${flagsOf(command).join(' ')}" values="${argumentsOf(command).join(' ')}" ;;`,
    ].join('\n');
  });
  return `# bash completion for cotejo: source it, or put it into /etc/bash_completion.d
_cotejo() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags="" values=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name()).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$values" -- "$word") $(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _cotejo cotejo
`;
}

/** @param {Command} command @returns {string[]} */
const argumentsOf = ({ registeredArguments }) =>
  registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** @param {Command} program */
function zsh({ commands }) {
  const named = commands.map((command) => quoted(`${command.name()}:${command.description()}`));
  const cases = commands.map((command) => {
    const options = command.options.map(({ long, description, argChoices, required }) => {
      const said = description.replace(/[[\]:]/g, ' ');
      const value = argChoices
        ? `:value:(${argChoices.join(' ')})`
        : required
          ? ':value:_files'
          : '';
      return quoted(`${long}[${said}]${value}`);
    });
    const given = argumentsOf(command);
    const rest = given.length > 0 ? `*:value:(${given.join(' ')})` : '*:file:_files';
    return `    ${command.name()}) _arguments ${[...options, quoted(rest)].join(' ')} ;;`;
  });
  return `#compdef cotejo
# zsh completion for cotejo: put it into a folder of $fpath as _cotejo
_cotejo() {
  if (( CURRENT == 2 )); then
    local -a commands=(${named.join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_cotejo "$@"
`;
}

/** @param {Command} program */
function fish({ commands }) {
  const rows = commands.flatMap((command) => {
    const name = command.name();
    const inside = `complete -c cotejo -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c cotejo -f -n __fish_use_subcommand -a ${name} -d ${quoted(command.description())}`,
      ...command.options.map(({ long, short, description, argChoices, required }) => {
        const parts = [inside, `-l ${long?.slice(2)}`];
        if (short) parts.push(`-s ${short.slice(1)}`);
        if (argChoices) parts.push(`-x -a ${quoted(argChoices.join(' '))}`);
        else if (required) parts.push('-r');
        return [...parts, `-d ${quoted(description)}`].join(' ');
      }),
      ...argumentsOf(command).map((value) => `${inside} -f -a ${value}`),
    ];
  });
  return `# fish completion for cotejo: put it into ~/.config/fish/completions/cotejo.fish\n${rows.join('\n')}\n`;
}

/**
 * @param {'bash' | 'zsh' | 'fish'} shell
 * @param {Command} program
 * @returns {string}
 */
export const completionFor = (shell, program) => ({ bash, zsh, fish })[shell](program);
