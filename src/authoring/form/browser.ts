/** The page of the form editor: the list of entries, one entry as a form, and saving it. */
interface Editor {
  getValue: () => unknown;
  setValue: (value: unknown) => void;
  on: (event: 'change' | 'ready', listener: () => void) => void;
  destroy: () => void;
}
declare const JSONEditor: new (element: HTMLElement, options: Record<string, unknown>) => Editor;

interface Listed {
  kind: string;
  one: string;
  many: string;
  hasText: boolean;
  entries: { id: string; title: string }[];
}
interface Opened {
  kind: string;
  id: string;
  file: string;
  values: Record<string, unknown>;
  body: string;
  revision: string;
}
interface Problem {
  field: string;
  message: string;
  fix: string;
  severity: 'error' | 'warning';
}
interface Answer {
  problems: Problem[];
  elsewhere: number;
  revision: string;
}

/** How long somebody pauses before what they wrote is looked at. */
const pause = 700;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const body = byId<HTMLTextAreaElement>('body');

let editor: Editor | undefined;
let opened: Opened | undefined;
/** What the form said when it was opened or saved. */
let asSaved = '';
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts what was asked, so that an answer to something older is not shown. */
let turn = 0;
let isSaving = false;
/** Whether the form was saved since it was opened. */
let wasSaved = false;
/** The field that is being written in. */
let unread: EventTarget | undefined;

async function ask<T>(path: string, sent?: unknown): Promise<T> {
  const response = await fetch(path, sent === undefined ? {} : { method: 'PUT', body: JSON.stringify(sent) });
  const value = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(value.error ?? 'This did not work.');
  return value;
}

/**
 * Hands what stands in a field to the form, which otherwise takes it only when the field is left:
 * the check as somebody writes, and saving, mean what is to be seen.
 */
