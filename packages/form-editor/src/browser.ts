/** The page of the form editor: the list of entries, one entry as a form, and saving it. */
import { ask, ServerError, type Answer, type Listed, type Opened } from './ask.ts';
import { takeKey } from './editor-key.ts';
import { byId } from './elements.ts';
import { showList, startFilter } from './entry-list.ts';
import { nameBoxes, showForm, type FieldForm } from './field-form.ts';
import { foldItems, unfoldTo } from './folding.ts';
import { showOutline } from './outline.ts';
import { showPreview, startPreview } from './preview.ts';
import { countProblems, setActions, showProblems } from './problem-notes.ts';

/** Debounce in milliseconds between typing and checking. */
const pause = 700;

const textHelp = byId('text-help').textContent;
const welcome = byId('welcome').textContent;
const body = byId<HTMLTextAreaElement>('body');

let editor: FieldForm | undefined;
let opened: Opened | undefined;
/** Serialized state when the entry was opened or last saved. */
let savedState = '';
/** Field values at that time: the form shows invalid values as empty, and saving must not remove them. */
let shown: unknown;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Number of the latest request, so that responses to earlier ones are ignored. */
let requestId = 0;
/** Number of the latest opened entry, for the same reason. */
let opening = 0;
let isSaving = false;
/** Whether the form was saved since it was opened. */
let wasSaved = false;
/** The field with input that the form has not read yet. */
let pendingField: EventTarget | undefined;

/**
 * Passes pending input to the form, which otherwise reads it only on blur:
 * checking and saving must use what is visible.
 */
function flushField(): void {
  const field = pendingField;
  pendingField = undefined;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
}

const setStatus = (text: string) => (byId('status').textContent = text);
const current = () => JSON.stringify([editor?.getValue(), body.value]);
const isChanged = () =>
  opened !== undefined && (pendingField !== undefined || (opened.removed ?? []).length > 0 || current() !== savedState);
const nameNow = () => (opened ? `${opened.kind}/${opened.id}` : '');
/** The fragment for the open entry: an unsaved entry cannot be opened by URL. */
const currentUrl = () => `#${opened && !opened.revision ? 'new' : nameNow()}`;
const entryNow = (): Opened => ({
  ...(opened as Opened),
  values: (editor?.getValue() ?? {}) as Record<string, unknown>,
  shown,
  ...(opened?.text === undefined ? { body: body.value } : { text: body.value }),
});

/** Reports problems without saving. */
async function tryOut(): Promise<void> {
  if (isSaving || !opened) return;
  flushField();
  const mine = ++requestId;
  try {
    const answer = await ask<Answer>('/api/trial', entryNow());
    if (requestId !== mine) return;
    showProblems(answer, opened.text !== undefined);
    setStatus(`${isChanged() ? 'Not saved yet. ' : wasSaved ? 'Saved. ' : ''}${countProblems(answer)}`);
  } catch (error) {
    if (requestId === mine) setStatus((error as Error).message);
  }
}

const scheduleTrial = () => {
  clearTimeout(timer);
  timer = setTimeout(() => void tryOut(), pause);
};

const unfold = (field: HTMLElement) => editor && unfoldTo(editor, field);

/** Leaves out an unknown field when saving: until then it is in the file. */
function remove(field: string): void {
  if (!opened) return;
  opened.removed = [
    ...(opened.removed ?? []),
    field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  ];
  void tryOut();
}

async function save(): Promise<void> {
  clearTimeout(timer);
  if (!opened || isSaving) return;
  flushField();
  isSaving = true;
  requestId += 1;
  const entry = opened;
  const state = current();
  const sent = entryNow();
  setStatus('Saving …');
  try {
    const answer = await ask<Answer>('/api/entry', sent);
    // Another entry has been opened meanwhile.
    if (opened !== entry) return;
    entry.revision = answer.revision;
    entry.removed = [];
    savedState = state;
    shown = sent.values;
    wasSaved = true;
    showProblems(answer, opened.text !== undefined);
    setStatus(`Saved. ${countProblems(answer)}`);
    byId('file').textContent = entry.file;
    void showPreview(entry);
    history.replaceState(null, '', currentUrl());
  } catch (error) {
    if (opened === entry) setStatus(`Not saved. ${(error as Error).message}`);
    else alert(`${entry.kind}/${entry.id} was not saved. ${(error as Error).message}`);
    return;
  } finally {
    isSaving = false;
  }
  // The file may now be readable as fields.
  if (entry.text !== undefined && !isChanged()) await open(true);
  else await list();
}

