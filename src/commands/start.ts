/** Setup shared by all commands: disables Astro's telemetry, and prints errors as sentences. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

process.on('uncaughtException', (error: Error) => {
  console.error(process.env['DEBUG'] ? error : error.message);
  process.exit(1);
});
