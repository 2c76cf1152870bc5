/** The web app manifest. */
import { href } from '../model/routes.ts';
import { site } from '../site.ts';

const icon = (file: string, sizes: string, purpose?: string) => ({
  src: href(file),
  sizes,
  type: 'image/png',
  ...(purpose && { purpose }),
});

const manifest = {
  id: href(''),
  name: `${site.name}: ${site.subject}`,
  short_name: site.name,
  description: site.tagline,
  lang: site.language,
  dir: site.direction,
  start_url: href(''),
  scope: href(''),
  display: 'minimal-ui',
  background_color: site.colors.paper,
  theme_color: site.colors.accent,
  icons: [
    icon('icon-192.png', '192x192'),
    icon('icon-512.png', '512x512'),
    icon('icon-maskable-512.png', '512x512', 'maskable'),
  ],
};

export const GET = () => new Response(JSON.stringify(manifest));
