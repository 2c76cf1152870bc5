/** A button that leads back to the top of a long page: only with script, since the header stays in reach. */
import style from '../styles/to-top.css?inline';
import { toTopStrings } from '../ui-strings/to-top.ts';
import { addStyle } from './add-style.ts';

const screens = 2;
const main = document.querySelector('main');

if (main && document.documentElement.scrollHeight > screens * innerHeight) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '↑';
  button.setAttribute('aria-label', toTopStrings.label);
  button.addEventListener('click', () => {
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  const rail = document.createElement('p');
  rail.className = 'to-top no-print';
  rail.append(button);
  main.append(rail);
  addStyle(style);
}
