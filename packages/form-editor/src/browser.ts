/** The page of the form editor: the list of entries, one entry as a form, and saving it. */
import { ask, Refusal, type Answer, type Listed, type Opened } from './ask.ts';
import { takeKey } from './editor-key.ts';
import { byId } from './elements.ts';
import { showList, startFinding } from './entry-list.ts';
import { showForm, type FieldForm } from './field-form.ts';
import { countProblems, showProblems } from './problem-notes.ts';

/** How long somebody pauses before what they wrote is looked at. */
const pause = 700;

const textHelp = byId('text-help').textContent;
const welcome = byId('welcome').textContent;
const body = byId<HTMLTextAreaElement>('body');

let editor: FieldForm | undefined;
let opened: Opened | undefined;
/** What the form said when it was opened or saved. */
let asSaved = '';
/** The fields then: what is wrong in the file may look like nothing in the form, and is not to be lost for that. */
let shown: unknown;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts what was asked, so that an answer to something older is not shown. */
let turn = 0;
/** Counts what was opened, to the same end. */
let opening = 0;
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

const setStatus = (text: string) => (byId('status').textContent = text);
const current = () => JSON.stringify([editor?.getValue(), body.value]);
const isChanged = () => opened !== undefined && (unread !== undefined || current() !== asSaved);
const nameNow = () => (opened ? `${opened.kind}/${opened.id}` : '');
/** What the address of the page says of what is open: an entry that is not saved yet cannot be opened by it. */
const currentUrl = () => `#${opened && !opened.revision ? 'new' : nameNow()}`;
const entryNow = (): Opened => ({
  ...(opened as Opened),
  values: (editor?.getValue() ?? {}) as Record<string, unknown>,
  shown,
  ...(opened?.text === undefined ? { body: body.value } : { text: body.value }),
});

/** Says what would be wrong, without saving. */
async function tryOut(): Promise<void> {
  if (isSaving || !opened) return;
  takeField();
  const mine = ++turn;
  try {
    const answer = await ask<Answer>('/api/trial', entryNow());
    if (turn !== mine) return;
    showProblems(answer, opened.text !== undefined);
    setStatus(`${isChanged() ? 'Not saved yet. ' : wasSaved ? 'Saved. ' : ''}${countProblems(answer)}`);
  } catch (error) {
    if (turn === mine) setStatus((error as Error).message);
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
  setStatus('Saving …');
  try {
    const answer = await ask<Answer>('/api/entry', sent);
    // Somebody has gone on to another entry meanwhile.
    if (opened !== entry) return;
    entry.revision = answer.revision;
    asSaved = said;
    shown = sent.values;
    wasSaved = true;
    showProblems(answer, opened.text !== undefined);
    setStatus(`Saved. ${countProblems(answer)}`);
    byId('file').textContent = entry.file;
    history.replaceState(null, '', currentUrl());
  } catch (error) {
    if (opened === entry) setStatus(`Not saved. ${(error as Error).message}`);
    else alert(`${entry.kind}/${entry.id} was not saved. ${(error as Error).message}`);
    return;
  } finally {
    isSaving = false;
  }
  // What was a text may have become fields by it.
  if (entry.text !== undefined && !isChanged()) await open(true);
  else await list();
}

/** Says what is open, and whether as fields or as the text of a file that cannot be read as fields. */
function showFrame({ kind, id, file, revision, text, body: words }: Opened, hasText: boolean): void {
  byId('welcome').hidden = true;
  byId('entry').hidden = false;
  byId('name').textContent = `${kind}/${id}`;
  byId('file').textContent = revision ? file : 'This entry is not there yet.';
  byId('fields').hidden = text !== undefined;
  byId('fields-help').hidden = text !== undefined;
  byId('text').hidden = text === undefined && !hasText;
  byId('text-name').textContent = text === undefined ? 'Text of the page' : 'The whole file';
  byId('text-help').textContent =
    text === undefined ? textHelp : 'It cannot be read as fields. Mend what is named below, and save: then they come.';
  byId('problems').replaceChildren();
  body.value = text ?? words.trim();
}

/** The form stands as it was opened: from now on somebody may change it. */
function begin(entry: Opened): void {
  asSaved = current();
  shown = entry.revision ? editor?.getValue() : undefined;
  editor?.on('change', laterTryOut);
  setStatus('');
  if (entry.revision) void tryOut();
}

async function showEntry(entry: Opened, hasText: boolean, isJustSaved = false): Promise<void> {
  const schema = await ask<object>(`/api/form?kind=${entry.kind}`);
  editor?.destroy();
  editor = undefined;
  unread = undefined;
  wasSaved = isJustSaved;
  turn += 1;
  opened = entry;
  showFrame(entry, hasText);
  scrollTo(0, 0);
  if (entry.text !== undefined) return begin(entry);
  editor = showForm(byId('fields'), schema, entry.values);
  editor.on('ready', () => begin(entry));
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
async function open(isJustSaved = false): Promise<void> {
  const [kind = '', id = ''] = location.hash.slice(1).split('/');
  const mine = ++opening;
  try {
    const kinds = await list();
    if (!id) return showNone(welcome);
    const entry = await ask<Opened>(`/api/entry?kind=${kind}&id=${encodeURIComponent(id)}`);
    // Another one has been asked for meanwhile.
    if (opening !== mine) return;
    await showEntry(entry, kinds.find((one) => one.kind === kind)?.hasText ?? false, isJustSaved);
  } catch (error) {
    showNone((error as Error).message);
  }
  // Why the list cannot be had stands in the place of the entry already.
  await list().catch(() => undefined);
}

const mayLeave = () => !isChanged() || confirm('Leave without saving what you changed?');

/** Keeps the secret out of the address, where it could be seen, copied and kept. */
function enter(): boolean {
  if (!takeKey()) return false;
  history.replaceState(null, '', opened ? currentUrl() : '#');
  return true;
}

/** A link, Back and Forward come here: whoever stays gets the address back. */
function follow(): void {
  const isNewRun = enter();
  if (isNewRun && opened) return laterTryOut();
  if (location.hash === currentUrl() && !isNewRun) return;
  if (mayLeave()) void open();
  else history.pushState(null, '', currentUrl());
}

/** Begins an entry, with an id that somebody gives where none can be made of the name; undefined where they think better of it. */
async function beginEntry(kind: string, name: string, id = ''): Promise<Opened | undefined> {
  const options = new URLSearchParams({ kind, name, id });
  try {
    return await ask<Opened>(`/api/new?${options}`);
  } catch (error) {
    if (!(error instanceof Refusal && error.needsId)) throw error;
    const other = prompt(`${error.message} Write an id for its address: lower-case words joined by hyphens.`);
    return other ? beginEntry(kind, name, other.trim()) : undefined;
  }
}

async function add({ kind, one, hasText }: Listed): Promise<void> {
  if (!mayLeave()) return;
  const name = prompt(`What is the new ${one} called?`);
  if (!name) return;
  try {
    const begun = await beginEntry(kind, name);
    if (!begun) return;
    await showEntry(begun, hasText);
    history.pushState(null, '', currentUrl());
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
enter();
void open();
