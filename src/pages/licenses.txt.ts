/** License notices of third-party code. */
import { noticesText } from '../build/notices/notices-text.ts';

export const GET = () => new Response(noticesText());
