/** The page of the open entry beside its form, from the development server. */
import { ask, type Opened, type Preview } from './ask.ts';
import { byId } from './elements.ts';

const frame = byId<HTMLIFrameElement>('preview-page');
const note = byId('preview-note');
/** Number of the latest request, so that responses to earlier ones are ignored. */
let requestId = 0;

function showNote(text: string): void {
  note.textContent = text;
  frame.hidden = true;
  frame.removeAttribute('src');
}

/** Shows the page as it was last saved; the development server renews it after each save. */
export async function showPreview({ kind, id, revision }: Opened): Promise<void> {
  byId('preview').hidden = false;
  const mine = ++requestId;
  if (!revision) return showNote('Save the entry to see its page.');
  try {
    const { url, isRunning } = await ask<Preview>(`/api/preview?kind=${kind}&id=${encodeURIComponent(id)}`);
    if (mine !== requestId) return;
    if (!url) return showNote('The page is shown when the problems of the entry are fixed.');
    if (!isRunning) return showNote('To see the page here, run “npm run dev” in another terminal, then press “Show”.');
    note.textContent = 'As last saved.';
    frame.hidden = false;
    if (frame.src !== url) frame.src = url;
  } catch (error) {
    showNote((error as Error).message);
  }
}

/** Lets the author switch between form and preview, and ask for the preview again. */
export function startPreview(entryNow: () => Opened | undefined): void {
  const setShown = (isShown: boolean) => {
    document.body.classList.toggle('with-preview', isShown);
    byId('preview-switch').setAttribute('aria-pressed', String(isShown));
  };
  setShown(matchMedia('(width >= 75rem)').matches);
  byId('preview-again').addEventListener('click', () => {
    const entry = entryNow();
    frame.removeAttribute('src');
    if (entry) void showPreview(entry);
  });
  byId('preview-switch').addEventListener('click', () => setShown(!document.body.classList.contains('with-preview')));
}
