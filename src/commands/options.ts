/** Reads the options of a command: help is given where it is asked for, and a wrong call is a sentence. */
export function readOptions<T extends { help?: boolean }>(help: string, parse: () => T): T {
  try {
    const options = parse();
    if (!options.help) return options;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${help}`);
    process.exit(2);
  }
}
