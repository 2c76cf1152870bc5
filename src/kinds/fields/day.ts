import { z } from 'zod';

/** A day, `2026-01-31`. */
export const day = z.iso.date('must be a day that exists, written YYYY-MM-DD');
