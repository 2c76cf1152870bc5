/** A minimal client of language servers, for tests of what authors see in an editor. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

/** Splits the output of a server into messages, by their content length headers. */
function messagesIn(buffer: Buffer): { messages: Message[]; rest: Buffer } {
  const messages: Message[] = [];
  for (let rest = buffer; ;) {
    const end = rest.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
    if (end < 0 || rest.length < end + 4 + length) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message);
    rest = rest.subarray(end + 4 + length);
  }
}

export interface Editor {
  open: (file: string, languageId: string, text: string) => void;
  ask: (method: string, params: object) => Promise<unknown>;
  at: (file: string, line: number, character: number) => object;
  close: () => void;
}

/** Starts a language server from node_modules for a folder. */
export async function openEditor(folder: string, server: string, options: object, settings: object): Promise<Editor> {
  const child = spawn(process.execPath, [join('node_modules', '.bin', server), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  let unread: Buffer = Buffer.alloc(0);
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (id !== undefined && method === undefined) waiting.get(id)?.(result);
    else if (method === 'workspace/configuration')
      send({
        id,
        result: (params as { items: { section: string }[] }).items.map(
          ({ section }) => (settings as Record<string, unknown>)[section] ?? null,
        ),
      });
    else if (id !== undefined) send({ id, result: null });
  };
  child.stdout.on('data', (chunk: Buffer) => {
    const { messages, rest } = messagesIn(Buffer.concat([unread, chunk]));
    unread = rest;
    messages.forEach(receive);
  });
  const ask = (method: string, params: object) => {
    const id = (last += 1);
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    send({ id, method, params });
    return answer;
  };
  const uriOf = (file: string) => pathToFileURL(join(folder, file)).href;
  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'guide' }],
    initializationOptions: options,
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        diagnostic: {},
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    ask,
    open: (file, languageId, text) =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: uriOf(file), languageId, version: 1, text } },
      }),
    at: (file, line, character) => ({ textDocument: { uri: uriOf(file) }, position: { line, character } }),
    close: () => child.kill(),
  };
}
