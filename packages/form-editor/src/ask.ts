/** Requests from the page of the form editor to its server. */
import { authorization } from './editor-key.ts';

export interface Listed {
  kind: string;
  one: string;
  many: string;
  hasText: boolean;
  /** `names`: those by which readers search, shown or not. */
  entries: { id: string; title: string; names: string[] }[];
}

export interface Opened {
  kind: string;
  id: string;
  file: string;
  values: Record<string, unknown>;
  shown?: unknown;
  body: string;
  /** The whole file, if it cannot be read as fields. */
  text?: string;
  revision: string;
  /** Paths of unknown fields that are removed by saving. */
  removed?: (string | number)[][];
}

export interface Problem {
  line: number;
  field: string;
  message: string;
  fix: string;
  severity: 'error' | 'warning';
  /** No entry has such a field: it can be removed. */
  isUnknown: boolean;
}

export interface Answer {
  problems: Problem[];
  elsewhere: number;
  revision: string;
}

export interface Preview {
  /** URL of the page; undefined while the entry is invalid. */
  url?: string;
  isRunning: boolean;
}

/** An error of the server, and whether an id from the user would help. */
export class ServerError extends Error {
  readonly needsId: boolean;

  constructor(message: string, needsId = false) {
    super(message);
    this.needsId = needsId;
  }
}

/** @throws Error with a message for the user */
export async function ask<T>(path: string, sent?: unknown): Promise<T> {
  const what = sent === undefined ? {} : { method: 'PUT', body: JSON.stringify(sent) };
  const response = await fetch(path, { ...what, headers: authorization() }).catch(() => {
    throw new Error(
      'The editor has ended. Keep this page open, start the editor again (npm run edit), open the URL that it prints in another tab, and save here then.',
    );
  });
  const value = (await response.json()) as T & { error?: string; needsId?: boolean };
  if (!response.ok) throw new ServerError(value.error ?? 'This did not work.', value.needsId);
  return value;
}
