/** The licenses of what is in the guide. */
import { noticesText } from '../build/notices/notices-text.ts';

export const GET = () => new Response(noticesText());
