// Gives the apps what they use.
import { fileURLToPath } from 'node:url';
import { installPacked } from '../../scripts/install-packed.mjs';

installPacked(fileURLToPath(new URL('.', import.meta.url)));
