/** The hosts on which the guide is tried. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';
import { preview } from './preview.ts';

export const hosts: readonly Host[] = [preview, nginx, apache, caddy, cloudflare];
