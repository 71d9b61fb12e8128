import { config } from 'zod/mini';

// Without this zod probes `new Function`, which the pages' content security policy refuses and the console reports.
config({ jitless: true });

export * as z from 'zod/mini';
