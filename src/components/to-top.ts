/** A back-to-top button on long pages. */
import style from '../styles/to-top.css?inline';
import { toTopStrings } from '#ui-strings/to-top.ts';
import { addStyle } from './add-style.ts';

const minScreens = 2;
const main = document.querySelector('main');

if (main && document.documentElement.scrollHeight > minScreens * innerHeight) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '↑';
  button.setAttribute('aria-label', toTopStrings.label);
  button.addEventListener('click', () => {
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  const container = document.createElement('p');
  container.className = 'to-top no-print';
  container.append(button);
  main.append(container);
  addStyle(style);
}