/** Shows the header of the open entry, as fields or as the text of an unreadable file. */
function showFrame({ kind, id, file, revision, text, body: words }: Opened, hasText: boolean): void {
  byId('welcome').hidden = true;
  byId('entry').hidden = false;
  byId<HTMLDetailsElement>('all').open = false;
  byId('name').textContent = `${kind}/${id}`;
  byId('file').textContent = revision ? file : 'This entry is not there yet.';
  byId('fields').hidden = text !== undefined;
  byId('fields-help').hidden = text !== undefined;
  byId('text').hidden = text === undefined && !hasText;
  byId('text-name').textContent = text === undefined ? 'Text of the page' : 'The whole file';
  byId('text-help').textContent =
    text === undefined
      ? textHelp
      : 'It cannot be read as fields. Fix the problems below and save; then the form opens.';
  byId('problems').replaceChildren();
  body.value = text ?? words.trim();
}

/** Starts tracking changes once the form is ready. */
function begin(entry: Opened): void {
  // A new entry shows all that is to be filled in.
  if (editor && entry.revision) foldItems(editor, byId('fields'));
  void showPreview(entry);
  if (editor) showOutline(unfold);
  else byId('outline').hidden = true;
  nameBoxes(byId('fields'));
  editor?.on('change', () => nameBoxes(byId('fields')));
  savedState = current();
  shown = entry.revision ? editor?.getValue() : undefined;
  editor?.on('change', scheduleTrial);
  setStatus('');
  if (entry.revision) void tryOut();
}

async function showEntry(entry: Opened, hasText: boolean, isJustSaved = false): Promise<void> {
  const schema = await ask<object>(`/api/form?kind=${entry.kind}`);
  editor?.destroy();
  editor = undefined;
  pendingField = undefined;
  wasSaved = isJustSaved;
  requestId += 1;
  opened = entry;
  showFrame(entry, hasText);
  scrollTo(0, 0);
  if (entry.text !== undefined) return begin(entry);
  editor = showForm(byId('fields'), schema, entry.values);
  editor.on('ready', () => begin(entry));
}

/** Shows a message in place of an entry. */
function showNone(sentence: string): void {
  opened = undefined;
  requestId += 1;
  byId('entry').hidden = true;
  byId('outline').hidden = true;
  byId('preview').hidden = true;
  byId<HTMLDetailsElement>('all').open = true;
  byId('welcome').hidden = false;
  byId('welcome').textContent = sentence;
}

/** Opens the entry in the URL, as it is on disk now. */
async function open(isJustSaved = false): Promise<void> {
  const [kind = '', id = ''] = location.hash.slice(1).split('/');
  const mine = ++opening;
  try {
    const kinds = await list();
    if (!id) return showNone(welcome);
    const entry = await ask<Opened>(`/api/entry?kind=${kind}&id=${encodeURIComponent(id)}`);
    // Another entry was requested meanwhile.
    if (opening !== mine) return;
    await showEntry(entry, kinds.find((one) => one.kind === kind)?.hasText ?? false, isJustSaved);
  } catch (error) {
    showNone((error as Error).message);
  }
  // The error is already shown in place of the entry.
  await list().catch(() => undefined);
}

const mayLeave = () => !isChanged() || confirm('Leave without saving what you changed?');

/** Removes the key from the URL, where it could be seen, copied and stored. */
function enter(): boolean {
  if (!takeKey()) return false;
  history.replaceState(null, '', opened ? currentUrl() : '#');
  return true;
}

/** Handles links, Back and Forward: if the user cancels, the URL is restored. */
function follow(): void {
  const isNewRun = enter();
  if (isNewRun && opened) return scheduleTrial();
  if (location.hash === currentUrl() && !isNewRun) return;
  if (mayLeave()) void open();
  else history.pushState(null, '', currentUrl());
}

/** Starts an entry, asking for an id if none can be derived from the name; undefined if cancelled. */
async function beginEntry(kind: string, name: string, id = ''): Promise<Opened | undefined> {
  const options = new URLSearchParams({ kind, name, id });
  try {
    return await ask<Opened>(`/api/new?${options}`);
  } catch (error) {
    if (!(error instanceof ServerError && error.needsId)) throw error;
    const other = prompt(`${error.message} Write an id for its URL: lower-case words joined by hyphens.`);
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

startFilter();
startPreview(() => opened);
setActions({
  unfold,
  remove,
});
body.addEventListener('input', scheduleTrial);
byId('fields').addEventListener('input', ({ target }) => {
  pendingField = target ?? undefined;
  scheduleTrial();
});
byId('fields').addEventListener('change', () => (pendingField = undefined), { capture: true });
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
