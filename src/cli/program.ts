/** The command with all its commands, in the words of one language. */
import type { CommanderError } from 'commander';
import { Command } from 'commander';
import { addConvert, addTemplate } from './commands/convert.js';
import { addCut } from './commands/cut.js';
import { addDiff } from './commands/diff.js';
import { addImport } from './commands/import.js';
import { addIndex } from './commands/feeds-index.js';
import { addPublish } from './commands/publish.js';
import { addRender } from './commands/render.js';
import { addSchema } from './commands/schema.js';
import { addAtom, addIcs } from './commands/take.js';
import { addValidate } from './commands/validate.js';
import { addVerify } from './commands/verify.js';
import type { Contexto } from './context.js';
import { VERSION } from './version.js';
import { tCli, type Palabra } from './words.js';

const REGISTROS = [
  ...[addValidate, addConvert, addTemplate, addImport, addDiff, addCut],
  ...[addPublish, addVerify, addRender, addIndex, addIcs, addAtom, addSchema],
];

/** What the library says in English, by the code that it gives. */
const ERRORES: Readonly<Record<string, Palabra>> = {
  'commander.unknownOption': 'e_opcion',
  'commander.unknownCommand': 'e_comando',
  'commander.missingArgument': 'e_falta_argumento',
  'commander.optionMissingArgument': 'e_falta_valor',
  'commander.excessArguments': 'e_sobra',
  'commander.invalidArgument': 'e_valor',
  'commander.missingMandatoryOptionValue': 'e_falta_opcion',
  'commander.conflictingOption': 'e_conflicto',
};

/** Heads of the help, by what the library calls them. */
const TITULOS: Readonly<Record<string, Palabra>> = {
  'Usage:': 'uso',
  'Arguments:': 'argumentos',
  'Options:': 'opciones',
  'Commands:': 'comandos',
  'Global Options:': 'generales',
};

const say = tCli as unknown as (loc: Contexto['loc'], key: string, p?: object) => string;

/** The sentence for an error of the library; '' when it only showed help or version. */
export function usageText(
  { loc }: Contexto,
  { code, message }: CommanderError,
  name: string,
): string {
  if (code.startsWith('commander.help') || code === 'commander.version') return '';
  const valor = /'([^']+)'/.exec(message)?.[1] ?? message.replace(/^error: /, '');
  const choice = /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./.exec(
    message,
  );
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return [
    choice
      ? tCli(loc, 'e_opciones', { opcion: choice[1]!, valor: choice[2]!, lista: choice[3]! })
      : say(loc, ERRORES[code] ?? 'e_orden', { valor }),
    ...(near === undefined ? [] : [tCli(loc, 'quiza', { valor: near })]),
    tCli(loc, 'e_vea', { comando: name === '' ? '' : `${name} ` }),
  ].join(' ');
}

function localise(command: Command, ctx: Contexto): void {
  const { loc } = ctx;
  command.exitOverride().helpOption('-h, --help', tCli(loc, 'o_ayuda'));
  const rest = command.registeredArguments.map((a) => `<${a.name()}${a.variadic ? '...' : ''}>`);
  if (command.parent === null) rest.push(tCli(loc, 'un_comando'));
  command.usage([tCli(loc, 'sin_opciones'), ...rest].join(' '));
  command.configureOutput({ outputError: () => undefined });
  command.configureHelp({
    subcommandTerm: (sub) => sub.name(),
    styleTitle: (title) => (TITULOS[title] ? say(loc, TITULOS[title]) : title),
    optionDescription: (option) => {
      const choices = option.argChoices?.join(', ');
      const standard = typeof option.defaultValue === 'string' ? option.defaultValue : undefined;
      const more = [
        ...(choices && standard === undefined ? [choices] : []),
        ...(standard === undefined ? [] : [tCli(loc, 'predeterminado', { valor: standard })]),
      ];
      return more.length === 0 ? option.description : `${option.description} (${more.join('; ')})`;
    },
  });
}

export function makeProgram(ctx: Contexto): Command {
  const { loc } = ctx;
  const program = new Command('pal-feed');
  localise(program, ctx);
  program
    .description(tCli(loc, 'programa'))
    .version(VERSION, '-V, --version', tCli(loc, 'o_version'))
    .option('--lang <es|en>', tCli(loc, 'o_idioma'))
    .helpCommand(`help ${tCli(loc, 'un_comando')}`, tCli(loc, 'c_ayuda'))
    .addHelpText('after', `\n${tCli(loc, 'salidas')}`);
  for (const add of REGISTROS) add(program, ctx);
  for (const command of program.commands) {
    localise(command, ctx);
    // Read before the program was built; here only so that it may stand after the command too.
    command.option('--lang <es|en>', tCli(loc, 'o_idioma'));
  }
  return program;
}
