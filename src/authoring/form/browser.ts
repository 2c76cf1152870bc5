/** The page of the form editor: the list of entries, one entry as a form, and saving it. */
import { ask, type Answer, type Listed, type Opened } from './ask.ts';
import { byId } from './elements.ts';
import { showList, startFinding } from './entry-list.ts';
import { countProblems, showProblems } from './problem-notes.ts';

interface Editor {
  getValue: () => unknown;
  setValue: (value: unknown) => void;
  on: (event: 'change' | 'ready', listener: () => void) => void;
  destroy: () => void;
}
declare const JSONEditor: new (element: HTMLElement, options: Record<string, unknown>) => Editor;

/** How long somebody pauses before what they wrote is looked at. */
const pause = 700;

const welcome = byId('welcome').textContent;
const body = byId<HTMLTextAreaElement>('body');

let editor: Editor | undefined;
let opened: Opened | undefined;
/** What the form said when it was opened or saved. */
let asSaved = '';
/** The fields then: what is wrong in the file may look like nothing in the form, and is not to be lost for that. */
let shown: unknown;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts what was asked, so that an answer to something older is not shown. */
let turn = 0;
let isSaving = false;
/** Whether the form was saved since it was opened. */
let wasSaved = false;
/** The field that is being written in. */
let unread: EventTarget | undefined;

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
const nameNow = () => (opened ? `${opened.kind}/${opened.id}` : '');
/** What the address of the page says of what is open: an entry that is not saved yet cannot be opened by it. */
const addressNow = () => `#${opened && !opened.revision ? 'new' : nameNow()}`;
const entryNow = (): Opened => ({
  ...(opened as Opened),
  values: editor?.getValue() as Record<string, unknown>,
  shown,
  body: body.value,
});

/** Says what would be wrong, without saving. */
async function tryOut(): Promise<void> {
  if (isSaving || !opened) return;
  takeField();
  const mine = ++turn;
  try {
    const answer = await ask<Answer>('/api/trial', entryNow());
    if (turn !== mine) return;
    showProblems(answer);
    say(`${isChanged() ? 'Not saved yet. ' : wasSaved ? 'Saved. ' : ''}${countProblems(answer)}`);
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
  const entry = opened;
  const said = current();
  const sent = entryNow();
  say('Saving …');
  try {
    const answer = await ask<Answer>('/api/entry', sent);
    // Somebody has gone on to another entry meanwhile.
    if (opened !== entry) return;
    entry.revision = answer.revision;
    asSaved = said;
    shown = sent.values;
    wasSaved = true;
    showProblems(answer);
    say(`Saved. ${countProblems(answer)}`);
    byId('file').textContent = entry.file;
    history.replaceState(null, '', addressNow());
    await list();
  } catch (error) {
    if (opened === entry) say(`Not saved. ${(error as Error).message}`);
    else alert(`${entry.kind}/${entry.id} was not saved. ${(error as Error).message}`);
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
    shown = entry.revision ? made.getValue() : undefined;
    made.on('change', laterTryOut);
    say('');
    if (entry.revision) void tryOut();
  });
  scrollTo(0, 0);
}

/** Shows no entry, but a sentence in its place. */
function showNone(sentence: string): void {
  opened = undefined;
  turn += 1;
  byId('entry').hidden = true;
  byId('welcome').hidden = false;
  byId('welcome').textContent = sentence;
}

/** Opens the entry that the address of the page names, as it is on the disk now. */
async function open(): Promise<void> {
  const [kind = '', id = ''] = location.hash.slice(1).split('/');
  const mine = ++turn;
  try {
    const kinds = await list();
    if (!id) return showNone(welcome);
    const entry = await ask<Opened>(`/api/entry?kind=${kind}&id=${encodeURIComponent(id)}`);
    // Another one has been asked for meanwhile.
    if (turn !== mine) return;
    await showEntry(entry, kinds.find((one) => one.kind === kind)?.hasText ?? false);
  } catch (error) {
    showNone((error as Error).message);
  }
  await list();
}

const mayLeave = () => !isChanged() || confirm('Leave without saving what you changed?');

/** A link, Back and Forward come here: whoever stays gets the address back. */
function follow(): void {
  if (location.hash === addressNow()) return;
  if (mayLeave()) void open();
  else history.pushState(null, '', addressNow());
}

async function add({ kind, one, hasText }: Listed): Promise<void> {
  if (!mayLeave()) return;
  const name = prompt(`What is the new ${one} called?`);
  if (!name) return;
  try {
    await showEntry(await ask<Opened>(`/api/new?kind=${kind}&name=${encodeURIComponent(name)}`), hasText);
    history.pushState(null, '', addressNow());
    await list();
  } catch (error) {
    alert((error as Error).message);
  }
}

async function list(): Promise<Listed[]> {
  const kinds = await ask<Listed[]>('/api/kinds');
  const again = () => mayLeave() && void open();
  showList(kinds, { current: nameNow(), again, add: (listed) => void add(listed) });
  return kinds;
}

startFinding();
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
addEventListener('hashchange', follow);
addEventListener('beforeunload', (event) => {
  if (isChanged()) event.preventDefault();
});
void open();
