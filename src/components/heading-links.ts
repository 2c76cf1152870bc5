/** Adds an anchor link to each section heading. */
import style from '../styles/heading-links.css?inline';
import { headingLinkStrings } from '#ui-strings/heading-links.ts';
import { addStyle } from './add-style.ts';

function linkTo(heading: HTMLHeadingElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.className = 'heading-link no-print';
  link.textContent = '#';
  link.setAttribute('aria-label', headingLinkStrings.linkTo(heading.textContent.trim()));
  return link;
}

const headings = document.querySelectorAll<HTMLHeadingElement>('.prose h2[id]');
if (headings.length > 0) addStyle(style);
for (const heading of headings) heading.append(' ', linkTo(heading));
