// Gives the apps what they use.
import { fileURLToPath } from 'node:url';
import { installLocked, installPacked } from '../../scripts/install-packed.mjs';

installPacked(fileURLToPath(new URL('.', import.meta.url)));
// Two versions of one package have to lie in two folders.
installLocked(fileURLToPath(new URL('react-18/', import.meta.url)));
