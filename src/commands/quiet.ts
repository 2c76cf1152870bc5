/** Astro's tools report nothing to anybody. Imported before Astro. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
