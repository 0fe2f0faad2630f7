/** DevTools may compile from text where the extension's own policy lets nobody: zod must not be misled by that. */
import { z } from 'zod';

z.config({ jitless: true });
