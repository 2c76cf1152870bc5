/** Asks on the terminal for arguments that are missing. */
import { createInterface } from 'node:readline/promises';
import { refuseCall, type Call, type Options } from './options.ts';

/** @returns the answer, without spaces around it; without a terminal, exits as a usage error does */
export async function ask(call: Call<Options>, question: string): Promise<string> {
  if (!process.stdin.isTTY || process.env['CI']) refuseCall(call, `There is no terminal to ask: "${question}"`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}
