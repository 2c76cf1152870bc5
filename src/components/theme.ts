/** The switch of colors: nothing is kept on the device until a reader chooses. */

const key = 'theme';
const { dataset } = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('[data-theme-switch] select');

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // The choice then holds for this page only.
  }
}

function paint(theme: string): void {
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
}

if (select) {
  // In copies no other script has done so before.
  paint(stored());
  select.value = stored();
  select.parentElement?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    paint(select.value);
    keep(select.value);
  });
}