function takeField(): void {
  const field = unread;
  unread = undefined;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

const say = (text: string) => (byId('status').textContent = text);
const current = () => JSON.stringify([editor?.getValue(), body.value]);
const isChanged = () => opened !== undefined && (unread !== undefined || current() !== asSaved);
const entryNow = (): Opened => ({
  ...(opened as Opened),
  values: editor?.getValue() as Record<string, unknown>,
  body: body.value,
});

/** The field that a problem is at, or the nearest one around it. */
function placeOf(field: string): HTMLElement | undefined {
  const path = field ? field.split('.') : [];
  for (let length = path.length; length > 0; length -= 1) {
    const name = ['root', ...path.slice(0, length)].join('.');
    const place = document.querySelector<HTMLElement>(`[data-schemapath="${CSS.escape(name)}"]`);
    if (place) return place;
  }
  return undefined;
}

const sentence = ({ field, message, fix }: Problem) => `${field ? `${field}: ` : ''}${message}. ${fix}`;

function showProblems({ problems, elsewhere }: Answer): void {
  for (const old of document.querySelectorAll('.problem')) old.remove();
  const items = problems.map((problem) => {
    const place = placeOf(problem.field) ?? (problem.field ? byId('fields') : byId('text'));
    const note = Object.assign(document.createElement('span'), { className: 'problem' });
    note.textContent = `${problem.message}. ${problem.fix}`;
    place.append(note);
    const link = Object.assign(document.createElement('a'), { href: '', textContent: sentence(problem) });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      place.scrollIntoView({ block: 'center' });
      place.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  if (elsewhere > 0)
    items.push(
      Object.assign(document.createElement('li'), { textContent: `${elsewhere} more in other entries: npm run check` }),
    );
  byId('problems').replaceChildren(...items);
}

function count(answer: Answer): string {
  const n = answer.problems.length;
  return n === 0 ? 'No problems.' : `${n} ${n === 1 ? 'thing' : 'things'} to mend:`;
}

/** Says what would be wrong, without saving. */
async function tryOut(): Promise<void> {
  if (isSaving || !opened) return;
  takeField();
  const mine = ++turn;
  try {
    const answer = await ask<Answer>('/api/trial', entryNow());
    if (turn !== mine) return;
    showProblems(answer);
    say(`${isChanged() ? 'Not saved yet. ' : wasSaved ? 'Saved. ' : ''}${count(answer)}`);
  } catch (error) {
    if (turn === mine) say((error as Error).message);
  }
}

const laterTryOut = () => {
  clearTimeout(timer);
  timer = setTimeout(() => void tryOut(), pause);
};

async function save(): Promise<void> {
  clearTimeout(timer);
  if (!opened || isSaving) return;
  takeField();
  isSaving = true;
  turn += 1;
  const sent = current();
  say('Saving …');
  try {
    const answer = await ask<Answer>('/api/entry', entryNow());
    opened.revision = answer.revision;
    asSaved = sent;
    wasSaved = true;
    showProblems(answer);
    say(`Saved. ${count(answer)}`);
    byId('file').textContent = opened.file;
    history.replaceState(null, '', `#${opened.kind}/${opened.id}`);
    await list();
  } catch (error) {
    say(`Not saved. ${(error as Error).message}`);
  } finally {
    isSaving = false;
  }
}

const formOptions = {
  theme: 'html',
  show_opt_in: true,
  required_by_default: false,
  no_additional_properties: true,
  disable_edit_json: true,
  disable_properties: true,
  disable_array_delete_all_rows: true,
  disable_array_delete_last_row: true,
  prompt_before_delete: false,
  show_errors: 'never',
};

async function showEntry(entry: Opened, hasText: boolean): Promise<void> {
  const schema = await ask<Record<string, unknown>>(`/api/form?kind=${entry.kind}`);
  editor?.destroy();
  unread = undefined;
  wasSaved = false;
  turn += 1;
  opened = entry;
  byId('welcome').hidden = true;
  byId('entry').hidden = false;
  byId('text').hidden = !hasText;
  byId('name').textContent = `${entry.kind}/${entry.id}`;
  byId('file').textContent = entry.revision ? entry.file : 'This entry is not there yet.';
  byId('problems').replaceChildren();
  body.value = entry.body.trim();
  const made = new JSONEditor(byId('fields'), {
    ...formOptions,
    schema: { ...schema, title: ' ', options: { disable_collapse: true } },
    startval: entry.values,
  });
  editor = made;
  made.on('ready', () => {
    asSaved = current();
    made.on('change', laterTryOut);
    say('');
    if (entry.revision) void tryOut();
  });
  scrollTo(0, 0);
}

async function open(): Promise<void> {
  const [kind = '', id = ''] = location.hash.slice(1).split('/');
  if (!id || (opened?.kind === kind && opened.id === id)) return;
  const kinds = await list();
  try {
    const entry = await ask<Opened>(`/api/entry?kind=${kind}&id=${encodeURIComponent(id)}`);
    await showEntry(entry, kinds.find((one) => one.kind === kind)?.hasText ?? false);
    await list();
  } catch (error) {
    byId('welcome').hidden = false;
    byId('welcome').textContent = (error as Error).message;
  }
}

const mayLeave = () => !isChanged() || confirm('Leave without saving what you changed?');

async function add({ kind, one, hasText }: Listed): Promise<void> {
  if (!mayLeave()) return;
  const name = prompt(`What is the new ${one} called?`);
  if (!name) return;
  try {
    await showEntry(await ask<Opened>(`/api/new?kind=${kind}&name=${encodeURIComponent(name)}`), hasText);
  } catch (error) {
    alert((error as Error).message);
  }
}

function linkTo(kind: string, { id, title }: { id: string; title: string }): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: `#${kind}/${id}`, textContent: title });
  if (opened?.kind === kind && opened.id === id) link.setAttribute('aria-current', 'page');
  link.addEventListener('click', (event) => {
    if (!mayLeave()) event.preventDefault();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function groupOf(listed: Listed, wasOpen: boolean): HTMLDetailsElement {
  const group = Object.assign(document.createElement('details'), { open: wasOpen, id: `kind-${listed.kind}` });
  const title = Object.assign(document.createElement('summary'), {
    textContent: `${listed.many} (${listed.entries.length})`,
  });
  const more = Object.assign(document.createElement('button'), { type: 'button', textContent: `New ${listed.one}` });
  more.addEventListener('click', () => void add(listed));
  const items = document.createElement('ul');
  items.append(...listed.entries.map((entry) => linkTo(listed.kind, entry)));
  group.append(title, more, items);
  return group;
}

async function list(): Promise<Listed[]> {
  const kinds = await ask<Listed[]>('/api/kinds');
  const wasOpen = (kind: string) => byId<HTMLDetailsElement>(`kind-${kind}`)?.open || opened?.kind === kind;
  byId('kinds').replaceChildren(...kinds.map((listed) => groupOf(listed, wasOpen(listed.kind))));
  filter();
  return kinds;
}

function filter(): void {
  const wanted = byId<HTMLInputElement>('find').value.trim().toLowerCase();
  for (const item of document.querySelectorAll<HTMLElement>('#kinds li'))
    item.hidden = !`${item.textContent} ${item.querySelector('a')?.hash}`.toLowerCase().includes(wanted);
  if (wanted)
    for (const group of document.querySelectorAll<HTMLDetailsElement>('#kinds details'))
      group.open = group.querySelector('li:not([hidden])') !== null;
}

byId('find').addEventListener('input', filter);
body.addEventListener('input', laterTryOut);
byId('fields').addEventListener('input', ({ target }) => {
  unread = target ?? undefined;
  laterTryOut();
});
byId('fields').addEventListener('change', () => (unread = undefined), { capture: true });
byId('entry').addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
addEventListener('hashchange', () => void open());
addEventListener('beforeunload', (event) => {
  if (isChanged()) event.preventDefault();
});
void list().then(open);

// A module, so that its names are its own.
export {};
