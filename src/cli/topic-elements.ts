#!/usr/bin/env node
// The command line. What has to be set up before any feed is read in Node is imported first.
import '../node/xml-parser.js';
import { doctor } from './doctor.js';
import { UsageError } from './usage-error.js';

/** Each takes the arguments behind its name and gives the exit status. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  // What renders takes its time to load.
  bake: async (args) => (await import('./bake.js')).bake(args),
  doctor,
};

const USAGE = `topic-elements <command> [options]

  bake <files>       renders the elements of pages, for visitors without JavaScript
  doctor <address>   examines a feed or a page, and says what to mend

  --help             of the command line, or of a command
  --version`;

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log(__VERSION__);
    return 0;
  }
  if (name === '--help' || name === '-h') {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'A command is expected.', USAGE);
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.usage ? `${error.message}\n\n${error.usage}` : error.message);
  process.exitCode = 2;
}
