/** The switch of colors: nothing is kept on the device until a reader chooses. */

const key = 'theme';
const { dataset } = document.documentElement;
const choices = document.querySelectorAll<HTMLInputElement>('[data-theme-switch] input');

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

// In copies no other script has done so before.
paint(stored());
for (const choice of choices) {
  choice.checked = choice.value === stored();
  choice.closest('fieldset')?.removeAttribute('hidden');
  choice.addEventListener('change', () => {
    paint(choice.value);
    keep(choice.value);
  });
}
