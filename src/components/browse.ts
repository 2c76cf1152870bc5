/** Narrows the list of everything to what a reader chooses; the choice stands in the address. */

const controls = document.querySelector<HTMLElement>('[data-browse]');
const scope = controls?.parentElement;
const items = [...(scope?.querySelectorAll<HTMLElement>('[data-facets]') ?? [])];
const groups = [...(scope?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
const selects = [...(controls?.querySelectorAll('select') ?? [])];
const status = controls?.querySelector<HTMLElement>('[role=status]');

type Chosen = ReadonlyMap<string, string>;

const chosenNow = (): Chosen =>
  new Map(selects.filter(({ value }) => value).map(({ name, value }) => [name, value] as const));

const fits = (item: HTMLElement, chosen: Chosen) => {
  const own = item.dataset['facets']?.split(' ') ?? [];
  return [...chosen].every(([name, value]) => own.includes(`${name}:${value}`));
};

/** Says beside each option how much it would leave. */
function countOptions(chosen: Chosen): void {
  for (const { name, options } of selects)
    for (const option of options) {
      const count = items.filter((item) => fits(item, new Map([...chosen, [name, option.value]]))).length;
      if (option.value) option.text = `${option.dataset['label']} (${count})`;
      option.disabled = option.value !== '' && count === 0;
    }
}

function narrow(): void {
  const chosen = chosenNow();
  for (const item of items) item.hidden = !fits(item, chosen);
  for (const group of groups) group.hidden = !group.querySelector('[data-facets]:not([hidden])');
  countOptions(chosen);
  const count = items.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = `${count} ${status.dataset[count === 1 ? 'one' : 'many']}`;
}

/** Files opened from a disk have no address that can change. */
function writeUrl(): void {
  if (!location.protocol.startsWith('http')) return;
  const query = new URLSearchParams([...chosenNow()]).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

function readUrl(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function narrowAndSay(): void {
  narrow();
  writeUrl();
}

function clear(): void {
  for (const select of selects) select.value = '';
  narrowAndSay();
}

if (controls) {
  readUrl();
  narrow();
  controls.hidden = false;
  controls.addEventListener('change', narrowAndSay);
  controls.querySelector('button')?.addEventListener('click', clear);
}

// Without this its names would be those of every script.
export {};
