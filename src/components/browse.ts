/** Filters the list of all entries by the selected facets, which are kept in the query of the URL. */

const controls = document.querySelector<HTMLElement>('[data-browse]');
const scope = controls?.parentElement;
const items = [...(scope?.querySelectorAll<HTMLElement>('[data-facets]') ?? [])];
const groups = [...(scope?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
const selects = [...(controls?.querySelectorAll('select') ?? [])];
const status = controls?.querySelector<HTMLElement>('[role=status]');

type Selection = ReadonlyMap<string, string>;

const selectedValues = (): Selection =>
  new Map(selects.filter(({ value }) => value).map(({ name, value }) => [name, value] as const));

const matches = (item: HTMLElement, selection: Selection) => {
  const own = item.dataset['facets']?.split(' ') ?? [];
  return [...selection].every(([name, value]) => own.includes(`${name}:${value}`));
};

/** Shows in each option how many entries it would leave. */
function countOptions(selection: Selection): void {
  for (const { name, options } of selects)
    for (const option of options) {
      const count = items.filter((item) => matches(item, new Map([...selection, [name, option.value]]))).length;
      if (option.value) option.text = `${option.dataset['label']} (${count})`;
      option.disabled = option.value !== '' && count === 0;
    }
}

function applyFilters(): void {
  const selection = selectedValues();
  for (const item of items) item.hidden = !matches(item, selection);
  for (const group of groups) group.hidden = !group.querySelector('[data-facets]:not([hidden])');
  countOptions(selection);
  const count = items.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = `${count} ${status.dataset[count === 1 ? 'one' : 'many']}`;
}

/** The query of a file: URL cannot be replaced in every browser. */
function writeUrl(): void {
  if (!location.protocol.startsWith('http')) return;
  const query = new URLSearchParams([...selectedValues()]).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

function readUrl(): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = query.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function update(): void {
  applyFilters();
  writeUrl();
}

function clear(): void {
  for (const select of selects) select.value = '';
  update();
}

if (controls) {
  readUrl();
  applyFilters();
  controls.hidden = false;
  controls.addEventListener('change', update);
  controls.querySelector('button')?.addEventListener('click', clear);
}

// Makes this file a module, with a scope of its own.
export {};
