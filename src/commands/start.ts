/** What every command does before anything else: Astro reports nothing to anybody, and an error is a sentence. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

process.on('uncaughtException', (error: Error) => {
  console.error(process.env['DEBUG'] ? error : error.message);
  process.exit(1);
});
