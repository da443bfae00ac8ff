// Gives the sites what they are built with. Generators have other versions of what the library depends on.
import { fileURLToPath } from 'node:url';
import { installPacked } from '../../scripts/install-packed.mjs';

installPacked(fileURLToPath(new URL('.', import.meta.url)), { own: true });
