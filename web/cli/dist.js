/** The folder of the built package, whose parts lie beside the command line. */
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('..', import.meta.url));
